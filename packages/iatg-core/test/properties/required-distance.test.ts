import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aggregate } from '../../src/rules/aggregation.js';
import { greatestDistance } from '../../src/rules/greatest-distance.js';
import { requiredDistance, type Donor, type Exposure, type Requirement } from '../../src/rules/required-distance.js';
import { exceeds } from '../../src/rules/rounding.js';
import { compileRules } from '../../src/rules/rules.js';
import { singleDistance, type DistanceQuestion } from '../../src/rules/single-distance.js';
import { densityOf } from '../../src/rules/traffic-density.js';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import type { Condition, PesColumn, RuleOptions } from '../../src/types.js';
import { between, COUNTS, DIVISIONS, ES_ROWS, esRow, expectClose, expectNotShorter, lot, MATRIX_DIVISIONS, matrixDivision, METHODS, method, neq_kg, PES_COLUMNS, pesColumn, protection, PROTECTIONS, rules, runs, share } from '../generators.js';

it('more explosive never needs less distance, in any cell of any matrix, by any method', () => {
  fc.assert(
    fc.property(neq_kg(), share(), options(), (more_kg, part, how) => {
      const less_kg = more_kg * (1 - 0.999 * part ** 3);
      for (const hd of MATRIX_DIVISIONS) {
        for (const pes of PES_COLUMNS) {
          for (const es of ES_ROWS) {
            const ask = (neq_kg: number) => singleDistance({ hd, neq_kg, pes, es, ...how }, rules);
            const [more, less] = [ask(more_kg), ask(less_kg)];
            // Said by hand: 1,700 cells a run would be slow with an assertion each.
            const isFine = more.reasons.includes('neq-above-table') || (more.assessable_m >= less.assessable_m && (more.exact_m ?? 0) >= (less.exact_m ?? 0) * (1 - 1e-9));
            if (!isFine) expect({ hd, pes, es, more_m: more.exact_m }).toEqual({ hd, pes, es, more_m: `at least ${less.exact_m}` });
          }
        }
      }
    }),
    runs(10),
  );
});

it('more explosive never needs less distance, whatever is declared and whichever faces are turned', () => {
  fc.assert(
    fc.property(donorChoices(), exposure(), options(), neq_kg(), share(), (donor, es, opts, more_kg, part) => {
      const ask = (kg: number) => requiredDistance(donorOf(donor, kg), es, opts, rules);
      expectNoLess(ask(more_kg), ask(more_kg * (1 - 0.999 * part ** 3)));
    }),
    runs(400),
  );
});

it('a higher wanted degree of protection never shortens a distance', () => {
  // Fewer options meet a higher degree, so their shortest can only grow; where none is left the longest of all counts.
  fc.assert(
    fc.property(donorChoices(), exposure(), options(), neq_kg(), (donor, es, opts, kg) => {
      const [limited, high, complete] = PROTECTIONS.map((wanted) => requiredDistance(donorOf(donor, kg), { ...es, protection: wanted }, opts, rules));
      expectNotShorter(high!.assessable_m, limited!.assessable_m);
      expectNotShorter(complete!.assessable_m, high!.assessable_m);
      expect(high!.reasons).toEqual(limited!.reasons);
      expect(complete!.reasons).toEqual(limited!.reasons);
    }),
    runs(500),
  );
});

it('declaring one more fact never lengthens a distance that was known without it', () => {
  // A matter of what is printed: a reduced option never stands above the unconditional ones of its cell.
  for (const fact of CONDITIONS) {
    fc.assert(
      fc.property(donorChoices(), exposure(), options(), neq_kg(), (donor, es, opts, kg) => {
        const ask = (declared: boolean) =>
          requiredDistance(
            { ...donorOf(donor, kg), standardEcm: fact === 'standard-ecm-at-pes' ? declared : donor.standardEcm },
            { ...es, declared: new Set([...[...es.declared].filter((other) => other !== fact), ...(declared ? [fact] : [])]) },
            opts,
            rules,
          );
        const [without, declared] = [ask(false), ask(true)];
        if (without.reasons.length === 0) {
          expect(declared.reasons).toEqual([]);
          expectNotShorter(without.assessable_m, declared.assessable_m);
        } else expect(without.reasons).toEqual(expect.arrayContaining([...declared.reasons]));
      }),
      runs(200),
    );
  }
});

