import { middleOf } from '../geometry/facing.js';
import { direct, inverse } from '../geometry/geodesic.js';
import { aggregate } from '../rules/aggregation.js';
import type { PairEvaluation } from '../site/evaluate-site.js';
import { permittedIn } from '../site/licence-site.js';
import type { ExposureKind, PotentialExplosionSite, Site, Structure } from '../site/site-plan.js';
import type { MatrixDivision } from '../types.js';
import { type Action, type Confirmation, type Cure } from './cure.js';
import type { Desk, Outcome, PairName } from './desk.js';
import { changeOf, type SiteEdit } from './plan-change.js';
import { placementOf, type Placement, type Window } from './placement.js';
import { barricaded, DECLARATIONS, declaring, movedBy, withContents, withExposure, withLotsAdded, withProcess, withStructure, type Declaration } from './site-edits.js';
import { nearestAllowed, type NearestPlace } from './where-to-build.js';

/** A move that is longer is no cure of this site but another site. */
const FARTHEST_m = 20_000;
/** Fronts are turned in steps of so many degrees. */
const TURN_STEP_deg = 5;
/** Lines of this length are not moved as they are. */
const LONGEST_MOVED_m = 500;

/** Finds cures on one desk; what several findings share is found once. */
export interface CureFinder {
  /**
   * Everything that cures a finding, as it is found; stop asking and no more is looked for. Each one has been tried on the whole plan.
   * Sort with `ranked`.
   */
  readonly forFinding: (pair: PairName) => Generator<Cure, void, undefined>;
  /** The cures of all findings, each once, as they are found. */
  readonly forPlan: () => Generator<Cure, void, undefined>;
}

export function cureFinder(desk: Desk): CureFinder {
  const outcomes = new Map<string, Outcome>();
  const outcomeOf = (key: string, edits: readonly SiteEdit[]): Outcome => {
    let outcome = outcomes.get(key);
    if (!outcome) outcomes.set(key, (outcome = desk.outcomeOf(edits)));
    return outcome;
  };
  const placements = new Map<string, Placement>();
  const placement = (site: Site): Placement => {
    let found = placements.get(site.id);
    if (!found) placements.set(site.id, (found = placementOf(desk.evaluation, site, around(site))));
    return found;
  };
  const clear = new Map<string, NearestPlace | null>();
  const clearOfAll = (site: Site): NearestPlace | null => {
    if (!clear.has(site.id)) clear.set(site.id, nearestAllowed(placement(site)));
    return clear.get(site.id)!;
  };
  const context: Context = { desk, outcomeOf, placement, clearOfAll };

  function* forFinding({ pes, es }: PairName): Generator<Cure, void, undefined> {
    const seen = new Set<string>();
    const store = desk.siteOf(pes);
    const site = desk.siteOf(es);
    const finding = store?.role === 'pes' && site && desk.pairWith([], { pes, es });
    if (!finding || (finding.status !== 'fail' && finding.status !== 'not-assessable')) return;
    for (const make of MAKERS) {
      for (const cure of make(context, finding, store, site)) {
        if (seen.has(cure.key)) continue;
        seen.add(cure.key);
        yield cure;
      }
    }
  }

  return {
    forFinding,
    *forPlan() {
      const seen = new Set<string>();
      for (const finding of desk.findings()) {
        for (const cure of forFinding(finding)) {
          if (seen.has(cure.key)) continue;
          seen.add(cure.key);
          yield cure;
        }
      }
    },
  };
}

interface Context {
  readonly desk: Desk;
  readonly outcomeOf: (key: string, edits: readonly SiteEdit[]) => Outcome;
  readonly placement: (site: Site) => Placement;
  /** The nearest place at which no pair of a site fails. */
  readonly clearOfAll: (site: Site) => NearestPlace | null;
}

type Maker = (context: Context, finding: PairEvaluation, store: PotentialExplosionSite, site: Site) => Iterable<Cure>;

interface Proposal {
  readonly action: Action;
  readonly edits: readonly SiteEdit[];
  readonly cost_kg?: number;
  readonly cost_m?: number;
  readonly confirm?: readonly Confirmation[];
}

