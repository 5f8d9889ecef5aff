import { parseSitePlan } from 'iatg-core';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_EXERCISES, type BuiltInId } from '../../src/built-in.js';
import { allows, checkAnswer } from '../../src/exercises/check-answer.js';
import type { Answer, Exercise, Json } from '../../src/exercises/exercise.js';
import { checkExercise } from '../../src/exercises/parse-exercise.js';
import { planChanges } from '../../src/exercises/plan-changes.js';
import { trainingEnglish } from '../../src/words/en.js';

const exerciseOf = (id: BuiltInId): Exercise => checkExercise(BUILT_IN_EXERCISES.find((one) => one.id === id)).exercise!;
const told = (exercise: Exercise, answer: Answer): readonly string[] => checkAnswer(exercise, answer).feedback.map((item) => trainingEnglish.feedback(item, (id) => id));

interface Feature extends Json {
  readonly id: string;
  readonly properties: Json;
  readonly geometry: { readonly type: string; readonly coordinates: readonly (readonly [number, number])[][] };
}

function planWith(exercise: Exercise, id: string, change: (feature: Feature) => Feature | null): Json {
  return { ...exercise.plan, features: (exercise.plan.features as readonly Feature[]).flatMap((one) => (one.id === id ? (change(one) ?? []) : one)) };
}

describe('feedback', () => {
  it('on a pair says what is required and what is there', () => {
    const [words, missing] = told(exerciseOf('find-the-violation'), { kind: 'choose-pairs', pairs: [{ pes: 'stack', es: 'farmhouse' }] });
    expect(words).toBe('Not one of them: stack → farmhouse: 400 m are required for HD 1.1, 5,000 kg, 512.03 m are there; this pair is: pass.');
    expect(missing).toBe('2 pairs with the status "fail" not found yet.');
  });

  it('on a quantity shows what the number given would break', () => {
    const [, words] = told(exerciseOf('rounding'), { kind: 'number', values: { distance: 425, quantity: 7_000 } });
    expect(words).toBe('Permitted in stack, HD 1.1 alone: 7,000 kg is too much. With it stack → house: 425 m are required for HD 1.1, 7,000 kg, 424.83 m are there.');
  });

  it('on a distance names the way to it, not the figure', () => {
    const [words] = told(exerciseOf('rounding'), { kind: 'number', values: { distance: 424 } });
    expect(words).toMatch('column P10, row ibd, Table E.1, D13');
    expect(words).not.toMatch('425');
  });

  it('on a value before rounding says so', () => {
    const words = told(exerciseOf('rounding'), { kind: 'number', values: { distance: 424.67, quantity: 6_966.9 } });
    expect(words[0]).toMatch('rounded up');
    expect(words[1]).toMatch('rounded down');
  });

  it('on a quantity beyond the table says so', () => {
    expect(told(exerciseOf('what-may-be-stored'), { kind: 'number', values: { 'hd-1.3.1': 300_000 } })[2]).toMatch('The table ends below it');
  });

  it('on a plan with faults names them', () => {
    const exercise = exerciseOf('barricade');
    expect(told(exercise, { kind: 'change-plan', plan: planWith(exercise, 'stack', (one) => ({ ...one, properties: { ...one.properties, barricaded: 'yes' } })) })[0]).toMatch('/features/0/properties/barricaded');
  });

  it('on a change that is not allowed says which', () => {
    const exercise = exerciseOf('barricade');
    const words = told(exercise, { kind: 'change-plan', plan: planWith(exercise, 'house', () => null) });
    expect(words[0]).toBe('house: this exercise does not allow to delete it. Undo it.');
    expect(words).toContain('Nothing is deleted. Missing: house.');
  });

  it('is never without a pair where a pair still fails', () => {
    const exercise = exerciseOf('barricade');
    const { feedback } = checkAnswer(exercise, { kind: 'change-plan', plan: exercise.plan });
    expect(feedback[0]).toMatchObject({ kind: 'goal', ok: false, found: 3, pairs: [{ pes: 'stack', es: 'west-store', required_m: 236 }, { es: 'east-store' }, { pes: 'east-store' }] });
  });
});

it('the mark does not depend on the solution in the file', () => {
  const exercise = exerciseOf('rounding');
  const forged: Exercise = { ...exercise, solution: { text: 'x', answer: { kind: 'number', values: { distance: 1, quantity: 1 } } } };
  expect(checkAnswer(forged, forged.solution!.answer!).correct).toBe(false);
  expect(checkAnswer({ ...exercise, solution: null }, exercise.solution!.answer!).correct).toBe(true);
});

it('an answer of another kind is a mistake of the caller', () => {
  expect(() => checkAnswer(exerciseOf('rounding'), { kind: 'order', order: [] })).toThrow(RangeError);
});

