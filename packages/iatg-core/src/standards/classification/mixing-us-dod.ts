import type { MixingRuleSet } from './mixing-rule-set.js';

/**
 * RECALLED. - Z: when operations or lack of magazines require it and safety is not sacrificed. - K: apart from all others, and different toxic fillings
 * apart from each other. L-L is printed as not allowed, which concerns different types of L.
 *
 * Beside the chart (seen): C, D, E, F, G and S together up to 1,000 lb (453.6 kg) per site in approved packing. Not applied here.
 */
export const usDodMixing: MixingRuleSet = {
  id: 'us-dod',
  use: 'storage',
  verification: 'unverified',
  source: 'US DoD storage compatibility chart (DoD 6055.9, DESR 6055.09, DA PAM 385-64); not obtainable',
  check: 'only the H row was seen in a training text; the rest is recalled',
  cells: `
         A     B     C     D     E     F     G     H     J     K     L     N     S
    A    X     CZ    -     -     -     -     -     -     -     -     -     -     -
    B    CZ    X     CZ    CZ    CZ    CZ    CZ    -     -     -     -     X     X
    C    -     CZ    X     X     X     CZ    CZ    -     -     -     -     X     X
    D    -     CZ    X     X     X     CZ    CZ    -     -     -     -     X     X
    E    -     CZ    X     X     X     CZ    CZ    -     -     -     -     X     X
    F    -     CZ    CZ    CZ    CZ    X     CZ    -     -     -     -     CZ    X
    G    -     CZ    CZ    CZ    CZ    CZ    X     -     -     -     -     CZ    X
    H    -     -     -     -     -     -     -     X     -     -     -     -     X
    J    -     -     -     -     -     -     -     -     X     -     -     -     X
    K    -     -     -     -     -     -     -     -     -     CZK   -     -     -
    L    -     -     -     -     -     -     -     -     -     -     -     -     -
    N    -     X     X     X     X     CZ    CZ    -     -     -     -     X     X
    S    -     X     X     X     X     X     X     X     X     -     -     X     X`,
  notes: {
    Z: 'operations-require-and-safety-kept',
    K: 'k-same-filling',
  },
};
