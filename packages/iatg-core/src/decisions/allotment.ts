import { aggregate, type Lot } from '../rules/aggregation.js';
import { evaluateSite, type SiteEvaluation } from '../site/evaluate-site.js';
import { findFailures } from '../site/find-failures.js';
import { permittedIn } from '../site/licence-site.js';
import type { PotentialExplosionSite } from '../site/site-plan.js';
import type { CaseDivision } from '../types.js';
import type { PairName } from './desk.js';
import { greatestFlow, type Pipes } from './greatest-flow.js';
import { dominoOf, greatestEvent_kg } from './joint-events.js';
import { changeOf, type PlanChange } from './plan-change.js';
import { withContents } from './site-edits.js';

type Contents = PotentialExplosionSite['contents'];
type StockLot = Lot & { readonly compatibilityGroup?: string | null };

export interface AllotmentQuestion {
  /** Ids of the stores that may be filled; their present contents are taken out first, so name them among the stock if they are to be placed too. */
  readonly stores: readonly string[];
  /** What is to be placed, by division. A lot may be divided. */
  readonly stock: readonly StockLot[];
  /** What a kilogram of a division counts for; 1 unless stated, 0: only where it takes nothing from others. 1.5 counts as 1.1. */
  readonly weights?: Readonly<Partial<Record<CaseDivision, number>>>;
  /**
   * Parts of each division in what is placed, in place of weights: as much as possible in these proportions, each quantity rounded down to a
   * whole unit. A division without a part is not placed. Null or not stated: no proportions.
   */
  readonly shares?: Readonly<Partial<Record<CaseDivision, number>>> | null;
  /** Quantities are whole multiples of this; 1 kg, unless stated. */
  readonly unit_kg?: number;
  /** All stores of the plan together hold no more than this. */
  readonly siteAtMost_kg?: number;
  /** No joint event, and no store alone, holds more than this. */
  readonly eventAtMost_kg?: number;
  /**
   * May two compatibility groups lie together in a store? Asked of stated groups alone, of a group with itself too: a lot whose group is not
   * stated is placed without looking at it. All may, unless stated. The same both ways round.
   */
  readonly mayShare?: (store: string, group: string, other: string) => boolean;
  /** How many branches are looked at before the best so far is taken; the fewer, unless stated, the more lots and stores there are. */
  readonly mostBranches?: number;
}

/** Why no more of a division goes into a store. */
export type AllotmentLimit =
  | { readonly by: 'stock' | 'site-cap' | 'event-cap' | 'table-end' | 'compatibility-groups' | 'shares' }
  /** One unit more would break pairs with these sites. */
  | { readonly by: 'exposed-sites'; readonly sites: readonly string[] };

export interface FilledStore {
  readonly pes: string;
  readonly contents: Contents;
  readonly total_kg: number;
  /** For each division of the stock, in its order. */
  readonly limits: readonly { readonly hd: CaseDivision; readonly limit: AllotmentLimit }[];
}

export interface Allotment {
  readonly stores: readonly FilledStore[];
  readonly placed_kg: number;
  /** Sum of kilograms times weights; of kilograms, where shares are stated. */
  readonly value: number;
  /** What found no place. */
  readonly left: readonly StockLot[];
  /** Lots that the standard gives no distances for: they are not placed at all. */
  readonly withoutDistances: readonly StockLot[];
  /** No way of placing the stock has more value than this; the same as `value` where the best was found. */
  readonly atMost: number;
  readonly isBest: boolean;
  /** Whether it was asked which compatibility groups may lie together. */
  readonly looksAtGroups: boolean;
  /** The change of the plan that fills the stores so. */
  readonly change: PlanChange;
  /** The whole plan with the stores so filled, evaluated. */
  readonly proof: {
    readonly evaluation: SiteEvaluation;
    /** Pairs of the filled stores, as donors, that fail: none. */
    readonly failing: readonly PairName[];
    readonly greatestEvent_kg: number;
    readonly site_kg: number;
  };
}

const DIVISIONS: readonly CaseDivision[] = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2', '1.4'];
const FIRE: readonly CaseDivision[] = ['1.3.1', '1.3.2'];

