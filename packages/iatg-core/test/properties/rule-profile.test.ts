import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyProfile, columnsInUse } from '../../src/rules/profile.js';
import type { Rules } from '../../src/rules/rules.js';
import { singleDistance, type DistanceQuestion } from '../../src/rules/single-distance.js';
import { parseProfile } from '../../src/site/parse-profile.js';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import type { Branch, ColumnFunction } from '../../src/standards/printed-table.js';
import { between, ES_ROWS, expectNotShorter, MATRIX_DIVISIONS, matrixDivision, method, neq_kg, PES_COLUMNS, pesColumn, protection, rules, runs, SEED, esRow } from '../generators.js';

it('a profile that says the same as the standard changes nothing', () => {
  // A function alone: where the standard prints values without one, a profile cannot say the same.
  const same = under({ ...HEAD, columns: Object.fromEntries(['E.1/D10', 'L.1/D3'].map((name) => [name, { branches: branchesOf(name) }])) });
  const nothing = under(HEAD);
  fc.assert(
    fc.property(question(), (question) => {
      expect(answer({ ...question, method: 'calculated' }, same)).toEqual(answer({ ...question, method: 'calculated' }, rules));
      expect(answer(question, nothing)).toEqual(answer(question, rules));
    }),
    runs(500),
  );
});

it('a longer profile never shortens a distance, in no cell, and marks none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LONGER), question(), (profile, question) => {
      const asked = { ...question, method: 'calculated' } as const;
      const [national, standard] = [answer(asked, under(profile)), answer(asked, rules)];
      expectNotShorter(national.exact_m ?? 0, standard.exact_m ?? 0);
      expect(national.notes).not.toContain('shorter-than-standard');
    }),
    runs(1_000),
  );
});

it('every distance that a profile makes shorter than the standard is marked, by every method', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PROFILES), fc.integer({ min: 1, max: 250_000 }), protection(), method(), (profile, neq_kg, protection, method) => {
      // Every cell of every matrix, said by hand: an assertion each would be slow.
      for (const hd of MATRIX_DIVISIONS) {
        for (const pes of PES_COLUMNS) {
          for (const es of ES_ROWS) {
            const question = { hd, neq_kg, pes, es, method, protection };
            const [after, before] = [singleDistance(question, under(profile)), singleDistance(question, rules)];
            const isShorter = (after.exact_m ?? 0) < (before.exact_m ?? 0) * (1 - 1e-9);
            if (isShorter && !after.notes.includes('shorter-than-standard')) expect({ ...question, shorter: after.exact_m, unmarked: true }).toBeNull();
          }
        }
      }
    }),
    runs(8),
  );
});

it('a cell of which a profile changes nothing keeps its distance and carries no mark', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PROFILES), question(), (profile, question) => {
      const [after, before] = [singleDistance(question, under(profile)), singleDistance(question, rules)];
      const touched = after.findings.some(({ matrix, cell, esRow, pesColumn }) =>
        (cell?.candidates ?? []).some(({ option: { column } }) => {
          const own = column === null ? undefined : matrix!.column(column).table.columns[column];
          const base = own && 'of' in own ? own.of : column;
          return (
            [column, base].some((id) => `${matrix!.printed.table}/${id}` in profile.columns) ||
            [`${matrix!.id}/${esRow}`, `${matrix!.id}/${esRow}/${pesColumn}`].some((name) => name in profile.minima)
          );
        }),
      );
      if (!touched) expect(plain(after)).toEqual(plain(before));
    }),
    runs(1_000),
  );
});

it('a column printed as a multiple of one that a profile changes follows it by every method, with a minimum of its own too', () => {
  // H.1: D5 is 0.67 x D1, of which half the standard's function is left here.
  const columns = { 'H.1/D1': scaled('H.1/D1', 0.5) };
  const [alone, withMinimum] = [under({ ...HEAD, columns }), under({ ...HEAD, columns: { ...columns, 'H.1/D5': { minimum_m: 40 } } })];
  fc.assert(
    fc.property(neq_kg(500_000), method(), (neq_kg, method) => {
      const lnQ = Math.log(Math.max(neq_kg, 10));
      const multiple_m = 0.67 * 0.5 * (28.127 - 2.364 * lnQ + 1.577 * lnQ ** 2);
      const of = (profile: Rules) => answer({ hd: '1.2.2', neq_kg, pes: 'P3', es: 'ptrMedium', method }, profile).exact_m;
      expect(of(alone)).toBeCloseTo(Math.max(multiple_m, 30), 9);
      expect(of(withMinimum)).toBeCloseTo(Math.max(multiple_m, 40), 9);
    }),
    runs(200),
  );
});

