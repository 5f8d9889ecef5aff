/** A single distance: as a number, and with its derivation. */
import { compileRules, derivationOf, distanceFunction, iatg2021, singleDistance } from '../../packages/iatg-core/dist/index.js';
import { compare } from '../measure.mjs';
import { printedDistance } from '../rivals/printed-distance.mjs';
import { randomFrom } from '../random.mjs';
import { row } from '../result.mjs';

/** Cells of all kinds: with a least distance, two rows, several branches, conditions, a logarithmic function, printed rows only. */
const CELLS = [
  { hd: '1.1', pes: 'P10', es: 'ibd' },
  { hd: '1.1', pes: 'P3', es: 'vbd' },
  { hd: '1.1', pes: 'P9', es: 'ptrMedium' },
  { hd: '1.1', pes: 'P4', es: 'r14' },
  { hd: '1.2.1', pes: 'P8', es: 'ibd' },
  { hd: '1.2.2', pes: 'P3', es: 'officeLt20' },
  { hd: '1.3.1', pes: 'P10', es: 'ibd' },
  { hd: '1.3.2', pes: 'P7', es: 'ptrHigh' },
];
const COUNT = 1_000_000;
const NEQS = 4096;

export async function run() {
  const rules = compileRules(iatg2021);
  const random = randomFrom(3);
  const neqs = Float64Array.from({ length: NEQS }, () => random.logBetween(60, 240_000));
  const functions = CELLS.map((cell) => distanceFunction(cell, rules));
  checkRival(functions, neqs);
  const questions = Array.from(neqs, (neq_kg, i) => ({ hd: CELLS[i & 7].hd, neq_kg, pes: CELLS[i & 7].pes, es: CELLS[i & 7].es }));

  const quick = await compare(
    {
      power: { run: () => sumOf(COUNT, (i) => Math.max(400, Math.ceil(22.2 * Math.pow(neqs[i & (NEQS - 1)], 1 / 3)))) },
      one: { run: () => sumOf(COUNT, (i) => functions[0](neqs[i & (NEQS - 1)])) },
      mixed: { run: () => sumOf(COUNT, (i) => functions[i & 7](neqs[i & (NEQS - 1)])) },
    },
    { repetitions: 21, warmUps: 3 },
  );
  const slow = await compare(
    {
      explained: { run: () => sumOf(COUNT / 10, (i) => singleDistance(questions[i & (NEQS - 1)], rules).required_m ?? 0) },
      steps: { run: () => sumOf(COUNT / 100, (i) => derivationOf(singleDistance(questions[i & (NEQS - 1)], rules), OPTIONS, rules).steps.length) },
      printed: { run: () => sumOf(COUNT / 1000, (i) => printedDistance(CELLS[i & 7], neqs[i & (NEQS - 1)], iatg2021)) },
    },
    { repetitions: 11, warmUps: 3 },
  );
  return {
    title: 'A single distance',
    about: [
      `Eight cells of the matrices D.1, F.1, G.1, J.1 and K.1 in turn, NEQ from 60 kg to 240 t. The plain power, \`max(400, ceil(22.2 Q^(1/3)))\`, knows one column of one table and is the floor.`,
      'The naive way reads the cell from the printed text of the matrix each time, as a first version of a program might; that it finds the same distances is checked before it is timed.',
    ],
    rows: [
      row('number, eight cells in turn', quick.mixed, { count: COUNT, goal: { atLeast_a_second: 10_000_000, ifMissed: 'Compare the plain power below: one call of it is most of the time' } }),
      row('number, one cell', quick.one, { count: COUNT }),
      row('*plain power, one column*', quick.power, { count: COUNT }),
      row('with what it came from (`singleDistance`)', slow.explained, { count: COUNT / 10, goal: { atLeast_a_second: 1_000_000, ifMissed: 'The time goes into the dozen objects of an answer' } }),
      row('… and every step told (`derivationOf`)', slow.steps, { count: COUNT / 100 }),
      row('*naive: the printed text read each time*', slow.printed, { count: COUNT / 1000 }),
    ],
  };
}

const OPTIONS = { method: 'calculated', protection: 'high', lowDensityRoute: 'longer' };

/** @param {number} count @param {(i: number) => number} value */
function sumOf(count, value) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += value(i);
  return sum;
}

/** @param {readonly ((neq_kg: number) => number)[]} functions @param {Float64Array} neqs */
function checkRival(functions, neqs) {
  for (const neq_kg of neqs.subarray(0, 200)) {
    CELLS.forEach((cell, i) => {
      const rival_m = printedDistance(cell, neq_kg, iatg2021);
      if (rival_m !== functions[i](neq_kg)) throw new Error(`${JSON.stringify(cell)} at ${neq_kg} kg: ${functions[i](neq_kg)} m, rival ${rival_m} m`);
    });
  }
}