/** What is placed without asking which lot it is: of one division, and of groups that lie together with the same others. */
interface Part {
  readonly hd: CaseDivision;
  /** The compatibility group, or one lot of it where a group may not even lie with itself; empty: not looked at. */
  readonly kind: string;
  readonly units: number;
}

/** A set of divisions that a store may hold together, and so many units of each group of them. */
interface Mode {
  /** Kinds that may lie together; null: all may. */
  readonly kinds: ReadonlySet<string> | null;
  readonly divisions: readonly CaseDivision[];
  readonly groups: readonly { readonly divisions: readonly CaseDivision[]; readonly most: number }[];
}

interface Room {
  readonly site: PotentialExplosionSite;
  readonly most: ReadonlyMap<CaseDivision, number>;
  readonly modes: readonly Mode[];
}

/**
 * Places a stock in stores so that as much of it as possible, by weight, finds room, no pair of a filled store fails, and no cap is passed.
 *
 * Which divisions lie together decides about the quantities (Table 6): beside HD 1.1 all counts as one quantity, without it each of 1.2.1,
 * 1.2.2 and all of 1.3 counts alone. For a choice of divisions in each store what is left is a flow through pipes, whose greatest by weight
 * is exact; the choices are searched by branch and bound. Where the search is cut short, `atMost` says how far the best could be away.
 * Which compatibility groups lie together is a choice of the same kind: of every store one of the greatest sets that may.
 */
