import {
  compileRules,
  evaluatePair,
  evaluateSite,
  iatg2021,
  licenceOf,
  parseSitePlan,
  type Geometry,
  type MatrixDivision,
  type PotentialExplosionSite,
  type Rules,
  type SiteEvaluation,
  type SitePlan,
} from 'iatg-core';
import type { Answer, AskNumbers, Ask, ChangePlan, ChoosePairs, ChooseSite, Exercise, Goal, Json, PutInOrder, SiteCriterion } from './exercise.js';
import type { Feedback, JudgedPair, Ranked } from './feedback.js';
import { featuresById } from './parse-exercise.js';
import { planChanges, type PlanChange } from './plan-changes.js';
import { middleOf, movedTo } from './rigid-motion.js';
import { isWithin } from './within-area.js';

/** An answer as marked. There are no points: it is right, or the feedback says what is still wrong. */
export interface Marked {
  readonly correct: boolean;
  readonly feedback: readonly Feedback[];
}

/**
 * Marks an answer. What is right is found by the engine from the plan each time; the solution in the file is not looked at.
 * @param rules the rules to judge by; the standard's own where none are given
 * @throws RangeError for an answer of another kind than the exercise asks for: a mistake of the caller
 */
export function checkAnswer(exercise: Exercise, answer: Answer, rules: Rules = compileRules(iatg2021)): Marked {
  const feedback = feedbackOn(exercise, answer, rules);
  return { correct: feedback.every(({ ok }) => ok), feedback };
}

function feedbackOn(exercise: Exercise, answer: Answer, rules: Rules): readonly Feedback[] {
  const { answer: spec } = exercise;
  switch (answer.kind) {
    case 'choose-pairs':
      if (spec.kind === answer.kind) return onPairs(exercise, spec, answer.pairs, rules);
      break;
    case 'choose-site':
      if (spec.kind === answer.kind) return onSites(exercise, spec, answer.sites, rules);
      break;
    case 'number':
      if (spec.kind === answer.kind) return onNumbers(exercise, spec, answer.values, rules);
      break;
    case 'change-plan':
      if (spec.kind === answer.kind) return onPlan(exercise, spec, answer.plan, rules);
      break;
    case 'order':
      if (spec.kind === answer.kind) return onOrder(exercise, spec, answer.order, rules);
      break;
  }
  throw new RangeError(`the exercise asks for ${spec.kind}, not for ${answer.kind}`);
}

const NOTHING: readonly Feedback[] = [{ kind: 'nothing-given', ok: false }];

function onPairs(exercise: Exercise, { status, stores }: ChoosePairs, chosen: Extract<Answer, { kind: 'choose-pairs' }>['pairs'], rules: Rules): readonly Feedback[] {
  const pairs = judged(evaluationOf(exercise.plan, rules)).filter(({ pes }) => !stores || stores.includes(pes));
  const wanted = pairs.filter((pair) => pair.status === status);
  if (chosen.length === 0 && wanted.length > 0) return NOTHING;
  const keyOf = ({ pes, es }: { pes: string; es: string }): string => JSON.stringify([pes, es]);
  const unique = [...new Map(chosen.map((one) => [keyOf(one), one])).values()];
  const known = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  const said = unique.map((one): Feedback => {
    const pair = known.get(keyOf(one));
    return pair ? { kind: 'pair', ok: pair.status === status, asked: status, pair } : { kind: 'no-such-pair', ok: false, ...one };
  });
  const count = wanted.filter((pair) => !unique.some((one) => keyOf(one) === keyOf(pair))).length;
  return [...said, ...(count > 0 ? [{ kind: 'pairs-missing', ok: false, asked: status, count } as const] : [])];
}

function onSites(exercise: Exercise, { criterion }: ChooseSite, chosen: readonly string[], rules: Rules): readonly Feedback[] {
  if (chosen.length === 0) return NOTHING;
  const unique = [...new Set(chosen)];
  const { choices, right, say, all } = choicesOf(exercise, criterion, rules);
  const said = unique.map((one): Feedback => (choices.includes(one) ? say(one) : { kind: 'not-a-choice', ok: false, site: one }));
  const count = all ? right.filter((one) => !unique.includes(one)).length : 0;
  return [...said, ...(count > 0 ? [{ kind: 'choices-missing', ok: false, count } as const] : [])];
}

interface Choices {
  readonly choices: readonly string[];
  readonly right: readonly string[];
  readonly say: (choice: string) => Feedback;
  /** All right ones are wanted. */
  readonly all: boolean;
}

