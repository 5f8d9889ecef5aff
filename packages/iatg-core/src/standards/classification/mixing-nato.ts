import type { MixingRuleSet } from './mixing-rule-set.js';

/**
 * RECALLED, not seen: to be compared with AASTP-1 and IATG 01.50:2021 before anybody relies on it. Not to be called the rule of IATG.
 *
 * - 1: group B fuzes with the articles that they will be fitted to; NEQ added, the whole counts as F
 * - 2: in one building if segregated so that an event cannot propagate
 * - 3: G with other groups as the national authority decides
 * - 4: each type of L apart from everything, other types of L included
 * - 5: N with C, D or E counts as D
 * - 6: types of N stay N together only if of one family or shown not to propagate; else all count as D
 * - 7: N with 1.4S may keep group N
 */
export const natoMixing: MixingRuleSet = {
  id: 'nato-aastp-1',
  use: 'storage',
  verification: 'unverified',
  source: 'NATO AASTP-1, as IATG 01.50 clause 7.1 is said to follow it; the table was not obtainable',
  check: 'clause number seen, table recalled; B-C, B-F, F-G and K-K with little confidence',
  cells: `
         A     B     C     D     E     F     G     H     J     K     L     N     S
    A    X     -     -     -     -     -     -     -     -     -     -     -     -
    B    -     X     C1?   C1    C1    C1?   -     -     -     -     -     -     X
    C    -     C1?   X     X     X     C2    C3    -     -     -     -     C5    X
    D    -     C1    X     X     X     C2    C3    -     -     -     -     C5    X
    E    -     C1    X     X     X     C2    C3    -     -     -     -     C5    X
    F    -     C1?   C2    C2    C2    X     C23?  -     -     -     -     -     X
    G    -     -     C3    C3    C3    C23?  X     -     -     -     -     -     X
    H    -     -     -     -     -     -     -     X     -     -     -     -     X
    J    -     -     -     -     -     -     -     -     X     -     -     -     X
    K    -     -     -     -     -     -     -     -     -     X?    -     -     -
    L    -     -     -     -     -     -     -     -     -     -     C4    -     -
    N    -     -     C5    C5    C5    -     -     -     -     -     -     C6    C7
    S    -     X     X     X     X     X     X     X     X     -     -     C7    X`,
  notes: {
    1: 'fuzes-with-their-articles-counted-as-f',
    2: 'segregated-against-propagation',
    3: 'authority-accepts-g',
    4: 'l-same-kind',
    5: 'n-counted-as-d',
    6: 'n-one-family-or-counted-as-d',
    7: 'authority-accepts-n-with-s',
  },
};
