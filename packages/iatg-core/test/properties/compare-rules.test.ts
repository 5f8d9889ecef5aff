import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyProfile, compareRules, compileRules, evaluateSite, iatg2021, isShorter, parseProfile, parseSitePlan, singleDistance, type RuleDifference, type Rules } from '../../src/index.js';
import { compileColumn } from '../../src/rules/column-distance.js';
import { exceeds } from '../../src/rules/rounding.js';
import { between, METHODS, PES_COLUMNS, plan, PROTECTIONS, rules, runs } from '../generators.js';

const HEAD = { version: 1, standard: iatg2021.id, name: 'A nation' };
const under = (json: object): Rules => {
  const { profile, faults } = parseProfile({ ...HEAD, ...json }, iatg2021);
  expect(faults).toEqual([]);
  return applyProfile(iatg2021, profile!);
};
const columnsIn = (differences: readonly RuleDifference[]) => differences.flatMap((one) => (one.kind === 'column' ? [one] : []));
const power = (coefficient: number, minimum_m: number | null) => ({ branches: [{ form: 'power', coefficient, exponent: '1/3' }], minimum_m });

it('rules do not differ from themselves, nor a profile that says nothing or the same as the standard', () => {
  expect(compareRules(rules, compileRules(iatg2021))).toEqual([]);
  expect(compareRules(rules, under({}))).toEqual([]);
  const { trafficDensity: { cite: _, ...trafficDensity } } = iatg2021; // prettier-ignore
  const same = under({ trafficDensity, protection: 'high', minima: { 'D.1/ibd/P10': 400 } });
  expect(compareRules(rules, same)).toEqual([]);
  expect(METHODS.map((method) => isShorter(same, method))).toEqual([false, false, false]);
});

it('finds every kilogram at which a column is shorter or longer, by brute force', () => {
  fc.assert(
    fc.property(fc.constantFrom('E.1/D13', 'E.1/D4', 'E.1/D14', 'E.1/D1/D2', 'L.1/D2', 'H.1/D1'), between(1, 30), fc.option(between(0, 400)), (name, coefficient, minimum_m) => {
      const national = under({ columns: { [name]: power(coefficient, minimum_m) } });
      const found = columnsIn(compareRules(rules, national));
      const id = name.slice(name.indexOf('/') + 1);
      const [before, after] = [rules, national].map(({ edition }) => compileColumn(edition.tables.find((table) => name.startsWith(`${table.id}/`))!, id)) as [ReturnType<typeof compileColumn>, ReturnType<typeof compileColumn>];
      const { rows } = before.table;
      for (const method of METHODS) {
        const [shorter, longer] = [{ kilograms: [] as number[], most_m: 0 }, { kilograms: [] as number[], most_m: 0 }];
        for (let neq_kg = rows[0]![0]!; neq_kg <= rows.at(-1)![0]!; neq_kg++) {
          const [a, b] = [before.value_m(neq_kg, method), after.value_m(neq_kg, method)];
          const side = exceeds(a, b) ? shorter : exceeds(b, a) ? longer : null;
          side?.kilograms.push(neq_kg);
          if (side) side.most_m = Math.max(side.most_m, Math.abs(b - a));
        }
        const one = found.find((difference) => difference.name === name && difference.method === method);
        for (const [span, { kilograms, most_m }] of [[one?.shorterOver, shorter], [one?.longerOver, longer]] as const) {
          expect(span?.kilograms ?? 0).toBe(kilograms.length);
          if (!span || kilograms.length === 0) continue;
          expect(span.from_kg).toBeLessThanOrEqual(kilograms[0]!);
          expect(span.to_kg).toBeGreaterThanOrEqual(kilograms.at(-1)!);
          expect(Math.abs(span.most.second_m - span.most.first_m)).toBeGreaterThanOrEqual(most_m);
        }
        expect(isShorter(national, method)).toBe(found.some((difference) => difference.method === method && difference.shorter));
      }
    }),
    runs(6),
  );
});

