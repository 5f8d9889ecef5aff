import { readPlanFile } from '../io/read-plan-file.js';
import { offerFile } from '../state/site-store.js';
import { viewStore } from '../state/view-store.js';
import { flush } from '../state/workspace.js';

/** Opens what the user has chosen or dropped: a plan, a plan that was handed over with what belongs to it, or a file of others to import. */
export async function takeFile(file: File): Promise<'plan' | 'hand-over' | 'import'> {
  await flush();
  if (await beginsLikeZip(file)) {
    const { openHandOver } = await import('../state/hand-over.js');
    if (await openHandOver(file)) return 'hand-over';
  }
  if (!/json$/i.test(file.name)) {
    await importFile(file);
    return 'import';
  }
  offerFile(file.name, await readPlanFile(file));
  return 'plan';
}

export async function importFile(file: File): Promise<void> {
  viewStore.set({ dialog: 'import' });
  await (await import('../state/import-file.js')).readImport(file);
}

const beginsLikeZip = async (file: Blob): Promise<boolean> =>
  (await file
    .slice(0, 2)
    .text()
    .catch(() => '')) === 'PK';