/** A proposal as a cure, if the engine says that it heals the pair. */
function cureOf({ desk, outcomeOf }: Context, pair: PairName, { action, edits, cost_kg = 0, cost_m = 0, confirm = [] }: Proposal): Cure | null {
  if (edits.every(({ set }) => set.length === 0) || !heals(desk, edits, pair)) return null;
  const change = changeOf(edits);
  const key = JSON.stringify(action);
  return { key, action, cost_kg, cost_m, confirm, change, edits, outcome: outcomeOf(key, edits) };
}

const heals = (desk: Desk, edits: readonly SiteEdit[], pair: PairName): boolean => {
  const status = desk.statusWith(edits, pair);
  return status === null || status === 'pass' || status === 'not-required';
};

function* curesOf(context: Context, pair: PairName, proposals: Iterable<Proposal>): Generator<Cure, void, undefined> {
  for (const proposal of proposals) {
    const cure = cureOf(context, pair, proposal);
    if (cure) yield cure;
  }
}

// ---- quantities ---------------------------------------------------------------------------------------------------------------------

type Contents = PotentialExplosionSite['contents'];

const totalOf = (contents: Contents): number => contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0);

/** Down to whole kilograms; below one, down to grams. Less explosive never needs more distance. */
const roundedDown = (kg: number): number => (kg >= 1 ? Math.floor(kg * (1 + 1e-12)) : Math.floor(kg * 1000 * (1 + 1e-12)) / 1000);

function* reduced(context: Context, finding: PairEvaluation, store: PotentialExplosionSite, site: Site): Generator<Cure, void, undefined> {
  const { evaluation } = context.desk;
  const total_kg = totalOf(store.contents);
  if (total_kg === 0) return;
  const scaled = (kg: number): Contents => store.contents.map((lot) => ({ ...lot, neq_kg: (lot.neq_kg * kg) / total_kg }));
  const target = evaluation.targets.find((one) => one.site === site)!;
  const [forPair, forAll] = [[target], evaluation.targets].map((among) => permittedIn(evaluation, store, among)(scaled).permitted_kg) as [number, number];
  const proposals: Proposal[] = [];
  const propose = (contents: Contents, lots: 'all' | 'governing'): void => {
    const to_kg = totalOf(contents);
    if (to_kg >= total_kg) return;
    proposals.push({ action: { kind: 'reduce', site: store.id, from_kg: total_kg, to_kg, lots }, edits: [withContents(store, contents)], cost_kg: total_kg - to_kg });
  };
  for (const kg of new Set([forPair, forAll])) propose(scaled(Math.min(kg, total_kg)).map((lot) => ({ ...lot, neq_kg: roundedDown(lot.neq_kg) })), 'all');
  const governing = lotsOf(finding, store, context);
  if (governing.length > 0 && governing.length < store.contents.filter(({ neq_kg }) => neq_kg > 0).length) {
    const own_kg = governing.reduce((sum, i) => sum + store.contents[i]!.neq_kg, 0);
    const fewer = (kg: number): Contents => store.contents.map((lot, i) => (governing.includes(i) ? { ...lot, neq_kg: (lot.neq_kg * kg) / own_kg } : lot));
    const { permitted_kg } = permittedIn(evaluation, store, [target])(fewer);
    propose(fewer(Math.min(permitted_kg, own_kg)).map((lot, i) => (governing.includes(i) ? { ...lot, neq_kg: roundedDown(lot.neq_kg) } : lot)), 'governing');
  }
  // None of it: what remains when no whole kilogram may stay.
  propose(store.contents.map((lot) => ({ ...lot, neq_kg: 0 })), 'all');
  yield* curesOf(context, finding, proposals);
}

/** Numbers of the lots that make up the governing case: those alone give a case of its division. */
function lotsOf({ governing }: PairEvaluation, store: PotentialExplosionSite, { desk }: Context): readonly number[] {
  if (!governing) return [];
  const { edition } = desk.evaluation.rules;
  return store.contents.flatMap((lot, i) => (lot.neq_kg > 0 && aggregate([lot], edition).cases.some(({ hd }) => hd === governing.hd) ? i : []));
}

