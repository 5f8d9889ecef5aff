import type { MixingRuleSet } from './mixing-rule-set.js';

/**
 * Storage groups in one room. The law has no group K: it neither allows nor forbids it, so nothing is decided for it here.
 *
 * - a: different types of 1.6N are storage group 1.2 together only if tests or analogy show no added risk of sympathetic detonation; else 1.1
 * - b: N with C, D or E is treated as D
 * - c: L only with packages of the same kind of L
 */
export const germanMixing: MixingRuleSet = {
  id: 'german-2-sprengv',
  use: 'storage',
  verification: 'seen',
  source: 'German 2. SprengV, Annex, 2.7 (federal law, civil use; one room)',
  check: 'all 144 cells compared with the source',
  cells: `
         A     B     C     D     E     F     G     H     J     L     N     S
    A    X     -     -     -     -     -     -     -     -     -     -     -
    B    -     X     -     -     -     -     -     -     -     -     -     X
    C    -     -     X     X     X     -     X     -     -     -     Cab   X
    D    -     -     X     X     X     -     X     -     -     -     Cab   X
    E    -     -     X     X     X     -     X     -     -     -     Cab   X
    F    -     -     -     -     -     X     -     -     -     -     -     X
    G    -     -     X     X     X     -     X     -     -     -     -     X
    H    -     -     -     -     -     -     -     X     -     -     -     X
    J    -     -     -     -     -     -     -     -     X     -     -     X
    L    -     -     -     -     -     -     -     -     -     Cc    -     -
    N    -     -     Cab   Cab   Cab   -     -     -     -     -     Ca    X
    S    -     X     X     X     X     X     X     X     X     -     X     X`,
  notes: {
    a: 'n-no-added-risk-or-counted-as-1.1',
    b: 'n-counted-as-d',
    c: 'l-same-kind',
  },
};
