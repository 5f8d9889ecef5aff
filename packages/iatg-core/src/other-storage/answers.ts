import type { Rules } from '../rules/rules.js';
import type { OtherAnswer } from './answer.js';
import type { Facility } from './facility.js';
import { portAnswers } from './port.js';
import { transitAnswers, withoutFenceAnswers } from './transit.js';
import { chamberAnswers, mouthAnswers } from './underground.js';

/** Every distance that the standard has for a facility; what is not stated is an answer that says so. */
export function otherStorageAnswers(facility: Facility, rules: Rules): readonly OtherAnswer[] {
  switch (facility.kind) {
    case 'chamber':
      return chamberAnswers(facility);
    case 'tunnel-mouth':
      return mouthAnswers(facility);
    case 'ship':
      return portAnswers(facility);
    case 'transit-area':
      return transitAnswers(facility, rules);
    case 'area-without-fence':
      return withoutFenceAnswers();
  }
}
