import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cureFinder } from '../../src/decisions/cures.js';
import { ranked, rankedForPlan, type Cure } from '../../src/decisions/cure.js';
import { deskOf } from '../../src/decisions/desk.js';
import { applyChange } from '../../src/decisions/plan-change.js';
import { movedBy } from '../../src/decisions/site-edits.js';
import { evaluateSite, type PairEvaluation, type Status } from '../../src/site/evaluate-site.js';
import type { PotentialExplosionSite } from '../../src/site/site-plan.js';
import { between, evaluated, frozen, lot, plainLot, plan, pointFigure, position, read, rectangle, rules, runs, type Figure, type PlanJson } from '../generators.js';

it('every cure heals its finding, and does to every pair of the plan what it says, when its change is made in the file and the file is read anew', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      const before = statuses(json);
      forSomeFindings(json, (finding, cures) => {
        for (const { change, outcome } of cures) {
          const after = statuses(applyChange(frozen(json), change));
          expect(['pass', 'not-required', undefined]).toContain(after.get(keyOf(finding)));
          const among = (is: (was: Status | undefined, now: Status | undefined) => boolean) =>
            pairKeys(json).filter((key) => before.get(key) !== after.get(key) && is(before.get(key), after.get(key)));
          const holds = (status: Status | undefined) => status !== 'fail' && status !== 'not-assessable';
          expect(outcome.broken.map(keyOf)).toEqual(among((_, now) => now === 'fail'));
          expect(outcome.unclear.map(keyOf)).toEqual(among((_, now) => now === 'not-assessable'));
          expect(outcome.cured.map(keyOf)).toEqual(among((was, now) => was === 'fail' && holds(now)));
          expect(outcome.cleared.map(keyOf)).toEqual(among((was, now) => was === 'not-assessable' && holds(now)));
          expect(outcome.failing).toEqual({ before: failing(before), after: failing(after) });
        }
      });
    }),
    runs(60),
  );
});

it('a change is made to a copy: the document stays, and features that it does not name are shared', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      const text = JSON.stringify(json);
      forSomeFindings(json, (_, cures) => {
        for (const { change } of cures) {
          const changed = applyChange(frozen(json), change);
          const named = new Set(change.set.map(({ id }) => id));
          json.features.forEach((feature, i) => expect(changed.features[i] === feature).toBe(!named.has(feature.id)));
        }
      });
      expect(JSON.stringify(json)).toBe(text);
    }),
    runs(30),
  );
});

it('a finding of a store with contents always has a cure: none of its contents is the last of them', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      forSomeFindings(json, (finding, cures) => {
        const emptied = cures.filter(({ action }) => action.kind === 'reduce' && action.site === finding.pes && action.to_kg === 0);
        expect(emptied.length).toBe(1);
        expect(cures.every(({ cost_kg }) => cost_kg <= emptied[0]!.cost_kg)).toBe(true);
      });
    }),
    runs(40),
  );
});

it('the reduction by one factor that a finding asks for is exact: with one kilogram more in the store it is no cure', () => {
  fc.assert(
    fc.property(plan({ spread_m: 700, contents: fc.array(plainLot(20_000), { minLength: 1, maxLength: 1 }) }), (json) => {
      forSomeFindings(json, (finding, cures) => {
        const most_kg = Math.max(...cures.flatMap(({ action }) => (action.kind === 'reduce' && action.lots === 'all' ? action.to_kg : [])));
        const desk = deskOf(evaluateSite(read(json), rules));
        const store = desk.siteOf(finding.pes) as PotentialExplosionSite;
        const [lot] = store.contents;
        if (most_kg + 1 >= lot!.neq_kg) return;
        expect(desk.statusWith([{ site: { ...store, contents: [{ ...lot!, neq_kg: most_kg + 1 }] }, set: [] }], finding)).not.toBe('pass');
      });
    }),
    runs(40),
  );
});

