import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_EXERCISES } from '../../src/built-in.js';
import { parseClassFile, writeClassFile } from '../../src/exercises/class-file.js';
import { wordsOf, type Exercise, type Json } from '../../src/exercises/exercise.js';
import { hidden, revealed } from '../../src/exercises/hidden-solution.js';
import { checkExercise, parseExercise } from '../../src/exercises/parse-exercise.js';
import { reviewExercise } from '../../src/exercises/review-exercise.js';
import { blankExercise, exerciseAsJson, forClass, writeExercise } from '../../src/exercises/write-exercise.js';
import { trainingEnglish } from '../../src/words/en.js';

const [first, second] = BUILT_IN_EXERCISES.slice(0, 2) as unknown as readonly [Json, Json];
const exercise = checkExercise(first).exercise!;

describe('a file of an exercise', () => {
  it('comes back as it was written', () => {
    for (const json of BUILT_IN_EXERCISES) {
      const read = checkExercise(json).exercise!;
      expect(parseExercise(writeExercise(read))).toEqual({ exercise: read, faults: [] });
    }
  });

  it('keeps members that nobody here knows, at every depth', () => {
    const json = {
      ...first,
      later: { than: ['now'] },
      answer: { ...(first.answer as Json), weight: 3 },
      allowed: [{ do: 'move', when: 'later' }],
      solution: { ...(first.solution as Json), film: 'x.mp4' },
      plan: { ...(first.plan as Json), view: { zoom: 15 } },
    };
    const again = JSON.parse(writeExercise(checkExercise(json).exercise!)) as Json;
    expect(again).toMatchObject({ later: { than: ['now'] }, answer: { weight: 3 }, allowed: [{ when: 'later' }], solution: { film: 'x.mp4' }, plan: { view: { zoom: 15 } } });
  });

  it('is read with a byte order mark, as bytes or as text', () => {
    const text = `\uFEFF${writeExercise(exercise)}`;
    expect(parseExercise(text).exercise).toEqual(exercise);
    expect(parseExercise(new TextEncoder().encode(text)).exercise).toEqual(exercise);
  });

  it('has its words in another language where they were translated', () => {
    const translated = checkExercise({ ...first, translations: { fr: { title: 'Trouver la violation', hints: ['Un conseil'] } } }).exercise!;
    expect(wordsOf(translated, 'fr')).toMatchObject({ title: 'Trouver la violation', hints: ['Un conseil'], task: exercise.task });
    expect(wordsOf(translated, 'toString')).toMatchObject({ title: exercise.title });
  });
});

