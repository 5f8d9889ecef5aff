import {
  gurneyConstant, gurneyVelocity, HAZARDOUS_J, isValue, MOTT_B, mottFragments, mottHeavierThan, mottScale, straightReach, velocityAfter, type Answer, type CasingShape, type ExplosiveId,
} from 'iatg-core/consequence'; // prettier-ignore
import { needed, numberAbove0, oneOf, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { explosiveIn, figureLanguageOf, figureLine, figuresAsText, nameOfExplosive, type FigureLine } from '../figures.js';
import { languageOption } from '../help-parts.js';
import { paintFor, writeAll, writeOutput } from '../output.js';

const SHAPES: readonly CasingShape[] = ['cylinder', 'sphere', 'sandwich', 'open-faced'];

/** `iatg fragments`: first velocity of the fragments of a casing, their masses, and how they slow down. */
export const run: Command = async (args) => {
  const { values } = readArguments(
    'fragments',
    args,
    { explosive: 'text', charge: 'text', casing: 'text', shape: 'text', thickness: 'text', diameter: 'text', fragment: 'text', distance: 'text', json: 'flag', lang: 'text' },
    0,
  );
  const language = await figureLanguageOf(values.lang);
  const { shown, messages, figures: { fragments: say, unit } } = language; // prettier-ignore
  const grams = (kg: number): string => `${shown(kg * 1000)} ${unit.gram}`;
  const kilograms = (kg: number): string => `${shown(kg)} ${unit.kilogram}`;
  const metresPerSecond = (velocity_m_s: number): string => `${shown(velocity_m_s)} ${unit.metrePerSecond}`;
  const pieces = (count: number): readonly [number, string] => [Math.round(count), messages.number(Math.round(count), 0)];
  const explosive = explosiveIn(values.explosive);
  const charge_kg = numberAbove0(needed('fragments', values, 'charge'), 'charge', 'kg');
  const casing_kg = numberAbove0(needed('fragments', values, 'casing'), 'casing', 'kg');
  const shape = oneOf(values.shape ?? 'cylinder', SHAPES, 'shape');
  const given = (option: 'thickness' | 'diameter' | 'fragment' | 'distance', unit: string): number | undefined =>
    values[option] === undefined ? undefined : numberAbove0(values[option], option, unit);
  const [thickness_mm, diameter_mm] = [given('thickness', 'mm'), given('diameter', 'mm')];
  const distance_m = given('distance', 'm');
  if (thickness_mm === undefined && diameter_mm !== undefined) throw refused('--diameter', ({ needs }) => needs('--thickness'));
  if (thickness_mm !== undefined && diameter_mm === undefined) throw refused('--thickness', ({ needs }) => needs('--diameter'));
  const b = MOTT_B[MOTT_NAMES[explosive] ?? explosive];
  if (thickness_mm !== undefined && b === undefined) throw refused('--thickness', (words) => words.noMottConstant(explosive));

  const gurney = gurneyConstant({ explosive });
  const velocity = valued(gurney, ({ gurney_m_s }) => gurneyVelocity({ shape, gurney_m_s, metalToCharge: casing_kg / charge_kg }));
  const scale = thickness_mm === undefined ? null : mottScale({ b: b!, thickness_m: thickness_mm / 1000, innerDiameter_m: diameter_mm! / 1000 });
  const masses = scale && valued(scale, ({ scale_kg12 }) => mottFragments({ scale_kg12, casing_kg }));
  const fragment_kg = given('fragment', 'kg') ?? (masses && isValue(masses) ? masses.greatest_kg : undefined);
  const reach = fragment_kg ? valued(velocity, ({ velocity_m_s }) => straightReach({ velocity_m_s, fragment_kg })) : null;
  const after = fragment_kg && distance_m !== undefined ? valued(velocity, ({ velocity_m_s }) => velocityAfter({ velocity_m_s, fragment_kg, distance_m })) : null;
  const heavier = fragment_kg && scale ? valued(scale, ({ scale_kg12 }) => mottHeavierThan({ scale_kg12, casing_kg, fragment_kg })) : null;
  if (distance_m !== undefined && !fragment_kg) throw refused('--distance', (words) => words.needs('--fragment'));

  const lines: FigureLine[] = [
    figureLine(say.label.gurney, gurney, ({ gurney_m_s }) => metresPerSecond(gurney_m_s)),
    figureLine(say.label.velocity, velocity, ({ velocity_m_s }) => `${metresPerSecond(velocity_m_s)} (${say.perCharge(say.shape[shape], kilograms(casing_kg / charge_kg))})`),
    ...(masses ? [figureLine(say.label.masses, masses, ({ count, mean_kg, greatest_kg }) => say.masses(...pieces(count), grams(mean_kg), grams(greatest_kg)))] : []),
    ...(heavier && values.fragment ? [figureLine(say.label.heavier, heavier, ({ count }) => say.heavier(...pieces(count), grams(fragment_kg!)))] : []),
    ...(reach ? [figureLine(say.label.reach, reach, ({ reach_m }) => say.reach(`${shown(reach_m)} ${unit.metre}`, grams(fragment_kg!), `${messages.number(HAZARDOUS_J)} ${unit.joule}`))] : []),
    ...(after ? [figureLine(say.after(`${shown(distance_m!)} ${unit.metre}`), after, ({ velocity_m_s, energy_J }) => messages.listed([metresPerSecond(velocity_m_s), `${shown(energy_J)} ${unit.joule}`]))] : []),
  ];
  const question = { explosive, charge_kg, casing_kg, shape, thickness_mm, diameter_mm, fragment_kg, distance_m };
  if (values.json) await writeOutput(`${JSON.stringify({ schema: 'iatg-fragments/1', question, gurney, velocity, masses, heavier, reach, after }, null, 1)}\n`);
  else await writeAll(figuresAsText(say.title(kilograms(charge_kg), nameOfExplosive(explosive), kilograms(casing_kg)), lines, language, paintFor(process.stdout)));
  return isValue(velocity) ? EXIT.ok : EXIT.notAssessable;
};

/** Where Mott's table writes an explosive otherwise. */
const MOTT_NAMES: Readonly<Partial<Record<ExplosiveId, string>>> = { 'rdx-tnt-60-40': 'cyclotol' };

/** Goes on with the figures of an answer, or passes its refusal on. */
const valued = <A, B>(answer: Answer<A>, next: (figures: Readonly<A>) => Answer<B>): Answer<B> => (isValue(answer) ? next(answer) : answer);

export const help = `iatg fragments: how fast the fragments of a casing start, how heavy they are, how
they slow down

Velocity by Gurney, masses by Mott (cylinders of mild steel), slowing by UFC 3-340-02.
The reach is that of a straight line to 79 J: it is not a maximum range.

Usage
  iatg fragments --charge KG --casing KG [options]

Options
  --charge KG      explosive in kilograms, above 0
  --casing KG      metal in kilograms, above 0
  --explosive X    default: tnt
  --shape S        cylinder (default), sphere, sandwich, open-faced
  --thickness MM   of the casing in millimetres, with
  --diameter MM    the inner diameter: gives Mott's masses
  --fragment KG    a fragment to follow; default: the heaviest by Mott
  --distance M     asks for its velocity and energy there
  --json           JSON (schema iatg-fragments/1) in place of text
${languageOption}

Examples
  iatg fragments --charge 7 --casing 36 --thickness 15 --diameter 125
  iatg fragments --charge 7 --casing 36 --explosive "Comp B" --fragment 0.05 --distance 100

Exit status
  0  answered    2  an argument is invalid
`;
