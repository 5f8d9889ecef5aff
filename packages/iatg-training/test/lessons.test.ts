import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { accidents, type AccidentId } from '../src/accidents/accidents.js';
import { BUILT_IN_EXERCISES } from '../src/built-in.js';
import { allows, checkAnswer } from '../src/exercises/check-answer.js';
import { ACTIONS } from '../src/exercises/plan-changes.js';
import { parseExercise } from '../src/exercises/parse-exercise.js';
import { LESSONS, type Lesson } from '../src/lessons.js';
import { lessonTitles } from '../src/words/lessons.en.js';

const folder = fileURLToPath(new URL('../../../docs/training/', import.meta.url));
const page = (name: string): string => readFileSync(`${folder}${name}.md`, 'utf8');
const lessons: readonly Lesson[] = LESSONS;

describe.each(lessons.map((lesson) => [lesson.number, lesson] as const))('lesson %d', (number, { exercises, minutes, accidents: replays }) => {
  const text = page(`lesson-${number}`);
  const rows = [...text.matchAll(/^\| \[`(.*?)`\]\((.*?)\) \| (\d+) \|/gm)].map(([, id, file, length]) => ({ id: id!, file: file!, minutes: Number(length) }));

  it('has the title, the length and the exercises of its page', () => {
    expect(text).toMatch(`# ${number}. ${lessonTitles[number as keyof typeof lessonTitles]}\n`);
    expect(text).toContain(`**Duration**: ${minutes} minutes`);
    expect(rows.map(({ id }) => id)).toEqual(exercises);
  });

  it('names files that exist, with the time that they say', () => {
    for (const row of rows) {
      expect(row.file).toBe(`../../packages/iatg-training/exercises/${row.id}.json`);
      expect(existsSync(`${folder}${row.file}`)).toBe(true);
      expect(BUILT_IN_EXERCISES.find(({ id }) => id === row.id)!.minutes).toBe(row.minutes);
    }
    expect(rows.reduce((sum, row) => sum + row.minutes, 0)).toBeLessThanOrEqual(minutes * 0.8);
  });

  it('tells aims, exercises, the map, questions and mistakes', () => {
    for (const heading of ['Aims', 'Exercises', 'On the map', 'Questions to ask', 'Common mistakes']) expect(text).toContain(`\n## ${heading}\n`);
  });

  it('names accidents with the rings that they have', () => {
    const table = [...text.matchAll(/^\| `(\S+?)` \| (yes|no|upper bound) \|/gm)].map(([, id, rings]) => [id as AccidentId, rings] as const);
    expect(table.map(([id]) => id)).toEqual(replays);
    for (const [id, rings] of table) expect(accidents.find((one) => one.id === id)!.rings.kind, id).toBe({ yes: 'model', no: 'none', 'upper bound': 'upper-bound' }[rings!]);
  });
});

it('every exercise is set in one lesson, every accident in one', () => {
  expect(lessons.flatMap(({ exercises }) => exercises).toSorted()).toEqual(BUILT_IN_EXERCISES.map(({ id }) => id).toSorted());
  expect(lessons.flatMap(({ accidents: replays }) => replays).toSorted()).toEqual(accidents.map(({ id }) => id).toSorted());
  expect(readdirSync(folder).filter((file) => file.startsWith('lesson-'))).toHaveLength(lessons.length);
});

it('the timetable adds up', () => {
  const rows = [...page('README').matchAll(/^\| (\d\d):(\d\d) \| (.*?) \| (\d+) \|$/gm)].map(([, hours, minutes, what, length]) => ({ at: Number(hours) * 60 + Number(minutes), what: what!, length: Number(length) }));
  expect(rows).toHaveLength(13);
  rows.slice(1).forEach((row, i) => expect(row.at, row.what).toBe(rows[i]!.at + rows[i]!.length));
  for (const { number, minutes } of lessons) expect(rows.find(({ what }) => what.includes(`(lesson-${number}.md)`))).toMatchObject({ length: minutes, what: expect.stringContaining(lessonTitles[number as keyof typeof lessonTitles]) });
});

describe('the page on own exercises', () => {
  const text = page('own-exercises');
  const example = [...text.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, code]) => code!)[0]!;

  it('has an example without a fault, which can be solved', () => {
    const { exercise, faults } = parseExercise(example);
    expect(faults).toEqual([]);
    const plan = JSON.parse(JSON.stringify(exercise!.plan)) as { features: { geometry: { coordinates: [number, number][][] } }[] };
    expect(checkAnswer(exercise!, { kind: 'change-plan', plan }).correct).toBe(false);
    const shifted = (east_m: number) => ({
      ...plan,
      features: plan.features.map((one, i) => (i > 0 ? one : { ...one, geometry: { ...one.geometry, coordinates: one.geometry.coordinates.map((ring) => ring.map(([x, y]) => [x + east_m / 87_800, y])) } })),
    });
    expect(checkAnswer(exercise!, { kind: 'change-plan', plan: shifted(3) }).correct).toBe(false);
    expect(checkAnswer(exercise!, { kind: 'change-plan', plan: shifted(5) }).correct).toBe(true);
    expect(checkAnswer(exercise!, { kind: 'change-plan', plan: shifted(200) }).correct).toBe(false);
    expect(allows(exercise!, { action: 'move', site: 'house' })).toBe(false);
  });

  it('names every action', () => {
    for (const action of ACTIONS) expect(text).toContain(`\`${action}\``);
  });
});