describe('faults', () => {
  const faultsOf = (changes: Json): readonly string[] => checkExercise({ ...first, ...changes }).faults.map(({ pointer, key }) => `${pointer} ${key}`);
  const asks = (ask: Json): Json => ({ answer: { kind: 'number', asks: [ask] }, solution: null });
  const goal = (one: Json): Json => ({ answer: { kind: 'change-plan', goals: [one] }, allowed: [{ do: 'move' }], solution: null });

  it.each<[what: string, changes: Json, fault: string]>([
    ['no version', { 'iatg-exercise': undefined }, ' not-an-exercise'],
    ['a version of the future', { 'iatg-exercise': 2 }, '/iatg-exercise unsupported-version'],
    ['no id', { id: undefined }, '/id missing'],
    ['an empty title', { title: ' ' }, '/title empty-text'],
    ['hints that are none', { hints: 'look' }, '/hints wrong-type'],
    ['a hint that is none', { hints: ['look', 3] }, '/hints/1 wrong-type'],
    ['half a minute', { minutes: 0.5 }, '/minutes not-whole'],
    ['a difficulty beyond the scale', { difficulty: 6 }, '/difficulty out-of-range'],
    ['no plan', { plan: undefined }, '/plan missing'],
    ['a plan that is none', { plan: { type: 'FeatureCollection', features: [{ type: 'Feature' }] } }, '/plan/features/0/properties missing'],
    ['an unknown action', { allowed: [{ do: 'explode' }] }, '/allowed/0/do unknown-value'],
    ['an action on nobody', { allowed: [{ do: 'move', sites: ['nobody'] }] }, '/allowed/0/sites/0 no-such-site'],
    ['an unknown answer', { answer: { kind: 'guess' } }, '/answer/kind unknown-value'],
    ['pairs of a house', { answer: { kind: 'choose-pairs', status: 'fail', stores: ['farmhouse'] }, solution: null }, '/answer/stores/0 not-a-store'],
    ['an unknown status', { answer: { kind: 'choose-pairs', status: 'bad' }, solution: null }, '/answer/status unknown-value'],
    ['no question', { answer: { kind: 'number', asks: [] }, solution: null }, '/answer/asks empty-list'],
    ['a distance to itself', asks({ id: 'a', of: 'required', store: 'stack', site: 'stack' }), '/answer/asks/0/site duplicate-value'],
    ['a division without a table', asks({ id: 'a', of: 'permitted', store: 'stack', hd: '1.6' }), '/answer/asks/0/hd unknown-value'],
    ['an unknown method', asks({ id: 'a', of: 'required', store: 'stack', site: 'farmhouse', options: { method: 'guessed' } }), '/answer/asks/0/options/method unknown-value'],
    ['a goal of another program', goal({ goal: 'win' }), '/answer/goals/0/goal unknown-value'],
    ['an area that is a line', goal({ goal: 'stands-within', site: 'stack', area: 'road' }), '/answer/goals/0/area not-an-area'],
    ['a negative total', goal({ goal: 'total-at-least', neq_kg: -1 }), '/answer/goals/0/neq_kg negative'],
    ['a plan to change and nothing allowed', { ...goal({ goal: 'no-fail' }), allowed: [] }, '/allowed nothing-allowed'],
    ['a model answer of another kind', { solution: { text: 'x', answer: { kind: 'order', order: [] } } }, '/solution/answer/kind other-kind-of-answer'],
    ['a solution without words', { solution: { answer: undefined } }, '/solution/text missing'],
    ['a hidden solution that was cut', { solution: { hidden: 'eyJ0' } }, '/solution/hidden solution-unreadable'],
    ['a hidden solution that is none', { solution: { hidden: '#' } }, '/solution/hidden solution-unreadable'],
  ])('%s', (_what, changes, fault) => expect(faultsOf(changes)).toContain(fault));

  it('are all listed at once, each with words', () => {
    const { exercise: none, faults } = checkExercise({ 'iatg-exercise': 2, title: '', hints: [1], plan: { type: 'FeatureCollection', features: [] }, answer: { kind: 'order' } });
    expect(none).toBeNull();
    expect(faults.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/iatg-exercise', '/id', '/title', '/hints/0', '/task', '/answer/direction', '/answer/by']));
    for (const fault of faults) expect(trainingEnglish.problem(fault).length).toBeGreaterThan(10);
  });

  it('of text that is not JSON say where', () => {
    const [fault] = parseExercise('{"iatg-exercise": 1,').faults;
    expect(fault).toMatchObject({ pointer: '', key: 'not-json' });
    expect(trainingEnglish.problem(fault!)).toMatch('line 1');
  });

  it('never throw, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(first)), (value, member) => {
        const { exercise: read, faults } = checkExercise({ ...first, [member]: value });
        expect(read === null).toBe(faults.length > 0);
        checkExercise(value);
        parseClassFile(JSON.stringify(value));
      }),
    );
  });
});

