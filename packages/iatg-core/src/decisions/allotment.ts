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
  /** Quantities are whole multiples of this; 1 kg, unless stated. */
  readonly unit_kg?: number;
  /** All stores of the plan together hold no more than this. */
  readonly siteAtMost_kg?: number;
  /** No joint event, and no store alone, holds more than this. */
  readonly eventAtMost_kg?: number;
  /** How many branches are looked at before the best so far is taken. */
  readonly mostBranches?: number;
}

/** Why no more of a division goes into a store. */
export type AllotmentLimit =
  | { readonly by: 'stock' | 'site-cap' | 'event-cap' | 'table-end' }
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
  /** Sum of kilograms times weights. */
  readonly value: number;
  /** What found no place. */
  readonly left: readonly StockLot[];
  /** Lots that the standard gives no distances for: they are not placed at all. */
  readonly withoutDistances: readonly StockLot[];
  /** No way of placing the stock has more value than this; the same as `value` where the best was found. */
  readonly atMost: number;
  readonly isBest: boolean;
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

/** A set of divisions that a store may hold together, and so many units of each group of them. */
interface Mode {
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
 * Compatibility groups are not looked at.
 */
export function allot(evaluation: SiteEvaluation, question: AllotmentQuestion): Allotment {
  const { rules, plan } = evaluation;
  const { unit_kg = 1, weights = {}, siteAtMost_kg = Infinity, eventAtMost_kg = Infinity, mostBranches = 20_000 } = question;
  const countsAs = (lot: StockLot): CaseDivision | null => {
    const { cases, reasons } = aggregate([{ ...lot, neq_kg: 1 }], rules.edition);
    return reasons.length === 0 && cases.length === 1 ? cases[0]!.hd : null;
  };
  const chosen = new Set(question.stores);
  const emptied = evaluateSite({ ...plan, sites: plan.sites.map((site) => (site.role === 'pes' && chosen.has(site.id) ? { ...site, contents: [] } : site)) }, rules);
  const sites = emptied.plan.sites.filter((site): site is PotentialExplosionSite => site.role === 'pes' && chosen.has(site.id));
  const units = new Map<CaseDivision, number>();
  for (const hd of DIVISIONS) {
    const kg = question.stock.reduce((sum, lot) => sum + (countsAs(lot) === hd ? lot.neq_kg : 0), 0);
    if (kg > 0) units.set(hd, Math.floor((kg / unit_kg) * (1 + 1e-12)));
  }
  const weightOf = (hd: CaseDivision): number => weights[hd] ?? 1;
  // By weight: of what is worth more, nothing gives way to what is worth less.
  const divisions = [...units.keys()].sort((a, b) => weightOf(b) - weightOf(a) || DIVISIONS.indexOf(a) - DIVISIONS.indexOf(b));
  const others_kg = emptied.stores.reduce((sum, { site }) => sum + totalOf(site.contents), 0);
  const siteUnits = unitsIn(Math.max(0, siteAtMost_kg - others_kg), unit_kg);

  const isCapped = eventAtMost_kg < Infinity;
  const rooms = sites.map((site): Room => {
    const permitted = permittedIn(emptied, site);
    const most = new Map(divisions.map((hd) => [hd, unitsIn(permitted((kg) => [{ hd, neq_kg: kg }]).permitted_kg, unit_kg)]));
    return { site, most, modes: modesOf(divisions, most, isCapped) };
  });
  const links = isCapped ? doubtfulLinks(emptied, sites, divisions) : null;

  /** The greatest flow where some stores have a mode and the others any; an upper bound unless all have one. */
  const flowOf = (modes: readonly (Mode | undefined)[]): Flow => {
    const pipes: { from: string; to: string; most: number }[] = [];
    const add = (from: string, to: string, most: number): unknown => pipes.push({ from, to, most });
    for (const hd of divisions) add('stock', `hd ${hd}`, units.get(hd)!);
    const event = eventsOf(modes, rooms, links, eventAtMost_kg, unit_kg);
    for (const [s, room] of rooms.entries()) {
      const groups = modes[s]?.groups ?? anyOf(room, divisions);
      for (const [g, { divisions: together, most }] of groups.entries()) {
        for (const hd of together) add(`hd ${hd}`, `group ${s} ${g}`, Math.min(most, units.get(hd)!));
        add(`group ${s} ${g}`, `store ${s}`, most);
      }
      add(`store ${s}`, `event ${event.of[s]!}`, Infinity);
    }
    event.most.forEach((most, e) => add(`event ${e}`, 'site', most));
    add('site', 'end', siteUnits);
    const order = divisions.map((hd) => `hd ${hd}`);
    const flow = greatestFlow(pipes, 'stock', 'end', order);
    return { pipes: flow, value: divisions.reduce((sum, hd) => sum + weightOf(hd) * flow.through('stock', `hd ${hd}`), 0) };
  };

  const search = bestModes(rooms, flowOf, mostBranches);
  const amount = (s: number, hd: CaseDivision): number =>
    search.modes[s]!.groups.reduce((sum, { divisions: together }, g) => sum + (together.includes(hd) ? search.flow.pipes.through(`hd ${hd}`, `group ${s} ${g}`) : 0), 0);

  // Lots are taken from in their order; what a lot is called and its group stay with it.
  const rest = question.stock.map((lot) => ({ lot, hd: countsAs(lot), kg: lot.neq_kg }));
  const filled = rooms.map(({ site }, s) => {
    const contents: StockLot[] = [];
    for (const hd of divisions) {
      let wanted_kg = amount(s, hd) * unit_kg;
      for (const one of rest) {
        if (one.hd !== hd || wanted_kg <= 0 || one.kg <= 0) continue;
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
  const limitOf = (site: PotentialExplosionSite, contents: Contents, hd: CaseDivision): AllotmentLimit => {
    if (!left.some((lot) => countsAs(lot) === hd && lot.neq_kg >= unit_kg)) return { by: 'stock' };
    const more = permittedIn(emptied, site)((kg) => [...contents, { hd, neq_kg: kg }]);
    if (more.permitted_kg < unit_kg) return more.limitedBy.length > 0 ? { by: 'exposed-sites', sites: more.limitedBy } : { by: 'table-end' };
    return proof.site_kg + unit_kg > siteAtMost_kg ? { by: 'site-cap' } : { by: 'event-cap' };
  };
  return {
    stores: filled.map(({ site, contents }) => ({
      pes: site.id,
      contents,
      total_kg: totalOf(contents),
      limits: divisions.map((hd) => ({ hd, limit: limitOf(site, contents, hd) })),
    })),
    placed_kg: filled.reduce((sum, { contents }) => sum + totalOf(contents), 0),
    value,
    left,
    withoutDistances: question.stock.filter((lot) => lot.neq_kg > 0 && countsAs(lot) === null),
    atMost: Math.max(value, search.atMost * unit_kg),
    isBest: search.isBest,
    change: changeOf(filled.map(({ site, contents }) => withContents(plan.sites.find(({ id }) => id === site.id) as PotentialExplosionSite, contents))),
    proof,
  };
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
    modes.push({ divisions: together, groups: groups.filter(({ length }) => length > 0).map((list) => ({ divisions: list, most: least(list) })) });
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

/** A store of which nothing is decided yet: each division as if alone. */
const anyOf = ({ most }: Room, divisions: readonly CaseDivision[]): Mode['groups'] => divisions.map((hd) => ({ divisions: [hd], most: most.get(hd)! }));

/** Branch and bound, store by store; the most promising mode first. */
function bestModes(rooms: readonly Room[], flowOf: (modes: readonly (Mode | undefined)[]) => Flow, mostBranches: number) {
  let best: { modes: readonly Mode[]; flow: Flow } | null = null;
  let branches = 0;
  let missed = -Infinity;
  const whole = flowOf(rooms.map(() => undefined));
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
      return { chosen, value: flowOf([...chosen, ...rooms.slice(chosen.length).map(() => undefined)]).value };
    });
    next.sort((a, b) => b.value - a.value);
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

