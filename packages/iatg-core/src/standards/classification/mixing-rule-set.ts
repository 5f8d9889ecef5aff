/** How far what is shown was checked. */
export type Verification =
  /** Seen in the source that is named. */
  | 'seen'
  /** Seen, and an independent source agrees. */
  | 'agreed'
  /** Recalled only: the source itself was not obtainable. Has to be compared with it before anybody relies on it. */
  | 'unverified';

export type RuleSetId = 'german-2-sprengv' | 'nato-aastp-1' | 'us-dod' | 'transport-canada' | 'transport-us' | 'transport-adr';

/** A condition under which a rule set lets two groups stand together. The user answers it. */
export type MixingCondition =
  | 'n-no-added-risk-or-counted-as-1.1'
  | 'n-counted-as-d'
  | 'n-one-family-or-counted-as-d'
  | 'authority-accepts-n-with-s'
  | 'l-same-kind'
  | 'fuzes-with-their-articles-counted-as-f'
  | 'segregated-against-propagation'
  | 'authority-accepts-g'
  | 'operations-require-and-safety-kept'
  | 'k-same-filling'
  | 'detonators-on-road-vehicle-counted-as-d'
  | 'g-articles-on-road-vehicle-counted-as-e'
  | 'load-counted-as-e'
  | 'detonators-by-177-835-g'
  | 'no-s-fireworks-with-1.1-or-1.2'
  | 'b-and-d-separated';

/**
 * Which compatibility groups may stand together, as one authority has it. The matrix is text that looks like the page:
 *
 *     X   allowed                      Cab  allowed under the conditions of its notes a and b
 *     -   not allowed                  ?    behind a cell: recalled with little confidence
 */
export interface MixingRuleSet {
  readonly id: RuleSetId;
  readonly use: 'storage' | 'transport';
  readonly verification: Verification;
  readonly source: string;
  /** What was checked, and what was not. */
  readonly check: string;
  readonly cells: string;
  readonly notes: Readonly<Record<string, MixingCondition>>;
}
