import { parseSitePlan, readJson, type ExposureKind, type MatrixDivision, type Site, type SitePlan, type Status } from 'iatg-core';
import { shown } from 'iatg-core/json-reading';
import type { Allowance, Answer, AnswerSpec, Ask, Exercise, ExerciseWords, Goal, Json, PutInOrder, SiteCriterion, Solution } from './exercise.js';
import { revealed } from './hidden-solution.js';
import { ACTIONS } from './plan-changes.js';
import type { TrainingProblem } from './problem.js';
import { readingOf, someItems, type Reading } from './reading.js';

/** What came of reading an exercise: the exercise, or every fault with its place. */
export interface ParsedExercise {
  readonly exercise: Exercise | null;
  readonly faults: readonly TrainingProblem[];
}

/**
 * Reads an exercise from the bytes of a file or from text. Nothing is guessed: an exercise with a fault is refused whole, with all its
 * faults, those of its plan included. Members that are not known here are kept.
 */
export function parseExercise(file: Uint8Array | string): ParsedExercise {
  const read = readJson(file, 'exercise');
  return 'fault' in read ? { exercise: null, faults: [{ pointer: '', ...read.fault }] } : checkExercise(read.json);
}

/** Checks an exercise, a value as parsed by `JSON.parse`; it is not changed. */
export function checkExercise(json: unknown): ParsedExercise {
  const faults: TrainingProblem[] = [];
  const exercise = readExercise(readingOf(json, faults));
  return faults.length > 0 || !exercise ? { exercise: null, faults } : { exercise, faults };
}

/** The member that says what the file is, and its version. */
export const EXERCISE_MEMBER = 'iatg-exercise';

const KNOWN = [EXERCISE_MEMBER, 'id', 'language', 'title', 'aims', 'task', 'hints', 'translations', 'difficulty', 'minutes', 'plan', 'allowed', 'answer', 'solution', 'trainerNotes'];

/** Reads an exercise at a place of a file; faults are reported there. */
export function readExercise(here: Reading): Exercise | undefined {
  const json = here.object();
  if (!json) return undefined;
  const version = here.in(EXERCISE_MEMBER);
  if (version.absent) here.fault('not-an-exercise', { member: EXERCISE_MEMBER });
  else if (version.value !== 1) version.fault('unsupported-version', { found: shown(version.value), supported: 1 });

  const { plan, raw } = readPlan(here.in('plan'));
  const sites = plan && new Sites(plan, raw!);
  const allowed = here.in('allowed').optional((list) => list.items()?.flatMap((item) => readAllowance(item, sites) ?? []), []);
  const answer = readAnswerSpec(here.in('answer'), sites);
  if (answer?.kind === 'change-plan' && allowed.length === 0) here.in('allowed').fault('nothing-allowed');
  const { solution, solutionHidden } = readSolution(here.in('solution'), answer);
  return {
    id: here.in('id').text() ?? '',
    language: here.in('language').optional((one) => one.text(), 'en'),
    title: here.in('title').text() ?? '',
    aims: here.in('aims').optional((list) => list.texts(), []),
    task: here.in('task').text() ?? '',
    hints: here.in('hints').optional((list) => list.texts(), []),
    translations: here.in('translations').optional(readTranslations, {}),
    difficulty: here.in('difficulty').optional((one) => one.whole(1, 5), null),
    minutes: here.in('minutes').optional((one) => one.whole(1, 1_000), null),
    plan: raw ?? {},
    allowed,
    answer: answer ?? { kind: 'change-plan', goals: [] },
    solution,
    solutionHidden,
    trainerNotes: here.in('trainerNotes').optional((one) => one.text(), null),
    unknown: Object.fromEntries(Object.entries(json).filter(([member]) => !KNOWN.includes(member))),
  };
}

function readPlan(here: Reading): { plan: SitePlan | null; raw: Json | null } {
  const { plan, faults } = parseSitePlan(here.value);
  for (const fault of faults) here.below(fault);
  return { plan, raw: plan && (here.value as Json) };
}

function readTranslations(here: Reading): Readonly<Record<string, Partial<ExerciseWords>>> | undefined {
  const json = here.object();
  return (
    json &&
    Object.fromEntries(
      Object.keys(json).flatMap((language) => {
        const words = here.in(language);
        if (!words.object()) return [];
        words.in('title').optional((one) => one.text(), null);
        words.in('task').optional((one) => one.text(), null);
        words.in('aims').optional((list) => list.texts(), null);
        words.in('hints').optional((list) => list.texts(), null);
        return [[language, words.value as Partial<ExerciseWords>]];
      }),
    )
  );
}

function readAllowance(here: Reading, sites: Sites | null): Allowance | undefined {
  if (!here.object()) return undefined;
  here.in('do').word(ACTIONS);
  siteList(here.in('sites'), sites, 'any');
  return here.value as Allowance;
}

