import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateSite, parseSitePlan, compileRules, iatg2021 } from 'iatg-core';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_EXERCISES, type BuiltInId } from '../../src/built-in.js';
import { checkAnswer } from '../../src/exercises/check-answer.js';
import type { Answer, Exercise, Json } from '../../src/exercises/exercise.js';
import { checkExercise, parseExercise } from '../../src/exercises/parse-exercise.js';
import { middleOf, movedTo, type Point } from '../../src/exercises/rigid-motion.js';
import { reviewExercise } from '../../src/exercises/review-exercise.js';
import { trainingEnglish } from '../../src/words/en.js';

const folder = fileURLToPath(new URL('../../exercises/', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (id: string): string => readFileSync(join(folder, `${id}.json`), 'utf8');
const exercises = BUILT_IN_EXERCISES.map((json) => checkExercise(json).exercise!);
const rules = compileRules(iatg2021);

/** Answers that look right at first sight. */
const WRONG: Readonly<Record<BuiltInId, readonly ((exercise: Exercise) => Answer)[]>> = {
  'find-the-violation': [
    () => ({ kind: 'choose-pairs', pairs: [{ pes: 'stack', es: 'medium-store' }] }),
    () => ({ kind: 'choose-pairs', pairs: [{ pes: 'stack', es: 'medium-store' }, { pes: 'medium-store', es: 'stack' }, { pes: 'light-store', es: 'shed' }] }),
    () => ({ kind: 'choose-pairs', pairs: [] }),
  ],
  'who-needs-the-most': [
    () => ({ kind: 'order', order: ['lane', 'tank', 'busy-road', 'house', 'hospital'] }),
    () => ({ kind: 'order', order: ['hospital', 'house', 'busy-road', 'lane', 'tank'] }),
    () => ({ kind: 'order', order: ['tank', 'lane', 'busy-road', 'house'] }),
  ],
  rounding: [
    () => ({ kind: 'number', values: { distance: 424, quantity: 6_966 } }),
    () => ({ kind: 'number', values: { distance: 424.67, quantity: 6_966 } }),
    () => ({ kind: 'number', values: { distance: 425, quantity: 6_967 } }),
    () => ({ kind: 'number', values: { distance: 425 } }),
  ],
  'what-may-be-stored': [
    () => ({ kind: 'number', values: { 'hd-1.1': 4_189, 'hd-1.2.1': 644, 'hd-1.3.1': 85_547 } }),
    () => ({ kind: 'number', values: { 'hd-1.1': 4_188, 'hd-1.2.1': 644, 'hd-1.3.1': 159_097 } }),
    () => ({ kind: 'number', values: { 'hd-1.1': 4_188, 'hd-1.2.1': 643, 'hd-1.3.1': 85_547 } }),
  ],
  barricade: [
    (exercise) => changed(exercise, { 'east-store': { barricaded: true } }),
    (exercise) => changed(exercise, { 'east-store': { barricaded: true }, 'west-store': { barricaded: true } }),
    (exercise) => changed(exercise, { stack: { contents: [{ hd: '1.1', neq_kg: 100 }] } }),
    (exercise) => without(exercise, 'stack'),
  ],
  'hd-1.4': [
    () => ({ kind: 'choose-pairs', pairs: [{ pes: 'light-store', es: 'office' }, { pes: 'medium-store', es: 'house' }] }),
    () => ({ kind: 'choose-pairs', pairs: [{ pes: 'light-store', es: 'office' }, { pes: 'small-store', es: 'medium-store' }, { pes: 'medium-store', es: 'small-store' }] }),
  ],
  'table-against-formula': [
    () => ({ kind: 'number', values: { ...NUMBERS, 'house-tabulated': 448 } }),
    () => ({ kind: 'number', values: { ...NUMBERS, 'road-greater': 92 } }),
  ],
  'low-density-road': [
    () => ({ kind: 'number', values: { matrix: 93, 'half-ibd': 200, longer: 200 } }),
    () => ({ kind: 'number', values: { matrix: 94, 'half-ibd': 94, longer: 94 } }),
  ],
  'where-would-you-put-the-school': [
    () => ({ kind: 'choose-site', sites: ['spot-a'] }),
    () => ({ kind: 'choose-site', sites: ['spot-a', 'spot-b', 'spot-d'] }),
    () => ({ kind: 'choose-site', sites: ['school'] }),
  ],
  'ecm-turned-round': [
    (exercise) => changed(exercise, { igloo: { structure: { type: 'earth-covered-magazine', rating: '7-bar', front_deg: 100 } } }),
    (exercise) => changed(exercise, { igloo: { structure: { type: 'earth-covered-magazine', rating: '7-bar', front_deg: 10 } } }),
    (exercise) => changed(exercise, { igloo: { contents: [{ hd: '1.1', neq_kg: 1_000 }] } }),
    (exercise) => moved(exercise, 'igloo', 0, 200),
    (exercise) => changed(exercise, { shed: { exposure: { kind: 'process-building', barricaded: true } } }),
  ],
  'process-building': [
    (exercise) => changed(exercise, { shed: { exposure: { kind: 'process-building', barricaded: true, occupants: 12 } } }),
    (exercise) => changed(exercise, { shed: { exposure: { kind: 'process-building', protectiveRoof: true, occupants: 12 } } }),
    (exercise) => changed(exercise, { shed: { exposure: { kind: 'inhabited-building' } } }),
  ],
  'vulnerable-and-glass': [
    (exercise) => changed(exercise, { clinic: { exposure: { kind: 'vulnerable-building' } } }),
    (exercise) => changed(exercise, { clinic: { exposure: { kind: 'vulnerable-building' } }, stack: { contents: [{ hd: '1.1', neq_kg: 2_444 }] } }),
    (exercise) => changed(exercise, { stack: { contents: [{ hd: '1.1', neq_kg: 2_440 }] } }),
    (exercise) => changed(exercise, { clinic: { exposure: { kind: 'vulnerable-building' } }, stack: { contents: [{ hd: '1.1', neq_kg: 1_000 }] } }),
  ],
  'mixed-divisions': [
    (exercise) => changed(exercise, { 'store-13': { contents: [{ hd: '1.3.1', neq_kg: 15_000 }] }, 'store-8': { contents: [{ hd: '1.1', neq_kg: 2_500 }] } }),
    (exercise) => changed(exercise, { 'store-13': { contents: [{ hd: '1.1', neq_kg: 2_500 }] } }),
  ],
  'site-a-new-store': [
    (exercise) => moved(exercise, 'new-store', 0, -260),
    (exercise) => moved(exercise, 'new-store', 0, 60),
    (exercise) => moved(exercise, 'new-store', -400, 0),
    (exercise) => changed(exercise, { 'new-store': { contents: [] } }),
    (exercise) => without(exercise, 'road'),
  ],
  'where-the-tables-end': [
    () => ({ kind: 'choose-pairs', pairs: [{ pes: 'missiles', es: 'wharf' }, { pes: 'missiles', es: 'igloo' }, { pes: 'missiles', es: 'house' }, { pes: 'missiles', es: 'ridge' }] }),
    (exercise) => ({ kind: 'choose-pairs', pairs: [...(exercise.solution!.answer as Extract<Answer, { kind: 'choose-pairs' }>).pairs, { pes: 'wharf', es: 'ridge' }] }),
  ],
};

const NUMBERS = { 'house-calculated': 448, 'house-tabulated': 465, 'house-greater': 465, 'road-calculated': 93, 'road-tabulated': 92, 'road-greater': 93 };

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))('%s', (id, exercise) => {
  it('stands in its file as in the package', () => {
    expect(parseExercise(read(id))).toEqual({ exercise, faults: [] });
  });

  it('is solved by its model answer', () => {
    expect(checkAnswer(exercise, exercise.solution!.answer!, rules)).toMatchObject({ correct: true });
    expect(reviewExercise(exercise, rules).filter(({ key }) => key !== 'no-contents')).toEqual([]);
  });

  it('is not solved by a wrong answer, and says what is wrong', () => {
    const wrong = WRONG[id as BuiltInId];
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    for (const answer of wrong) {
      const { correct, feedback } = checkAnswer(exercise, answer(exercise), rules);
      expect(correct, JSON.stringify(answer(exercise)).slice(0, 200)).toBe(false);
      for (const item of feedback) expect(trainingEnglish.feedback(item, (site) => site).length).toBeGreaterThan(15);
    }
  });

  it('stands on the island, and says that it is an exercise', () => {
    const { plan } = parseSitePlan(exercise.plan);
    expect(plan!.name).toMatch(/^Exercise: /);
    for (const site of plan!.sites) expect(isOnLand(middleOf(site.geometry)), site.id).toBe(true);
    expect(exercise.minutes).toBeGreaterThan(0);
    expect(exercise.hints.length).toBeGreaterThan(0);
    expect(exercise.aims.length).toBeGreaterThan(0);
  });
});

