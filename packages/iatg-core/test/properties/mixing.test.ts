import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellOf, COMPATIBILITY_GROUPS, MIXING_RULE_SETS, mixingVerdict, RULE_SET_CHOICES, type MixedItem, type MixingAnswers, type MixingResult } from '../../src/classification.js';

const SEVERITY: readonly MixingResult[] = ['allowed', 'needs-answer', 'not-allowed'];
const severity = (result: MixingResult): number => SEVERITY.indexOf(result);

it('the verdict does not depend on the order of the items', () => {
  fc.assert(fc.property(items(), choices(), answers(), fc.infiniteStream(fc.nat()), (list, ruleSet, given, random) => {
    const shuffled = list.map((item) => ({ item, at: random.next().value as number })).toSorted((a, b) => a.at - b.at).map(({ item }) => item);
    expect(mixingVerdict(shuffled, { ruleSet, answers: given })).toEqual(mixingVerdict(list, { ruleSet, answers: given }));
  })); // prettier-ignore
});

it('A stands apart from every other group and L from every other group and kind, in every set and whatever is answered', () => {
  fc.assert(fc.property(group(), choices(), answers(), (other, ruleSet, given) => {
    const together = (items: readonly MixedItem[]): MixingResult => mixingVerdict(items, { ruleSet, answers: given }).result;
    if (other !== 'A') expect(together([{ group: 'A' }, { group: other }])).toBe('not-allowed');
    if (other !== 'L') expect(together([{ group: 'L', kind: 'water-activated' }, { group: other }])).toBe('not-allowed');
    expect(together([{ group: 'L', kind: 'water-activated' }, { group: 'L', kind: 'phosphide' }])).toBe('not-allowed');
    expect(together([{ group: 'L', kind: 'phosphide' }, { group: 'L', kind: 'Phosphide ' }])).toBe('allowed');
  })); // prettier-ignore
});

it('what is not answered is never allowed: a condition needs yes, and no forbids', () => {
  for (const set of MIXING_RULE_SETS) {
    for (const a of COMPATIBILITY_GROUPS) {
      for (const b of COMPATIBILITY_GROUPS) {
        if (cellOf(set, a, b)?.value !== 'conditional' || (a !== b && (a === 'A' || b === 'A'))) continue;
        const pairs = (answers: MixingAnswers) => mixingVerdict([{ group: a }, { group: b }], { ruleSet: set.id, answers }).pairs.find(({ groups }) => groups.includes(a) && groups.includes(b) && (a === b || groups[0] !== groups[1]))!;
        const open = pairs({});
        expect(open.result, `${set.id} ${a}${b}`).toBe('needs-answer');
        const keys = open.by.flatMap(({ conditions }) => conditions.map(({ key }) => key));
        expect(pairs(Object.fromEntries(keys.map((key) => [key, 'yes'] as const))).result).toBe('allowed');
        expect(pairs({ [keys[0]!]: 'no' }).result).toBe('not-allowed');
        if (keys.length > 1) expect(pairs({ [keys[0]!]: 'yes' }).result).toBe('needs-answer');
      }
    }
  }
});

it('the strictest is never milder than the German or the NATO cell, pair by pair', () => {
  fc.assert(fc.property(items(), answers(), (list, given) => {
    const [both, german, nato] = (['strictest', 'german-2-sprengv', 'nato-aastp-1'] as const).map((ruleSet) => mixingVerdict(list, { ruleSet, answers: given }).pairs);
    both!.forEach(({ result, groups, by }, i) => {
      expect(severity(result), groups.join('-')).toBe(Math.max(severity(german![i]!.result), severity(nato![i]!.result)));
      expect(by.map(({ verification }) => verification)).toEqual(['seen', 'unverified']);
    });
  })); // prettier-ignore
});

it('one more item never makes a store milder', () => {
  fc.assert(fc.property(items(), item(), choices(), answers(), (list, more, ruleSet, given) => {
    const before = mixingVerdict(list, { ruleSet, answers: given }).result;
    // The answer of the first of a group of L or N cannot be known from one that does not say its kind.
    const after = mixingVerdict([...list, more], { ruleSet, answers: given }).result;
    expect(severity(after)).toBeGreaterThanOrEqual(severity(before));
  })); // prettier-ignore
});

const group = () => fc.constantFrom(...COMPATIBILITY_GROUPS);
const item = (): fc.Arbitrary<MixedItem> => fc.record({ group: fc.option(group()), kind: fc.option(fc.constantFrom('one', 'two')) });
const items = () => fc.array(item(), { maxLength: 6 });
const choices = () => fc.constantFrom(...RULE_SET_CHOICES);
/** Answers to any of the questions that can come up. */
const answers = (): fc.Arbitrary<MixingAnswers> => fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom('yes', 'no'));
const KEYS = [...new Set(RULE_SET_CHOICES.flatMap((ruleSet) => mixingVerdict(COMPATIBILITY_GROUPS.map((one) => ({ group: one })), { ruleSet }).pairs.flatMap(({ by }) => by.flatMap(({ conditions }) => conditions.map(({ key }) => key)))))];
