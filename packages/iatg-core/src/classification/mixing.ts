import type { CompatibilityGroup } from '../standards/classification/codes.js';
import { COMPATIBILITY_GROUPS } from '../standards/classification/codes.js';
import { germanMixing } from '../standards/classification/mixing-german.js';
import { natoMixing } from '../standards/classification/mixing-nato.js';
import type { MixingCondition, MixingRuleSet, RuleSetId, Verification } from '../standards/classification/mixing-rule-set.js';
import { adrTransport } from '../standards/classification/mixing-transport-adr.js';
import { canadianTransport } from '../standards/classification/mixing-transport-canada.js';
import { usTransport } from '../standards/classification/mixing-transport-us.js';
import { usDodMixing } from '../standards/classification/mixing-us-dod.js';

export const MIXING_RULE_SETS: readonly MixingRuleSet[] = [germanMixing, natoMixing, usDodMixing, canadianTransport, usTransport, adrTransport];

/** A rule set, or the stricter of the German and the NATO cell, pair by pair. */
export type RuleSetChoice = 'strictest' | RuleSetId;
export const RULE_SET_CHOICES: readonly RuleSetChoice[] = ['strictest', ...MIXING_RULE_SETS.map(({ id }) => id)];

/** The rule sets that a choice looks at. */
export const ruleSetsOf = (choice: RuleSetChoice): readonly MixingRuleSet[] => (choice === 'strictest' ? [germanMixing, natoMixing] : MIXING_RULE_SETS.filter(({ id }) => id === choice));

/** What a rule set says of two groups. */
export interface MixingCell {
  readonly value: 'allowed' | 'conditional' | 'not-allowed';
  readonly conditions: readonly MixingCondition[];
  readonly verification: Verification;
  /** Recalled, and with little confidence. */
  readonly lowConfidence: boolean;
}

/** @returns null where the rule set does not have one of the groups: it decides nothing then */
export const cellOf = ({ id }: MixingRuleSet, a: CompatibilityGroup, b: CompatibilityGroup): MixingCell | null => CELLS.get(`${id} ${a}${b}`) ?? null;

const CELLS: ReadonlyMap<string, MixingCell> = new Map(
  MIXING_RULE_SETS.flatMap((set) => {
    const [head, ...rows] = set.cells.trim().split('\n').map((line) => line.trim().split(/\s+/)) as [string[], ...string[][]];
    return rows.flatMap(([group, ...cells]) => cells.map((text, i): [string, MixingCell] => [`${set.id} ${group}${head[i]}`, cellIn(set, text)]));
  }),
);

function cellIn({ notes, verification }: MixingRuleSet, text: string): MixingCell {
  const lowConfidence = text.endsWith('?');
  const [value, ...marks] = text.replace('?', '');
  if (value === 'C') return { value: 'conditional', conditions: marks.map((mark) => notes[mark]!), verification, lowConfidence };
  return { value: value === 'X' ? 'allowed' : 'not-allowed', conditions: [], verification, lowConfidence };
}

/** What stands in a store, as far as mixing goes. */
export interface MixedItem {
  /** Null: not stated. */
  readonly group: CompatibilityGroup | null;
  /** Which kind of L, which family of N; null: not stated. Of other groups it has no meaning. */
  readonly kind?: string | null;
}

/** The user's answers, by `answerKey`. What is not answered is not known. */
export type MixingAnswers = Readonly<Record<string, 'yes' | 'no'>>;

/** Under which name the answer to a condition is kept: `C-G/authority-accepts-g`. */
export const answerKey = (a: CompatibilityGroup, b: CompatibilityGroup, condition: MixingCondition): string => `${[a, b].toSorted(byGroup).join('-')}/${condition}`;

export type MixingResult = 'allowed' | 'needs-answer' | 'not-allowed';

/** Why a rule set comes to its result. */
export type MixingWhy =
  | 'cell'
  /** A primary explosive substance stands apart from every other group, whatever a set says. */
  | 'a-stands-apart'
  /** Each kind of L stands apart from everything, other kinds of L included, whatever a set says. */
  | 'l-stands-apart'
  /** The set does not have the group: refused until one is chosen that decides. */
  | 'group-not-in-rule-set'
  | 'condition-open'
  | 'condition-met'
  | 'condition-not-met'
  /** All are of one kind of L, as stated. */
  | 'one-kind';

/** What one rule set says of a pair. */
export interface PairByRuleSet {
  readonly ruleSet: RuleSetId;
  readonly source: string;
  readonly verification: Verification;
  readonly cell: MixingCell | null;
  readonly conditions: readonly { readonly condition: MixingCondition; readonly key: string; readonly answer: 'yes' | 'no' | 'unknown' }[];
  readonly result: MixingResult;
  readonly why: MixingWhy;
}

