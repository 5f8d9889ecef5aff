import { answerOf, importFile, isComplete, withConfirmed, withPlanAdded, type Answer, type ImportChoices, type PlanDocument as Exchanged, type Proposal } from 'iatg-exchange';
import { forgetImport, importStore } from './import-store.js';
import { EMPTY_DOCUMENT, withHeader, type PlanDocument } from './plan-document.js';
import { dismissRejection, edit, newKey, openOrReject } from './site-store.js';
import { flush } from './workspace.js';

/** Counts files, so that a slow one does not come after a later one. */
let turn = 0;

/** Reads a file, or the same file with other choices. */
export async function readImport(file: File, choices: ImportChoices = {}): Promise<void> {
  const mine = ++turn;
  dismissRejection();
  importStore.set({ file, choices, isReading: true, isUnreadable: false, imported: null, answers: new Map(), confirmed: new Set(), takesRest: false });
  const bytes = await file.arrayBuffer().catch(() => null);
  const imported = bytes && (await importFile(file.name, new Uint8Array(bytes), choices));
  if (mine === turn && importStore.get().file === file) importStore.set({ imported, isReading: false, isUnreadable: imported === null });
}

/** What a proposal is: what the user said of its class, else what its file says; null: something has to be said first. */
export function answerFor(proposal: Proposal, answers: ReadonlyMap<string, Answer>): Answer | null {
  const said = answers.get(proposal.class);
  if (!said) return answerOf(proposal);
  return isComplete(said) ? said : null;
}

export function sayOfClass(name: string, answer: Answer, proposals: readonly Proposal[]): void {
  const { answers, confirmed } = importStore.get();
  const said = new Map(answers).set(name, answer);
  // What was confirmed as something else is confirmed anew.
  importStore.set({ answers: said, confirmed: new Set([...confirmed].filter((proposal) => !proposals.includes(proposal))) });
}

export function confirm(proposals: readonly Proposal[], isConfirmed: boolean): void {
  const { confirmed, answers } = importStore.get();
  const next = new Set(confirmed);
  for (const proposal of proposals) {
    if (isConfirmed && answerFor(proposal, answers)) next.add(proposal);
    else next.delete(proposal);
  }
  importStore.set({ confirmed: next });
}

/** Adds what is confirmed to the open plan, as one step that can be undone, or to a new one. @returns how many; null: the plan refused them */
export async function enter(target: 'this' | 'new', newName: string): Promise<number | null> {
  const { imported, confirmed, answers } = importStore.get();
  if (!imported) return null;
  const { format } = imported;
  const chosen = imported.kind === 'plan' ? [] : imported.proposals.filter((proposal) => confirmed.has(proposal)).map((proposal) => ({ proposal, answer: answerFor(proposal, answers)! }));
  const whole = imported.kind === 'plan' ? imported.document : null;
  const count = whole ? whole.features.length : chosen.length;
  const added = (document: PlanDocument): PlanDocument => (whole ? withPlanAdded(document as unknown as Exchanged, whole) : withConfirmed(document as unknown as Exchanged, chosen, format)) as unknown as PlanDocument;
  if (target === 'this') {
    if (!edit({ key: 'edit.import', name: String(count) }, added)) return null;
    forgetImport();
    return count;
  }
  await flush();
  const document = whole ? (whole as unknown as PlanDocument) : added(withHeader(EMPTY_DOCUMENT, { name: newName }));
  if (!openOrReject(document, { key: newKey(), fileName: null, isDemo: false })) return null;
  forgetImport();
  return count;
}
