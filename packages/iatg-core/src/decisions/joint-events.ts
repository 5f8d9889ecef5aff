import { ringEnvelope } from '../geometry/ring-envelope.js';
import type { RingGeometry } from '../geometry/ring-outline.js';
import { aggregate, type Aggregation } from '../rules/aggregation.js';
import { evaluatePair, evaluateSite, prepareStore, type PairEvaluation, type SiteEvaluation, type Store } from '../site/evaluate-site.js';
import { findFailures } from '../site/find-failures.js';
import { ringOf, type RingRow } from '../site/rings.js';
import type { PotentialExplosionSite } from '../site/site-plan.js';
import type { Note, Reason } from '../types.js';
import type { PairName } from './desk.js';

/*
 * Where the distance between two stores does not keep one from setting off the other, the standard's remedy is to count their contents as
 * one. Assumptions, all on the cautious side:
 *
 * - a store of which it cannot be said whether it is set off is set off, and its link says so;
 * - stores that are linked in either direction, over others too, are one event with the contents of all of them;
 * - the whole of these contents is taken at each footprint of the event, with the structure that stands there;
 * - the distance from a store to a process building with explosives counts like that between magazines.
 */

/** One store sets off another: the distance that the standard asks for between them is not kept, or cannot be told. */
export interface DominoLink {
  readonly from: string;
  readonly to: string;
  readonly why: 'too-close' | 'not-assessable';
  /** By how much it is too close; null where that cannot be told. */
  readonly short_m: number | null;
}

export interface JointEvent {
  /** The ids of its stores, in plan order. */
  readonly stores: readonly string[];
  readonly links: readonly DominoLink[];
  /** The contents of all of them, in plan order. */
  readonly contents: PotentialExplosionSite['contents'];
  readonly total_kg: number;
  /** What has to be assessed for the event as a whole. */
  readonly aggregation: Aggregation;
}

/** The stores with contents of a plan as a graph. */
export interface Domino {
  readonly links: readonly DominoLink[];
  /** Stores that count as one, two at least each; by their first store in plan order. */
  readonly events: readonly JointEvent[];
  /** Stores that go off alone. */
  readonly alone: readonly string[];
}

export function dominoOf(evaluation: SiteEvaluation): Domino {
  const { plan, rules } = evaluation;
  const stores = evaluation.stores.map(({ site }) => site);
  const links: DominoLink[] = [];
  const parent = new Map(stores.map(({ id }) => [id, id]));
  const first = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  const order = new Map(stores.map(({ id }, i) => [id, i]));
  // Only stores with contents can set off or be set off.
  for (const { pes, es, status, margin_m } of findFailures(evaluateSite({ ...plan, sites: stores }, rules))) {
    links.push({ from: pes, to: es, why: status === 'fail' ? 'too-close' : 'not-assessable', short_m: status === 'fail' ? -margin_m! : null });
    const [a, b] = [first(pes), first(es)];
    if (order.get(a)! < order.get(b)!) parent.set(b, a);
    else parent.set(a, b);
  }
  const members = new Map<string, PotentialExplosionSite[]>();
  for (const store of stores) members.set(first(store.id), [...(members.get(first(store.id)) ?? []), store]);
  const events: JointEvent[] = [];
  const alone: string[] = [];
  for (const group of members.values()) {
    if (group.length === 1) {
      alone.push(group[0]!.id);
      continue;
    }
    const ids = new Set(group.map(({ id }) => id));
    const contents = group.flatMap((store) => store.contents);
    events.push({
      stores: [...ids],
      links: links.filter(({ from }) => ids.has(from)),
      contents,
      total_kg: contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0),
      aggregation: aggregate(contents, rules.edition),
    });
  }
  return { links, events, alone };
}

/** The stores of an event, each with the contents of all. */
function jointStores({ rules, stores }: SiteEvaluation, { stores: ids, contents }: JointEvent): readonly Store[] {
  return stores.filter(({ site }) => ids.includes(site.id)).map(({ site, front }) => prepareStore(site, front, rules, contents));
}

/** The stores that one store sets off, directly or over others, by the direction of the links; in the order of the graph. */
export function setOffBy({ links }: Domino, id: string): readonly string[] {
  const reached = new Set([id]);
  for (const one of reached) for (const { from, to } of links) if (from === one) reached.add(to);
  reached.delete(id);
  return [...reached];
}

/** A GeoJSON feature: the set of all points too close to a joint event for a site of one row. */
export interface JointRing {
  readonly type: 'Feature';
  readonly geometry: RingGeometry | null;
  readonly properties: {
    readonly stores: readonly string[];
    readonly row: RingRow;
    readonly total_kg: number;
    readonly required_m: number | null;
    readonly reasons: readonly Reason[];
    readonly notes: readonly Note[];
  };
}