export interface MixingPair {
  readonly groups: readonly [CompatibilityGroup, CompatibilityGroup];
  readonly result: MixingResult;
  /** The rule sets looked at; the result is that of the strictest. */
  readonly by: readonly PairByRuleSet[];
}

export interface MixingVerdict {
  readonly result: MixingResult;
  /** In the order of the groups; a group with itself too. */
  readonly pairs: readonly MixingPair[];
  /** Items without a group: they have to be answered before anything is allowed, unless they are all there is. */
  readonly withoutGroup: number;
}

/**
 * May this stand in one store? A pair that any looked-at set forbids is not allowed; one with an open question is never allowed.
 * @param items in any order
 */
export function mixingVerdict(items: readonly MixedItem[], { ruleSet, answers = {} }: { readonly ruleSet: RuleSetChoice; readonly answers?: MixingAnswers }): MixingVerdict {
  const sets = ruleSetsOf(ruleSet);
  const present = COMPATIBILITY_GROUPS.filter((group) => items.some((item) => item.group === group));
  const kinds = new Map(present.map((group) => [group, kindsOf(items.filter((item) => item.group === group))]));
  const pairs = present.flatMap((a, i) =>
    present.slice(i).map((b): MixingPair => {
      const by = sets.map((set) => pairBy(set, [a, b], kinds.get(a)!, answers));
      return { groups: [a, b], result: worst(by.map(({ result }) => result)), by };
    }),
  );
  const withoutGroup = items.filter(({ group }) => group === null).length;
  return { result: worst([...pairs.map(({ result }) => result), ...(withoutGroup > 0 ? (['needs-answer'] as const) : [])]), pairs, withoutGroup };
}

const byGroup = (a: CompatibilityGroup, b: CompatibilityGroup): number => COMPATIBILITY_GROUPS.indexOf(a) - COMPATIBILITY_GROUPS.indexOf(b);
const SEVERITY: readonly MixingResult[] = ['allowed', 'needs-answer', 'not-allowed'];
const worst = (results: readonly MixingResult[]): MixingResult => SEVERITY[Math.max(0, ...results.map((result) => SEVERITY.indexOf(result)))]!;

/** The kinds among items of a group: one, several, or not known where there are several items and one does not say. */
function kindsOf(items: readonly MixedItem[]): 'one' | 'several' | 'unknown' {
  const stated = new Set(items.map(({ kind }) => kind?.trim().toLowerCase() || null));
  if (stated.size > (stated.has(null) ? 2 : 1)) return 'several';
  return stated.has(null) ? 'unknown' : 'one';
}

function pairBy(set: MixingRuleSet, [a, b]: MixingPair['groups'], kinds: ReturnType<typeof kindsOf>, answers: MixingAnswers): PairByRuleSet {
  const cell = cellOf(set, a, b);
  const one = { ruleSet: set.id, source: set.source, verification: set.verification, cell };
  const plain = (result: MixingResult, why: MixingWhy): PairByRuleSet => ({ ...one, conditions: [], result, why });
  if (a !== b && (a === 'A' || b === 'A')) return plain('not-allowed', 'a-stands-apart');
  if (a !== b && (a === 'L' || b === 'L')) return plain('not-allowed', 'l-stands-apart');
  if (!cell) return plain('not-allowed', 'group-not-in-rule-set');
  // Whatever the cell says: it speaks of different kinds.
  if (a === 'L' && kinds !== 'unknown') return kinds === 'one' ? plain('allowed', 'one-kind') : plain('not-allowed', 'l-stands-apart');
  const asked: readonly MixingCondition[] = a === 'L' && b === 'L' ? ['l-same-kind'] : cell.conditions;
  if (asked.length === 0) return plain(cell.value === 'allowed' ? 'allowed' : 'not-allowed', 'cell');
  const conditions = asked.map((condition) => {
    const key = answerKey(a, b, condition);
    const known = condition === 'n-one-family-or-counted-as-d' && kinds === 'one' ? 'yes' : undefined;
    return { condition, key, answer: known ?? (Object.hasOwn(answers, key) ? answers[key]! : 'unknown') } as const;
  });
  if (conditions.some(({ answer }) => answer === 'no')) return { ...one, conditions, result: 'not-allowed', why: 'condition-not-met' };
  if (conditions.every(({ answer }) => answer === 'yes')) return { ...one, conditions, result: 'allowed', why: 'condition-met' };
  return { ...one, conditions, result: 'needs-answer', why: 'condition-open' };
}