export function allot(evaluation: SiteEvaluation, question: AllotmentQuestion): Allotment {
  const { rules, plan } = evaluation;
  const { unit_kg = 1, weights = {}, siteAtMost_kg = Infinity, eventAtMost_kg = Infinity, mayShare, shares = null } = question;
  const countsAs = (lot: StockLot): CaseDivision | null => placedAs(lot, evaluation);
  const chosen = new Set(question.stores);
  const emptied = evaluateSite({ ...plan, sites: plan.sites.map((site) => (site.role === 'pes' && chosen.has(site.id) ? { ...site, contents: [] } : site)) }, rules);
  const sites = emptied.plan.sites.filter((site): site is PotentialExplosionSite => site.role === 'pes' && chosen.has(site.id));
  const kindOf = kindsIn(question.stock, sites, mayShare);
  const share = sharing(question.stock, kindOf, mayShare);
  const weightOf = (hd: CaseDivision): number => (shares ? 1 : (weights[hd] ?? 1));
  const parts = DIVISIONS.flatMap((hd) => {
    const kg = new Map<string, number>();
    for (const [i, lot] of question.stock.entries()) if (lot.neq_kg > 0 && countsAs(lot) === hd) kg.set(kindOf(i), (kg.get(kindOf(i)) ?? 0) + lot.neq_kg);
    return [...kg].map(([kind, of_kg]): Part => ({ hd, kind, units: unitsIn(of_kg, unit_kg) }));
  });
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  // By weight: of what is worth more, nothing gives way to what is worth less.
  const divisions = [...new Set(parts.map(({ hd }) => hd))].sort((a, b) => weightOf(b) - weightOf(a) || DIVISIONS.indexOf(a) - DIVISIONS.indexOf(b));
  const inTurn = divisions.flatMap((hd) => [...parts.entries()].flatMap(([i, part]) => (part.hd === hd ? [i] : [])));
  const others_kg = emptied.stores.reduce((sum, { site }) => sum + totalOf(site.contents), 0);
  const siteUnits = unitsIn(Math.max(0, siteAtMost_kg - others_kg), unit_kg);

  const isCapped = eventAtMost_kg < Infinity;
  const rooms = sites.map((site): Room => {
    const permitted = permittedIn(emptied, site);
    const most = new Map(divisions.map((hd) => [hd, unitsIn(permitted((kg) => [{ hd, neq_kg: kg }]).permitted_kg, unit_kg)]));
    return { site, most, modes: modesOf(divisions, most, isCapped).flatMap((mode) => withKinds(mode, parts, mayShare ? greatestSets(kinds, (a, b) => share(site.id, a, b)) : [null], isCapped)) };
  });
  const links = isCapped ? doubtfulLinks(emptied, sites, divisions) : null;

  const proportions = shares && proportionsOf(shares, new Map(divisions.map((hd) => [hd, parts.reduce((sum, part) => sum + (part.hd === hd ? part.units : 0), 0)])));

  /** The greatest flow where some stores have a mode and the others any; an upper bound unless all have one. */
  const flowOf = (modes: readonly (Mode | undefined)[]): Flow => {
    if (!proportions) return flowUnder(modes, null);
    // What can be placed can be placed in part: of the wholes that fit in their proportions the greatest is found by halving.
    const placed = (whole: number): Flow | null => {
      const wanted = proportions.of(whole);
      const flow = flowUnder(modes, wanted);
      return flow.value === [...wanted.values()].reduce((sum, units) => sum + units, 0) ? flow : null;
    };
    let [fits, best] = [0, flowUnder(modes, proportions.of(0))];
    for (let over = proportions.most + 1; over - fits > 1; ) {
      const middle = Math.floor((fits + over) / 2);
      const flow = placed(middle);
      if (flow) [fits, best] = [middle, flow];
      else over = middle;
    }
    return best;
  };

  /** @param most_units of each division; null: all of it */
  const flowUnder = (modes: readonly (Mode | undefined)[], most_units: ReadonlyMap<CaseDivision, number> | null): Flow => {
    const pipes: { from: string; to: string; most: number }[] = [];
    const add = (from: string, to: string, most: number): unknown => pipes.push({ from, to, most });
    for (const [hd, most] of most_units ?? []) add('stock', `division ${hd}`, most);
    for (const i of inTurn) add(most_units ? `division ${parts[i]!.hd}` : 'stock', `part ${i}`, parts[i]!.units);
    const event = eventsOf(modes, rooms, links, eventAtMost_kg, unit_kg);
    for (const [s, room] of rooms.entries()) {
      const groups = modes[s]?.groups ?? anyOf(room, divisions);
      for (const [g, { divisions: together, most }] of groups.entries()) {
        for (const i of inTurn) if (together.includes(parts[i]!.hd) && (modes[s]?.kinds?.has(parts[i]!.kind) ?? true)) add(`part ${i}`, `group ${s} ${g}`, Math.min(most, parts[i]!.units));
        add(`group ${s} ${g}`, `store ${s}`, most);
      }
      add(`store ${s}`, `event ${event.of[s]!}`, Infinity);
    }
    event.most.forEach((most, e) => add(`event ${e}`, 'site', most));
    add('site', 'end', siteUnits);
    const order = most_units ? [...most_units.keys()].map((hd) => `division ${hd}`) : inTurn.map((i) => `part ${i}`);
    const flow = greatestFlow(pipes, 'stock', 'end', order);
    return { pipes: flow, value: inTurn.reduce((sum, i) => sum + weightOf(parts[i]!.hd) * flow.through(most_units ? `division ${parts[i]!.hd}` : 'stock', `part ${i}`), 0) };
  };

  const search = bestModes(rooms, flowOf, question.mostBranches ?? mostBranchesFor(parts.length * rooms.length * (proportions ? Math.log2(proportions.most + 2) : 1)), proportions === null);
  const amount = (s: number, i: number): number =>
    search.modes[s]!.groups.reduce((sum, { divisions: together }, g) => sum + (together.includes(parts[i]!.hd) ? search.flow.pipes.through(`part ${i}`, `group ${s} ${g}`) : 0), 0);

  // Lots are taken from in their order; what a lot is called and its group stay with it.
  const rest = question.stock.map((lot, i) => ({ lot, hd: countsAs(lot), kind: kindOf(i), kg: lot.neq_kg }));
  const filled = rooms.map(({ site }, s) => {
    const contents: StockLot[] = [];
    for (const i of inTurn) {
      const { hd, kind } = parts[i]!;
      let wanted_kg = amount(s, i) * unit_kg;
      for (const one of rest) {
        if (one.hd !== hd || one.kind !== kind || wanted_kg <= 0 || one.kg <= 0) continue;
        const taken_kg = Math.min(one.kg, wanted_kg);
        contents.push({ ...one.lot, neq_kg: taken_kg });
        one.kg -= taken_kg;
        wanted_kg -= taken_kg;
      }
    }
    return { site, contents: contents.map((lot) => ({ compatibilityGroup: null, ...lot })) };
  });

  const proof = proofOf(evaluation, new Map(filled.map(({ site, contents }) => [site.id, contents])));
  const value = search.flow.value * unit_kg;
  const left = rest.flatMap(({ lot, hd, kg }) => (hd !== null && kg > 1e-9 ? { ...lot, neq_kg: kg } : []));
  const limitOf = (s: number, { site, contents }: (typeof filled)[number], hd: CaseDivision): AllotmentLimit => {
    const wanting = rest.filter((one) => one.hd === hd && one.kg >= unit_kg);
    if (wanting.length === 0) return { by: 'stock' };
    const held = parts.flatMap(({ kind }, i) => (amount(s, i) > 0 ? [kind] : []));
    if (!wanting.some(({ kind }) => held.every((one) => share(site.id, one, kind)))) return { by: 'compatibility-groups' };
    const more = permittedIn(emptied, site)((kg) => [...contents, { hd, neq_kg: kg }]);
    if (more.permitted_kg < unit_kg) return more.limitedBy.length > 0 ? { by: 'exposed-sites', sites: more.limitedBy } : { by: 'table-end' };
    if (proof.site_kg + unit_kg > siteAtMost_kg) return { by: 'site-cap' };
    return { by: shares && (!isCapped || proof.greatestEvent_kg + unit_kg <= eventAtMost_kg) ? 'shares' : 'event-cap' };
  };
  return {
    stores: filled.map((store, s) => ({
      pes: store.site.id,
      contents: store.contents,
      total_kg: totalOf(store.contents),
      // What has no part in the shares has no place anywhere.
      limits: divisions.filter((hd) => shares === null || shares[hd]).map((hd) => ({ hd, limit: limitOf(s, store, hd) })),
    })),
    placed_kg: filled.reduce((sum, { contents }) => sum + totalOf(contents), 0),
    value,
    left,
    withoutDistances: question.stock.filter((lot) => lot.neq_kg > 0 && countsAs(lot) === null),
    atMost: Math.max(value, search.atMost * unit_kg),
    isBest: search.isBest,
    looksAtGroups: mayShare !== undefined,
    change: changeOf(filled.map(({ site, contents }) => withContents(plan.sites.find(({ id }) => id === site.id) as PotentialExplosionSite, contents))),
    proof,
  };
}

