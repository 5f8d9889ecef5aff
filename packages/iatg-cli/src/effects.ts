import {
  effectLines, effectsAtPlace, englishConsequences as words, fireball, isValue, noise140dB, type Answer, type EffectLine, type EffectLineRadius, type EffectsAtPlace, type Tier,
} from 'iatg-core/consequence'; // prettier-ignore
import { TIERS } from 'iatg-core/consequence';
import { needed, numberAbove0, oneOf, readArguments } from './arguments.js';
import { EXIT, Refusal, type Command } from './command.js';
import { figureLine, figuresAsText, shown, type FigureLine } from './figures.js';
import { paintFor, writeAll, writeOutput } from './output.js';

/** `iatg effects`: the lines round an explosion, or what happens at one distance. */
export const effects: Command = async (args) => {
  const { values } = readArguments('effects', args, { neq: 'text', distance: 'text', pressures: 'text', houses: 'text', json: 'flag' }, 0);
  const tnt_kg = numberAbove0(needed('effects', values, 'neq'), 'neq', 'a quantity', 'kg');
  const houses = oneOf(values.houses ?? 'revised', ['revised', 'estc'], 'houses');
  const paint = paintFor(process.stdout);
  if (values.distance !== undefined) {
    if (values.pressures !== undefined) throw new Refusal(['argument --pressures stands beside --distance; one question at a time']);
    const distance_m = numberAbove0(values.distance, 'distance', 'a distance', 'm');
    const place = effectsAtPlace({ tnt_kg, distance_m, houses });
    if (place.kind !== 'effects') throw new Refusal([`argument ${words.refusal(place)}`]);
    if (values.json) await writeOutput(`${JSON.stringify({ schema: 'iatg-effects/1', question: { tnt_kg, distance_m, houses }, ...place }, null, 1)}\n`);
    else await writeAll(figuresAsText(`Effects of ${shown(tnt_kg)} kg of TNT on the ground at ${shown(distance_m)} m`, placeLines(place), paint));
    return EXIT.ok;
  }
  const pressures_kPa = values.pressures?.split(',').map((pressure) => numberAbove0(pressure.trim(), 'pressures', 'a pressure', 'kPa')) ?? [];
  const lines = effectLines({ tnt_kg, houses, pressures_kPa });
  if ('kind' in lines) throw new Refusal([`argument ${words.refusal(lines)}`]);
  const fire = fireball({ neq_kg: tnt_kg });
  if (values.json) {
    await writeOutput(`${JSON.stringify({ schema: 'iatg-effects/1', question: { tnt_kg, houses, pressures_kPa }, lines, fireball: fire, noise: noise140dB({ tnt_kg }) }, null, 1)}\n`);
    return EXIT.ok;
  }
  const shownLines: readonly FigureLine[] = [
    ...lines.map((one) => figureLine(nameOf(one.line), one.radius, ({ radius_m }) => `${shown(radius_m)} m${doubledOf(one)}`)),
    figureLine('if it burns (HD 1.3)', fire, ({ diameter_m, duration_s }) => `ball of fire of ${shown(diameter_m)} m for ${shown(duration_s)} s; the heat beyond it is not answered`),
  ];
  await writeAll(figuresAsText(`Lines round ${shown(tnt_kg)} kg of TNT on the ground (radius; twice the charge)`, shownLines, paint));
  return EXIT.ok;
};

const doubledOf = ({ doubled, growth_percent }: EffectLineRadius): string => (isValue(doubled) && growth_percent !== null ? `; ${shown(doubled.radius_m)} m (+${growth_percent.toFixed(0)} %)` : '');

function nameOf(line: EffectLine): string {
  switch (line.kind) {
    case 'tier': {
      const tier = TIERS.find(({ coefficient }) => coefficient === line.coefficient)!;
      return `Table 8, ${tierName(tier)}`;
    }
    case 'house':
      return `houses ${line.category}, ${words.houseSet[line.set].replace(/, .*/, '')}`;
    case 'pressure':
      return `${shown(line.pressure_kPa)} kPa`;
    case 'noise':
      return 'noise of 140 dB(C)';
    case 'crater':
      return 'crater';
  }
}

/** With the pressure that the standard prints. */
const tierName = ({ coefficient, printed_kPa }: Tier): string => `${coefficient} (IATG: ${printed_kPa.join('-')} kPa)`;

function placeLines({ blast, tier, house, pressureDamage, glass, injury }: EffectsAtPlace): readonly FigureLine[] {
  const pressure: Answer<{ pressure_kPa: number }> = blast.kind === 'blast' ? blast.incidentPressure : blast;
  return [
    figureLine('incident pressure', pressure, ({ pressure_kPa }) => `${shown(pressure_kPa)} kPa`),
    figureLine('Table 8', tier, ({ reached, next }) => (reached ? `at least: ${words.tier[reached.coefficient].buildings}${next ? `; at most: ${words.tier[next.coefficient].buildings}` : ''}` : 'beyond all its lines')),
    figureLine('people by Table 8', tier, ({ reached, next }) => (reached ? `at least: ${words.tier[reached.coefficient].people}${next ? `; at most: ${words.tier[next.coefficient].people}` : ''}` : 'beyond all its lines')),
    figureLine('houses of brick', house, ({ category, set }) => `${category ? `${category}, ${words.house[category]}` : 'lighter than D'} (${words.houseSet[set]})`),
    figureLine('by pressure', pressureDamage, ({ effect }) => (effect ? words.pressureEffect[effect.effect] : 'below the lightest entry')),
    figureLine('glass', glass, ({ band }) => words.glass[band]),
    figureLine('people by a wall', injury['by-a-wall'], ({ band, effective_kPa, effective }) => `${words.injury[band]} (${effective === 'computed' ? '' : `${effective.replace('-', ' ')} `}${shown(effective_kPa)} kPa)`),
    figureLine('people in the open', injury['in-the-open'], ({ band, effective_kPa, effective }) => `${words.injury[band]} (${effective === 'computed' ? '' : `${effective.replace('-', ' ')} `}${shown(effective_kPa)} kPa)`),
  ];
}
