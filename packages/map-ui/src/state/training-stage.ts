import type { PlanDocument } from './plan-document.js';
import { newKey, openDocument, putBack, siteStore, type SiteState, type Training } from './site-store.js';
import { viewStore } from './view-store.js';
import { flush } from './workspace.js';

/** What was open before the stage was taken: it is not closed, only out of sight. */
let before: Pick<SiteState, 'open' | 'before'> | null = null;
let onLeft: () => void = () => {};
let isWatched = false;

/**
 * Shows a plan in place of the one that is open, until `leaveStage`. The plan that was open has been kept by then, and is kept on.
 * @param left told when the stage was left, in whatever way: another plan opened, another way of looking at it
 */
export async function takeStage(document: PlanDocument, training: Training, left: () => void): Promise<void> {
  watch();
  await flush();
  const { open, before: compared } = siteStore.get();
  if (!open.training) before = { open, before: compared };
  onLeft = left;
  const { presenting } = viewStore.get();
  openDocument(document, { key: newKey(), fileName: null, isDemo: false, training });
  viewStore.set({ presenting });
}

/** What was open before is there again, with all its steps. */
export function leaveStage(): void {
  const was = before;
  const { presenting } = viewStore.get();
  // First: putting it back is a change that is watched, too.
  before = null;
  if (was && siteStore.get().open.training) putBack(was);
  if (presenting) viewStore.set({ presenting });
  tellLeft();
}

function tellLeft(): void {
  const told = onLeft;
  onLeft = () => {};
  told();
}

function watch(): void {
  if (isWatched) return;
  isWatched = true;
  viewStore.subscribe(() => {
    if (before && viewStore.get().mode !== 'training') leaveStage();
  });
  siteStore.subscribe(() => {
    if (!before || siteStore.get().open.training) return;
    before = null;
    tellLeft();
  });
}