function* split(context: Context, finding: PairEvaluation, store: PotentialExplosionSite): Generator<Cure, void, undefined> {
  const { evaluation } = context.desk;
  const total_kg = totalOf(store.contents);
  if (total_kg === 0) return;
  const scaled = (kg: number): Contents => store.contents.map((lot) => ({ ...lot, neq_kg: (lot.neq_kg * kg) / total_kg }));
  const may_kg = Math.min(total_kg, permittedIn(evaluation, store)(scaled).permitted_kg);
  const stays = scaled(may_kg).map((lot) => ({ ...lot, neq_kg: roundedDown(lot.neq_kg) }));
  const surplus = store.contents.map((lot, i) => ({ ...lot, neq_kg: lot.neq_kg - stays[i]!.neq_kg }));
  const surplus_kg = totalOf(surplus);
  if (surplus_kg === 0) return;
  const share = (kg: number): Contents => surplus.map((lot) => ({ ...lot, neq_kg: (lot.neq_kg * kg) / surplus_kg }));
  const rooms = evaluation.plan.sites.flatMap((other) => {
    if (other.role !== 'pes' || other.id === store.id) return [];
    // A store that is full as it stands takes nothing.
    const room_kg = permittedIn(evaluation, other)((kg) => [...other.contents, ...share(kg)]).permitted_kg;
    return room_kg > 0 ? { other, room_kg } : [];
  });
  rooms.sort((a, b) => b.room_kg - a.room_kg || (a.other.id < b.other.id ? -1 : 1));
  const edits: SiteEdit[] = [withContents(store, stays)];
  const to: { site: string; kg: number }[] = [];
  let rest = surplus;
  for (const { other, room_kg } of rooms) {
    const rest_kg = totalOf(rest);
    if (rest_kg === 0) break;
    const lots = rest_kg <= room_kg ? rest : share(room_kg).map((lot, i) => ({ ...lot, neq_kg: Math.min(rest[i]!.neq_kg, roundedDown(lot.neq_kg)) }));
    const added = lots.filter(({ neq_kg }) => neq_kg > 0);
    if (added.length === 0) continue;
    edits.push(withLotsAdded(other, added));
    to.push({ site: other.id, kg: totalOf(added) });
    rest = rest.map((lot, i) => ({ ...lot, neq_kg: lot.neq_kg - lots[i]!.neq_kg }));
  }
  if (totalOf(rest) > 0) return;
  yield* curesOf(context, finding, [
    { action: { kind: 'split', site: store.id, stays_kg: totalOf(stays), to }, edits, cost_kg: surplus_kg, confirm: ['compatibility-groups'] },
  ]);
}

// ---- places -------------------------------------------------------------------------------------------------------------------------

/** Wide enough for any distance of the standard; the search itself has no border. */
const around = (site: Site): Window => ({ middle: middleOf(site.shape()), east_m: 5_000, north_m: 5_000 });

function* moved(context: Context, finding: PairEvaluation, store: PotentialExplosionSite, site: Site): Generator<Cure, void, undefined> {
  for (const mover of [store, site]) {
    if (!isMovable(mover)) continue;
    const confirm: readonly Confirmation[] = mover.role === 'pes' ? ['ground-is-free'] : ['site-can-move', 'ground-is-free'];
    const placement = context.placement(mover);
    const isFinding = ({ pes, es }: PairName): boolean => pes === finding.pes && es === finding.es;
    // Out of the reach of this finding; breaking nothing that holds as well; and clear of everything.
    const keepsAll = (pair: PairName): boolean => isFinding(pair) || context.desk.statusOf(pair) !== 'fail';
    const searches: readonly (readonly [counts: (pair: PairName) => boolean, nearest: () => NearestPlace | null])[] = [
      [isFinding, () => nearestAllowed(placement, { counts: isFinding })],
      [keepsAll, () => nearestAllowed(placement, { counts: keepsAll })],
      [() => true, () => context.clearOfAll(mover)],
    ];
    for (const [counts, nearest] of searches) {
      const move = moveOf(context, nearest(), mover, counts, finding);
      if (move) yield* curesOf(context, finding, [{ ...move, confirm }]);
    }
  }
}

function moveOf({ desk }: Context, nearest: NearestPlace | null, mover: Site, counts: (pair: PairName) => boolean, finding: PairName): Proposal | null {
  if (!nearest || nearest.distance_m > FARTHEST_m) return null;
  const clean = (edit: SiteEdit): boolean => heals(desk, [edit], finding) && desk.outcomeOf([edit]).broken.every((pair) => !counts(pair));
  // In round figures, rounded up; finer where that would lead into the next forbidden ground.
  for (const [bearing_step, step_m] of [[0.1, 0.1], [0.001, 0.1], [1e-6, 0.01], [1e-6, 0.001]] as const) {
    const bearing_deg = (Math.round(nearest.bearing_deg / bearing_step) * bearing_step) % 360;
    const least = Math.ceil(nearest.distance_m / step_m);
    for (const steps of [least, least + 1, least + 3]) {
      const [bearing, distance_m] = [rounded(bearing_deg), rounded(steps * step_m)];
      const edit = movedBy(mover, bearing, distance_m);
      if (!clean(edit)) continue;
      const to = direct(middleOf(mover.shape()), bearing, distance_m);
      return { action: { kind: 'move', site: mover.id, distance_m, bearing_deg: bearing, to }, edits: [edit], cost_m: distance_m };
    }
  }
  return null;
}