function choicesOf(exercise: Exercise, criterion: SiteCriterion, rules: Rules): Choices {
  switch (criterion.by) {
    case 'place': {
      const { site, spots, pick } = criterion;
      const features = featuresById(exercise.plan);
      const inTheWay = (spot: string): readonly JudgedPair[] => {
        const plan = withFeature(exercise.plan, site, (feature) => ({
          ...feature,
          geometry: movedTo(feature.geometry as Geometry, middleOf(features.get(spot)!.geometry as Geometry)),
        }));
        return judged(evaluationOf(plan, rules)).filter(({ pes, es, status }) => (pes === site || es === site) && (status === 'fail' || status === 'not-assessable'));
      };
      const found = new Map(spots.map((spot) => [spot, inTheWay(spot)]));
      const right = spots.filter((spot) => found.get(spot)!.length === 0);
      return { choices: spots, right, say: (spot) => ({ kind: 'placed', ok: right.includes(spot), site, spot, pairs: found.get(spot)! }), all: pick === 'all' };
    }
    case 'limits': {
      const { store, hd } = criterion;
      const { permitted_kg, limitedBy } = permittedOf(exercise.plan, store, hd, rules);
      const pairs = judged(evaluationOf(holding(exercise.plan, store, hd, permitted_kg + 1), rules)).filter(({ pes }) => pes === store);
      return {
        choices: evaluationOf(exercise.plan, rules).plan.sites.map(({ id }) => id).filter((id) => id !== store),
        right: limitedBy,
        say: (site) => ({ kind: 'limits', ok: limitedBy.includes(site), store, hd, site, pair: pairs.find(({ es }) => es === site) ?? null }),
        all: true,
      };
    }
    case 'most-permitted': {
      const { stores, hd } = criterion;
      const permitted = new Map(stores.map((store) => [store, permittedOf(exercise.plan, store, hd, rules)]));
      const most_kg = Math.max(...[...permitted.values()].map(({ permitted_kg }) => permitted_kg));
      const right = stores.filter((store) => permitted.get(store)!.permitted_kg === most_kg);
      return {
        choices: stores,
        right,
        say: (store) => {
          const { permitted_kg, limitedBy } = permitted.get(store)!;
          const pairs = judged(evaluationOf(holding(exercise.plan, store, hd, permitted_kg + 1), rules)).filter(({ pes, es }) => pes === store && limitedBy.includes(es));
          return { kind: 'permits', ok: right.includes(store), store, hd, permitted_kg, pairs };
        },
        all: false,
      };
    }
  }
}

function onNumbers(exercise: Exercise, { asks }: AskNumbers, values: Readonly<Record<string, number>>, rules: Rules): readonly Feedback[] {
  return asks.map((ask) => {
    const given = Object.hasOwn(values, ask.id) && Number.isFinite(values[ask.id]) ? values[ask.id]! : null;
    return ask.of === 'required' ? onDistance(exercise, ask, given, rules) : onQuantity(exercise, ask, given, rules);
  });
}

type NumberFeedback = Extract<Feedback, { kind: 'number' }>;

function onDistance({ plan }: Exercise, ask: Extract<Ask, { of: 'required' }>, given: number | null, rules: Rules): NumberFeedback {
  const header = (plan.sitePlan ?? {}) as Json;
  const asked = ask.options ? { ...plan, sitePlan: { ...header, options: { ...(header.options as Json | undefined), ...ask.options } } } : plan;
  const evaluation = evaluationOf(asked, rules);
  const pair = onePair(evaluation, ask.store, ask.site);
  const required_m = pair.required_m ?? (pair.status === 'not-required' ? 0 : null);
  const found = (): NumberFeedback['found'] => {
    if (given === null) return 'missing';
    // Nobody can answer what the standard does not: any number is wrong.
    if (required_m === null) return 'no-distance';
    if (given === required_m) return 'right';
    if (!Number.isInteger(given) && Math.abs(given - pair.exact_m!) < 0.006) return 'not-rounded';
    return given < required_m ? 'too-low' : 'too-high';
  };
  return { kind: 'number', ok: given !== null && given === required_m, ask, given, found: found(), unit: 'm', pairs: [pair], beyondTable: pair.reasons.includes('neq-above-table') };
}

