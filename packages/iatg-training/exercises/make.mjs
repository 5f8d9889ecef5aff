// Writes the exercises of this folder and `src/built-in.ts` from the plans below: `node packages/iatg-training/exercises/make.mjs [FOLDER]`.
// All places are [east, north] in metres from the island's origin; footprints of painted buildings are taken from the island by their ids.
// Greywether and everything on it are invented.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rounded } from '../../../examples/island/projection.mjs';
import { EXERCISES } from './exercises.mjs';
import * as ar from './translations/ar.mjs';
import * as es from './translations/es.mjs';
import * as fr from './translations/fr.mjs';
import * as ru from './translations/ru.mjs';
import * as zh from './translations/zh.mjs';

const TRANSLATIONS = { ar, es, fr, ru, zh };

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const island = JSON.parse(readFileSync(new URL('../../../examples/island.geojson', import.meta.url), 'utf8'));
const painted = new Map(island.features.map((one) => [one.id, one]));

mkdirSync(`${root}/exercises`, { recursive: true });
mkdirSync(`${root}/src`, { recursive: true });
const files = EXERCISES.map(exerciseFile);
for (const file of files) writeFileSync(`${root}/exercises/${file.id}.json`, `${JSON.stringify(file, null, 1).replaceAll(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1, $2]')}\n`);
writeFileSync(
  `${root}/src/built-in.ts`,
  `// Written by exercises/make.mjs from the same source as the files in exercises/. Do not edit.

import type { Json } from './exercises/exercise.js';

/** Ids of the exercises that come with the package, easy ones first. */
export type BuiltInId =
${files.map(({ id }) => `  | '${id}'`).join('\n')};

/** The exercises as their files have them, for \`checkExercise\`. */
export const BUILT_IN_EXERCISES: readonly (Json & { readonly id: BuiltInId })[] = [
${files.map((file) => `  // prettier-ignore\n  ${JSON.stringify(file)},`).join('\n')}
];
`,
);

function exerciseFile({ id, title, difficulty, minutes, aims, task, hints, sites, options, allowed, answer, solution }) {
  const plan = planOf(title, sites, options);
  return {
    'iatg-exercise': 1,
    id,
    language: 'en',
    title,
    difficulty,
    minutes,
    aims,
    task,
    hints,
    translations: translated(id, sites),
    plan,
    ...(allowed && { allowed }),
    answer,
    solution: {
      text: solution.text,
      translations: Object.fromEntries(Object.entries(TRANSLATIONS).map(([language, { exercises }]) => [language, exercises[id].solution])),
      answer: answer.kind === 'change-plan' ? { kind: 'change-plan', plan: planOf(title, sites.map((site) => ({ ...site, ...solution.changes[site.id] })), options) } : { kind: answer.kind, ...solution.answer },
    },
  };
}

/** The words in each other language. The task ends with what the sites are called on the map, where that is another name. */
function translated(id, sites) {
  return Object.fromEntries(
    Object.entries(TRANSLATIONS).map(([language, { exercises, namesOnTheMap }]) => {
      const { title, aims, task, hints, names } = exercises[id];
      const other = sites.flatMap((site) => (names[site.id] === site.name ? [] : [`${site.name} = ${names[site.id]}`]));
      return [language, { title, aims, task: other.length === 0 ? task : `${task} ${namesOnTheMap} ${other.join(', ')}.`, hints }];
    }),
  );
}

function planOf(title, sites, options) {
  return {
    type: 'FeatureCollection',
    sitePlan: { version: 1, name: `Exercise: ${title}`, ...(options && { options }) },
    features: sites.map(({ id, island: paintedId, at, size, bearing_deg, line, around, ...properties }) => ({
      type: 'Feature',
      id,
      properties,
      geometry: at ? footprint(at, size, bearing_deg ?? 0) : line ? { type: 'LineString', coordinates: line.map(rounded) } : around ? { type: 'Polygon', coordinates: [[...around, around[0]].map(rounded)] } : paintedShape(paintedId),
    })),
  };
}

/** A rectangle, its width across the bearing and its depth along it; a point where no size is given. */
function footprint([east, north], size, bearing_deg) {
  if (!size) return { type: 'Point', coordinates: rounded([east, north]) };
  const [half, deep] = [size[0] / 2, size[1] / 2];
  const [s, c] = [Math.sin((bearing_deg * Math.PI) / 180), Math.cos((bearing_deg * Math.PI) / 180)];
  const corner = (u, v) => rounded([east + u * c + v * s, north - u * s + v * c]);
  return { type: 'Polygon', coordinates: [[corner(-half, -deep), corner(half, -deep), corner(half, deep), corner(-half, deep), corner(-half, -deep)]] };
}

function paintedShape(id) {
  const shape = painted.get(id);
  if (!shape) throw new Error(`the island has no ${id}`);
  return shape.geometry;
}