it('there are at least twelve, easy ones first', () => {
  expect(exercises.length).toBeGreaterThanOrEqual(12);
  expect(files.toSorted()).toEqual(exercises.map(({ id }) => `${id}.json`).toSorted());
  const levels = exercises.map(({ difficulty }) => difficulty!);
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
});

it('the files are as their script writes them', () => {
  const out = mkdtempSync(join(tmpdir(), 'iatg-exercises-'));
  execFileSync(process.execPath, [join(folder, 'make.mjs'), out]);
  for (const file of files) expect(readFileSync(join(out, 'exercises', file), 'utf8')).toBe(readFileSync(join(folder, file), 'utf8'));
  expect(readFileSync(join(out, 'src/built-in.ts'), 'utf8')).toBe(readFileSync(fileURLToPath(new URL('../../src/built-in.ts', import.meta.url)), 'utf8'));
  rmSync(out, { recursive: true });
});

it.each(['ar', 'es', 'fr', 'ru', 'zh'])('every word of every exercise stands in %s, too, with the figures of the English', (language) => {
  /** Figures alone, however thousands and decimals are written. */
  const figures = (text: string): readonly string[] => (text.replaceAll(/(?<=\d)[\u202f\u00a0,.](?=\d)/g, '').match(/\d+/g) ?? []).toSorted();
  for (const { id, title, aims, task, hints, solution, translations } of exercises) {
    const other = translations[language]!;
    expect([other.title, other.task, solution!.translations![language]].every(Boolean), id).toBe(true);
    expect([other.aims!.length, other.hints!.length], id).toEqual([aims.length, hints.length]);
    for (const [one, its] of [[title, other.title!], [solution!.text, solution!.translations![language]!], ...aims.map((aim, i) => [aim, other.aims![i]!]), ...hints.map((hint, i) => [hint, other.hints![i]!])] as const) {
      expect(figures(its!), id).toEqual(figures(one!));
    }
    expect(figures(other.task!), id).toEqual(expect.arrayContaining([...figures(task)]));
  }
});