function onQuantity({ plan }: Exercise, ask: Exclude<Ask, { of: 'required' }>, given: number | null, rules: Rules): NumberFeedback {
  const permitted_kg = ask.of === 'permitted' ? permittedOf(plan, ask.store, ask.hd, rules).permitted_kg : storedOf(plan, ask.store, rules);
  const base = { kind: 'number', ask, given, unit: 'kg' } as const;
  if (given === null) return { ...base, ok: false, found: 'missing', pairs: [], beyondTable: false };
  if (permitted_kg === null) return { ...base, ok: false, found: 'no-distance', pairs: [], beyondTable: false };
  const pairs = given > 0 ? judged(evaluationOf(ask.of === 'permitted' ? holding(plan, ask.store, ask.hd, given) : scaled(plan, ask.store, given, rules), rules)).filter(({ pes }) => pes === ask.store) : [];
  const failing = pairs.filter(({ status }) => status === 'fail');
  const beyondTable = pairs.some(({ reasons }) => reasons.includes('neq-above-table'));
  const right = given === permitted_kg;
  const found = right ? 'right' : Math.floor(given) === permitted_kg ? 'not-rounded' : given < permitted_kg ? 'too-low' : 'too-high';
  return { ...base, ok: right, found, pairs: failing, beyondTable };
}

function onOrder(exercise: Exercise, { direction, by }: PutInOrder, order: readonly string[], rules: Rules): readonly Feedback[] {
  if (order.length === 0) return NOTHING;
  const items = by.of === 'required' ? by.sites : by.stores;
  const rank = ranker(exercise, by, rules);
  const unique = [...new Set(order)];
  const said: Feedback[] = [];
  for (const one of unique) if (!items.includes(one)) said.push({ kind: 'not-a-choice', ok: false, site: one });
  const missing = items.filter((one) => !unique.includes(one));
  if (missing.length > 0) said.push({ kind: 'items-missing', ok: false, sites: missing });
  const ranked = unique.filter((one) => items.includes(one)).map(rank);
  ranked.slice(1).forEach((second, i) => {
    const first = ranked[i]!;
    const step = (second.value ?? 0) - (first.value ?? 0);
    said.push({ kind: 'order', ok: direction === 'ascending' ? step >= 0 : step <= 0, first, second, direction });
  });
  return said;
}

function ranker({ plan }: Exercise, by: PutInOrder['by'], rules: Rules): (site: string) => Ranked {
  if (by.of === 'permitted') return (store) => ({ site: store, value: permittedOf(plan, store, by.hd, rules).permitted_kg, unit: 'kg', pair: null });
  const evaluation = evaluationOf(plan, rules);
  return (site) => {
    const pair = onePair(evaluation, by.store, site);
    return { site, value: pair.required_m, unit: 'm', pair };
  };
}

function onPlan(exercise: Exercise, { goals }: ChangePlan, json: unknown, rules: Rules): readonly Feedback[] {
  const { plan: after, faults } = parseSitePlan(json);
  if (!after) return [{ kind: 'plan-faults', ok: false, faults }];
  const before = sitePlanOf(exercise.plan);
  const changes = planChanges(before, after);
  const forbidden = changes.filter((change) => !allows(exercise, change));
  const evaluation = evaluateSite(after, rules);
  return [
    ...forbidden.map((change): Feedback => ({ kind: 'not-allowed', ok: false, change })),
    ...goals.map((goal): Feedback => ({ kind: 'goal', goal, ...judgeGoal(goal, { exercise, before, after, changes, evaluation }) })),
  ];
}

/** Whether an exercise allows a change of its plan. A site that was added may be changed at will: adding it is what is allowed or not. */
export function allows({ allowed }: Exercise, { action, site }: PlanChange): boolean {
  return allowed.some((one) => one.do === action && (!one.sites || site === null || action.startsWith('add-') || one.sites.includes(site)));
}

interface Outcome {
  readonly exercise: Exercise;
  readonly before: SitePlan;
  readonly after: SitePlan;
  readonly changes: readonly PlanChange[];
  readonly evaluation: SiteEvaluation;
}

type Judgement = Pick<Extract<Feedback, { kind: 'goal' }>, 'ok' | 'pairs' | 'sites' | 'found'>;