it('the method "greater" never asks for less than the calculated or the tabulated distance', () => {
  fc.assert(
    fc.property(donorChoices(), exposure(), options(), neq_kg(), (donor, es, opts, kg) => {
      const [calculated, tabulated, greater] = METHODS.map((method) => requiredDistance(donorOf(donor, kg), es, { ...opts, method }, rules));
      expectNotShorter(greater!.assessable_m, calculated!.assessable_m);
      expectNotShorter(greater!.assessable_m, tabulated!.assessable_m);
    }),
    runs(500),
  );
});

it('for a low-density route "longer" is the longer of "matrix" and "half-ibd"', () => {
  fc.assert(
    fc.property(donorChoices(), exposure(), options(), neq_kg(), (donor, es, opts, kg) => {
      const ask = (lowDensityRoute: RuleOptions['lowDensityRoute']) =>
        requiredDistance(donorOf(donor, kg), { ...es, rows: [['ptrLow']] }, { ...opts, lowDensityRoute }, rules).exact_m ?? 0;
      expect(ask('longer')).toBe(Math.max(ask('matrix'), ask('half-ibd')));
    }),
    runs(500),
  );
});

it('a low-density route by "half-ibd" needs exactly half of what an inhabited building needs there against HD 1.1', () => {
  fc.assert(
    fc.property(donorChoices(), exposure(), options(), neq_kg(), (donor, es, opts, kg) => {
      const ask = (row: string) =>
        requiredDistance(donorOf({ ...donor, hd: '1.1' }, kg), { ...es, rows: [[row]] }, { ...opts, lowDensityRoute: 'half-ibd' }, rules);
      const [route, house] = [ask('ptrLow'), ask('ibd')];
      expect(route.exact_m).toBe(house.exact_m && house.exact_m / 2);
      if (!house.governing) return;
      const { factor, minimum_m } = house.governing;
      expect(route.governing).toEqual({ ...house.governing, factor: factor && factor / 2, minimum_m: minimum_m && minimum_m / 2 });
    }),
    runs(500),
  );
});

it('a vulnerable building never needs less than an inhabited building', () => {
  fc.assert(
    fc.property(donorChoices(), exposure(), options(), neq_kg(), (donor, es, opts, kg) => {
      const ask = (row: string) => requiredDistance(donorOf(donor, kg), { ...es, rows: [[row]] }, opts, rules).assessable_m;
      expect(ask('vbd')).toBeGreaterThanOrEqual(ask('ibd'));
    }),
    runs(500),
  );
});

it('an office with 20 or more occupants never needs less than one with fewer', () => {
  fc.assert(
    fc.property(donorChoices(), exposure(), options(), neq_kg(), (donor, es, opts, kg) => {
      const ask = (row: string) => requiredDistance(donorOf(donor, kg), { ...es, rows: [[row]] }, opts, rules).assessable_m;
      expect(ask('officeGt20')).toBeGreaterThanOrEqual(ask('officeLt20'));
    }),
    runs(500),
  );
});

it('where the matrix alone decides, a busier route never needs less than a quieter one', () => {
  // Not so under "half-ibd" and "longer": half of 400 m is more than the 180 m printed for medium density beside a barricaded store.
  fc.assert(
    fc.property(donorChoices(), exposure(), options(), neq_kg(), (donor, es, opts, kg) => {
      const [low, medium, high] = ['ptrLow', 'ptrMedium', 'ptrHigh'].map(
        (row) => requiredDistance(donorOf(donor, kg), { ...es, rows: [[row]] }, { ...opts, lowDensityRoute: 'matrix' }, rules).assessable_m,
      );
      expect(medium!).toBeGreaterThanOrEqual(low!);
      expect(high!).toBeGreaterThanOrEqual(medium!);
    }),
    runs(500),
  );
});