describe('the figures that texts quote', () => {
  const pairOf = (id: BuiltInId, pes: string, es: string, plan?: unknown) => {
    const exercise = exercises.find((one) => one.id === id)!;
    return [...evaluateSite(parseSitePlan(plan ?? exercise.plan).plan!, rules).pairs()].find((pair) => pair.pes === pes && pair.es === es)!;
  };

  // By hand: 22.2 x 5,000^(1/3) = 379.6; D13 is at least 270 m below 2,439 kg.
  it('find the violation', () => {
    expect(pairOf('find-the-violation', 'stack', 'medium-store')).toMatchObject({ required_m: 380, actual_m: expect.closeTo(320.1, 0) });
    expect(pairOf('find-the-violation', 'light-store', 'shed')).toMatchObject({ required_m: 270, actual_m: expect.closeTo(228.4, 0) });
  });

  // By hand: 22.2 x 7,000^(1/3) = 424.67; (424 / 22.2)^3 = 6,966.9.
  it('rounding', () => expect(pairOf('rounding', 'stack', 'house')).toMatchObject({ required_m: 425, actual_m: expect.closeTo(424.83, 2), exact_m: expect.closeTo(424.67, 2) }));

  // By hand: 2.4 Q^(1/3) = 25.5 and 22.2 Q^(1/3) = 235.9 at 1,200 kg.
  it('barricade', () => {
    expect(pairOf('barricade', 'stack', 'west-store')).toMatchObject({ required_m: 236 });
    expect(pairOf('barricade', 'stack', 'west-store', planOf('barricade'))).toMatchObject({ required_m: 26 });
  });

  // By hand: 8.0 x 5,000^(1/3) = 136.8.
  it('the workshop', () => {
    expect(pairOf('process-building', 'store', 'shed', planOf('process-building'))).toMatchObject({ required_m: 137, actual_m: expect.closeTo(178.8, 0) });
  });

  // By hand: (598 / 44.4)^3 = 2,443.2.
  it('the clinic', () => expect(pairOf('vulnerable-and-glass', 'stack', 'clinic').actual_m).toBeCloseTo(598.7, 1));

  it('mixed divisions', () => {
    expect(pairOf('mixed-divisions', 'store-13', 'office', planOf('mixed-divisions'))).toMatchObject({ required_m: 277 });
    expect(pairOf('mixed-divisions', 'store-8', 'cottage', planOf('mixed-divisions'))).toMatchObject({ required_m: 158 });
  });

  it('the school, the wharf', () => {
    expect(pairOf('where-would-you-put-the-school', 'igloo', 'school')).toMatchObject({ required_m: 1_206 });
    expect(pairOf('where-the-tables-end', 'wharf', 'ridge')).toMatchObject({ status: 'fail', required_m: 507 });
  });

  it('HD 1.4', () => {
    expect(pairOf('hd-1.4', 'light-store', 'office').actual_m).toBeCloseTo(6.7, 1);
    expect(pairOf('hd-1.4', 'small-store', 'medium-store').actual_m).toBeCloseTo(8.88, 2);
    expect(pairOf('hd-1.4', 'medium-store', 'house')).toMatchObject({ status: 'not-required' });
  });

  it('who needs the most', () => {
    const required = ['tank', 'lane', 'busy-road', 'house', 'hospital'].map((es) => pairOf('who-needs-the-most', 'stack', es).required_m);
    expect(required).toEqual([26, 240, 319, 479, 957]);
  });

  function planOf(id: BuiltInId): unknown {
    return (exercises.find((one) => one.id === id)!.solution!.answer as Extract<Answer, { kind: 'change-plan' }>).plan;
  }
});

