import { expect, it } from 'vitest';
import { compileRules } from '../../src/rules/rules.js';
import type { OtherAnswer, RuleName } from '../../src/other-storage/answer.js';
import { LAND_SITES } from '../../src/other-storage/answer.js';
import { otherStorageAnswers } from '../../src/other-storage/answers.js';
import { parseFacility } from '../../src/other-storage/parse-facility.js';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import transcript from '../conformance/transcript-by-column.json' with { type: 'json' };

const rules = compileRules(iatg2021);

/** The answers for facts as JSON has them; metres, or the word for none, or the gap. */
function answers(facts: object): Record<string, number | string> {
  const parsed = parseFacility(facts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return Object.fromEntries(otherStorageAnswers(parsed.facility, rules).map((answer) => [answer.rule, shown(answer)]));
}
const shown = (answer: OtherAnswer): number | string => (answer.kind === 'distance' ? answer.required_m : answer.kind === 'none' ? 'none' : answer.gap);
const of = (...lots: readonly (readonly [hd: string, neq_kg: number])[]) => lots.map(([hd, neq_kg]) => ({ hd, neq_kg }));
const faultsOf = (facts: unknown) => {
  const parsed = parseFacility(facts);
  return parsed.ok ? [] : parsed.faults.map(({ pointer, reason }) => `${pointer} ${reason}`);
};

const chamber = { kind: 'chamber', contents: of(['1.1', 27_000]) };

it('every one of the 205 printed values of Table N.1 is the tabulated interval', () => {
  const table = transcript.tables['N.1'];
  const facts = { D1: { loadingDensity_kg_m3: 100 }, D2: { rock: 'hard-rock', loadingDensity_kg_m3: 49 }, D3: { rock: 'sandstone' }, D4: { rock: 'limestone' }, D5: { rock: 'hard-rock', loadingDensity_kg_m3: 51 } } as const;
  let compared = 0;
  for (const column of ['D1', 'D2', 'D3', 'D4', 'D5'] as const) {
    table.neq_kg.forEach((neq_kg, i) => {
      const rule: RuleName = column === 'D1' ? 'interval-spall' : 'interval-damage';
      expect([column, neq_kg, answers({ ...chamber, ...facts[column], contents: of(['1.1', neq_kg]), method: 'tabulated' })[rule]]).toEqual([column, neq_kg, Math.ceil(table[column][i]!)]);
      compared++;
    });
  }
  expect(compared).toBe(205);
});

it('every one of the 188 printed values of Table Q.1 is the tabulated distance from ship to ship', () => {
  const table = transcript.tables['Q.1'];
  let compared = 0;
  for (const column of ['SD1', 'SD2', 'SD3', 'SD4'] as const) {
    table.neq_kg.forEach((neq_kg, i) => {
      const found = answers({ kind: 'ship', contents: of(['1.1', neq_kg]), loading: false, method: 'tabulated' })[`ship-${column}`];
      expect([column, neq_kg, found]).toEqual([column, neq_kg, table[column][i]]);
      compared++;
    });
  }
  expect(compared).toBe(188);
});

// The cube root of 27,000 is 30.
it('intervals of a chamber by rock and density: 30 times 0.6, 1.0, 1.4, 1.7, 2.0', () => {
  const interval = (facts: object) => answers({ ...chamber, ...facts })['interval-damage'];
  expect(answers({ ...chamber, loadingDensity_kg_m3: 269 })['interval-spall']).toBe(18);
  expect([interval({ rock: 'hard-rock', loadingDensity_kg_m3: 49.9 }), interval({ rock: 'sandstone' }), interval({ rock: 'limestone' }), interval({ rock: 'hard-rock', loadingDensity_kg_m3: 50.1 })]).toEqual([30, 42, 51, 60]);
});

it('at a density of exactly 50 the longer interval holds, at 270 no interval against spall is answered', () => {
  expect(answers({ ...chamber, rock: 'hard-rock', loadingDensity_kg_m3: 50 })['interval-damage']).toBe(60);
  expect(answers({ ...chamber, loadingDensity_kg_m3: 270 })['interval-spall']).toBe('density-above-270');
});

it('an interval is never below 5 m: 0.3 times the cube root of 1,000 is 3', () => {
  expect(answers({ ...chamber, contents: of(['1.1', 1000]), loadingDensity_kg_m3: 10, spallCoefficient: 0.3 })['interval-spall']).toBe(5);
  expect(faultsOf({ ...chamber, spallCoefficient: 0.29 })).toEqual(['/spallCoefficient outside']);
});

it('blast of a crater by cover: 22.2 to 3 m, 11.1 to 6 m, 5.6 to 9 m, then none; at a limit the longer', () => {
  const at = (cover_m: number) => answers({ ...chamber, cover_m })['crater-blast'];
  expect([at(0), at(3), at(3.01), at(6), at(6.01), at(9), at(9.01)]).toEqual([666, 666, 333, 333, 168, 168, 'none']);
});

// 19,683 = 3^9, so Q^(4/9) = 81.
it('ground shock needs the factor, and takes hard rock where the ground is not stated', () => {
  const shock = (facts: object) => answers({ ...chamber, contents: of(['1.1', 19_683]), ...facts });
  expect(shock({})['ground-shock-inhabited']).toBe('factor-not-entered');
  expect(shock({ groundShockFactor: 0.5, ground: 'soil' })['ground-shock-inhabited']).toBe(37); // 36.45
  expect(shock({ groundShockFactor: 0.5, ground: 'softer-rock' })['ground-shock-inhabited']).toBe(195); // 194.4
  expect(shock({ groundShockFactor: 0.5 })['ground-shock-inhabited']).toBe(219); // 218.7
  expect(shock({ groundShockFactor: 0.5 })['ground-shock-route']).toBe(146); // 145.8
});

// A square tunnel of 3 m: 4 x 9 / 12 = 3; (27,000 / 1,000)^(1/3) = 3.
const mouth = { kind: 'tunnel-mouth', contents: of(['1.1', 27_000]), area_m2: 9, perimeter_m: 12, volume_m3: 1000 };

it('blast and debris of a tunnel mouth: 77 x 3 x 3, 27.4 x 3 x 3, two thirds, 600 m', () => {
  expect(answers(mouth)).toEqual({ 'mouth-inhabited': 693, 'mouth-process': 247, 'mouth-minor-route': 462, 'mouth-debris': 600 });
});

it('off the axis: 2^-0.76 at 56 degrees; debris to 10 degrees and not beyond', () => {
  expect(answers({ ...mouth, offAxis_deg: 56 })['mouth-inhabited']).toBe(410); // 693 x 0.59050 = 409.2
  expect(answers({ ...mouth, offAxis_deg: -10 })['mouth-debris']).toBe(600);
  expect(answers({ ...mouth, offAxis_deg: 10.1 })['mouth-debris']).toBe('none');
});

it('HD 1.3 and 1.5 count underground as 1.1; 1.2 only beside them, 1.4 never, 1.6 has no distance', () => {
  const blast = (...lots: readonly (readonly [string, number])[]) => answers({ ...mouth, contents: of(...lots) })['mouth-inhabited'];
  expect([blast(['1.3', 27_000]), blast(['1.5', 27_000]), blast(['1.3.2', 13_500], ['1.1', 13_500], ['1.4', 9])]).toEqual([693, 693, 693]);
  expect([blast(['1.2.1', 27_000]), blast(['1.4', 1])]).toEqual(['none', 'none']);
  expect(blast(['1.1', 20_000], ['1.2', 7_000])).toBe(693);
  expect(blast(['1.6', 1])).toBe('no-distances-in-standard');
});

it('below the first row the first row holds, above the last there is no answer', () => {
  const damage = (neq_kg: number) => answers({ ...chamber, contents: of(['1.1', neq_kg]), rock: 'limestone' })['interval-damage'];
  expect([damage(1), damage(1000), damage(500_000), damage(500_001)]).toEqual([17, 17, 135, 'neq-above-range']);
});

// The cube root of 125,000 is 50.
const ship = { kind: 'ship', contents: of(['1.1', 125_000]), loading: false };

it('ship to land by site: 50 times the coefficient, and 16.7 for routes of every density', () => {
  const found = answers(ship);
  expect(LAND_SITES.map((site) => found[`land-${site}`])).toEqual([835, 1110, 1665, 555, 555, 555, 835, 555, 555, 835, 835, 1110, 835, 1110, 835, 835, 835]);
});

it('ship to ship: 50 times 3.2, 4.8, 8 and 16; a barricade takes 0.8, but not of the least distance', () => {
  const columns = (facts: object) => ['SD1', 'SD2', 'SD3', 'SD4'].map((column) => answers({ ...ship, ...facts })[`ship-${column}`]);
  expect(columns({})).toEqual([160, 240, 400, 800]);
  expect(columns({ barricadeOnBoard: true })).toEqual([128, 192, 320, 640]);
  expect(columns({ barricadeOnBoard: true, contents: of(['1.1', 1000]) })).toEqual([60, 39, 135, 135]); // 25.6, 38.4, 64, 128
});

it('fixed distances of the other divisions, more while loading; the greater holds', () => {
  const SD2 = (loading: boolean, ...lots: readonly (readonly [string, number])[]) => answers({ ...ship, loading, contents: of(...lots) })['ship-SD2'];
  expect([SD2(false, ['1.2.1', 5]), SD2(true, ['1.2.1', 5]), SD2(false, ['1.2.2', 5]), SD2(true, ['1.2.2', 5]), SD2(true, ['1.3', 5]), SD2(true, ['1.4', 5])]).toEqual([60, 90, 30, 60, 60, 25]);
  expect(SD2(true, ['1.1', 999], ['1.2.1', 1])).toBe(90);
  expect(SD2(true, ['1.2.3', 5])).toBe('no-distances-in-standard');
});

it('to land there is a distance only where the cargo has HD 1.1, and the whole cargo counts', () => {
  expect(answers({ ...ship, contents: of(['1.3', 5000]) })['land-inhabited']).toBe('no-land-distance-without-1.1');
  expect(answers({ ...ship, contents: of(['1.1', 1], ['1.3', 124_999], ['1.4', 9]) })['land-inhabited']).toBe(835);
});

it('a ship at anchor swings with its length and about 40 m of chain', () => {
  expect(answers({ ...ship, swingingLength_m: 120 })['swinging-circle']).toBe(160);
  expect(answers({ ...ship, swingingLength_m: 120, anchorChain_m: 75 })['swinging-circle']).toBe(195);
});

it('a transit area used on a day a week, or with HD 1.1, keeps the distance of an inhabited building; else that of a route', () => {
  const transit = (daysPerWeek: number, ...lots: readonly (readonly [string, number])[]) => answers({ kind: 'transit-area', contents: of(...lots), daysPerWeek })['transit'];
  // Table L.1, 8,000 kg: D4 = 6.4 x 20 = 128, D3 = 4.3 x 20 = 86; D.1 of 6,000 kg: 404.
  expect([transit(3, ['1.3.1', 8000]), transit(1, ['1.3.1', 8000]), transit(0.5, ['1.3.1', 8000]), transit(0.1, ['1.1', 6000])]).toEqual([128, 128, 86, 404]);
  expect(transit(1, ['1.6', 10])).toBe('matrix-not-assessable');
});

it('unitisation counts the largest stack, only with an approval, and never more than there is', () => {
  const area = { kind: 'transit-area', contents: of(['1.3.1', 64_000]), daysPerWeek: 3 };
  const declared = { ...area, unitisation: { largestStack: of(['1.3.1', 8000]), approval: 'order 12' } };
  expect([answers(area)['transit'], answers(declared)['transit']]).toEqual([256, 128]);
  const parsed = parseFacility(declared);
  expect(parsed.ok && otherStorageAnswers(parsed.facility, rules)[0]!.notes).toContain('unitisation-declared');
  expect(faultsOf({ ...area, unitisation: { largestStack: of(['1.3.1', 8000]), approval: ' ' } })).toEqual(['/unitisation/approval no-text']);
  expect(faultsOf({ ...area, unitisation: { largestStack: of(['1.3.1', 64_001]), approval: 'x' } })).toEqual(['/unitisation/largestStack stack-above-contents']);
});

it('without a fence the area reaches 50 m', () => {
  expect(answers({ kind: 'area-without-fence' })).toEqual({ 'without-fence': 50 });
});

it('a facility of which no quantity is stated is a fault, and no facility of 0 kg', () => {
  for (const facts of [chamber, mouth, ship, { kind: 'transit-area', contents: of(['1.1', 9]), daysPerWeek: 7 }]) {
    const { contents: _, ...rest } = facts;
    expect(faultsOf(rest)).toEqual(['/contents missing']);
    expect(faultsOf({ ...rest, contents: [] })).toEqual(['/contents missing']);
    expect(faultsOf({ ...rest, contents: of(['1.1', 0], ['1.4', 0]) })).toEqual(['/contents not-above-0']);
    expect(faultsOf({ ...rest, contents: of(['1.1', 0], ['1.4', 1]) })).toEqual([]);
  }
});

it('names every fault with its place', () => {
  expect(faultsOf({ kind: 'tunnel-mouth', contents: [{ hd: '1.7', neq_kg: -1 }], area_m2: 100, perimeter_m: 12, axis_deg: 400, width: 3 })).toEqual([
    '/width unknown-name',
    '/perimeter_m perimeter-below-circle',
    '/contents/0/hd not-known',
    '/contents/0/neq_kg negative',
    '/volume_m3 missing',
    '/axis_deg outside',
  ]);
  expect([faultsOf(null), faultsOf([]), faultsOf({}), faultsOf({ kind: 'cave' }), faultsOf({ kind: 'ship', contents: 3 })]).toEqual([
    [' not-an-object'],
    [' not-an-object'],
    ['/kind missing'],
    ['/kind not-known'],
    ['/contents not-a-list', '/loading missing'],
  ]);
});