it('more traffic of any kind never lowers the density of a route', () => {
  fc.assert(
    fc.property(fc.record(Object.fromEntries(COUNTS.map((kind) => [kind, fc.nat({ max: 7_000 })])), { requiredKeys: [] }), fc.constantFrom(...COUNTS), fc.nat({ max: 7_000 }), (counts, kind, more) => {
      const order = ['low', 'medium', 'high'];
      const quieter = order.indexOf(densityOf(counts, iatg2021));
      const busier = order.indexOf(densityOf({ ...counts, [kind]: (counts[kind] ?? 0) + more }, iatg2021));
      expect(busier).toBeGreaterThanOrEqual(quieter);
    }),
    runs(1_000),
  );
});

it('the density of a route is that of its densest kind of traffic', () => {
  fc.assert(
    fc.property(fc.record(Object.fromEntries(COUNTS.map((kind) => [kind, fc.nat({ max: 7_000 })])), { requiredKeys: [] }), (counts) => {
      const order = ['low', 'medium', 'high'] as const;
      const each = Object.entries(counts).map(([kind, count]) => order.indexOf(densityOf({ [kind]: count }, iatg2021)));
      expect(densityOf(counts, iatg2021)).toBe(order[Math.max(0, ...each)]);
    }),
    runs(500),
  );
});

it('an NEQ below the first printed row is read as that row, in every cell, and the result says so', () => {
  fc.assert(
    fc.property(matrixDivision(), pesColumn(), esRow(), settings(), between(1e-6, 0.999), (hd, pes, es, how, part) => {
      const first_kg = hd === '1.1' ? 50 : hd.startsWith('1.2') ? 10 : 500;
      const below = singleDistance({ hd, neq_kg: part * first_kg, pes, es, ...how }, rules);
      const first = singleDistance({ hd, neq_kg: first_kg, pes, es, ...how }, rules);
      expect(below.exact_m).toBe(first.exact_m);
      expect(first.notes).not.toContain('neq-below-table');
      expect(below.notes).toEqual([...first.notes, 'neq-below-table'].sort());
      expect(below.governing).toEqual(first.governing && { ...first.governing, neq_kg: part * first_kg });
    }),
    runs(500),
  );
});

it('above the last printed row there is never a distance, not in fixed or empty cells either, but always the reason', () => {
  fc.assert(
    fc.property(matrixDivision(), pesColumn(), esRow(), settings(), between(1.01e-9, 20), (hd, pes, es, how, more) => {
      const last_kg = hd.startsWith('1.2') ? 500_000 : 250_000;
      const above = singleDistance({ hd, neq_kg: last_kg * (1 + more), pes, es, ...how }, rules);
      expect(above).toMatchObject({ required_m: null, exact_m: null, governing: null, reasons: ['neq-above-table'] });
      expect(singleDistance({ hd, neq_kg: last_kg * (1 + 0.9e-9), pes, es, ...how }, rules).reasons).not.toContain('neq-above-table');
    }),
    runs(500),
  );
});

it('HD 1.4 needs 10 m from light buildings and open stacks and nothing from other stores, whatever the quantity and the exposed site', () => {
  fc.assert(
    fc.property(pesColumn(), esRow(), settings(), neq_kg(), (pes, es, how, kg) => {
      const { required_m, exact_m, governing, reasons } = singleDistance({ hd: '1.4', neq_kg: kg, pes, es, ...how }, rules);
      const light = pes === 'P9' || pes === 'P10';
      expect({ required_m, exact_m, reasons }).toEqual({ required_m: light ? 10 : null, exact_m: light ? 10 : null, reasons: [] });
      expect(governing === null).toBe(!light);
    }),
    runs(200),
  );
});