describe('hidden solutions', () => {
  const solved = (text: string): Exercise => ({ ...exercise, solution: { text } });

  it('cannot be read by accident, and can be read', () => {
    const text = writeExercise(forClass(exercise, { hideAnswers: true }));
    expect(text).not.toContain(exercise.solution!.text.slice(0, 20));
    expect(text).toContain('whoever has this file can read the solution');
    expect(parseExercise(text).exercise).toMatchObject({ solutionHidden: true, solution: exercise.solution });
  });

  it('come back whatever letters they have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(revealed((hidden({ text }) as { hidden: string }).hidden)).toEqual({ text });
      }),
    );
    expect(parseExercise(writeExercise(forClass(solved('Größe 中文 \u{1F600}'), { hideAnswers: true }))).exercise!.solution!.text).toBe('Größe 中文 \u{1F600}');
  });

  it('are plain Base64 of JSON, which any tool decodes', () => {
    const { hidden: text } = hidden({ text: 'näher' }) as { hidden: string };
    expect(Buffer.from(text, 'base64').toString('utf8')).toBe('{"text":"näher"}');
  });

  it('can be left out altogether', () => expect(forClass(exercise, { leaveOutAnswers: true })).toMatchObject({ solution: null, solutionHidden: false }));
});

describe('a class file', () => {
  const withNotes = { ...exercise, trainerNotes: 'Ask the third row first.' };
  const other = checkExercise(second).exercise!;

  it('comes back with its exercises', () => {
    const { classFile, faults } = parseClassFile(writeClassFile({ title: 'Monday', exercises: [exercise, other] }));
    expect(faults).toEqual([]);
    expect(classFile).toEqual({ title: 'Monday', exercises: [exercise, other] });
  });

  it('has nothing else of the trainer’s', () => {
    const text = writeClassFile({ title: 'Monday', exercises: [withNotes] }, { hideAnswers: true });
    expect(text).not.toContain('third row');
    expect(Object.keys(JSON.parse(text) as Json)).toEqual(['iatg-class', 'title', 'exercises']);
  });

  it('with one bad exercise still gives the good ones, and says which is bad', () => {
    const file = { 'iatg-class': 1, title: 'Monday', exercises: [first, { ...second, title: 3 }, first] };
    const { classFile, faults, readable } = parseClassFile(JSON.stringify(file));
    expect(classFile).toBeNull();
    expect(readable.map(({ id }) => id)).toEqual([first.id]);
    expect(faults.map(({ pointer, key }) => `${pointer} ${key}`)).toEqual(['/exercises/1/title wrong-type', '/exercises/2/id duplicate-id']);
  });

  it('may be a single exercise', () => expect(parseClassFile(writeExercise(exercise)).classFile).toEqual({ title: exercise.title, exercises: [exercise] }));

  it('is told from a plan', () => expect(parseClassFile(JSON.stringify(exercise.plan)).faults.map(({ key }) => key)).toContain('not-a-class'));
});

describe('before a trainer hands an exercise out', () => {
  const review = (changes: Json): readonly string[] => reviewExercise(checkExercise({ ...first, ...changes }).exercise!).map(({ key }) => key);

  it('a goal that is met already is told', () => {
    expect(review({ allowed: [{ do: 'move' }], answer: { kind: 'change-plan', goals: [{ goal: 'nothing-deleted' }] }, solution: null })).toEqual(['already-solved', 'no-solution']);
  });
  it('a question without anything to find is told', () => {
    expect(review({ answer: { kind: 'choose-pairs', status: 'not-assessable' }, solution: null })).toEqual(['nothing-to-find', 'no-solution']);
  });
  it('a model answer that is not accepted is told', () => {
    expect(review({ solution: { text: 'Wrong.', answer: { kind: 'choose-pairs', pairs: [{ pes: 'stack', es: 'office' }] } } })).toEqual(['solution-rejected']);
  });
});

it('an exercise that was just begun says what it still needs', () => {
  const { faults } = checkExercise(exerciseAsJson(blankExercise({ id: 'mine', language: 'en', plan: exercise.plan })));
  expect(faults.map(({ pointer, key }) => `${pointer} ${key}`)).toEqual(['/title empty-text', '/task empty-text']);
});
