import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cureFinder } from '../../src/decisions/cures.js';
import { deskOf } from '../../src/decisions/desk.js';
import { dominoChange, dominoOf, jointPairs, jointRing, setOffBy, type Domino } from '../../src/decisions/joint-events.js';
import { applyChange } from '../../src/decisions/plan-change.js';
import { evaluateSite, type PairEvaluation } from '../../src/site/evaluate-site.js';
import { ringsOfSite } from '../../src/site/rings.js';
import { evaluated, lot, plainLot, plan, pointFigure, read, rules, runs, withContents, type LotJson, type PlanJson } from '../generators.js';

it('joint events are the connected parts of the graph of stores that do not keep their distance or cannot be assessed, found naively', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      const { events, alone } = dominoIn(json);
      const full = json.features.filter(({ properties }) => hasContents(properties.contents as readonly LotJson[] | undefined)).map(({ id }) => id);
      const linked = evaluated(json).filter(({ status, es }) => (status === 'fail' || status === 'not-assessable') && full.includes(es));
      // Every store takes the least label of its neighbours until none changes any more.
      const label = new Map(full.map((id, i) => [id, i]));
      for (let changed = true; changed; ) {
        changed = false;
        for (const { pes, es } of linked) {
          const least = Math.min(label.get(pes)!, label.get(es)!);
          if (label.get(pes) === least && label.get(es) === least) continue;
          label.set(pes, least).set(es, least);
          changed = true;
        }
      }
      const parts = [...new Set(label.values())].map((one) => full.filter((id) => label.get(id) === one));
      expect(events.map(({ stores }) => stores)).toEqual(parts.filter((part) => part.length > 1));
      expect(alone).toEqual(parts.filter((part) => part.length === 1).flat());
    }),
    runs(150),
  );
});

it('an event holds the contents of all its stores, and its cases are those of one store with all of them', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      for (const { stores, contents, total_kg, aggregation } of dominoIn(json).events) {
        const lots = json.features.filter(({ id }) => stores.includes(id)).flatMap(({ properties }) => properties.contents as readonly LotJson[]);
        expect(contents.map(({ hd, neq_kg }) => [hd, neq_kg])).toEqual(lots.map(({ hd, neq_kg }) => [hd, neq_kg]));
        expect(total_kg).toBeCloseTo(lots.reduce((sum, { neq_kg }) => sum + neq_kg, 0), 6);
        const most = Math.max(0, ...aggregation.cases.map(({ neq_kg }) => neq_kg));
        expect(most).toBeLessThanOrEqual(total_kg * (1 + 1e-9));
      }
    }),
    runs(80),
  );
});

it('a site fails against an event exactly where it would fail if each store of the event held the contents of all, or where it fails anyhow', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      const evaluation = evaluateSite(read(json), rules);
      for (const event of dominoOf(evaluation).events) {
        const filled = withContents(json, (contents, i) => (event.stores.includes(json.features[i]!.id) ? (event.contents as readonly LotJson[]) : contents));
        const pairs = evaluated(filled).filter(({ pes, es }) => event.stores.includes(pes) && !event.stores.includes(es));
        const alone = evaluated(json).filter(({ pes }) => event.stores.includes(pes));
        for (const { pair, onlyTogether } of jointPairs(evaluation, event)) {
          const fails = (list: readonly PairEvaluation[]): boolean => list.some(({ es, status }) => es === pair.es && status === 'fail');
          expect(pair.status === 'fail').toBe(fails(pairs) || fails(alone));
          expect(onlyTogether).toBe(fails(pairs) && !fails(alone));
        }
      }
    }),
    runs(80),
  );
});

it('the ring of an event has the greatest distance of its stores, each with the contents of all, and none where one of them has no answer', () => {
  fc.assert(
    fc.property(plan({ spread_m: 200, mostSites: 4, figures: fc.constant(pointFigure), contents: fc.array(plainLot(20_000), { minLength: 1, maxLength: 1 }) }), (json) => {
      const evaluation = evaluateSite(read(json), rules);
      for (const event of dominoOf(evaluation).events) {
        const filled = withContents(json, (contents, i) => (event.stores.includes(json.features[i]!.id) ? (event.contents as readonly LotJson[]) : contents));
        const rings = [...ringsOfSite(evaluateSite(read(filled), rules), ['ibd'])].filter(({ properties: { pes } }) => event.stores.includes(pes));
        const { geometry, properties } = jointRing(evaluation, event, 'ibd');
        const open = rings.some(({ properties: { reasons } }) => reasons.length > 0);
        const greatest_m = Math.max(0, ...rings.map(({ properties: { required_m } }) => required_m ?? 0));
        expect(properties.required_m).toBe(open || greatest_m === 0 ? null : greatest_m);
        expect(geometry === null).toBe(properties.required_m === null);
      }
    }),
    runs(60),
  );
});

it('what a store sets off lies in its event, and a store that sets off nothing starts no chain', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      const domino = dominoIn(json);
      for (const { stores, links } of domino.events) {
        for (const id of stores) {
          const reached = setOffBy(domino, id);
          for (const other of reached) expect(stores).toContain(other);
          expect(reached).not.toContain(id);
          expect(reached.length > 0).toBe(links.some(({ from }) => from === id));
        }
      }
    }),
    runs(80),
  );
});

it('what a cure does to the events is what the changed plan has in place of the first', () => {
  fc.assert(
    fc.property(plans(), (json) => {
      const evaluation = evaluateSite(read(json), rules);
      const desk = deskOf(evaluation);
      const before = { evaluation, domino: dominoOf(evaluation) };
      for (const finding of desk.findings().slice(0, 1)) {
        for (const { change, edits } of cureFinder(desk).forFinding(finding)) {
          const after = desk.evaluationWith(edits);
          const { dissolved, formed } = dominoChange(before, { evaluation: after, domino: dominoOf(after) });
          const names = ({ events }: Domino) => events.map(({ stores }) => stores.join());
          const [first, second] = [names(before.domino), names(dominoIn(applyChange(json, change)))];
          expect(dissolved.map(({ stores }) => stores.join())).toEqual(first.filter((name) => !second.includes(name)));
          expect(formed.map(({ stores }) => stores.join())).toEqual(second.filter((name) => !first.includes(name)));
        }
      }
    }),
    runs(40),
  );
});

// ---- plans of stores near each other ------------------------------------------------------------------------------------------------

const plans = () => fc.oneof(plan({ spread_m: 250, mostSites: 7, contents: fc.array(lot(20_000), { maxLength: 2 }) }), plan({ spread_m: 600, mostSites: 7, contents: fc.array(plainLot(240_000), { maxLength: 1 }) }));
const dominoIn = (json: PlanJson): Domino => dominoOf(evaluateSite(read(json), rules));
const hasContents = (contents: readonly LotJson[] | undefined): boolean => contents !== undefined && contents.some(({ neq_kg }) => neq_kg > 0);