const rounded = (number: number): number => Math.round(number * 1e6) / 1e6;

/** Roads, lines and what is spread over a wide area are not moved as they are. */
function isMovable(site: Site): boolean {
  if (site.role === 'exposed-site' && (site.exposure.kind === 'public-traffic-route' || site.exposure.kind === 'power-line')) return false;
  return site.shape().tree.ball.radius_m <= LONGEST_MOVED_m;
}

// ---- buildings ----------------------------------------------------------------------------------------------------------------------

function* barricades(context: Context, finding: PairEvaluation, store: PotentialExplosionSite, site: Site): Generator<Cure, void, undefined> {
  const proposals: Proposal[] = [];
  for (const one of [store, site]) {
    if (one.role === 'pes' && !one.barricaded) proposals.push({ action: { kind: 'barricade', site: one.id, of: 'store' }, edits: [barricaded(one)] });
  }
  const process = site.role === 'pes' ? site.process : site.exposure.kind === 'process-building' ? site.exposure : null;
  if (process) {
    const wall = withProcess(site, { barricaded: true });
    const roof = withProcess(site, { barricaded: true, protectiveRoof: true });
    if (wall && !process.barricaded) proposals.push({ action: { kind: 'barricade', site: site.id, of: 'process-building' }, edits: [wall] });
    if (roof && !process.protectiveRoof) proposals.push({ action: { kind: 'roof', site: site.id }, edits: [roof] });
  }
  yield* curesOf(context, finding, proposals);
}

/** The least turn that heals the pair, and the least that breaks nothing else as well; to either side. */
function* turned(context: Context, finding: PairEvaluation, store: PotentialExplosionSite, site: Site): Generator<Cure, void, undefined> {
  for (const one of [store, site]) {
    if (one.role !== 'pes' || (one.structure.type !== 'earth-covered-magazine' && one.structure.type !== 'reinforced')) continue;
    const { front_deg } = one.structure;
    const steps: number[] = [];
    for (let step = TURN_STEP_deg; step <= 180; step += TURN_STEP_deg) steps.push(step, ...(step < 180 ? [-step] : []));
    let found = false;
    for (const step of front_deg === null ? [0, ...steps] : steps) {
      const to_deg = ((((front_deg ?? 0) + step) % 360) + 360) % 360;
      const cure = cureOf(context, finding, {
        action: { kind: 'turn', site: one.id, front_deg: to_deg, by_deg: front_deg === null ? null : step },
        edits: [withStructure(one, { front_deg: to_deg })],
        confirm: front_deg === null ? ['front-is-there'] : [],
      });
      if (!cure) continue;
      const isClean = cure.outcome.broken.length === 0 && cure.outcome.unclear.length === 0;
      if (!found || isClean) yield cure;
      found = true;
      if (isClean) break;
    }
  }
}

const STRONGER: readonly Structure['type'][] = ['medium', 'semi-reinforced', 'reinforced', 'earth-covered-magazine'];