it('the kinds that no built-in exercise uses are marked as well', () => {
  const base = exerciseOf('where-would-you-put-the-school');
  // By hand: the school stands 1,307.2 m from the igloo and 1,016.0 m from the stack; 44.4 Q^(1/3) fits both.
  const limits: Exercise = { ...base, answer: { kind: 'choose-site', criterion: { by: 'limits', store: 'igloo', hd: '1.1' } } };
  expect(checkAnswer(limits, { kind: 'choose-site', sites: ['school'] }).correct).toBe(true);
  expect(checkAnswer(limits, { kind: 'choose-site', sites: ['stack'] }).correct).toBe(false);
  const most: Exercise = { ...base, answer: { kind: 'choose-site', criterion: { by: 'most-permitted', stores: ['igloo', 'stack'], hd: '1.1' } } };
  expect(checkAnswer(most, { kind: 'choose-site', sites: ['igloo'] }).correct).toBe(true);
  expect(checkAnswer(most, { kind: 'choose-site', sites: ['stack'] }).correct).toBe(false);
  const order: Exercise = { ...base, answer: { kind: 'order', direction: 'descending', by: { of: 'permitted', stores: ['stack', 'igloo'], hd: '1.1' } } };
  expect(checkAnswer(order, { kind: 'order', order: ['igloo', 'stack'] }).correct).toBe(true);
  expect(checkAnswer(order, { kind: 'order', order: ['stack', 'igloo'] }).correct).toBe(false);
  const stored: Exercise = { ...base, answer: { kind: 'number', asks: [{ id: 'a', of: 'permitted-as-stored', store: 'igloo' }] } };
  // By hand: (1,307 / 44.4)^3 = 25,508.
  expect(checkAnswer(stored, { kind: 'number', values: { a: 25_508 } }).correct).toBe(true);
  expect(checkAnswer(stored, { kind: 'number', values: { a: 25_509 } }).feedback[0]).toMatchObject({ found: 'too-high', pairs: [{ es: 'school' }] });
});

describe('changes of a plan', () => {
  const exercise = exerciseOf('site-a-new-store');
  const changesTo = (id: string, change: (feature: Feature) => Feature | null) => planChanges(parseSitePlan(exercise.plan).plan!, parseSitePlan(planWith(exercise, id, change)).plan!).map(({ action }) => action);
  const withCorners = (one: Feature, place: (position: readonly [number, number], i: number) => readonly [number, number]): Feature => ({
    ...one,
    geometry: { ...one.geometry, coordinates: one.geometry.coordinates.map((ring) => ring.map(place)) },
  });
  const properties = (changes: Json) => (one: Feature) => ({ ...one, properties: { ...one.properties, ...changes } });

  it('are none where only names and unknown members differ', () => {
    expect(changesTo('magazine', properties({ name: 'M', colour: 'red', protection: null, process: null }))).toEqual([]);
  });
  it('a move', () => expect(changesTo('new-store', (one) => withCorners(one, ([x, y]) => [x + 0.001, y - 0.001]))).toEqual(['move']));
  it('a turn on the spot', () => {
    expect(changesTo('new-store', (one) => withCorners(one, ([x, y]) => [-25.01318 + (y + 38.00811) / Math.cos(0.6633), -38.00811 - (x + 25.01318) * Math.cos(0.6633)]))).toContain('turn');
  });
  it('another outline', () => expect(changesTo('new-store', (one) => withCorners(one, ([x, y], i) => (i === 2 ? [x + 0.001, y] : [x, y])))).toEqual(['reshape']));
  it('front, contents, barricade, structure', () => {
    const magazine = { type: 'earth-covered-magazine', rating: '3-bar', front_deg: 190 };
    expect(changesTo('magazine', properties({ structure: { ...magazine, front_deg: 550 } }))).toEqual([]);
    expect(changesTo('magazine', properties({ structure: { ...magazine, front_deg: 10 } }))).toEqual(['turn']);
    expect(changesTo('magazine', properties({ structure: { ...magazine, rating: '7-bar' } }))).toEqual(['set-structure']);
    expect(changesTo('magazine', properties({ structure: { ...magazine, doorBarricaded: true } }))).toEqual(['set-barricade']);
    expect(changesTo('magazine', properties({ barricaded: true, contents: [] }))).toEqual(['set-barricade', 'set-contents']);
    expect(changesTo('magazine', properties({ contents: [{ hd: '1.1', neq_kg: 0 }, { hd: '1.1', neq_kg: 6_000, compatibilityGroup: 'D' }] }))).toEqual([]);
  });
  it('a deletion, another role', () => {
    expect(changesTo('magazine', () => null)).toEqual(['delete']);
    expect(changesTo('magazine', properties({ role: 'exposed-site', exposure: { kind: 'inhabited-building' } }))).toEqual(['set-role']);
  });
  it('are allowed site by site', () => {
    expect(allows(exercise, { action: 'move', site: 'new-store' })).toBe(true);
    expect(allows(exercise, { action: 'move', site: 'magazine' })).toBe(false);
    expect(allows(exercise, { action: 'add-store', site: 'x' })).toBe(false);
  });
});