it('under every profile that is accepted, more explosive never needs less distance', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PROFILES), question(), factor(0.2, 1), (profile, question, part) => {
      const [more, less] = [answer(question, under(profile)), answer({ ...question, neq_kg: question.neq_kg * part }, under(profile))];
      if (!more.reasons.includes('neq-above-table')) expectNotShorter(more.exact_m ?? 0, less.exact_m ?? 0);
    }),
    runs(1_000),
  );
});

it('a profile whose column falls as the NEQ grows is refused with the place of that column', () => {
  fc.assert(
    fc.property(fc.constantFrom(...COLUMNS_WITH_FUNCTION), between(0.01, 1), factor(50, 5_000), (name, exponent, coefficient) => {
      const { profile, faults } = parseProfile({ ...HEAD, columns: { [name]: { branches: [{ form: 'power', coefficient, exponent: -exponent }], minimum_m: null } } }, iatg2021);
      expect(profile).toBeNull();
      expect(faults.map(({ pointer }) => pointer)).toContain(`/columns/${name.replaceAll('/', '~1')}`);
    }),
    runs(3),
  );
});

it('any JSON at all is either a rule profile or refused with faults', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.anything(), spoiltProfile()), (json) => {
      const { profile, faults } = parseProfile(json, iatg2021);
      expect(profile === null).toBe(faults.length > 0);
    }),
    runs(250),
  );
});

