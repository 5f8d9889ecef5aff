import { blast as blastAt, distanceForPressure, englishConsequences as words, isValue, type Blast, type BlastQuestion } from 'iatg-core/consequence';
import { needed, numberAbove0, oneOf, readArguments } from './arguments.js';
import { EXIT, Refusal, type Command } from './command.js';
import { explosiveIn, figureLine, figuresAsText, nameOfExplosive, shown, type FigureLine } from './figures.js';
import { paintFor, writeAll, writeOutput } from './output.js';

/** `iatg blast`: the air blast of a quantity at a distance, or the distance at which a pressure is reached. */
export const blast: Command = async (args) => {
  const { values } = readArguments('blast', args, { neq: 'text', distance: 'text', pressure: 'text', reflected: 'flag', explosive: 'text', burst: 'text', json: 'flag' }, 0);
  const neq_kg = numberAbove0(needed('blast', values, 'neq'), 'neq', 'a quantity', 'kg');
  const explosive = explosiveIn(values.explosive);
  const burst = oneOf(values.burst ?? 'surface', ['surface', 'air'], 'burst');
  if (values.pressure !== undefined && values.distance !== undefined) throw new Refusal(['argument --pressure stands beside --distance; one question at a time']);
  if (values.reflected && values.pressure === undefined) throw new Refusal(['argument --reflected needs --pressure']);

  if (values.pressure !== undefined) {
    const pressure_kPa = numberAbove0(values.pressure, 'pressure', 'a pressure', 'kPa');
    const quantity = values.reflected ? 'reflected-pressure' : 'incident-pressure';
    const question = { neq_kg, pressure_kPa, quantity, explosive, burst } as const;
    const answer = distanceForPressure(question);
    const line = figureLine('distance', answer, ({ distance_m, z_m_kg13, form }) => `${shown(distance_m)} m (scaled ${shown(z_m_kg13)} m/kg^(1/3), ${form} form)`);
    if (values.json) await writeOutput(asJson(question, { distance: answer }));
    else await writeAll(figuresAsText(`Where the ${words.quantity[quantity]} of ${shown(neq_kg)} kg of ${nameOfExplosive(explosive)} is ${shown(pressure_kPa)} kPa`, [line], paintFor(process.stdout)));
    return isValue(answer) ? EXIT.ok : EXIT.notAssessable;
  }
  const distance_m = numberAbove0(needed('blast', values, 'distance'), 'distance', 'a distance', 'm');
  const question: BlastQuestion = { neq_kg, distance_m, explosive, burst };
  const air = blastAt(question);
  // Everything that can be wrong with a question was refused above.
  if (air.kind !== 'blast') throw new Refusal([`argument ${words.refusal(air)}`]);
  if (values.json) await writeOutput(asJson(question, air));
  else await writeAll(figuresAsText(`Air blast of ${shown(neq_kg)} kg of ${nameOfExplosive(explosive)} ${burst === 'surface' ? 'on the ground' : 'in the air'} at ${shown(distance_m)} m (scaled ${shown(air.z_m_kg13)} m/kg^(1/3))`, linesOf(air), paintFor(process.stdout)));
  return isValue(air.incidentPressure) ? EXIT.ok : EXIT.notAssessable;
};

const asJson = (question: object, answer: object): string => `${JSON.stringify({ schema: 'iatg-blast/1', question, ...answer }, null, 1)}\n`;

function linesOf({ incidentPressure, reflectedPressure, incidentImpulse, reflectedImpulse, arrival, duration, frontVelocity }: Blast): readonly FigureLine[] {
  const { quantity } = words;
  return [
    figureLine(quantity['incident-pressure'], incidentPressure, ({ pressure_kPa, ...how }) => `${shown(pressure_kPa)} kPa${told(how)}`),
    figureLine(quantity['reflected-pressure'], reflectedPressure, ({ pressure_kPa, ...how }) => `${shown(pressure_kPa)} kPa${told(how)}`),
    figureLine(quantity['incident-impulse'], incidentImpulse, ({ impulse_kPa_ms, ...how }) => `${shown(impulse_kPa_ms)} kPa ms${told(how)}`),
    figureLine(quantity['reflected-impulse'], reflectedImpulse, ({ impulse_kPa_ms, ...how }) => `${shown(impulse_kPa_ms)} kPa ms${told(how)}`),
    figureLine(quantity.arrival, arrival, ({ time_ms, form }) => `${shown(time_ms)} ms${told({ form, factor: 1 })}`),
    figureLine(quantity.duration, duration, ({ time_ms, form }) => `${shown(time_ms)} ms${told({ form, factor: 1 })}`),
    figureLine(quantity['front-velocity'], frontVelocity, ({ velocity_m_s, form }) => `${shown(velocity_m_s)} m/s${told({ form, factor: 1 })}`),
  ];
}

/** What is not plain: the simplified form, a factor. */
const told = ({ form, factor }: { form: string; factor: number }): string =>
  [form === 'simplified' ? ', simplified form' : '', factor === 1 ? '' : `, as ${factor} times the quantity of TNT`].join('');
