import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { evaluateSite, type PairEvaluation } from '../../src/site/evaluate-site.js';
import { licenceSite, type Permitted } from '../../src/site/licence-site.js';
import { evaluated, MATRIX_DIVISIONS, plan, read, rules, runs, share, withContents, type LotJson, type PlanJson } from '../generators.js';

it('the permitted quantity of a division breaks nothing, and one kilogram more breaks exactly the sites that are named, or the table ends', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      for (const { pes, permitted } of licences(json)) {
        expect(permitted.map(({ hd }) => hd)).toEqual(MATRIX_DIVISIONS);
        for (const one of permitted) expectSharp(holder(json, pes), one, (kg) => [{ hd: one.hd, neq_kg: kg }], lastRow_kg(one.hd));
      }
    }),
    runs(30),
  );
});

it('the permitted total of the contents as they are breaks nothing, and one kilogram more breaks exactly the sites that are named, or the table ends', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      for (const { pes, stored } of licences(json)) {
        const contents = json.features.find(({ id }) => id === pes)!.properties.contents as readonly LotJson[];
        if (!stored) {
          // Only HD 1.4 and what has no distances at all, or nothing.
          for (const { hd, neq_kg, treatAs } of contents) if (neq_kg > 0) expect(['1.4', '1.2.3', '1.6']).toContain(treatAs ?? hd);
          continue;
        }
        const total_kg = contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0);
        expect(stored.total_kg).toBeCloseTo(total_kg, 6);
        expectSharp(holder(json, pes), stored, (kg) => contents.map((lot) => ({ ...lot, neq_kg: lot.neq_kg * (kg / total_kg) })), null);
      }
    }),
    runs(30),
  );
});

it('every quantity below the permitted one is permitted too', () => {
  fc.assert(
    fc.property(plans(), share(), (json, part) => {
      for (const { pes, permitted } of licences(json)) {
        for (const { hd, permitted_kg } of permitted) {
          if (permitted_kg > 0) expect(broken(holder(json, pes)([{ hd, neq_kg: 1 + part * (permitted_kg - 1) }]))).toEqual([]);
        }
      }
    }),
    runs(25),
  );
});

it('what a store may hold does not depend on what it holds now', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      const emptied = withContents(json, () => []);
      expect(licences(emptied).map(({ pes, permitted, stored }) => ({ pes, permitted, stored }))).toEqual(licences(json).map(({ pes, permitted }) => ({ pes, permitted, stored: null })));
    }),
    runs(25),
  );
});

it('every store is answered for, empty ones too, in the order of the plan', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      expect(licences(json).map(({ pes }) => pes)).toEqual(json.features.filter(({ properties }) => properties.role === 'pes').map(({ id }) => id));
    }),
    runs(25),
  );
});

it('a store that passes as it stands may hold at least what it holds', () => {
  fc.assert(
    fc.property(plan({ spread_m: 3_000 }), (json) => {
      const pairs = evaluated(json);
      for (const { pes, stored } of licences(json)) {
        const own = pairs.filter((pair) => pair.pes === pes);
        const keeps = own.every(({ status, reasons }) => status !== 'fail' && !reasons.includes('neq-above-table'));
        if (!stored || stored.total_kg < 1 || stored.notes.includes('table-limit')) continue;
        if (keeps) expect(stored.permitted_kg).toBeGreaterThanOrEqual(Math.floor(stored.total_kg * (1 - 1e-9)));
        else expect(stored.permitted_kg).toBeLessThanOrEqual(stored.total_kg);
      }
    }),
    runs(30),
  );
});

// ---- by evaluating the plan with other contents -------------------------------------------------------------------------------------

const plans = () => fc.oneof(plan({ spread_m: 300 }), plan({ spread_m: 1_500 }), plan({ spread_m: 8_000, mostSites: 3 }));
const licences = (json: PlanJson) => [...licenceSite(evaluateSite(read(json), rules))];
const lastRow_kg = (hd: string): number => (hd.startsWith('1.2') ? 500_000 : 250_000);

/** The pairs of one store, with other contents in it; the plan is read and its footprints prepared once. */
function holder(json: PlanJson, pes: string) {
  const sitePlan = read(json);
  return (contents: readonly LotJson[]): readonly PairEvaluation[] => {
    const sites = sitePlan.sites.map((site) => (site.role !== 'pes' ? site : { ...site, contents: site.id === pes ? (contents as typeof site.contents) : [] }));
    return [...evaluateSite({ ...sitePlan, sites }, rules).pairs()];
  };
}

const failing = (pairs: readonly PairEvaluation[]) => pairs.filter(({ status }) => status === 'fail').map(({ es }) => es);
const broken = (pairs: readonly PairEvaluation[]) => pairs.filter(({ status, reasons }) => status === 'fail' || reasons.includes('neq-above-table')).map(({ es }) => es);
const open = (pairs: readonly PairEvaluation[]) => pairs.filter(({ status }) => status === 'not-assessable').map(({ es }) => es);

type Holding = (contents: readonly LotJson[]) => readonly PairEvaluation[];

/** Nothing breaks at the permitted quantity, and exactly the named sites at one kilogram more. */
function expectSharp(holding: Holding, { permitted_kg, limitedBy, notes, notAssessable }: Permitted, contents: (kg: number) => readonly LotJson[], last_kg: number | null): void {
  expect(Number.isInteger(permitted_kg)).toBe(true);
  const here = holding(contents(Math.max(1, permitted_kg)));
  if (permitted_kg > 0) expect(broken(here)).toEqual([]);
  if (notes.includes('table-limit')) {
    expect(limitedBy).toEqual([]);
    if (last_kg !== null) expect(permitted_kg).toBe(last_kg);
  } else {
    expect(limitedBy).not.toEqual([]);
    expect(failing(holding(contents(permitted_kg + 1)))).toEqual(limitedBy);
  }
  expect(notAssessable).toEqual(open(here));
  expect(notes.includes('not-assessable-pairs')).toBe(notAssessable.length > 0);
}