interface Feature extends Json {
  readonly id: string;
  readonly properties: Json;
  readonly geometry: Parameters<typeof middleOf>[0];
}

const featuresOf = ({ plan }: Exercise): readonly Feature[] => plan.features as readonly Feature[];

function changed(exercise: Exercise, changes: Readonly<Record<string, Json>>): Answer {
  return { kind: 'change-plan', plan: { ...exercise.plan, features: featuresOf(exercise).map((one) => ({ ...one, properties: { ...one.properties, ...changes[one.id] } })) } };
}

function moved(exercise: Exercise, id: string, east_m: number, north_m: number): Answer {
  const features = featuresOf(exercise).map((one) => {
    if (one.id !== id) return one;
    const [longitude, latitude] = middleOf(one.geometry);
    return { ...one, geometry: movedTo(one.geometry, [longitude + east_m / 87_800, latitude + north_m / 111_000]) };
  });
  return { kind: 'change-plan', plan: { ...exercise.plan, features } };
}

function without(exercise: Exercise, id: string): Answer {
  return { kind: 'change-plan', plan: { ...exercise.plan, features: featuresOf(exercise).filter((one) => one.id !== id) } };
}

interface IslandFeature {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly (readonly Point[])[] };
}

function isOnLand([x, y]: Point): boolean {
  const coast = island().find(({ id }) => id === 'island')!.geometry.coordinates[0]!;
  let inside = false;
  coast.forEach(([ax, ay], i) => {
    const [bx, by] = coast[(i + 1) % coast.length]!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  });
  return inside;
}

let known: readonly IslandFeature[] | undefined;
function island(): readonly IslandFeature[] {
  known ??= (JSON.parse(readFileSync(new URL('../../../../examples/island.geojson', import.meta.url), 'utf8')) as { features: readonly IslandFeature[] }).features;
  return known;
}