const STATUSES: readonly Status[] = ['pass', 'fail', 'not-required', 'not-assessable'];
const DIVISIONS: readonly MatrixDivision[] = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2'];
const STATED = ['1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6'] as const;
const EXPOSURES: readonly ExposureKind['kind'][] = ['inhabited-building', 'vulnerable-building', 'public-traffic-route', 'office', 'process-building', 'power-line', 'pol'];
const KINDS: readonly AnswerSpec['kind'][] = ['choose-pairs', 'choose-site', 'number', 'change-plan', 'order'];

/** What a checked spec may be: the object of the file itself, so that members unknown here survive. */
function readAnswerSpec(here: Reading, sites: Sites | null): AnswerSpec | undefined {
  if (!here.object()) return undefined;
  const before = here.faultCount;
  switch (here.in('kind').word(KINDS)) {
    case undefined:
      return undefined;
    case 'choose-pairs':
      here.in('status').word(STATUSES);
      siteList(here.in('stores'), sites, 'store');
      break;
    case 'choose-site':
      readCriterion(here.in('criterion'), sites);
      break;
    case 'number':
      readAsks(here.in('asks'), sites);
      break;
    case 'change-plan':
      someItems(here.in('goals'))?.forEach((goal) => readGoal(goal, sites));
      break;
    case 'order':
      here.in('direction').word(['ascending', 'descending']);
      readOrder(here.in('by'), sites);
      break;
  }
  return here.faultCount === before ? (here.value as AnswerSpec) : undefined;
}

function readCriterion(here: Reading, sites: Sites | null): void {
  if (!here.object()) return;
  const kinds: readonly SiteCriterion['by'][] = ['place', 'limits', 'most-permitted'];
  switch (here.in('by').word(kinds)) {
    case undefined:
      return;
    case 'place':
      oneSite(here.in('site'), sites, 'any');
      requiredList(here.in('spots'), sites, 'feature');
      here.in('pick').word(['one', 'all']);
      return;
    case 'limits':
      oneSite(here.in('store'), sites, 'store');
      here.in('hd').word(DIVISIONS);
      return;
    case 'most-permitted':
      requiredList(here.in('stores'), sites, 'store');
      here.in('hd').word(DIVISIONS);
  }
}

function readAsks(here: Reading, sites: Sites | null): void {
  const seen = new Set<string>();
  for (const ask of someItems(here) ?? []) {
    if (!ask.object()) continue;
    const id = ask.in('id').text();
    if (id !== undefined && seen.has(id)) ask.in('id').fault('duplicate-value', { found: id });
    seen.add(id ?? '');
    ask.in('label').optional((one) => one.text(), null);
    const kinds: readonly Ask['of'][] = ['required', 'permitted', 'permitted-as-stored'];
    const of = ask.in('of').word(kinds);
    if (of === undefined) continue;
    const store = oneSite(ask.in('store'), sites, 'store');
    if (of === 'permitted') ask.in('hd').word(DIVISIONS);
    else if (store && sites && !sites.hasContents(store)) ask.in('store').fault('no-contents-to-ask-for', { id: store });
    if (of !== 'required') continue;
    const site = oneSite(ask.in('site'), sites, 'any');
    if (site !== undefined && site === store) ask.in('site').fault('duplicate-value', { found: site });
    const options = ask.in('options');
    if (options.absent || !options.object()) continue;
    options.in('method').optional((one) => one.word(['calculated', 'tabulated', 'greater']), null);
    options.in('protection').optional((one) => one.word(['limited', 'high', 'virtually-complete']), null);
    options.in('lowDensityRoute').optional((one) => one.word(['longer', 'matrix', 'half-ibd']), null);
  }
}

function readGoal(here: Reading, sites: Sites | null): void {
  if (!here.object()) return;
  const kinds: readonly Goal['goal'][] = ['no-fail', 'all-assessable', 'nothing-deleted', 'contents-unchanged', 'stands-within', 'total-at-least', 'exposure-is', 'at-most-changes'];
  switch (here.in('goal').word(kinds)) {
    case undefined:
    case 'nothing-deleted':
      return;
    case 'no-fail':
    case 'all-assessable':
      siteList(here.in('stores'), sites, 'store');
      siteList(here.in('sites'), sites, 'any');
      return;
    case 'contents-unchanged':
      siteList(here.in('stores'), sites, 'store');
      return;
    case 'stands-within': {
      oneSite(here.in('site'), sites, 'any');
      const area = oneSite(here.in('area'), sites, 'feature');
      if (area && sites && !sites.isArea(area)) here.in('area').fault('not-an-area', { id: area });
      return;
    }
    case 'total-at-least':
      here.in('neq_kg').quantity();
      here.in('hd').optional((one) => one.word(STATED), null);
      siteList(here.in('stores'), sites, 'store');
      return;
    case 'exposure-is':
      oneSite(here.in('site'), sites, 'any');
      here.in('exposure').word(EXPOSURES);
      return;
    case 'at-most-changes':
      here.in('count').whole(0, 1_000);
  }
}

