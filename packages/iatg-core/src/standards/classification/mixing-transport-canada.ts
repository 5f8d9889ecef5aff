import type { MixingRuleSet } from './mixing-rule-set.js';

/**
 * Transport, not storage.
 *
 * - i: road vehicle only: detonators in B with D or N; the mixed load counts as D
 * - v (ii in print): road vehicle only: explosive articles of G, no fireworks (UN0333 to 0336), with explosive articles of C, D or E; counts as E
 */
export const canadianTransport: MixingRuleSet = {
  id: 'transport-canada',
  use: 'transport',
  verification: 'agreed',
  source: 'Canadian TDG Regulations SOR/2001-286, section 5.7',
  check: 'equal to the list of an encyclopaedia of the UN system before the two exceptions',
  cells: `
         A     B     C     D     E     F     G     H     J     K     L     N     S
    A    X     -     -     -     -     -     -     -     -     -     -     -     -
    B    -     X     -     Ci    -     -     -     -     -     -     -     Ci    X
    C    -     -     X     X     X     -     Cv    -     -     -     -     X     X
    D    -     Ci    X     X     X     -     Cv    -     -     -     -     X     X
    E    -     -     X     X     X     -     Cv    -     -     -     -     X     X
    F    -     -     -     -     -     X     -     -     -     -     -     -     X
    G    -     -     Cv    Cv    Cv    -     X     -     -     -     -     -     X
    H    -     -     -     -     -     -     -     X     -     -     -     -     X
    J    -     -     -     -     -     -     -     -     X     -     -     -     X
    K    -     -     -     -     -     -     -     -     -     X     -     -     X
    L    -     -     -     -     -     -     -     -     -     -     X     -     -
    N    -     Ci    X     X     X     -     -     -     -     -     -     X     X
    S    -     X     X     X     X     X     X     X     X     X     -     X     X`,
  notes: {
    i: 'detonators-on-road-vehicle-counted-as-d',
    v: 'g-articles-on-road-vehicle-counted-as-e',
  },
};
