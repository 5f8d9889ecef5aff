import type { EditKey } from '../../state/history.js';
import { withFeature, type Feature, type Properties } from '../../state/plan-document.js';
import { beginStep, edit, endStep } from '../../state/site-store.js';

/** Changes what is stated of a site. */
export interface SiteEdit {
  /** Members that become undefined are taken out; what we do not know stays. */
  readonly set: (change: Properties) => void;
  /** The same within a member that is an object of its own. */
  readonly setIn: (member: string, change: Properties) => void;
  /** All that is typed in one visit to a field is one step that can be undone. */
  readonly start: () => void;
  readonly end: () => void;
}

export function siteEdit(id: string, name: string, key: EditKey = 'edit.change'): SiteEdit {
  const change = (how: (properties: Properties) => Properties): void => {
    edit({ key, name }, (document) => withFeature(document, id, (feature): Feature => ({ ...feature, properties: stated(how(feature.properties)) })));
  };
  return {
    set: (values) => change((properties) => ({ ...properties, ...values })),
    setIn: (member, values) => change((properties) => ({ ...properties, [member]: stated({ ...(properties[member] as object | null | undefined), ...values }) })),
    start: () => beginStep({ key, name }),
    end: endStep,
  };
}

/** Without the members that are not stated. */
const stated = (properties: Properties): Properties => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
