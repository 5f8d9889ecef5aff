import type { MixingRuleSet } from './mixing-rule-set.js';

/**
 * Transport, not storage. RECALLED. No group K in what is at hand.
 *
 * - a: B with D if separated (compartments, special containment) so that a detonation cannot pass
 * - b: different types of 1.6N as 1.6N only if no added risk of sympathetic detonation is shown; else as 1.1
 * - c: N with C, D or E counts as D          - d: L only with the same kind of L
 */
export const adrTransport: MixingRuleSet = {
  id: 'transport-adr',
  use: 'transport',
  verification: 'unverified',
  source: 'ADR 7.5.2.2; recalled',
  check: '77 of 78 cells equal the German law, which copies the UN system; B-D agrees in substance with the Canadian rules',
  cells: `
         A     B     C     D     E     F     G     H     J     L     N     S
    A    X     -     -     -     -     -     -     -     -     -     -     -
    B    -     X     -     Ca    -     -     -     -     -     -     -     X
    C    -     -     X     X     X     -     X     -     -     -     Cbc   X
    D    -     Ca    X     X     X     -     X     -     -     -     Cbc   X
    E    -     -     X     X     X     -     X     -     -     -     Cbc   X
    F    -     -     -     -     -     X     -     -     -     -     -     X
    G    -     -     X     X     X     -     X     -     -     -     -     X
    H    -     -     -     -     -     -     -     X     -     -     -     X
    J    -     -     -     -     -     -     -     -     X     -     -     X
    L    -     -     -     -     -     -     -     -     -     Cd    -     -
    N    -     -     Cbc   Cbc   Cbc   -     -     -     -     -     Cb    X
    S    -     X     X     X     X     X     X     X     X     -     X     X`,
  notes: {
    a: 'b-and-d-separated',
    b: 'n-no-added-risk-or-counted-as-1.1',
    c: 'n-counted-as-d',
    d: 'l-same-kind',
  },
};