it('no move that is shorter by half a metre heals a finding, whichever way it goes', () => {
  fc.assert(
    fc.property(plan({ spread_m: 600, place: position(70), figures: compact(), contents: fc.array(plainLot(20_000), { minLength: 1, maxLength: 2 }) }), between(0, 1), (json, part) => {
      forSomeFindings(json, (finding, cures) => {
        if (finding.status !== 'fail') return;
        const desk = deskOf(evaluateSite(read(json), rules));
        for (const id of [finding.pes, finding.es]) {
          const moves = cures.flatMap(({ action }) => (action.kind === 'move' && action.site === id ? action.distance_m : []));
          if (moves.length === 0) continue;
          const shorter_m = Math.min(...moves) - 0.5;
          if (shorter_m <= 0) continue;
          for (let bearing_deg = 360 * part; bearing_deg < 360 * part + 360; bearing_deg += 15) {
            expect(desk.statusWith([movedBy(desk.siteOf(id)!, bearing_deg, shorter_m)], finding)).toBe('fail');
          }
        }
      });
    }),
    runs(40),
  );
});

it('the order in which sites are listed changes no cure and no rank, but for moves of equal length', () => {
  fc.assert(
    fc.property(plans(), fc.infiniteStream(fc.nat()), (json, numbers) => {
      const shuffled = { ...json, features: json.features.map((feature) => ({ feature, at: numbers.next().value as number })).sort((a, b) => a.at - b.at).map(({ feature }) => feature) };
      const told = (plan: PlanJson) => rankedForPlan(fixed(cureFinder(deskOf(evaluateSite(read(plan), rules))).forPlan())).map(({ key, outcome }) => [key, outcome.failing.after, outcome.broken.map(keyOf).sort()]);
      expect(told(shuffled)).toEqual(told(json));
    }),
    runs(25),
  );
});

it('cures that break nothing stand before those that do, and statements after what changes something in the world', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      forSomeFindings(json, (_, cures) => {
        for (const order of [ranked(cures), rankedForPlan(cures)]) {
          const grades = order.map(({ action, outcome }) => (outcome.broken.length + outcome.unclear.length > 0 ? 2 : 0) + (['declare', 'treat-as', 'reclassify'].includes(action.kind) ? 1 : 0));
          expect(grades).toEqual([...grades].sort((a, b) => a - b));
          expect(order.length).toBe(cures.length);
        }
      });
    }),
    runs(30),
  );
});

// ---- plans with findings ------------------------------------------------------------------------------------------------------------

const plans = () => fc.oneof(plan({ spread_m: 500, mostSites: 5, contents: fc.array(lot(30_000), { maxLength: 2 }) }), plan({ spread_m: 900, mostSites: 4, contents: fc.array(plainLot(30_000), { minLength: 1, maxLength: 3 }) }));
const compact = (): fc.Arbitrary<Figure> => fc.oneof(fc.constant(pointFigure), rectangle(50).map((at): Figure => ({ type: 'Polygon', at: [at] })));

const keyOf = ({ pes, es }: { readonly pes: string; readonly es: string }): string => `${pes} -> ${es}`;
const statuses = (json: PlanJson): ReadonlyMap<string, Status> => new Map(evaluated(json).map((pair) => [keyOf(pair), pair.status]));
const failing = (all: ReadonlyMap<string, Status>): number => [...all.values()].filter((status) => status === 'fail').length;
/** Every pair that there could be, in the order of the plan. */
const pairKeys = ({ features }: PlanJson): readonly string[] => features.flatMap(({ id: pes }) => features.filter(({ id }) => id !== pes).map(({ id: es }) => keyOf({ pes, es })));

/** The first few findings of a plan with all their cures. */
function forSomeFindings(json: PlanJson, look: (finding: PairEvaluation, cures: readonly Cure[]) => void): void {
  const desk = deskOf(evaluateSite(read(json), rules));
  const finder = cureFinder(desk);
  for (const finding of desk.findings().slice(0, 3)) look(finding, [...finder.forFinding(finding)]);
}

/** Where two ways lead out at the same length, either is right. */
const fixed = (cures: Iterable<Cure>): readonly Cure[] => [...cures].filter(({ action }) => action.kind !== 'move');
