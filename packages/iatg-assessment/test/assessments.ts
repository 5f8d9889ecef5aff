import * as fc from 'fast-check';
import { ITEM_IDS, newAssessment, STATES, type Assessment, type AuthorityLevels, type ItemAnswer } from 'iatg-assessment';

export const answer = (state: ItemAnswer['state'], more: Partial<ItemAnswer> = {}): ItemAnswer => ({ state, evidence: '', reason: '', by: '', on: '', needs: [], ...more });

const someText = (): fc.Arbitrary<string> => fc.string({ maxLength: 12 });
const decimal = (): fc.Arbitrary<string> => fc.oneof(fc.constant(''), fc.tuple(fc.nat(100_000), fc.nat(99)).map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`));

export const someAnswer = (): fc.Arbitrary<ItemAnswer> =>
  fc.record({
    state: fc.constantFrom(...STATES),
    evidence: someText(),
    reason: someText(),
    by: someText(),
    on: fc.constantFrom('', '2026-11-26'),
    needs: fc.array(fc.record({ what: someText(), quantity: decimal(), unit: someText(), unitCost: decimal(), currency: fc.constantFrom('', 'USD', 'XOF') }), { maxLength: 3 }),
  });

export const someAssessment = (authority: AuthorityLevels | null = null): fc.Arbitrary<Assessment> =>
  fc
    .tuple(fc.uniqueArray(fc.constantFrom(...ITEM_IDS), { maxLength: 40 }), fc.infiniteStream(someAnswer()), fc.shuffledSubarray([...ITEM_IDS], { maxLength: 10 }))
    .map(([ids, answers, order]) => ({
      ...newAssessment('one'),
      authority,
      order,
      answers: Object.fromEntries(ids.map((id) => [id, answers.next().value!])),
    }));

/** An authority's file with questions of its own and questions that ask an item of the checklist. */
export const someAuthority = (): fc.Arbitrary<AuthorityLevels> =>
  fc
    .array(
      fc.record({
        level: fc.constantFrom(1, 2, 3),
        weight: fc.constantFrom('1', '2.5', '0.1', '10'),
        criticalFor: fc.subarray([1, 2, 3]),
        mayNotApply: fc.boolean(),
        item: fc.option(fc.constantFrom(...ITEM_IDS)),
      }),
      { minLength: 1, maxLength: 20 },
    )
    .chain((questions) =>
      fc.tuple(...[1, 2, 3].map(() => fc.constantFrom('0', '33.3', '50', '80', '100'))).map(([a, b, c]) => ({
        name: 'Levels',
        authority: 'An authority',
        edition: '',
        levels: [a, b, c].map((threshold_percent, i) => ({ level: i + 1, name: `L${i + 1}`, threshold_percent: threshold_percent! })),
        questions: questions.map((question, i) => ({ id: `q${i}`, text: `Question ${i}`, ...question })),
      })),
    );
