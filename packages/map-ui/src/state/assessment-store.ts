import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  answerIdOf,
  assessmentAsJson,
  isItem,
  newAssessment,
  parseAssessment,
  parseAuthorityLevels,
  parseMatrix,
  type Assessment,
  type AssessmentProblem,
  type AuthorityLevels,
  type Parsed,
  type Risk,
} from 'iatg-assessment';
import { keptDatabase } from '../io/kept-database.js';
import { keeper } from './kept-values.js';
import { claim, claimNew, HANDOVER_ms, release } from './plan-claims.js';
import { newKey } from './site-store.js';
import { createStore } from './store.js';

/** Self-assessments and their assessments of risk. */
export interface AssessmentState {
  /** All that this browser keeps, and the open one. */
  readonly all: readonly Assessment[];
  readonly open: Assessment | null;
  /** Its name, if another window has it open: here it is a copy, which is kept as soon as it is changed. */
  readonly copyOf: string | null;
  /** An earlier one to compare with. */
  readonly before: { readonly name: string; readonly assessment: Assessment } | null;
  /** The last file that could not be used. */
  readonly refused: Refused | null;
  /** Does this browser keep assessments? Null: not known yet. */
  readonly isKept: boolean | null;
  /** The last change is not written yet. */
  readonly isPending: boolean;
}

export interface Refused {
  readonly fileName: string;
  readonly faults: readonly AssessmentProblem[];
}

const NOTHING: AssessmentState = { all: [], open: null, copyOf: null, before: null, refused: null, isKept: null, isPending: false };
export const assessmentStore = createStore(NOTHING);

const database = keptDatabase('iatg-assessments');
const { keepLater, keepNow, isWaiting, startKeeping } = keeper(database);

const keyOf = (id: string): string => `assessment ${id}`;
const LAST = 'last';

let started: Promise<void> | null = null;
/** Changes that stand in no file of the user. */
let hasUnsaved = false;
/** Names a copy; in the language of the page. */
let nameOfCopy = (name: string): string => `${name} (2)`;

/** Reads what was kept of earlier visits and opens what was worked on last, once. */
export function startAssessments(copy = nameOfCopy): Promise<void> {
  nameOfCopy = copy;
  return (started ??= start());
}

async function start(): Promise<void> {
  const kept = await startKeeping((isKept) => {
    assessmentStore.set({ isKept, isPending: isWaiting() });
    // Else a browser short of room may clear what it keeps. It answers for itself; where it does not want to, nothing changes.
    if (isKept) void navigator.storage?.persist?.().catch(() => false);
  });
  addEventListener('beforeunload', (event) => {
    if (hasUnsaved && assessmentStore.get().isKept === false) event.preventDefault();
  });
  assessmentStore.set({ all: (kept ?? []).flatMap(([key, value]) => (key.startsWith(keyOf('')) ? [value as Assessment] : [])), isKept: kept !== null });
  const last = kept?.find(([key]) => key === LAST)?.[1];
  if (typeof last === 'string') await openAssessment(last);
}

/** Opens one of those that are kept. What another window has open is opened as a copy: neither overwrites the other. */
export async function openAssessment(id: string): Promise<void> {
  const { open } = assessmentStore.get();
  if (open?.id === id) return;
  await leaveOpen();
  // First the claim, then the reading: what is read is then what another window, if any, has written last.
  const isOwn = await claim(keyOf(id), HANDOVER_ms);
  const kept = ((await database.one(keyOf(id))) as Assessment | null) ?? assessmentStore.get().all.find((one) => one.id === id);
  if (!kept) {
    release(keyOf(id));
    return;
  }
  if (isOwn) {
    show(kept);
    keepLater(LAST, id);
  } else assessmentStore.set({ open: { ...kept, id: newKey(), name: nameOfCopy(kept.name) }, copyOf: kept.name, before: null, refused: null });
}

/** @param plan SHA-256 of the plan that it refers to; null: of none */
export async function beginAssessment(plan: string | null, on: string): Promise<void> {
  await takeAssessment({ ...newAssessment(newKey(), plan), on });
}

/** Takes an assessment from outside. One of the same id that is kept already stays: what comes is a copy beside it. */
export async function takeAssessment(assessment: Assessment): Promise<void> {
  await leaveOpen();
  const { all } = assessmentStore.get();
  const taken = all.some(({ id }) => id === assessment.id) ? { ...assessment, id: newKey() } : assessment;
  claimNew(keyOf(taken.id));
  show(taken);
  keep(taken);
}