function* rebuilt(context: Context, finding: PairEvaluation, store: PotentialExplosionSite, site: Site): Generator<Cure, void, undefined> {
  const proposals: Proposal[] = [];
  const propose = (one: PotentialExplosionSite, structure: Partial<Structure>): void =>
    void proposals.push({ action: { kind: 'rebuild', site: one.id, structure }, edits: [withStructure(one, structure)] });
  for (const [one, other] of [[store, site], [site, store]] as const) {
    if (one.role !== 'pes') continue;
    const { type, rating, headwallResistant, doorBarricaded, standardEcm } = one.structure;
    // The front looks away from the other site, unless it is stated.
    const { azimuth_deg } = inverse(middleOf(other.shape()), middleOf(one.shape()));
    const front_deg = one.structure.front_deg ?? Math.round((azimuth_deg + 360) % 360);
    for (const better of STRONGER) {
      if (better === type || (type === 'earth-covered-magazine' && better !== type)) continue;
      if (better === 'medium' || better === 'semi-reinforced') propose(one, { type: better });
      else if (better === 'reinforced') propose(one, { type: better, front_deg });
      else propose(one, { type: better, front_deg, rating: '7-bar' });
    }
    if (type !== 'earth-covered-magazine') continue;
    if (one === store && !standardEcm) propose(one, { standardEcm: true });
    if (one === site && rating !== '7-bar') propose(one, { rating: '7-bar' });
    if (one === site && rating === 'undefined') propose(one, { rating: '3-bar' });
    if (one === site && rating === 'undefined' && !headwallResistant) propose(one, { headwallResistant: true });
    if (one === site && rating === 'undefined' && !doorBarricaded) propose(one, { doorBarricaded: true });
  }
  yield* curesOf(context, finding, proposals);
}

// ---- statements ---------------------------------------------------------------------------------------------------------------------

function* reclassified(context: Context, finding: PairEvaluation, _store: PotentialExplosionSite, site: Site): Generator<Cure, void, undefined> {
  if (site.role === 'pes') return;
  const others = lesser(site.exposure);
  yield* curesOf(
    context,
    finding,
    others.map((exposure): Proposal => ({ action: { kind: 'reclassify', site: site.id, exposure }, edits: [withExposure(site, exposure)], confirm: ['exposure-is-so'] })),
  );
}

/** What an exposed site may turn out to be, or be made into by its use: fewer people, less traffic, not vulnerable. */
function lesser(exposure: ExposureKind): readonly ExposureKind[] {
  switch (exposure.kind) {
    case 'vulnerable-building':
      return [{ kind: 'inhabited-building' }];
    case 'public-traffic-route': {
      const densities = ['high', 'medium', 'low', 'very-low'] as const;
      const from = 'density' in exposure ? densities.indexOf(exposure.density) : 0;
      return densities.slice(from + 1).map((density) => ({ kind: 'public-traffic-route', density }));
    }
    case 'office':
      return exposure.occupants < 20 ? [] : [{ kind: 'office', occupants: 19 }];
    case 'process-building':
      return exposure.occupants !== null && exposure.occupants < 10 ? [] : [{ ...exposure, occupants: 9 }];
    case 'inhabited-building':
    case 'power-line':
    case 'pol':
      return [];
  }
}

const FACTS = Object.keys(DECLARATIONS) as readonly Declaration[];

/** Facts of the contents that the standard asks for, one by one, then all that are missing. */
function* declared(context: Context, finding: PairEvaluation, store: PotentialExplosionSite, site: Site): Generator<Cure, void, undefined> {
  const confirm: readonly Confirmation[] = ['contents-are-so'];
  if (site.role === 'pes') {
    const missing = FACTS.filter((fact) => !site.declared.has(DECLARATIONS[fact]));
    const sets = [...missing.map((fact) => [fact]), ...(missing.length > 1 ? [missing] : [])];
    let alone = false;
    for (const facts of sets) {
      // All together only where no single fact suffices.
      if (facts.length > 1 && alone) break;
      const cure = cureOf(context, finding, { action: { kind: 'declare', site: site.id, facts }, edits: [declaring(site, facts)], confirm });
      if (!cure) continue;
      alone = true;
      yield cure;
    }
  }
  if (!finding.reasons.includes('no-distances-in-standard')) return;
  const divisions: readonly MatrixDivision[] = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2'];
  for (const [lot, { hd, neq_kg, treatAs }] of store.contents.entries()) {
    if (neq_kg === 0 || treatAs || (hd !== '1.2.3' && hd !== '1.6')) continue;
    for (const division of divisions) {
      const contents = store.contents.map((one, i) => (i === lot ? { ...one, treatAs: division } : one));
      const edit: SiteEdit = { site: { ...store, contents }, set: [{ id: store.id, path: ['properties', 'contents', lot, 'treatAs'], value: division }] };
      yield* curesOf(context, finding, [{ action: { kind: 'treat-as', site: store.id, lot, hd: division }, edits: [edit], confirm }]);
    }
  }
}

const MAKERS: readonly Maker[] = [reduced, split, turned, barricades, moved, rebuilt, declared, reclassified];