/** The division that a lot is placed as: 1.5 as 1.1, say, and 1.2 as it is to be treated. Null: the standard has no distances for it. */
export function placedAs(lot: Lot, { rules }: SiteEvaluation): CaseDivision | null {
  const { cases, reasons } = aggregate([{ ...lot, neq_kg: 1 }], rules.edition);
  return reasons.length === 0 && cases.length === 1 ? cases[0]!.hd : null;
}

interface Flow {
  readonly pipes: Pipes;
  readonly value: number;
}

const totalOf = (contents: readonly Lot[]): number => contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0);
const unitsIn = (kg: number, unit_kg: number): number => Math.floor((kg / unit_kg) * (1 + 1e-12));

/**
 * The sets of divisions worth a look: beside HD 1.1, for each quantity at which a division drops out, all that still may stay; without it, of
 * HD 1.3 both or either. Where events are capped every set counts, for fewer divisions may mean fewer links.
 */
function modesOf(divisions: readonly CaseDivision[], most: Room['most'], every: boolean): readonly Mode[] {
  const modes: Mode[] = [];
  const add = (together: readonly CaseDivision[]): void => {
    const has = (hd: CaseDivision): boolean => together.includes(hd);
    const least = (list: readonly CaseDivision[]): number => Math.min(...list.map((hd) => most.get(hd)!));
    const heavy = together.filter((hd) => hd !== '1.4');
    const groups: (readonly CaseDivision[])[] = has('1.1') ? [heavy] : [...heavy.filter((hd) => !FIRE.includes(hd)).map((hd) => [hd]), heavy.filter((hd) => FIRE.includes(hd))];
    if (has('1.4')) groups.push(['1.4']);
    modes.push({ kinds: null, divisions: together, groups: groups.filter(({ length }) => length > 0).map((list) => ({ divisions: list, most: least(list) })) });
  };
  const possible = divisions.filter((hd) => most.get(hd)! > 0);
  if (every) {
    for (let bits = 0; bits < 2 ** possible.length; bits++) add(possible.filter((_, i) => bits & (2 ** i)));
    return modes;
  }
  const light = possible.filter((hd) => hd === '1.4');
  if (possible.includes('1.1')) {
    const own = most.get('1.1')!;
    const others = possible.filter((hd) => hd !== '1.1' && hd !== '1.4');
    const steps = new Set([own, ...others.map((hd) => Math.min(own, most.get(hd)!))]);
    for (const step of steps) add(['1.1', ...others.filter((hd) => most.get(hd)! >= step), ...light]);
  }
  const projections = possible.filter((hd) => hd === '1.2.1' || hd === '1.2.2');
  const fire = possible.filter((hd) => FIRE.includes(hd));
  add([...projections, ...fire, ...light]);
  if (fire.length === 2 && most.get('1.3.1') !== most.get('1.3.2')) for (const hd of fire) add([...projections, hd, ...light]);
  return modes;
}

