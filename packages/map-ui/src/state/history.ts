import type { PlanDocument } from './plan-document.js';

/** What was done, to be told to the user: a text key of the page with the name of the site. */
export interface EditName {
  readonly key: EditKey;
  readonly name: string;
}

export type EditKey =
  | 'edit.add'
  | 'edit.change'
  | 'edit.cure'
  | 'edit.delete'
  | 'edit.duplicate'
  | 'edit.import'
  | 'edit.move'
  | 'edit.neq'
  | 'edit.options'
  | 'edit.placed'
  | 'edit.profile'
  | 'edit.rename'
  | 'edit.reshape'
  | 'edit.restore'
  | 'edit.turn';

/** Everything done in a session. Documents share what they have in common, so a step costs no more than what it changed. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export interface Step {
  readonly name: EditName;
  /** For a step of the past the document before it, for one of the future the document after it. */
  readonly document: PlanDocument;
}

export const NO_HISTORY: History = { past: [], future: [] };

export const withStep = ({ past }: History, name: EditName, before: PlanDocument): History => ({ past: [...past, { name, document: before }], future: [] });

export function undone({ past, future }: History, now: PlanDocument): { readonly history: History; readonly document: PlanDocument } | null {
  const last = past.at(-1);
  return last ? { document: last.document, history: { past: past.slice(0, -1), future: [{ name: last.name, document: now }, ...future] } } : null;
}

export function redone({ past, future }: History, now: PlanDocument): { readonly history: History; readonly document: PlanDocument } | null {
  const [next, ...rest] = future;
  return next ? { document: next.document, history: { past: [...past, { name: next.name, document: now }], future: rest } } : null;
}
