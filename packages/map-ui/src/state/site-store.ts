import type { Position, Problem, ReadPlan, SitePlan } from 'iatg-core';
import { withContentsByHand } from './contents-by-hand.js';
import { NO_HISTORY, redone, undone, withStep, type EditName, type History } from './history.js';
import { EMPTY_DOCUMENT, withHeader, type PlanDocument } from './plan-document.js';
import { planReader, rulesOrFaults } from './plan-rules.js';
import { createStore } from './store.js';
import { resetView } from './view-store.js';

/** What the user stated: the open plan with its history, and the last file that could not be opened. Everything else follows from it. */
export interface SiteState {
  readonly open: OpenPlan;
  /** Null: the plan has not been changed since it was pinned, or is not compared. */
  readonly before: PlanDocument | null;
  readonly refused: Refusal | null;
  /** Why the last change was not made; it would have left the plan invalid. */
  readonly rejected: readonly Problem[];
}

export interface OpenPlan {
  /** Under which the workspace keeps it. */
  readonly key: string;
  /** Null: it came from no file. */
  readonly fileName: string | null;
  /** Is it the invented depot that comes with the page? */
  readonly isDemo: boolean;
  readonly document: PlanDocument;
  /** The document as it was opened. */
  readonly opened: PlanDocument;
  readonly plan: SitePlan;
  /** What its file says twice: the document no longer shows it. */
  readonly ofFile: readonly Problem[];
  /** Looked for when asked for: not in every frame of a drag. */
  readonly warnings: () => readonly Problem[];
  readonly history: History;
  /** Null: a plan of the user. Else it stands in place of one for a while, and is never kept among the plans. */
  readonly training: Training | null;
}

/** An exercise, an accident or an exercise in the making. */
export interface Training {
  /** Stores and sites that break a rule are not told by their colour: it would be the answer. */
  readonly hidesVerdicts: boolean;
  readonly hidesRings: boolean;
  /** What the map is to show; null: the sites. */
  readonly extent: readonly Position[] | null;
  /** Asked before a change is made. */
  readonly forbids: (after: SitePlan) => boolean;
}

export interface Refusal {
  readonly fileName: string;
  readonly why: 'faults' | 'unreadable' | 'several-files';
  /** In order of place; empty unless `faults`. */
  readonly faults: readonly Problem[];
}

const read = planReader();

/** The plan of a document that was open: one of the history, say. */
export const readDocument = (document: PlanDocument): SitePlan => read(document).plan!;

export const siteStore = createStore<SiteState>({ open: openEmpty(), before: null, refused: null, rejected: [] });

type Opening = Pick<OpenPlan, 'key' | 'fileName' | 'isDemo'> & Partial<Pick<OpenPlan, 'ofFile' | 'training'>>;

/** Opens a valid document, from the workspace or new. */
export function openDocument(stated: PlanDocument, { key, fileName, isDemo, ofFile = [], training = null }: Opening): void {
  // Exercises are about the standard and marked by it: they are shown by it too.
  const document = training && stated.sitePlan?.profile !== undefined ? withHeader(stated, { profile: undefined }) : stated;
  const parsed = read(document);
  if (!parsed.plan) throw new Error(`The document has faults: ${parsed.faults[0]!.pointer}`);
  resetView();
  siteStore.set({ open: { key, fileName, isDemo, document, opened: document, plan: parsed.plan, ofFile, warnings: () => parsed.warnings, history: NO_HISTORY, training }, before: null, refused: null, rejected: [] });
}

/** Opens a document that is not yet known to be a plan. Its faults are told as those of a change that was not made. @returns whether it was opened */
export function openOrReject(document: PlanDocument, opening: Opening): boolean {
  const { plan, faults } = read(document);
  if (plan) openDocument(document, opening);
  else siteStore.set({ rejected: faults });
  return plan !== null;
}

/** Shows again what was open before, with its history and what it was compared with. */
export function putBack({ open, before }: Pick<SiteState, 'open' | 'before'>): void {
  resetView();
  siteStore.set({ open, before, refused: null, rejected: [] });
}

