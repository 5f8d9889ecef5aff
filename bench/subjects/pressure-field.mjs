/** Pressures over a whole map: a million points round one store. */
import { blast, pressuresInto } from '../../packages/iatg-core/dist/consequence.js';
import { compare } from '../measure.mjs';
import { randomFrom } from '../random.mjs';
import { row } from '../result.mjs';

const COUNT = 1_000_000;
const TNT_kg = 8000;
/** The way with an object for each point is timed on a part. */
const PART = 20_000;

export async function run() {
  const random = randomFrom(11);
  const distances_m = Float64Array.from({ length: COUNT }, () => random.logBetween(2, 3_900));
  const pressures_kPa = new Float64Array(COUNT);
  check(distances_m);
  const field = (quantity, burst) => ({ run: () => pressuresInto(pressures_kPa, { distances_m, tnt_kg: TNT_kg, quantity, burst }) });
  const times = await compare({
    incident: field('incident-pressure', 'surface'),
    reflected: field('reflected-pressure', 'surface'),
    root: { run: () => sumOf(COUNT, (i) => Math.exp(7 - 1.4 * Math.log(distances_m[i]))) },
    objects: { run: () => sumOf(PART, (i) => pressureOf(distances_m[i])) },
  });
  return {
    title: 'A field of pressures',
    about: [
      'A million points from 2 m to 3.9 km round 8 t of TNT, incident and reflected pressure by Kingery-Bulmash (12 coefficients and two functions a point; beyond a scaled distance of 40 the simplified form).',
      'The naive way asks for the whole blast at each point and takes the pressure from it; that it finds the same pressures is checked before it is timed. One power of the distance is the floor.',
    ],
    rows: [
      row('incident pressure (`pressuresInto`)', times.incident, { count: COUNT, goal: { atMost_ms: 500 } }),
      row('reflected pressure (`pressuresInto`)', times.reflected, { count: COUNT, goal: { atMost_ms: 500 } }),
      row('*one power of the distance*', times.root, { count: COUNT }),
      row('*naive: `blast` at each point*', times.objects, { count: PART }),
    ],
  };
}

/** @param {number} distance_m */
function pressureOf(distance_m) {
  const air = blast({ neq_kg: TNT_kg, distance_m });
  return air.kind === 'blast' && air.incidentPressure.kind === 'value' ? air.incidentPressure.pressure_kPa : NaN;
}

/** @param {Float64Array} distances_m */
function check(distances_m) {
  const few = distances_m.subarray(0, 2000);
  const pressures_kPa = new Float64Array(few.length);
  pressuresInto(pressures_kPa, { distances_m: few, tnt_kg: TNT_kg });
  few.forEach((distance_m, i) => {
    const rival_kPa = pressureOf(distance_m);
    if (!(Math.abs(rival_kPa - pressures_kPa[i]) <= 1e-12 * rival_kPa) && !(Number.isNaN(rival_kPa) && Number.isNaN(pressures_kPa[i]))) {
      throw new Error(`at ${distance_m} m: ${pressures_kPa[i]} kPa, rival ${rival_kPa} kPa`);
    }
  });
}

/** @param {number} count @param {(i: number) => number} value */
function sumOf(count, value) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += value(i);
  return sum;
}