// ---- compatibility groups -------------------------------------------------------------------------------------------------------------

type MayShare = AllotmentQuestion['mayShare'];

/** The kind of a lot, by its number. A group that some store does not let lie with itself is a kind for each of its lots. */
function kindsIn(stock: readonly StockLot[], sites: readonly PotentialExplosionSite[], mayShare: MayShare): (lot: number) => string {
  if (!mayShare) return () => '';
  const apart = new Set(stock.flatMap(({ compatibilityGroup: group }) => (group && sites.some(({ id }) => !mayShare(id, group, group)) ? [group] : [])));
  const kinds = stock.map(({ compatibilityGroup: group }, i) => (!group ? '' : apart.has(group) ? `${group} ${i}` : group));
  return (lot) => kinds[lot]!;
}

/** May two kinds lie together in a store? */
function sharing(stock: readonly StockLot[], kindOf: (lot: number) => string, mayShare: MayShare): (store: string, a: string, b: string) => boolean {
  const groupOf = new Map(stock.map(({ compatibilityGroup }, i) => [kindOf(i), compatibilityGroup || null]));
  return (store, a, b) => {
    const [group, other] = [groupOf.get(a), groupOf.get(b)];
    return a === b || !mayShare || !group || !other || mayShare(store, group, other);
  };
}

/** The greatest sets of kinds of which each two may lie together (Bron and Kerbosch; with a pivot, else a hundred kinds that all may would be tried in every choice of them). */
function greatestSets(kinds: readonly string[], share: (a: string, b: string) => boolean): readonly ReadonlySet<string>[] {
  const found: ReadonlySet<string>[] = [];
  const grow = (chosen: readonly string[], possible: readonly string[], done: readonly string[]): void => {
    if (possible.length === 0 && done.length === 0) found.push(new Set(chosen));
    // A greatest set has the pivot, or something that may not lie with it.
    const withCount = [...possible, ...done].map((one) => ({ one, count: possible.filter((other) => other !== one && share(one, other)).length }));
    const pivot = withCount.reduce((a, b) => (b.count > a.count ? b : a), { one: '', count: -1 }).one;
    let [left, over] = [possible, done];
    for (const kind of possible) {
      if (kind !== pivot && share(kind, pivot)) continue;
      const together = (one: string): boolean => one !== kind && share(one, kind);
      grow([...chosen, kind], left.filter(together), over.filter(together));
      left = left.filter((one) => one !== kind);
      over = [...over, kind];
    }
  };
  grow([], kinds, []);
  return found;
}

/**
 * A mode once for each set of kinds that differs among the divisions of the mode.
 * @param every is there a mode for every set of divisions? Then one with a division of which the kinds have nothing is worth no look.
 */
