import {
  gurneyConstant, gurneyVelocity, HAZARDOUS_J, isValue, MOTT_B, mottFragments, mottHeavierThan, mottScale, straightReach, velocityAfter, type Answer, type CasingShape, type ExplosiveId,
} from 'iatg-core/consequence'; // prettier-ignore
import { needed, numberAbove0, oneOf, readArguments } from './arguments.js';
import { EXIT, Refusal, type Command } from './command.js';
import { explosiveIn, figureLine, figuresAsText, nameOfExplosive, shown, type FigureLine } from './figures.js';
import { paintFor, writeAll, writeOutput } from './output.js';

const SHAPES: readonly CasingShape[] = ['cylinder', 'sphere', 'sandwich', 'open-faced'];

/** `iatg fragments`: first velocity of the fragments of a casing, their masses, and how they slow down. */
export const fragments: Command = async (args) => {
  const { values } = readArguments(
    'fragments',
    args,
    { explosive: 'text', charge: 'text', casing: 'text', shape: 'text', thickness: 'text', diameter: 'text', fragment: 'text', distance: 'text', json: 'flag' },
    0,
  );
  const explosive = explosiveIn(values.explosive);
  const charge_kg = numberAbove0(needed('fragments', values, 'charge'), 'charge', 'a mass', 'kg');
  const casing_kg = numberAbove0(needed('fragments', values, 'casing'), 'casing', 'a mass', 'kg');
  const shape = oneOf(values.shape ?? 'cylinder', SHAPES, 'shape');
  const given = (option: 'thickness' | 'diameter' | 'fragment' | 'distance', what: string, unit: string): number | undefined =>
    values[option] === undefined ? undefined : numberAbove0(values[option], option, what, unit);
  const [thickness_mm, diameter_mm] = [given('thickness', 'a length', 'mm'), given('diameter', 'a length', 'mm')];
  const distance_m = given('distance', 'a distance', 'm');
  if ((thickness_mm === undefined) !== (diameter_mm === undefined)) throw new Refusal([`argument --${thickness_mm === undefined ? 'thickness' : 'diameter'} is missing: Mott's masses need both`]);
  const b = MOTT_B[MOTT_NAMES[explosive] ?? explosive];
  if (thickness_mm !== undefined && b === undefined) throw new Refusal([`argument --thickness: for ${explosive} no constant of Mott is tabled`]);

  const gurney = gurneyConstant({ explosive });
  const velocity = valued(gurney, ({ gurney_m_s }) => gurneyVelocity({ shape, gurney_m_s, metalToCharge: casing_kg / charge_kg }));
  const scale = thickness_mm === undefined ? null : mottScale({ b: b!, thickness_m: thickness_mm / 1000, innerDiameter_m: diameter_mm! / 1000 });
  const masses = scale && valued(scale, ({ scale_kg12 }) => mottFragments({ scale_kg12, casing_kg }));
  const fragment_kg = given('fragment', 'a mass', 'kg') ?? (masses && isValue(masses) ? masses.greatest_kg : undefined);
  const reach = fragment_kg ? valued(velocity, ({ velocity_m_s }) => straightReach({ velocity_m_s, fragment_kg })) : null;
  const after = fragment_kg && distance_m !== undefined ? valued(velocity, ({ velocity_m_s }) => velocityAfter({ velocity_m_s, fragment_kg, distance_m })) : null;
  const heavier = fragment_kg && scale ? valued(scale, ({ scale_kg12 }) => mottHeavierThan({ scale_kg12, casing_kg, fragment_kg })) : null;
  if (distance_m !== undefined && !fragment_kg) throw new Refusal(['argument --fragment is missing: --distance asks for the velocity of a fragment, and its mass is not known']);

  const lines: FigureLine[] = [
    figureLine('Gurney constant', gurney, ({ gurney_m_s }) => `${shown(gurney_m_s)} m/s`),
    figureLine('first velocity', velocity, ({ velocity_m_s }) => `${shown(velocity_m_s)} m/s (${shape}, ${shown(casing_kg / charge_kg)} kg of casing for a kg of charge)`),
    ...(masses ? [figureLine('masses', masses, ({ count, mean_kg, greatest_kg }) => `${Math.round(count).toLocaleString('en-US')} fragments, mean ${grams(mean_kg)}, greatest ${grams(greatest_kg)}`)] : []),
    ...(heavier && values.fragment ? [figureLine('heavier ones', heavier, ({ count }) => `${Math.round(count).toLocaleString('en-US')} fragments above ${grams(fragment_kg!)}`)] : []),
    ...(reach ? [figureLine('straight reach', reach, ({ reach_m }) => `${shown(reach_m)} m until ${grams(fragment_kg!)} have less than ${HAZARDOUS_J} J; not a maximum range`)] : []),
    ...(after ? [figureLine(`after ${shown(distance_m!)} m`, after, ({ velocity_m_s, energy_J }) => `${shown(velocity_m_s)} m/s, ${shown(energy_J)} J`)] : []),
  ];
  const question = { explosive, charge_kg, casing_kg, shape, thickness_mm, diameter_mm, fragment_kg, distance_m };
  if (values.json) await writeOutput(`${JSON.stringify({ schema: 'iatg-fragments/1', question, gurney, velocity, masses, heavier, reach, after }, null, 1)}\n`);
  else await writeAll(figuresAsText(`Fragments of ${shown(charge_kg)} kg of ${nameOfExplosive(explosive)} in ${shown(casing_kg)} kg of casing`, lines, paintFor(process.stdout)));
  return isValue(velocity) ? EXIT.ok : EXIT.notAssessable;
};

/** Where Mott's table writes an explosive otherwise. */
const MOTT_NAMES: Readonly<Partial<Record<ExplosiveId, string>>> = { 'rdx-tnt-60-40': 'cyclotol' };

/** Goes on with the figures of an answer, or passes its refusal on. */
const valued = <A, B>(answer: Answer<A>, next: (figures: Readonly<A>) => Answer<B>): Answer<B> => (isValue(answer) ? next(answer) : answer);

const grams = (kg: number): string => `${shown(kg * 1000)} g`;
