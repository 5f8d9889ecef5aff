import type { Missing, Proposal } from './imported.js';

/** What a site of a kind cannot do without (`docs/site-plan.md`). */
const NEEDED: Readonly<Record<string, Missing | null>> = {
  'inhabited-building': null, 'vulnerable-building': null, 'process-building': null,
  'public-traffic-route': 'density', office: 'occupants', 'power-line': 'network', pol: 'installation',
}; // prettier-ignore

export const KINDS = Object.keys(NEEDED);

export function missingOf(exposure: Proposal['exposure']): readonly Missing[] {
  if (!exposure || !(exposure.kind in NEEDED)) return ['kind'];
  const needed = NEEDED[exposure.kind];
  return needed && exposure[needed] === undefined && !(needed === 'density' && exposure['traffic'] !== undefined) ? [needed] : [];
}