it('a member that is not of the format is a fault with its place, wherever it stands, and a near miss names what is meant', () => {
  const whole = {
    ...HEAD, authority: 'A ministry', source: 'An order',
    columns: { 'E.1/D13': { branches: [{ form: 'power', coefficient: 25, exponent: '1/3' }], minimum_m: 400 } },
    minima: { 'D.1/ibd': 500 }, trafficDensity: { vehicles_per_day: { high: 5_000, medium: 1_000 } }, protection: 'high', mixing: 'strictest',
  }; // prettier-ignore
  expect(parseProfile(whole, iatg2021).faults).toEqual([]);
  const places = [[], ['columns', 'E.1/D13'], ['columns', 'E.1/D13', 'branches', '0'], ['trafficDensity', 'vehicles_per_day']];
  const at = (json: object, place: readonly string[]) => place.reduce<Record<string, unknown>>((inner, member) => inner[member] as Record<string, unknown>, json as Record<string, unknown>);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.nat(), fc.string({ minLength: 1 }), (place, n, extra) => {
      const known = Object.keys(at(whole, place));
      fc.pre(!known.includes(extra) && extra !== '__proto__' && extra !== 'upTo_kg');
      const pointer = `/${[...place, extra].map((member) => member.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
      const added = structuredClone(whole);
      at(added, place)[extra] = 1;
      expect(parseProfile(added, iatg2021).faults).toMatchObject([{ pointer, key: 'unknown-member' }]);

      // A letter too many in a name that is long enough to be recognised.
      const long = known.filter((name) => name.length >= 5);
      if (long.length === 0) return;
      const member = long[n % long.length]!;
      // Or its first two exchanged.
      for (const name of [`${member}x`, `${member[1]}${member[0]}${member.slice(2)}`]) {
        const misspelt = structuredClone(whole);
        at(misspelt, place)[name] = at(misspelt, place)[member];
        delete at(misspelt, place)[member];
        expect(parseProfile(misspelt, iatg2021).faults).toContainEqual(expect.objectContaining({ key: 'unknown-member', values: { name, meant: member } }));
      }
    }),
    runs(100),
  );
});

// ---- profiles and questions --------------------------------------------------------------------------------------------------------------

const HEAD = { version: 1, standard: iatg2021.id, name: 'A nation' };

/** Columns that a matrix uses and that have a function of their own; and of these the ones that have it over the whole table. */
const COLUMNS = columnsInUse(iatg2021).filter((name) => branchesOf(name).length > 0);
const COLUMNS_WITH_FUNCTION = COLUMNS.filter((name) => columnOf(name).printedOnlyBelow_kg === undefined);
const CELLS = ['D.1/ibd', 'D.1/vbd/P10', 'D.1/r14', 'D.1/ptrMedium/P9', 'F.1/ibd/P10', 'G.1/ptrHigh/P8', 'J.1/officeGt20/P4', 'K.1/ibd'];

function columnOf(name: string): ColumnFunction {
  const slash = name.indexOf('/');
  return iatg2021.tables.find(({ id }) => id === name.slice(0, slash))!.columns[name.slice(slash + 1)]!;
}

function branchesOf(name: string): readonly Branch[] {
  const column = columnOf(name);
  return 'branches' in column ? column.branches : [];
}

const times = (branch: Branch, factor: number): Branch =>
  branch.form === 'power' ? { ...branch, coefficient: branch.coefficient * factor } : { ...branch, a: branch.a * factor, b: branch.b * factor, c: branch.c * factor };

const factor = (min: number, max: number) => between(min, max);

interface ProfileJson {
  readonly name: string;
  readonly columns: Readonly<Record<string, { branches?: readonly Branch[]; minimum_m?: number | null }>>;
  readonly minima: Readonly<Record<string, number>>;
}

/** Shorter here, longer there: functions, minima of columns and minima of cells. */
const anyProfile = (): fc.Arbitrary<ProfileJson> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...COLUMNS), factor(0.6, 1.4), fc.constantFrom('function', 'minimum', 'both'), factor(0, 500)), { minLength: 1, maxLength: 2 }),
      fc.array(fc.tuple(fc.constantFrom(...CELLS), factor(0, 600)), { maxLength: 3 }),
    )
    .map(([columns, minima]) => ({
      ...HEAD,
      columns: Object.fromEntries(
        columns.map(([name, factor, what, minimum_m]) => [
          name,
          what === 'minimum'
            ? // Not below what is printed without a function, lest the column fall where the function begins.
              { minimum_m: COLUMNS_WITH_FUNCTION.includes(name) ? minimum_m : 400 + minimum_m }
            : { branches: branchesOf(name).map((branch) => times(branch, factor)), ...(what === 'both' && { minimum_m }) },
        ]),
      ),
      minima: Object.fromEntries(minima),
    }));

const spoiltProfile = () =>
  fc.record({
    version: fc.constantFrom(1, 2, '1'),
    standard: fc.constantFrom(iatg2021.id, 'other'),
    name: fc.constantFrom('x', 5, null),
    columns: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('E.1/D4', 'E.1/D99', '__proto__', ''), fc.record({ branches: fc.jsonValue(), minimum_m: fc.jsonValue() }))),
    minima: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('D.1/ibd', 'D.1/ibd/P11', 'D.1', '/'), fc.jsonValue())),
  });

const longerProfile = (): fc.Arbitrary<ProfileJson> =>
  fc.tuple(fc.subarray(COLUMNS_WITH_FUNCTION, { minLength: 1, maxLength: 2 }), factor(1, 2), fc.subarray(CELLS, { maxLength: 3 })).map(([names, factor, cells]) => ({
    ...HEAD,
    columns: Object.fromEntries(names.map((name) => [name, { branches: branchesOf(name).map((branch) => times(branch, factor)) }])),
    minima: Object.fromEntries(cells.map((cell) => [cell, 1_000])),
  }));

const scaled = (name: string, factor: number) => ({ branches: branchesOf(name).map((branch) => times(branch, factor)) });

// Every profile is compared with the standard kilogram by kilogram, which takes its time: a few serve all questions.
const PROFILES: readonly ProfileJson[] = [
  { ...HEAD, columns: { 'E.1/D13': { ...scaled('E.1/D13', 0.9), minimum_m: 250 } }, minima: { 'D.1/vbd/P10': 100 } },
  { ...HEAD, columns: { 'L.1/D4': scaled('L.1/D4', 1.2), 'L.1/D2': scaled('L.1/D2', 0.8) }, minima: {} },
  { ...HEAD, columns: { 'H.1/D2': scaled('H.1/D2', 0.95) }, minima: {} },
  { ...HEAD, columns: { 'E.1/D7': { minimum_m: 10 } }, minima: { 'D.1/ibd': 350, 'D.1/ptrMedium/P9': 100, 'J.1/officeGt20/P4': 50 } },
  ...fc.sample(anyProfile(), { seed: SEED, ...runs(1) }),
];
const LONGER = fc.sample(longerProfile(), { seed: SEED, ...runs(2) });
const compiled = new Map<object, Rules>();

function under(json: object): Rules {
  let found = compiled.get(json);
  if (!found) {
    const { profile, faults } = parseProfile(json, iatg2021);
    expect(faults).toEqual([]);
    compiled.set(json, (found = applyProfile(iatg2021, profile!)));
  }
  return found;
}

const question = () =>
  fc.record<DistanceQuestion>({ hd: matrixDivision(), neq_kg: neq_kg(250_000), pes: pesColumn(), es: esRow(), method: method(), protection: protection() });

const answer = (question: DistanceQuestion, under: Rules) => plain(singleDistance(question, under));
const plain = ({ required_m, exact_m, governing, reasons, notes }: ReturnType<typeof singleDistance>) => ({ required_m, exact_m, governing, reasons, notes });