async function leaveOpen(): Promise<void> {
  const { open, copyOf } = assessmentStore.get();
  await keepNow();
  if (open && copyOf === null) release(keyOf(open.id));
}

function show(assessment: Assessment): void {
  hasUnsaved = false;
  assessmentStore.set({ open: assessment, copyOf: null, before: null, refused: null, all: withOne(assessment) });
}

/** Changes the open assessment; it is kept at once. */
export function changeAssessment(change: (now: Assessment) => Assessment): void {
  const { open, copyOf } = assessmentStore.get();
  if (!open) return;
  const next = change(open);
  if (next === open) return;
  if (copyOf !== null && !assessmentStore.get().all.some(({ id }) => id === next.id)) claimNew(keyOf(next.id));
  hasUnsaved = true;
  assessmentStore.set({ open: next, all: withOne(next) });
  keep(next);
}

/** The same of its assessment of risk. */
export const changeRisk = (change: (now: Risk) => Partial<Risk>): void => changeAssessment((now) => ({ ...now, risk: { ...now.risk, ...change(now.risk) } }));

function keep(assessment: Assessment): void {
  keepLater(keyOf(assessment.id), assessment);
  keepLater(LAST, assessment.id);
  assessmentStore.set({ isPending: true });
}

function withOne(assessment: Assessment): readonly Assessment[] {
  const { all } = assessmentStore.get();
  return all.some(({ id }) => id === assessment.id) ? all.map((one) => (one.id === assessment.id ? assessment : one)) : [...all, assessment];
}

/** For good, in this browser. */
export async function deleteOpen(): Promise<void> {
  const { open, all } = assessmentStore.get();
  if (!open) return;
  keepLater(keyOf(open.id), undefined);
  keepLater(LAST, undefined);
  assessmentStore.set({ all: all.filter(({ id }) => id !== open.id), open: null, copyOf: null, before: null, refused: null });
  await keepNow();
  release(keyOf(open.id));
}

export const noteSaved = (): void => void (hasUnsaved = false);

/** SHA-256 of the file that the assessment would be saved to. */
export const assessmentDigest = (assessment: Assessment): string => bytesToHex(sha256(utf8ToBytes(assessmentAsJson(assessment))));

/** Opens a file as an assessment of its own. */
export const openAssessmentFile = (file: File): Promise<void> => taken(file, parseAssessment, takeAssessment);

/** Takes a file to compare the open one with. */
export const compareWithFile = (file: File): Promise<void> => taken(file, parseAssessment, (assessment) => assessmentStore.set({ before: { name: file.name, assessment } }));

/** Questions and levels of an authority. */
export const takeAuthority = (file: File): Promise<void> => taken(file, parseAuthorityLevels, setAuthority);

/** Questions and levels of an authority in place of what there was; null: none. What was answered to questions that go stays in a copy beside it. */
export function setAuthority(authority: AuthorityLevels | null): void {
  const { open } = assessmentStore.get();
  if (!open) return;
  const next = withAuthority(open, authority);
  if (Object.keys(next.answers).length < Object.keys(open.answers).length) {
    const copy = { ...open, id: newKey(), name: nameOfCopy(open.name) };
    assessmentStore.set({ all: withOne(copy) });
    keepLater(keyOf(copy.id), copy);
  }
  changeAssessment(() => next);
}

/** Only answers to questions that are there stay: a file with others could not be read again. */
function withAuthority(now: Assessment, authority: AuthorityLevels | null): Assessment {
  const own = new Set(authority?.questions.map(answerIdOf));
  const stays = (id: string): boolean => isItem(id) || own.has(id);
  return { ...now, authority, answers: Object.fromEntries(Object.entries(now.answers).filter(([id]) => stays(id))), order: now.order.filter(stays) };
}

export const takeMatrix = (file: File): Promise<void> => taken(file, parseMatrix, (matrix) => changeRisk(() => ({ matrix })));

async function taken<T>(file: File, parse: (bytes: Uint8Array) => Parsed<T>, take: (value: T) => void | Promise<void>): Promise<void> {
  const { value, faults } = parse(new Uint8Array(await file.arrayBuffer()));
  if (value === null) return assessmentStore.set({ refused: { fileName: file.name, faults } });
  await take(value);
  assessmentStore.set({ refused: null });
}