it('what is shown of the governing case leads to the distance: factor by column, not below the minimum', () => {
  fc.assert(
    fc.property(donorChoices(), exposure(), options(), neq_kg(), (donor, es, opts, kg) => {
      const { exact_m, governing } = requiredDistance(donorOf(donor, kg), es, opts, rules);
      if (!governing) {
        expect(exact_m).toBeNull();
        return;
      }
      const { hd, column, factor, minimum_m, determinedBy, table } = governing;
      if (determinedBy === 'fixed') {
        expect({ table, column, factor, minimum_m }).toEqual({ table: null, column: null, factor: null, minimum_m: null });
        return;
      }
      const matrix = rules.matrix(hd as '1.1');
      const value_m = factor! * matrix.column(column!).value_m(Math.max(kg, matrix.first_kg), opts.method);
      expectClose(exact_m!, Math.max(value_m, minimum_m ?? 0), 1e-9 * exact_m!);
      expect(determinedBy === 'cell-minimum').toBe(minimum_m !== null && exceeds(minimum_m, value_m));
    }),
    runs(500),
  );
});

it('the required distance is the exact one rounded up, and stands only where nothing is left open', () => {
  fc.assert(
    fc.property(lots(), donorChoices(), exposure(), options(), (lots, donor, es, opts) => {
      const { required_m, exact_m, assessable_m, reasons } = requiredDistance({ ...donorOf(donor, 1), ...aggregate(lots, iatg2021) }, es, opts, rules);
      expect(assessable_m).toBeGreaterThanOrEqual((exact_m ?? 0) * (1 - 1e-9));
      expect(assessable_m - (exact_m ?? 0)).toBeLessThan(1);
      expect(required_m).toBe(reasons.length > 0 || exact_m === null ? null : assessable_m);
    }),
    runs(500),
  );
});

it('the distance is the longest of everything that was looked at, case by case and face by face', () => {
  fc.assert(
    fc.property(lots(), donorChoices(), exposure(), options(), (lots, donor, es, opts) => {
      const whole = { ...donorOf(donor, 1), ...aggregate(lots, iatg2021) };
      const { exact_m, reasons } = requiredDistance(whole, es, opts, rules);
      const parts = whole.cases.flatMap((one) =>
        (one.hd.startsWith('1.2') ? whole.columnsHd12 : whole.columns).flatMap((column) =>
          es.rows.map((rows) => requiredDistance({ ...whole, reasons: [], cases: [one], columns: [column], columnsHd12: [column] }, { ...es, rows: [rows] }, opts, rules)),
        ),
      );
      expectClose(exact_m ?? 0, Math.max(0, ...parts.map((part) => part.exact_m ?? 0)), 1e-9 * (exact_m ?? 0));
      expect(new Set(reasons)).toEqual(new Set([...(es.rows.length > 0 ? whole.reasons : []), ...parts.flatMap((part) => part.reasons)]));
    }),
    runs(400),
  );
});

it('an option whose conditions are not declared never decides a distance', () => {
  fc.assert(
    fc.property(donorChoices(), exposure(), options(), neq_kg(), (donor, es, opts, kg) => {
      const declared = new Set<Condition>([...es.declared, ...(donor.standardEcm ? (['standard-ecm-at-pes'] as const) : [])]);
      for (const { chosen } of requiredDistance(donorOf(donor, kg), es, opts, rules).findings) {
        for (const condition of chosen?.option.conditions ?? []) expect(declared).toContain(condition);
      }
    }),
    runs(500),
  );
});

it('a result says that protection stays below the wanted degree exactly where no option in use reaches it', () => {
  const rank = { limited: 1, 'high-or-limited': 1, high: 2, 'virtually-complete': 3 };
  fc.assert(
    fc.property(donorChoices(), exposure(), options(), neq_kg(), (donor, es, opts, kg) => {
      const { findings, notes } = requiredDistance(donorOf(donor, kg), es, opts, rules);
      const below = findings.some(({ chosen }) => chosen?.option.degree && rank[chosen.option.degree] < rank[es.protection]);
      expect(notes.includes('protection-below-wanted')).toBe(below);
    }),
    runs(500),
  );
});