it('says the opposite the other way round', () => {
  const [a, b] = [under({ columns: { 'E.1/D13': power(20, 270) }, minima: { 'D.1/ibd/P9': 300 }, protection: 'limited' }), under({ trafficDensity: { people_per_day: { high: 1000 } }, mixing: 'us-dod' })];
  const [there, back] = [compareRules(a, b), compareRules(b, a)];
  expect(there.map(({ kind }) => kind)).toEqual(back.map(({ kind }) => kind));
  columnsIn(there).forEach(({ shorterOver, longerOver }, i) => {
    const other = columnsIn(back)[i]!;
    expect([shorterOver?.kilograms, longerOver?.kilograms]).toEqual([other.longerOver?.kilograms, other.shorterOver?.kilograms]);
  });
  const told = (differences: readonly RuleDifference[], kind: string) => differences.filter((one) => one.kind === kind);
  expect(told(there, 'protection')).toEqual([{ kind: 'protection', first: 'limited', second: 'high', shorter: false }]);
  expect(told(back, 'protection')).toEqual([{ kind: 'protection', first: 'high', second: 'limited', shorter: true }]);
  expect(told(there, 'density')).toEqual([{ kind: 'density', count: 'people_per_day', bound: 'high', first: 900, second: 1000, shorter: true }]);
  expect(told(there, 'minimum')).toContainEqual({ kind: 'minimum', matrix: 'D.1', row: 'ibd', pesColumns: ['P9'], first_m: 300, second_m: 400, shorter: false });
  expect(told(there, 'mixing')).toEqual([{ kind: 'mixing', first: null, second: 'us-dod', shorter: false }]);
});

it('no traffic bound and no degree of a profile shortens a distance without the mark', () => {
  const bounds = fc.record({ high: fc.integer({ min: 500, max: 9000 }), medium: fc.integer({ min: 1, max: 500 }) });
  const profile = fc.record({ trafficDensity: fc.record({ vehicles_per_day: bounds, people_per_day: bounds }), protection: fc.constantFrom(null, ...PROTECTIONS) });
  const route = fc.record({ vehicles_per_day: fc.nat(10_000), people_per_day: fc.nat(2_000) });
  fc.assert(
    fc.property(plan(), profile, route, (json, national, traffic) => {
      const busy = { ...json, features: json.features.map((feature) => ((feature.properties as { role: string }).role === 'exposed-site' ? { ...feature, properties: { role: 'exposed-site', exposure: { kind: 'public-traffic-route', traffic } } } : feature)) };
      const read = parseSitePlan(busy).plan!;
      const [before, after] = [[...evaluateSite(read, rules).pairs()], [...evaluateSite(read, under(national)).pairs()]];
      before.forEach((pair, i) => {
        const now = after[i]!;
        if ((now.exact_m ?? 0) < (pair.exact_m ?? 0) * (1 - 1e-9)) expect(now.notes).toContain('shorter-than-standard');
      });
      if (after.some(({ notes }) => notes.includes('shorter-than-standard')) && read.options.protection === 'high') expect(isShorter(under(national), 'calculated')).toBe(true);
    }),
    runs(200),
  );
});

it('a profile that wants less protection marks each single distance that it shortens', () => {
  const limited = under({ protection: 'limited' });
  let shortened = 0;
  for (const pes of PES_COLUMNS) {
    for (const es of iatg2021.esRows.keys()) {
      const [before, after] = [rules, limited].map((one) => singleDistance({ hd: '1.1', neq_kg: 5000, pes, es }, one)) as [ReturnType<typeof singleDistance>, ReturnType<typeof singleDistance>];
      if ((after.exact_m ?? 0) >= (before.exact_m ?? 0)) continue;
      shortened++;
      expect(after.notes).toContain('shorter-than-standard');
    }
  }
  expect(shortened).toBeGreaterThan(0);
});

it('a plan that wants more protection than usual keeps it', () => {
  const json = (protection: string) => parseSitePlan({ type: 'FeatureCollection', sitePlan: { version: 1, options: { protection } }, features: [] }).plan!;
  const wanted = (ofPlan: string, ofProfile: string) => evaluateSite(json(ofPlan), under({ protection: ofProfile })).options.protection;
  expect(wanted('high', 'limited')).toBe('limited');
  expect(wanted('limited', 'high')).toBe('high');
  expect(wanted('virtually-complete', 'limited')).toBe('virtually-complete');
  expect(wanted('high', 'virtually-complete')).toBe('virtually-complete');
});

it('refuses bounds that cross, bounds of nothing, unknown counts, degrees and rule sets, each with its place', () => {
  const pointers = (json: object) => parseProfile({ ...HEAD, ...json }, iatg2021).faults.map(({ pointer }) => pointer);
  expect(pointers({ trafficDensity: { vehicles_per_day: { medium: 6000 }, ships: {}, people_per_day: { high: 0 }, railPassengers_per_day: { low: 1 } } })).toEqual([
    '/trafficDensity/vehicles_per_day', '/trafficDensity/ships', '/trafficDensity/people_per_day/high', '/trafficDensity/people_per_day', '/trafficDensity/railPassengers_per_day/low',
  ]); // prettier-ignore
  expect(pointers({ protection: 'none', mixing: 'my-own' })).toEqual(['/protection', '/mixing']);
});