function readOrder(here: Reading, sites: Sites | null): void {
  if (!here.object()) return;
  const kinds: readonly PutInOrder['by']['of'][] = ['required', 'permitted'];
  switch (here.in('of').word(kinds)) {
    case undefined:
      return;
    case 'required': {
      const store = oneSite(here.in('store'), sites, 'store');
      if (store && sites && !sites.hasContents(store)) here.in('store').fault('no-contents-to-ask-for', { id: store });
      requiredList(here.in('sites'), sites, 'any');
      return;
    }
    case 'permitted':
      requiredList(here.in('stores'), sites, 'store');
      here.in('hd').word(DIVISIONS);
  }
}

function readSolution(here: Reading, spec: AnswerSpec | undefined): { solution: Solution | null; solutionHidden: boolean } {
  if (here.absent || !here.object()) return { solution: null, solutionHidden: false };
  if (here.in('hidden').absent) return { solution: checkedSolution(here, spec), solutionHidden: false };
  const text = here.in('hidden').text();
  const value = text === undefined ? undefined : revealed(text);
  if (text !== undefined && (typeof value !== 'object' || value === null)) here.in('hidden').fault('solution-unreadable');
  const inner: TrainingProblem[] = [];
  const solution = value === undefined ? null : checkedSolution(readingOf(value, inner), spec);
  for (const { key, values } of inner) here.in('hidden').fault(key, values);
  return { solution, solutionHidden: true };
}

function checkedSolution(here: Reading, spec: AnswerSpec | undefined): Solution | null {
  if (!here.object()) return null;
  here.in('text').text();
  here.in('translations').optional((one) => one.object(), null);
  for (const language of Object.keys((here.in('translations').value ?? {}) as Json)) here.in('translations').in(language).text();
  if (!here.in('answer').absent) readAnswer(here.in('answer'), spec);
  return here.value as Solution;
}

function readAnswer(here: Reading, spec: AnswerSpec | undefined): void {
  if (!here.object()) return;
  const kind = here.in('kind').word(KINDS);
  if (kind === undefined) return;
  if (spec && kind !== spec.kind) {
    here.in('kind').fault('other-kind-of-answer', { found: kind, expected: spec.kind });
    return;
  }
  const member: Readonly<Record<Answer['kind'], () => unknown>> = {
    'choose-pairs': () => here.in('pairs').items()?.forEach((pair) => pair.object() && [pair.in('pes').text(), pair.in('es').text()]),
    'choose-site': () => here.in('sites').texts(),
    number: () => Object.keys(here.in('values').object() ?? {}).map((id) => here.in('values').in(id).finite()),
    'change-plan': () => here.in('plan').object(),
    order: () => here.in('order').texts(),
  };
  member[kind]();
}

type Wanted = 'any' | 'store' | 'feature';

/** The sites of a plan by id, and its features where annotations count too. */
class Sites {
  readonly #sites: ReadonlyMap<string, Site>;
  readonly #features: ReadonlyMap<string, Json>;

  constructor(plan: SitePlan, raw: Json) {
    this.#sites = new Map(plan.sites.map((site) => [site.id, site]));
    this.#features = featuresById(raw);
  }

  problem(id: string, wanted: Wanted): 'no-such-site' | 'not-a-store' | null {
    if (wanted === 'feature') return this.#features.has(id) ? null : 'no-such-site';
    const site = this.#sites.get(id);
    if (!site) return 'no-such-site';
    return wanted === 'store' && site.role !== 'pes' ? 'not-a-store' : null;
  }

  hasContents(id: string): boolean {
    const site = this.#sites.get(id);
    return site?.role === 'pes' && site.contents.some(({ neq_kg }) => neq_kg > 0);
  }

  isArea(id: string): boolean {
    const type = (this.#features.get(id)?.geometry as { type?: unknown } | undefined)?.type;
    return type === 'Polygon' || type === 'MultiPolygon';
  }
}

/** The features of a valid plan by their ids, annotations included. */
export function featuresById(plan: Json): ReadonlyMap<string, Json> {
  const features = plan.features as readonly { id?: unknown; properties?: { id?: unknown } | null }[];
  return new Map(features.map((feature) => [String(feature.id ?? feature.properties?.id), feature as Json]));
}

function oneSite(here: Reading, sites: Sites | null, wanted: Wanted): string | undefined {
  const id = here.text();
  if (id === undefined || !sites) return id;
  const problem = sites.problem(id, wanted);
  return problem ? here.fault(problem, { id }) : id;
}

/** A list of ids that may be missing, but not empty. */
function siteList(here: Reading, sites: Sites | null, wanted: Wanted): void {
  if (!here.absent) requiredList(here, sites, wanted);
}

function requiredList(here: Reading, sites: Sites | null, wanted: Wanted): void {
  const seen = new Set<string>();
  for (const item of someItems(here) ?? []) {
    const id = oneSite(item, sites, wanted);
    if (id !== undefined && seen.has(id)) item.fault('duplicate-value', { found: id });
    if (id !== undefined) seen.add(id);
  }
}