it('no exposed site of any kind needs more than the greatest distance of a store, which bounds every search', () => {
  const greatest_m = greatestDistance(rules);
  fc.assert(
    fc.property(lots(), donorChoices(), exposure(), options(), (lots, donor, es, opts) => {
      const whole = { ...donorOf(donor, 1), ...aggregate(lots, iatg2021) };
      const { assessable_m } = requiredDistance(whole, es, opts, rules);
      expect(assessable_m).toBeLessThanOrEqual(greatest_m(whole, opts.method, es.rows));
      expect(greatest_m(whole, opts.method, es.rows)).toBeLessThanOrEqual(greatest_m(whole, opts.method, null));
    }),
    runs(400),
  );
});

it('the answer to a question does not depend on what was asked before', () => {
  // Cells and columns are remembered between questions: the memory must never mix them up.
  const question = () =>
    fc.record<DistanceQuestion>({ hd: fc.constantFrom(...DIVISIONS), neq_kg: neq_kg(), pes: pesColumn(), es: esRow(), method: method(), protection: protection(), lowDensityRoute: lowDensityRoute() });
  fc.assert(
    fc.property(fc.array(question(), { minLength: 2, maxLength: 6 }), (questions) => {
      for (const one of questions) expect(plain(singleDistance(one, rules))).toEqual(plain(singleDistance(one, compileRules(iatg2021))));
    }),
    runs(100),
  );
});

// ---- stores and exposed sites as the rules see them -----------------------------------------------------------------------------------

const CONDITIONS: readonly Condition[] = ['no-primary-explosives', 'no-items-vulnerable-to-spall', 'open-bomb-bay-storage', 'standard-ecm-at-pes', 'fewer-than-10-persons'];

const lowDensityRoute = () => fc.constantFrom('longer' as const, 'matrix' as const, 'half-ibd' as const);
const options = (): fc.Arbitrary<RuleOptions> => fc.record({ method: method(), protection: protection(), lowDensityRoute: lowDensityRoute() });
const settings = options;
const lots = () => fc.array(lot(), { minLength: 1, maxLength: 4 }) as fc.Arbitrary<Parameters<typeof aggregate>[0]>;

interface DonorChoices {
  readonly hd: (typeof MATRIX_DIVISIONS)[number];
  readonly columns: readonly PesColumn[];
  readonly standardEcm: boolean;
}
const donorChoices = (): fc.Arbitrary<DonorChoices> =>
  fc.record({ hd: matrixDivision(), columns: fc.uniqueArray(pesColumn(), { minLength: 1, maxLength: 3 }), standardEcm: fc.boolean() });
const donorOf = ({ hd, columns, standardEcm }: DonorChoices, neq_kg: number): Donor => ({ ...aggregate([{ hd, neq_kg }], iatg2021), columns, columnsHd12: columns, standardEcm });

/** Mostly one row; else what a magazine of unknown front turns, or the two fronts of one that are read as one cell. */
const exposure = (): fc.Arbitrary<Exposure> =>
  fc.record({
    rows: fc.oneof({ weight: 4, arbitrary: esRow().map((row) => [[row]]) }, { weight: 1, arbitrary: fc.constantFrom([['r1'], ['r2'], ['r3']], [['r9'], ['r10'], ['r11']], [['r7', 'r8']], [['r10'], ['r7', 'r8']], []) }),
    protection: protection(),
    declared: fc.subarray([...CONDITIONS]).map((facts) => new Set(facts)),
  });

/** The greater quantity needs at least as much, or has left the table; what could not be assessed for the smaller cannot for the greater. */
function expectNoLess(more: Requirement, less: Requirement): void {
  expect(more.reasons).toEqual(expect.arrayContaining([...less.reasons]));
  if (more.reasons.includes('neq-above-table')) return;
  expectNotShorter(more.exact_m ?? 0, less.exact_m ?? 0);
  expect(more.assessable_m).toBeGreaterThanOrEqual(less.assessable_m);
}

const plain = ({ required_m, exact_m, governing, reasons, notes }: Requirement) => ({ required_m, exact_m, governing, reasons, notes });

