import {
  effectLines, effectsAtPlace, fireball, isValue, noise140dB, type Answer, type EffectLine, type EffectLineRadius, type EffectsAtPlace,
} from 'iatg-core/consequence'; // prettier-ignore
import { TIERS } from 'iatg-core/consequence';
import { needed, numberAbove0, oneOf, readArguments } from '../arguments.js';
import { EXIT, refused, type Command } from '../command.js';
import { figureLanguageOf, figureLine, figuresAsText, type FigureLanguage, type FigureLine } from '../figures.js';
import { languageOption } from '../help-parts.js';
import { paintFor, writeAll, writeOutput } from '../output.js';

/** `iatg effects`: the lines round an explosion, or what happens at one distance. */
export const run: Command = async (args) => {
  const { values } = readArguments('effects', args, { neq: 'text', distance: 'text', pressures: 'text', houses: 'text', json: 'flag', lang: 'text' }, 0);
  const language = await figureLanguageOf(values.lang);
  const { words, shown, messages, figures: { effects: say, unit } } = language; // prettier-ignore
  const metres = (distance_m: number): string => `${shown(distance_m)} ${unit.metre}`;
  const tnt_kg = numberAbove0(needed('effects', values, 'neq'), 'neq', 'kg');
  const houses = oneOf(values.houses ?? 'revised', ['revised', 'estc'], 'houses');
  const paint = paintFor(process.stdout);
  if (values.distance !== undefined) {
    if (values.pressures !== undefined) throw refused('--pressures', (words) => words.notTogether('--distance'));
    const distance_m = numberAbove0(values.distance, 'distance', 'm');
    const place = effectsAtPlace({ tnt_kg, distance_m, houses });
    if (place.kind !== 'effects') throw refused('--neq, --distance', () => words.refusal(place));
    if (values.json) await writeOutput(`${JSON.stringify({ schema: 'iatg-effects/1', question: { tnt_kg, distance_m, houses }, ...place }, null, 1)}\n`);
    else await writeAll(figuresAsText(say.placeTitle(`${shown(tnt_kg)} ${unit.kilogram}`, metres(distance_m)), placeLines(place, language), language, paint));
    return EXIT.ok;
  }
  const pressures_kPa = values.pressures?.split(',').map((pressure) => numberAbove0(pressure.trim(), 'pressures', 'kPa')) ?? [];
  const lines = effectLines({ tnt_kg, houses, pressures_kPa });
  if ('kind' in lines) throw refused('--neq, --pressures', () => words.refusal(lines));
  const fire = fireball({ neq_kg: tnt_kg });
  if (values.json) {
    await writeOutput(`${JSON.stringify({ schema: 'iatg-effects/1', question: { tnt_kg, houses, pressures_kPa }, lines, fireball: fire, noise: noise140dB({ tnt_kg }) }, null, 1)}\n`);
    return EXIT.ok;
  }
  const doubledOf = ({ doubled, growth_percent }: EffectLineRadius): readonly string[] => (isValue(doubled) && growth_percent !== null ? [`${metres(doubled.radius_m)} (+${messages.number(growth_percent, 0)} %)`] : []);
  const shownLines: readonly FigureLine[] = [
    ...lines.map((one) => figureLine(nameOf(one.line, language), one.radius, ({ radius_m }) => messages.clauses([metres(radius_m), ...doubledOf(one)]))),
    figureLine(say.ifItBurns, fire, ({ diameter_m, duration_s }) => say.fireball(metres(diameter_m), `${shown(duration_s)} ${unit.second}`)),
  ];
  await writeAll(figuresAsText(say.linesTitle(`${shown(tnt_kg)} ${unit.kilogram}`), shownLines, language, paint));
  return EXIT.ok;
};

function nameOf(line: EffectLine, { words, shown, messages: { listed }, figures: { effects, unit } }: FigureLanguage): string {
  switch (line.kind) {
    case 'tier': {
      const tier = TIERS.find(({ coefficient }) => coefficient === line.coefficient)!;
      // With the pressure that the standard prints.
      return listed([effects.table8, effects.tier(shown(tier.coefficient), `${tier.printed_kPa.map(shown).join('-')} ${unit.kilopascal}`)]);
    }
    case 'house':
      return effects.houses(line.category, words.houseSet[line.set].replace(/[,，،].*/, ''));
    case 'pressure':
      return `${shown(line.pressure_kPa)} ${unit.kilopascal}`;
    case 'noise':
      return effects.noise;
    case 'crater':
      return effects.crater;
  }
}

function placeLines({ blast, tier, house, pressureDamage, glass, injury }: EffectsAtPlace, { words, shown, messages: { clauses, labelled, listed }, figures: { effects, unit } }: FigureLanguage): readonly FigureLine[] {
  const pressure: Answer<{ pressure_kPa: number }> = blast.kind === 'blast' ? blast.incidentPressure : blast;
  const kilopascals = (pressure_kPa: number): string => `${shown(pressure_kPa)} ${unit.kilopascal}`;
  const between = (what: 'buildings' | 'people') =>
    figureLine(what === 'buildings' ? effects.table8 : effects.peopleByTable8, tier, ({ reached, next }) =>
      reached ? clauses([labelled(effects.atLeast, words.tier[reached.coefficient][what]), ...(next ? [labelled(effects.atMost, words.tier[next.coefficient][what])] : [])]) : effects.beyondTiers,
    );
  const people = (stance: 'by-a-wall' | 'in-the-open') =>
    figureLine(effects.people[stance], injury[stance], ({ band, effective_kPa, effective }) => `${words.injury[band]} (${effects.effective(effective === 'computed' ? '' : effects.bound[effective], kilopascals(effective_kPa))})`);
  return [
    figureLine(words.quantity['incident-pressure'], pressure, ({ pressure_kPa }) => kilopascals(pressure_kPa)),
    between('buildings'),
    between('people'),
    figureLine(effects.housesOfBrick, house, ({ category, set }) => `${category ? listed([category, words.house[category]]) : effects.lighterThanD} (${words.houseSet[set]})`),
    figureLine(effects.byPressure, pressureDamage, ({ effect }) => (effect ? words.pressureEffect[effect.effect] : effects.belowLightest)),
    figureLine(effects.glass, glass, ({ band }) => words.glass[band]),
    people('by-a-wall'),
    people('in-the-open'),
  ];
}

export const help = `iatg effects: the lines round an explosion, or what happens at one distance

Lines of Table 8 of IATG 02.20, house damage, noise, crater, each with its radius and
with that of twice the charge; and the ball of fire if the quantity burns. These are
effects, not required distances.

Usage
  iatg effects --neq KG [--pressures KPA,KPA] [options]
  iatg effects --neq KG --distance M [options]

Options
  --neq KG         quantity as TNT in kilograms, above 0. The sources state no limit;
                   ours is the greatest published example, 21,000,000 kg
  --pressures P    incident pressures in kilopascals, to be drawn as lines too
  --distance M     asks for the effects at this distance
  --houses SET     constants of house damage: revised (default), estc (unverified)
  --json           JSON (schema iatg-effects/1) in place of text
${languageOption}

Examples
  iatg effects --neq 5000
  iatg effects --neq 5000 --pressures 2,5,10
  iatg effects --neq 5000 --distance 400

Exit status
  0  answered    2  an argument is invalid
`;