/** Changes how the plan of an exercise is shown. */
export function setTraining(change: Partial<Training>): void {
  const { open } = siteStore.get();
  if (open.training) siteStore.set({ open: { ...open, training: { ...open.training, ...change } } });
}

/** The invented depot that comes with the page; read when it is first wanted. */
export async function showDemo(): Promise<void> {
  const { demoPlan } = await import('../io/demo-plan.js');
  openDocument(demoPlan() as PlanDocument, { key: newKey(), fileName: null, isDemo: true });
}

export function showEmpty(name: string): void {
  openDocument(withHeader(EMPTY_DOCUMENT, { name }), { key: newKey(), fileName: null, isDemo: false });
}

/** Opens what was read from a file. A file with faults is refused, and the open plan stays as it is. */
export function offerFile(fileName: string, parsed: ReadPlan | null): void {
  if (!parsed) refuse({ fileName, why: 'unreadable', faults: [] });
  else if (!parsed.plan) refuse({ fileName, why: 'faults', faults: parsed.faults });
  else {
    const { faults } = rulesOrFaults(parsed.plan);
    if (faults.length > 0) refuse({ fileName, why: 'faults', faults });
    else openDocument(parsed.json as PlanDocument, { key: newKey(), fileName, isDemo: false, ofFile: parsed.warnings.filter(({ key }) => key === 'repeated-member') });
  }
}

export function refuse(refused: Refusal): void {
  siteStore.set({ refused });
}

export function dismissRefusal(): void {
  siteStore.set({ refused: null });
}

/**
 * Changes the open plan, as one step that can be undone. A change that would leave the plan invalid is not made, and its faults are shown.
 * @returns whether the change was made
 */
export function edit(name: EditName, change: (document: PlanDocument) => PlanDocument): boolean {
  const { open } = siteStore.get();
  return show(withContentsByHand(open.document, change(open.document)), stepped ? open.history : withStep(open.history, name, open.document));
}

/** A drag: many changes that the user sees at once and undoes as one. Null: no drag is under way. */
let stepped: { readonly name: EditName; readonly before: PlanDocument } | null = null;

export function beginStep(name: EditName): void {
  endStep();
  stepped = { name, before: siteStore.get().open.document };
}

export function endStep(): void {
  if (!stepped) return;
  const { name, before } = stepped;
  stepped = null;
  const { open } = siteStore.get();
  if (open.document !== before) siteStore.set({ open: { ...open, history: withStep(open.history, name, before) } });
}

export function undo(): void {
  endStep();
  const { open } = siteStore.get();
  const to = undone(open.history, open.document);
  if (to) show(to.document, to.history);
}

export function redo(): void {
  endStep();
  const { open } = siteStore.get();
  const to = redone(open.history, open.document);
  if (to) show(to.document, to.history);
}

/** What-if: keeps the plan as it is now beside every later change; null ends the comparison. */
export function compareWith(before: PlanDocument | null): void {
  siteStore.set({ before });
}

export function dismissRejection(): void {
  siteStore.set({ rejected: [] });
}

function show(document: PlanDocument, history: History): boolean {
  const { open } = siteStore.get();
  if (document === open.document) return true;
  const parsed = read(document);
  if (!parsed.plan) {
    siteStore.set({ rejected: parsed.faults });
    return false;
  }
  if (open.training?.forbids(parsed.plan)) return false;
  const opened: OpenPlan = { ...open, document, plan: parsed.plan, history, warnings: () => parsed.warnings };
  siteStore.set(siteStore.get().rejected.length > 0 ? { open: opened, rejected: [] } : { open: opened });
  return true;
}

/** Until a plan has been read. */
function openEmpty(): OpenPlan {
  const parsed = read(EMPTY_DOCUMENT);
  return { key: newKey(), fileName: null, isDemo: true, document: EMPTY_DOCUMENT, opened: EMPTY_DOCUMENT, plan: parsed.plan!, ofFile: [], warnings: () => parsed.warnings, history: NO_HISTORY, training: null };
}

/** Enough that two plans never share a key. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
