import { craterDiameter, distanceForPressure, HOUSE_CATEGORIES, houseDamageRadius, isValue, tierRadius, TIERS, type Answer } from 'iatg-core/consequence';
import { describe, expect, it } from 'vitest';
import type { Accident } from '../../src/accidents/accident.js';
import { accidents } from '../../src/accidents/accidents.js';

const all: readonly Accident[] = accidents;
const INHABITED = TIERS.find(({ coefficient }) => coefficient === 22.2)!;
const PRESSURES_kPa = [34.5, 13.8, 6.9, 3.4, 2.07] as const;

/**
 * The check that came with the collection of accidents, in whole metres: charge on the surface, by another program. Houses by Jarrett's
 * form with the constants of the ESTC, crater 0.8 Q^(1/3), and 22.2 Q^(1/3). Fauld is there for
 * the arithmetic alone: the charge lay in a mine.
 */
// prettier-ignore
const CHECK: readonly (readonly [accident: string, tnt_t: number, ...radii_m: readonly number[]])[] = [
  //                                34.5  13.8   6.9   3.4  2.07    A    B    Cb    Ca     D crater 22.2
  ['mari-2011',          481,        447,  825, 1414, 2428, 3455, 298, 439,  752, 2194, 4388,  63, 1739],
  ['gerdec-2008',        400,        420,  776, 1330, 2283, 3249, 280, 413,  707, 2063, 4126,  59, 1636],
  ['beirut-2020',        130,        289,  533,  914, 1570, 2234, 192, 284,  486, 1418, 2837,  41, 1125],
  ['beirut-2020',        600,        481,  888, 1522, 2614, 3720, 321, 472,  810, 2362, 4723,  67, 1872],
  ['beirut-2020',      1_100,        589, 1087, 1863, 3199, 4552, 392, 578,  991, 2890, 5781,  83, 2292],
  ['beirut-2020',      2_000,        719, 1327, 2274, 3905, 5556, 479, 706, 1210, 3528, 7056, 101, 2797],
  ['enschede-2000',        4,         91,  167,  286,  492,  700,  56,  82,  140,  410,  819,  13,  352],
  ['enschede-2000',        5,         98,  180,  309,  530,  754,  61,  91,  155,  453,  905,  14,  380],
  ['oppau-1921',       1_000,        570, 1053, 1805, 3099, 4410, 380, 560,  960, 2800, 5600,  80, 2220],
  ['port-chicago-1944', 1_800,       694, 1281, 2195, 3770, 5365, 462, 681, 1168, 3406, 6812,  97, 2700],
  ['fauld-1944',       4_000,        906, 1671, 2865, 4920, 7001, 603, 889, 1524, 4445, 8889, 127, 3524],
  ['cali-1956',           42,        198,  366,  627, 1077, 1533, 132, 194,  333,  972, 1945,  28,  772],
];

describe.each(CHECK.map(([accident, tnt_t, ...printed_m]) => ({ accident, tnt_t, printed_m })))('$accident, $tnt_t t', ({ accident, tnt_t, printed_m }) => {
  const tnt_kg = tnt_t * 1_000;
  const computed_m = [
    ...PRESSURES_kPa.map((pressure_kPa) => figure(distanceForPressure({ neq_kg: tnt_kg, pressure_kPa })).distance_m),
    ...HOUSE_CATEGORIES.map((category) => figure(houseDamageRadius({ tnt_kg, category, set: 'estc' })).radius_m),
    figure(craterDiameter({ tnt_kg })).diameter_m,
    figure(tierRadius({ neq_kg: tnt_kg, tier: INHABITED })).radius_m,
  ];

  // The table is in whole metres: half a metre is all that rounding explains.
  it('agrees with the table', () => {
    const difference = computed_m.map((radius_m, i) => Math.abs(radius_m - printed_m[i]!));
    expect(Math.max(...difference), JSON.stringify(computed_m.map(Math.round))).toBeLessThanOrEqual(0.5);
  });

  it('is drawn only if it may be', () => {
    const { rings } = all.find(({ id }) => id === accident)!;
    expect(rings.kind === 'none' ? 'mine' : rings.charges_t.includes(tnt_t)).toBe(accident === 'fauld-1944' ? 'mine' : true);
  });
});

it('every charge that is drawn has a row of the check', () => {
  const drawn = all.flatMap(({ id, rings }) => (rings.kind === 'none' ? [] : rings.charges_t.map((tnt_t) => `${id} ${tnt_t}`)));
  expect(CHECK.filter(([id]) => id !== 'fauld-1944').map(([id, tnt_t]) => `${id} ${tnt_t}`)).toEqual(drawn);
});

describe('what the check teaches', () => {
  const house = (tnt_t: number, category: 'Cb' | 'D'): number => figure(houseDamageRadius({ tnt_kg: tnt_t * 1_000, category, set: 'estc' })).radius_m;

  it('Mari: the power station lies near the line of 34.5 kPa, the damaged homes near the outer line', () => {
    const line_m = figure(distanceForPressure({ neq_kg: 481_000, pressure_kPa: 34.5 })).distance_m;
    expect(Math.abs(line_m - 500)).toBeLessThan(100);
    expect(Math.abs(house(481, 'D') - 5_000)).toBeLessThan(1_000);
  });

  it('Enschede: blast alone does not explain what was razed', () => {
    expect(Math.round(house(5, 'Cb'))).toBe(155);
    expect(Math.PI * house(5, 'Cb') ** 2).toBeCloseTo(75_000, -4);
    const razed = all.find(({ id }) => id === 'enschede-2000')!.damage[0]!.where;
    expect(razed).toMatchObject({ kind: 'area', area_m2: 400_000 });
    expect(Math.round(Math.sqrt(400_000 / Math.PI))).toBe(357);
  });

  it('Beirut: the crater is wider than the rule gives for any charge of the range', () => {
    const { low } = all.find(({ id }) => id === 'beirut-2020')!.crater!.across_m!;
    for (const tnt_t of [130, 600, 1_100, 2_000]) expect(figure(craterDiameter({ tnt_kg: tnt_t * 1_000 })).diameter_m).toBeLessThan(low);
  });

  it('Oppau, Port Chicago: broken windows at 30 km and more lie far outside the outermost line', () => {
    for (const [id, tnt_t] of [['oppau-1921', 1_000], ['port-chicago-1944', 1_800]] as const) {
      const farthest_m = Math.max(...all.find((one) => one.id === id)!.damage.map(({ where }) => (where.kind === 'distance' ? where.to_m : 0)));
      expect(farthest_m).toBeGreaterThan(4 * figure(distanceForPressure({ neq_kg: tnt_t * 1_000, pressure_kPa: 2.07 })).distance_m);
    }
  });
});

/** What was computed; a refusal here is a failure of the test. */
function figure<Figures>(answer: Answer<Figures>): Figures {
  if (!isValue(answer)) throw new Error(JSON.stringify(answer));
  return answer as Figures;
}
