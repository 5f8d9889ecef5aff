import type { MixingRuleSet } from './mixing-rule-set.js';

/**
 * Transport, not storage.
 *
 * - 1: L only with an identical explosive           - 2: any combination of C, D and E counts as E
 * - 3: C, D or E with N counts as D                 - 4: detonators: 49 CFR 177.835(g)
 * - 5: 1.4S fireworks not with 1.1 or 1.2
 */
export const usTransport: MixingRuleSet = {
  id: 'transport-us',
  use: 'transport',
  verification: 'seen',
  source: '49 CFR 177.848(f), from a stored copy',
  check: 'the copy is asymmetric in the rows N and S-L; its upper triangle is used, which fits its notes',
  cells: `
         A     B     C     D     E     F     G     H     J     K     L     N     S
    A    X     -     -     -     -     -     -     -     -     -     -     -     -
    B    -     X     -     C4    -     -     -     -     -     -     -     -     C45
    C    -     -     X     C2    C2    -     -     -     -     -     -     C3    C45
    D    -     C4    C2    X     C2    -     -     -     -     -     -     C3    C45
    E    -     -     C2    C2    X     -     -     -     -     -     -     C3    C45
    F    -     -     -     -     -     X     -     -     -     -     -     -     C45
    G    -     -     -     -     -     -     X     -     -     -     -     -     C45
    H    -     -     -     -     -     -     -     X     -     -     -     -     C45
    J    -     -     -     -     -     -     -     -     X     -     -     -     C45
    K    -     -     -     -     -     -     -     -     -     X     -     -     C45
    L    -     -     -     -     -     -     -     -     -     -     C1    -     -
    N    -     -     C3    C3    C3    -     -     -     -     -     -     X     C45
    S    -     C45   C45   C45   C45   C45   C45   C45   C45   C45   -     C45   X`,
  notes: {
    1: 'l-same-kind',
    2: 'load-counted-as-e',
    3: 'n-counted-as-d',
    4: 'detonators-by-177-835-g',
    5: 'no-s-fireworks-with-1.1-or-1.2',
  },
};
