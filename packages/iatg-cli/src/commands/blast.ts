import { blast as blastAt, distanceForPressure, EXPLOSIVES, isValue, type Blast, type BlastQuestion } from 'iatg-core/consequence';
import { needed, numberAbove0, oneOf, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { explosiveIn, figureLanguageOf, figureLine, figuresAsText, nameOfExplosive, type FigureLanguage, type FigureLine } from '../figures.js';
import { languageOption, wrapped } from '../help-parts.js';
import { paintFor, writeAll, writeOutput } from '../output.js';

/** `iatg blast`: the air blast of a quantity at a distance, or the distance at which a pressure is reached. */
export const run: Command = async (args) => {
  const { values } = readArguments('blast', args, { neq: 'text', distance: 'text', pressure: 'text', reflected: 'flag', explosive: 'text', burst: 'text', json: 'flag', lang: 'text' }, 0);
  const language = await figureLanguageOf(values.lang);
  const { words, shown, figures: { blast: say, unit } } = language; // prettier-ignore
  const neq_kg = numberAbove0(needed('blast', values, 'neq'), 'neq', 'kg');
  const explosive = explosiveIn(values.explosive);
  const burst = oneOf(values.burst ?? 'surface', ['surface', 'air'], 'burst');
  if (values.pressure !== undefined && values.distance !== undefined) throw refused('--pressure', (words) => words.notTogether('--distance'));
  if (values.reflected && values.pressure === undefined) throw refused('--reflected', (words) => words.needs('--pressure'));

  if (values.pressure !== undefined) {
    const pressure_kPa = numberAbove0(values.pressure, 'pressure', 'kPa');
    const quantity = values.reflected ? 'reflected-pressure' : 'incident-pressure';
    const question = { neq_kg, pressure_kPa, quantity, explosive, burst } as const;
    const answer = distanceForPressure(question);
    if (answer.kind === 'invalid-input') throw refused('--neq, --pressure', () => words.refusal(answer));
    const line = figureLine(say.distance, answer, ({ distance_m, z_m_kg13, form }) => `${shown(distance_m)} ${unit.metre} (${say.scaled(`${shown(z_m_kg13)} ${unit.scaled}`, form)})`);
    if (values.json) await writeOutput(asJson(question, { distance: answer }));
    else await writeAll(figuresAsText(say.inverseTitle({ quantity: words.quantity[quantity], neq: `${shown(neq_kg)} ${unit.kilogram}`, explosive: nameOfExplosive(explosive), pressure: `${shown(pressure_kPa)} ${unit.kilopascal}` }), [line], language, paintFor(process.stdout)));
    return isValue(answer) ? EXIT.ok : EXIT.notAssessable;
  }
  const distance_m = numberAbove0(needed('blast', values, 'distance'), 'distance', 'm');
  const question: BlastQuestion = { neq_kg, distance_m, explosive, burst };
  const air = blastAt(question);
  // Everything that can be wrong with a question was refused above.
  if (air.kind !== 'blast') throw refused('--neq, --distance', () => words.refusal(air));
  if (values.json) await writeOutput(asJson(question, air));
  else await writeAll(figuresAsText(titleOf(question, air.z_m_kg13, language), linesOf(air, language), language, paintFor(process.stdout)));
  return isValue(air.incidentPressure) ? EXIT.ok : EXIT.notAssessable;
};

const asJson = (question: object, answer: object): string => `${JSON.stringify({ schema: 'iatg-blast/1', question, ...answer }, null, 1)}\n`;

function titleOf({ neq_kg, distance_m, explosive = 'tnt', burst = 'surface' }: BlastQuestion, z_m_kg13: number, { shown, figures: { blast, unit } }: FigureLanguage): string {
  return blast.title({ neq: `${shown(neq_kg)} ${unit.kilogram}`, explosive: nameOfExplosive(explosive), burst, distance: `${shown(distance_m)} ${unit.metre}`, scaled: `${shown(z_m_kg13)} ${unit.scaled}` });
}

function linesOf({ incidentPressure, reflectedPressure, incidentImpulse, reflectedImpulse, arrival, duration, frontVelocity }: Blast, { words: { quantity }, shown, figures: { blast, unit }, messages: { listed } }: FigureLanguage): readonly FigureLine[] {
  /** What is not plain: the simplified form, a factor. */
  const told = ({ form, factor = 1 }: { readonly form: string; readonly factor?: number }): readonly string[] => [...(form === 'simplified' ? [blast.simplified] : []), ...(factor === 1 ? [] : [blast.factor(shown(factor))])];
  return [
    figureLine(quantity['incident-pressure'], incidentPressure, ({ pressure_kPa, ...how }) => listed([`${shown(pressure_kPa)} ${unit.kilopascal}`, ...told(how)])),
    figureLine(quantity['reflected-pressure'], reflectedPressure, ({ pressure_kPa, ...how }) => listed([`${shown(pressure_kPa)} ${unit.kilopascal}`, ...told(how)])),
    figureLine(quantity['incident-impulse'], incidentImpulse, ({ impulse_kPa_ms, ...how }) => listed([`${shown(impulse_kPa_ms)} ${unit.impulse}`, ...told(how)])),
    figureLine(quantity['reflected-impulse'], reflectedImpulse, ({ impulse_kPa_ms, ...how }) => listed([`${shown(impulse_kPa_ms)} ${unit.impulse}`, ...told(how)])),
    figureLine(quantity.arrival, arrival, ({ time_ms, form }) => listed([`${shown(time_ms)} ${unit.millisecond}`, ...told({ form })])),
    figureLine(quantity.duration, duration, ({ time_ms, form }) => listed([`${shown(time_ms)} ${unit.millisecond}`, ...told({ form })])),
    figureLine(quantity['front-velocity'], frontVelocity, ({ velocity_m_s, form }) => listed([`${shown(velocity_m_s)} ${unit.metrePerSecond}`, ...told({ form })])),
  ];
}

export const help = `iatg blast: the air blast of a quantity at a distance, by Kingery and Bulmash

Pressures, impulses, arrival, duration and velocity of the front; or, turned round,
the distance at which a pressure is reached. Beyond a scaled distance of
40 m/kg^(1/3) only the simplified form of 1994 reaches, and is named; beyond 198.5
nothing is answered.

Usage
  iatg blast --neq KG --distance M [options]
  iatg blast --neq KG --pressure KPA [--reflected] [options]

Options
  --neq KG         net explosive quantity in kilograms, above 0. The trials went to
                   somewhat over 400 t, which is said beside figures beyond; more
                   than the greatest published example, 21,000,000 kg, is refused
  --distance M     from the middle of the charge in metres, above 0
  --pressure KPA   in kilopascals: asks for the distance
  --reflected      the pressure is the reflected one (default: the incident one)
  --explosive X    default: tnt. Its factors hold for pressures and impulses, within
                   the pressures of their table; known are
${wrapped(EXPLOSIVES.map(({ id }) => id), 19)}
  --burst B        surface (default) or air: bare and well above the ground, then
                   pressures alone
  --json           JSON (schema iatg-blast/1) in place of text
${languageOption}

Examples
  iatg blast --neq 1000 --distance 50
  iatg blast --neq 1000 --distance 50 --explosive C4 --json
  iatg blast --neq 1000 --pressure 34.5

Exit status
  0  answered    2  an argument is invalid    3  no formula reaches there
`;
