import type { Language } from '../i18n/use-text.js';
import type { WritableFile } from '../io/save-file.js';
import type { OpenPlan } from '../state/site-store.js';
import { viewStore } from '../state/view-store.js';
import { noteSavedToFile } from '../state/workspace.js';

/** Files of this visit, by plan: saving again writes to the same. */
const files = new Map<string, WritableFile>();

/** The plan was read from that file, and is saved to it. */
export const rememberFile = (key: string, file: WritableFile): void => void files.set(key, file);

/** @param isAs to another file, whatever the plan was read from or saved to before */
export async function savePlanToFile({ key, document }: OpenPlan, { text }: Language, isAs: boolean): Promise<void> {
  await told(text, async () => {
    const [{ contentOf, GEOJSON, saveAs }, { planAsText }] = await Promise.all([import('../io/save-file.js'), import('../io/plan-text.js')]);
    const content = (): Promise<Blob> => contentOf([planAsText(document)], GEOJSON);
    const known = files.get(key);
    if (known && !isAs) {
      if ((await known.write(await content())) === 'changed-elsewhere') throw new Error(text('file.changed-elsewhere', { name: known.name }));
      noteSavedToFile(document);
      return known.name;
    }
    const saved = await saveAs('site-plan', GEOJSON, content);
    if (!saved) return null;
    noteSavedToFile(document);
    if (saved.file) files.set(key, saved.file);
    return saved.name;
  });
}

/** Tells what came of saving: the name of the file, or why there is none. Null, for a change of mind, needs no words. */
export async function told(text: Language['text'], save: () => Promise<string | null>): Promise<string | null> {
  try {
    const name = await save();
    if (name !== null) viewStore.set({ notice: { key: 'file.saved', name } });
    return name;
  } catch (error) {
    viewStore.set({ notice: { key: 'file.not-saved', name: error instanceof Error ? error.message : text('storage.other') } });
    return null;
  }
}