function withKinds(mode: Mode, parts: readonly Part[], sets: readonly (ReadonlySet<string> | null)[], every: boolean): readonly Mode[] {
  const seen = new Set<string>();
  return sets.flatMap((kinds): readonly Mode[] => {
    const of = parts.flatMap(({ hd, kind }, i) => (mode.divisions.includes(hd) && (kinds?.has(kind) ?? true) ? [i] : []));
    if (every && kinds && new Set(of.map((i) => parts[i]!.hd)).size < mode.divisions.length) return [];
    const key = of.join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...mode, kinds }];
  });
}

/** A store of which nothing is decided yet: each division as if alone. */
const anyOf = ({ most }: Room, divisions: readonly CaseDivision[]): Mode['groups'] => divisions.map((hd) => ({ divisions: [hd], most: most.get(hd)! }));

/** How many units of each division a whole has, and the greatest whole that the stock allows. */
function proportionsOf(shares: NonNullable<AllotmentQuestion['shares']>, stock: ReadonlyMap<CaseDivision, number>) {
  const stated = DIVISIONS.flatMap((hd) => ((shares[hd] ?? 0) > 0 ? [[hd, shares[hd]!] as const] : []));
  const all = stated.reduce((sum, [, share]) => sum + share, 0);
  const of = (whole: number): ReadonlyMap<CaseDivision, number> => new Map(stated.map(([hd, share]) => [hd, Math.floor(((whole * share) / all) * (1 + 1e-12))]));
  // The first whole of which the stock has too little, less one.
  const most = stated.length === 0 ? 0 : Math.min(...stated.map(([hd, share]) => Math.ceil((((stock.get(hd) ?? 0) + 1) * all) / share) - 1));
  return { of, most };
}

const NOTHING: Mode = { kinds: null, divisions: [], groups: [] };

/** A branch takes the longer, the more lots and stores there are: some seconds in all, on a slow machine too. */
const mostBranchesFor = (size: number): number => Math.max(500, Math.min(20_000, Math.floor(1_000_000 / Math.max(1, size))));

/**
 * Branch and bound, store by store; the most promising mode first, and of several as promising that which places the most itself.
 * @param addsUp is the value of several stores no more than that of each alone? Not where proportions have to be kept: one may hold what the other lacks
 */
function bestModes(rooms: readonly Room[], flowOf: (modes: readonly (Mode | undefined)[]) => Flow, mostBranches: number, addsUp: boolean) {
  let best: { modes: readonly Mode[]; flow: Flow } | null = null;
  let branches = 0;
  let missed = -Infinity;
  const whole = flowOf(rooms.map(() => undefined));
  /** What a store holds at most by one mode alone, whatever is in the others. */
  const alone = !addsUp ? [] : rooms.map(({ modes }, s) => Math.max(0, ...modes.map((mode) => flowOf(rooms.map((_, other) => (other === s ? mode : NOTHING))).value)));
  const look = (modes: readonly Mode[], bound: number): void => {
    if (best && bound <= best.flow.value + 1e-9) return;
    if (modes.length === rooms.length) {
      best = { modes, flow: flowOf(modes) };
      return;
    }
    if (best && branches >= mostBranches) {
      missed = Math.max(missed, bound);
      return;
    }
    const next = rooms[modes.length]!.modes.map((mode) => {
      branches++;
      const chosen = [...modes, mode];
      const rest = rooms.slice(chosen.length);
      const sure = flowOf([...chosen, ...rest.map(() => NOTHING)]).value;
      // Each store left to itself, or all together with each division as if alone: neither can be less than what is possible.
      const each = alone.slice(chosen.length).reduce((sum, one) => sum + one, sure);
      return { chosen, sure, value: Math.min(addsUp ? each : Infinity, flowOf([...chosen, ...rest.map(() => undefined)]).value) };
    });
    next.sort((a, b) => b.value - a.value || b.sure - a.sure);
    for (const { chosen, value } of next) look(chosen, value);
  };
  look([], whole.value);
  const { modes, flow } = best ?? { modes: rooms.map(({ modes: [first] }) => first!), flow: whole };
  return { modes, flow, atMost: Math.max(flow.value, missed), isBest: missed <= flow.value + 1e-9 };
}

// ---- joint events -------------------------------------------------------------------------------------------------------------------

