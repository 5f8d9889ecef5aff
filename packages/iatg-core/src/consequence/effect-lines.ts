import { isValue, notPositive, type Answer, type InvalidInput, type Value } from './answer.js';
import { craterDiameter } from './crater.js';
import { distanceForPressure } from './distance-for.js';
import { tierRadius, TIERS, type TierCoefficient } from './effects-by-tier.js';
import { HOUSE_CATEGORIES, houseDamageRadius, type HouseCategory, type HouseSet } from './house-damage.js';
import { noise140dB } from './noise.js';

/** Which line round an explosion. */
export type EffectLine =
  | { readonly kind: 'tier'; readonly coefficient: TierCoefficient }
  | { readonly kind: 'house'; readonly category: HouseCategory; readonly set: HouseSet }
  | { readonly kind: 'pressure'; readonly pressure_kPa: number }
  | { readonly kind: 'noise' }
  | { readonly kind: 'crater' };

/** A line with its radius, and with what it becomes if the charge is twice as large. */
export interface EffectLineRadius {
  readonly line: EffectLine;
  readonly radius: Answer<{ radius_m: number }>;
  readonly doubled: Answer<{ radius_m: number }>;
  /** 26 % for a line of constant scaled distance, else as computed; null where one of the two is refused. */
  readonly growth_percent: number | null;
}

export interface LinesQuestion {
  readonly tnt_kg: number;
  readonly houses?: HouseSet;
  /** Incident pressures that the reader chose. */
  readonly pressures_kPa?: readonly number[];
}

/** The lines round an explosion on the ground: Table 8, houses, chosen pressures, noise and crater. */
export function effectLines({ tnt_kg, houses = 'revised', pressures_kPa = [] }: LinesQuestion): readonly EffectLineRadius[] | InvalidInput {
  const lines: readonly EffectLine[] = [
    ...TIERS.map(({ coefficient }) => ({ kind: 'tier', coefficient }) as const),
    ...HOUSE_CATEGORIES.toReversed().map((category) => ({ kind: 'house', category, set: houses }) as const),
    ...pressures_kPa.map((pressure_kPa) => ({ kind: 'pressure', pressure_kPa }) as const),
    { kind: 'noise' },
    { kind: 'crater' },
  ];
  return notPositive({ tnt_kg }) ?? lines.map((line) => effectLine(line, tnt_kg));
}

/** One line, and what a doubled charge makes of it. */
export function effectLine(line: EffectLine, tnt_kg: number): EffectLineRadius {
  const radius = radiusOf(line, tnt_kg);
  const doubled = radiusOf(line, 2 * tnt_kg);
  return { line, radius, doubled, growth_percent: isValue(radius) && isValue(doubled) ? 100 * (doubled.radius_m / radius.radius_m - 1) : null };
}

function radiusOf(line: EffectLine, tnt_kg: number): Answer<{ radius_m: number }> {
  switch (line.kind) {
    case 'tier':
      return tierRadius({ tier: TIERS.find(({ coefficient }) => coefficient === line.coefficient)!, neq_kg: tnt_kg });
    case 'house':
      return houseDamageRadius({ tnt_kg, category: line.category, set: line.set });
    case 'pressure': {
      const answer = distanceForPressure({ neq_kg: tnt_kg, pressure_kPa: line.pressure_kPa });
      return isValue(answer) ? withRadius(answer, answer.distance_m) : answer;
    }
    case 'noise':
      return noise140dB({ tnt_kg });
    case 'crater': {
      const answer = craterDiameter({ tnt_kg });
      return isValue(answer) ? withRadius(answer, answer.diameter_m / 2) : answer;
    }
  }
}

const withRadius = ({ kind, source, verification, validRange, warnings }: Value<object>, radius_m: number): Value<{ radius_m: number }> => ({ kind, radius_m, source, verification, validRange, warnings });