function judgeGoal(goal: Goal, { exercise, before, after, changes, evaluation }: Outcome): Judgement {
  switch (goal.goal) {
    case 'no-fail':
    case 'all-assessable': {
      const status = goal.goal === 'no-fail' ? 'fail' : 'not-assessable';
      const pairs = judged(evaluation).filter((pair) => pair.status === status && (!goal.stores || goal.stores.includes(pair.pes)) && (!goal.sites || goal.sites.includes(pair.es)));
      return { ok: pairs.length === 0, pairs, sites: [], found: pairs.length };
    }
    case 'nothing-deleted':
      return ofSites(changes.flatMap(({ action, site }) => (action === 'delete' ? [site!] : [])));
    case 'contents-unchanged':
      return ofSites(changes.flatMap(({ action, site }) => ((action === 'set-contents' || action === 'delete') && (!goal.stores || goal.stores.includes(site!)) && isStore(before, site!) ? [site!] : [])));
    case 'stands-within': {
      const site = after.sites.find(({ id }) => id === goal.site);
      const area = featuresById(exercise.plan).get(goal.area)!.geometry as Geometry;
      return ofSites(site && isWithin(site.geometry, area) ? [] : [goal.site]);
    }
    case 'total-at-least': {
      const found = after.sites
        .flatMap((site) => (site.role === 'pes' && (!goal.stores || goal.stores.includes(site.id)) ? site.contents : []))
        .reduce((sum, lot) => sum + (!goal.hd || lot.hd === goal.hd ? lot.neq_kg : 0), 0);
      // A sum of quantities that were shared out may miss a millionth.
      return { ok: found >= goal.neq_kg * (1 - 1e-9), pairs: [], sites: [], found };
    }
    case 'exposure-is': {
      const site = after.sites.find(({ id }) => id === goal.site);
      return ofSites(site?.role === 'exposed-site' && site.exposure.kind === goal.exposure ? [] : [goal.site]);
    }
    case 'at-most-changes':
      return { ok: changes.length <= goal.count, pairs: [], sites: changes.flatMap(({ site }) => site ?? []), found: changes.length };
  }
}

const ofSites = (sites: readonly string[]): Judgement => ({ ok: sites.length === 0, pairs: [], sites, found: sites.length });

const isStore = ({ sites }: SitePlan, id: string): boolean => sites.find((site) => site.id === id)?.role === 'pes';

function sitePlanOf(json: unknown): SitePlan {
  const { plan } = parseSitePlan(json);
  if (!plan) throw new Error('the plan of an exercise has faults');
  return plan;
}

const evaluationOf = (json: unknown, rules: Rules): SiteEvaluation => evaluateSite(sitePlanOf(json), rules);

const judged = (evaluation: SiteEvaluation): readonly JudgedPair[] => [...evaluation.pairs()].map((pair) => ({ ...pair, options: evaluation.options }));

function onePair(evaluation: SiteEvaluation, pes: string, es: string): JudgedPair {
  const store = evaluation.stores.find(({ site }) => site.id === pes);
  const target = evaluation.targets.find(({ site }) => site.id === es);
  if (!store || !target) throw new Error(`no pair ${pes}, ${es}`);
  return { ...evaluatePair(evaluation, store, target), options: evaluation.options };
}

function licenceIn(plan: Json, store: string, rules: Rules) {
  const evaluation = evaluationOf(plan, rules);
  return licenceOf(evaluation, evaluation.plan.sites.find(({ id }) => id === store) as PotentialExplosionSite);
}

const permittedOf = (plan: Json, store: string, hd: MatrixDivision, rules: Rules) => licenceIn(plan, store, rules).permitted.find((one) => one.hd === hd)!;

const storedOf = (plan: Json, store: string, rules: Rules): number | null => licenceIn(plan, store, rules).stored?.permitted_kg ?? null;

/** The plan with one division alone in a store. */
const holding = (plan: Json, store: string, hd: MatrixDivision, neq_kg: number): Json =>
  withFeature(plan, store, (feature) => ({ ...feature, properties: { ...(feature.properties as Json), contents: [{ hd, neq_kg }] } }));

/** The plan with the contents of a store brought to a total, their shares kept. */
function scaled(plan: Json, store: string, total_kg: number, rules: Rules): Json {
  const before_kg = licenceIn(plan, store, rules).stored!.total_kg;
  return withFeature(plan, store, (feature) => {
    const properties = feature.properties as Json & { contents: readonly (Json & { neq_kg: number })[] };
    return { ...feature, properties: { ...properties, contents: properties.contents.map((lot) => ({ ...lot, neq_kg: (lot.neq_kg * total_kg) / before_kg })) } };
  });
}

function withFeature(plan: Json, id: string, change: (feature: Json) => Json): Json {
  const wanted = featuresById(plan).get(id);
  return { ...plan, features: (plan.features as readonly Json[]).map((feature) => (feature === wanted ? change(feature) : feature)) };
}