interface Links {
  /** Total contents of each store that is not filled, by its number after the filled ones. */
  readonly fixed_kg: readonly number[];
  /** Is a store a link to another, whoever holds which division? Fixed stores come after the filled ones. */
  readonly linked: (from: number, to: number, divisions: readonly CaseDivision[]) => boolean;
}

/**
 * Quantities that are permitted break no distance, so what links stores is only what cannot be assessed, and that depends on the divisions
 * alone. Stores that are not filled are linked as the plan stands.
 */
function doubtfulLinks(emptied: SiteEvaluation, sites: readonly PotentialExplosionSite[], divisions: readonly CaseDivision[]): Links {
  const { plan, rules } = emptied;
  const fixed = emptied.stores.map(({ site }) => site);
  const all = [...sites, ...fixed];
  const numberOf = new Map(all.map(({ id }, i) => [id, i]));
  const doubt = new Set<string>();
  for (const hd of divisions) {
    for (const [s, site] of sites.entries()) {
      const stores = all.map((one) => (one === site ? { ...one, contents: [{ hd, neq_kg: 1, compatibilityGroup: null }] } : { ...one, contents: [] }));
      for (const { es, status } of evaluateSite({ ...plan, sites: stores }, rules).pairs()) if (status === 'not-assessable' || status === 'fail') doubt.add(`${s} ${numberOf.get(es)!} ${hd}`);
    }
  }
  for (const [f, site] of fixed.entries()) {
    const stores = all.map((one) => (one === site ? one : { ...one, contents: [] }));
    for (const { es, status } of evaluateSite({ ...plan, sites: stores }, rules).pairs()) if (status === 'not-assessable' || status === 'fail') doubt.add(`${sites.length + f} ${numberOf.get(es)!}`);
  }
  return {
    fixed_kg: fixed.map(({ contents }) => totalOf(contents)),
    linked: (from, to, held) => doubt.has(`${from} ${to}`) || held.some((hd) => doubt.has(`${from} ${to} ${hd}`)),
  };
}

/** The events of a choice of modes; a store of which nothing is decided yet has no links, for an upper bound. */
function eventsOf(modes: readonly (Mode | undefined)[], rooms: readonly Room[], links: Links | null, eventAtMost_kg: number, unit_kg: number) {
  if (!links) return { of: rooms.map((_, s) => s), most: rooms.map(() => Infinity) };
  const count = rooms.length + links.fixed_kg.length;
  const parent = Array.from({ length: count }, (_, i) => i);
  const first = (i: number): number => (parent[i] === i ? i : first(parent[i]!));
  const holds = (i: number): boolean => i >= rooms.length || (modes[i] !== undefined && modes[i].divisions.length > 0);
  for (let from = 0; from < count; from++) {
    for (let to = 0; to < count; to++) {
      if (from === to || !holds(from) || !holds(to)) continue;
      if (links.linked(from, to, modes[from]?.divisions ?? [])) parent[first(from)] = first(to);
    }
  }
  const fixed_kg = Array.from({ length: count }, () => 0);
  links.fixed_kg.forEach((kg, f) => (fixed_kg[first(rooms.length + f)]! += kg));
  return { of: rooms.map((_, s) => first(s)), most: fixed_kg.map((kg) => unitsIn(Math.max(0, eventAtMost_kg - kg), unit_kg)) };
}

// ---- proof --------------------------------------------------------------------------------------------------------------------------

function proofOf({ plan, rules }: SiteEvaluation, contents: ReadonlyMap<string, Contents>): Allotment['proof'] {
  const sites = plan.sites.map((site) => (site.role === 'pes' && contents.has(site.id) ? { ...site, contents: contents.get(site.id)! } : site));
  const evaluation = evaluateSite({ ...plan, sites }, rules);
  const failing: PairName[] = [];
  for (const { pes, es, status } of findFailures(evaluation)) if (status === 'fail' && contents.has(pes)) failing.push({ pes, es });
  return {
    evaluation,
    failing,
    greatestEvent_kg: greatestEvent_kg({ evaluation, domino: dominoOf(evaluation) }),
    site_kg: evaluation.stores.reduce((sum, { site }) => sum + totalOf(site.contents), 0),
  };
}