/** The ring of a joint event: one line round those of its stores with the contents of all. Null where one of them cannot be told. */
export function jointRing(evaluation: SiteEvaluation, event: JointEvent, row: RingRow): JointRing {
  const rings = jointStores(evaluation, event).map((store) => ringOf(evaluation, store, row, evaluation.options.protection));
  const unique = <T extends string>(words: readonly T[]): readonly T[] => [...new Set(words)].sort();
  const reasons = unique(rings.flatMap(({ properties }) => properties.reasons));
  const asked = rings.flatMap(({ geometry }) => geometry ?? []);
  const distances = rings.flatMap(({ properties: { required_m } }) => required_m ?? []);
  const answered = reasons.length === 0 && asked.length > 0;
  return {
    type: 'Feature',
    geometry: answered ? ringEnvelope(asked) : null,
    properties: {
      stores: event.stores,
      row,
      total_kg: event.total_kg,
      required_m: answered ? Math.max(...distances) : null,
      reasons,
      notes: unique(rings.flatMap(({ properties }) => properties.notes)),
    },
  };
}

/** A joint event against a site that is none of its stores. */
export interface JointPair {
  /** The pair of that store, with the contents of all, that decides: that which fails by most, else one that is not assessable, else the least margin. */
  readonly pair: PairEvaluation;
  /** Did every store of the event keep its distance with its own contents alone? Then only the event as a whole fails. */
  readonly onlyTogether: boolean;
}

/** What a joint event as a whole does to the sites around it, in plan order. */
export function jointPairs(evaluation: SiteEvaluation, event: JointEvent): readonly JointPair[] {
  const own = evaluation.stores.filter(({ site }) => event.stores.includes(site.id));
  const joint = jointStores(evaluation, event);
  return evaluation.targets.flatMap((target) => {
    if (event.stores.includes(target.site.id)) return [];
    const pairs = joint.map((store) => evaluatePair(evaluation, store, target));
    // A total beyond the tables cannot be assessed; what fails without the others fails nevertheless.
    const failing = own.map((store) => evaluatePair(evaluation, store, target)).filter(({ status }) => status === 'fail');
    const pair = [...pairs, ...failing].toSorted((a, b) => grade(a) - grade(b) || (a.margin_m ?? 0) - (b.margin_m ?? 0))[0]!;
    return { pair, onlyTogether: pair.status === 'fail' && failing.length === 0 };
  });
}

const grade = ({ status }: PairEvaluation): number => ({ fail: 0, 'not-assessable': 1, pass: 2, 'not-required': 3 })[status];

/** What became of the joint events of a plan. */
export interface DominoChange {
  /** Events that are no more as they were: some of their stores go off apart, or are empty. */
  readonly dissolved: readonly JointEvent[];
  /** Events that were not there before: new ones, and what is left of dissolved ones. */
  readonly formed: readonly JointEvent[];
  /** The greatest quantity that goes off at once. */
  readonly greatest_kg: { readonly before: number; readonly after: number };
  readonly links: { readonly cut: readonly PairName[]; readonly made: readonly PairName[] };
}

/** Compares the graphs of two states of a plan, for example without and with a cure. */
export function dominoChange(before: { readonly evaluation: SiteEvaluation; readonly domino: Domino }, after: { readonly evaluation: SiteEvaluation; readonly domino: Domino }): DominoChange {
  const nameOf = ({ stores }: JointEvent): string => JSON.stringify([...stores].sort());
  const linkOf = ({ from, to }: DominoLink): string => JSON.stringify([from, to]);
  const missing = <T>(list: readonly T[], other: readonly T[], name: (one: T) => string): readonly T[] => {
    const names = new Set(other.map(name));
    return list.filter((one) => !names.has(name(one)));
  };
  const asPair = ({ from, to }: DominoLink): PairName => ({ pes: from, es: to });
  return {
    dissolved: missing(before.domino.events, after.domino.events, nameOf),
    formed: missing(after.domino.events, before.domino.events, nameOf),
    greatest_kg: { before: greatestEvent_kg(before), after: greatestEvent_kg(after) },
    links: { cut: missing(before.domino.links, after.domino.links, linkOf).map(asPair), made: missing(after.domino.links, before.domino.links, linkOf).map(asPair) },
  };
}

/** The greatest quantity of a plan that goes off at once: that of a joint event or of a store alone. */
export function greatestEvent_kg({ evaluation, domino }: { readonly evaluation: SiteEvaluation; readonly domino: Domino }): number {
  const alone = evaluation.stores.filter(({ site }) => domino.alone.includes(site.id)).map(({ site }) => site.contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0));
  return Math.max(0, ...domino.events.map(({ total_kg }) => total_kg), ...alone);
}
