import { useEffect, useRef } from 'react';
import { useText } from '../i18n/use-text.js';
import { showDemo, showEmpty, siteStore } from '../state/site-store.js';
import { useSite } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { flush } from '../state/workspace.js';
import { Menu, type MenuItem } from './menu.js';
import { rememberFile, savePlanToFile } from './save-plan.js';
import { takeFile } from './take-file.js';

/** New, open, save and export. */
export function FileMenu() {
  const language = useText();
  const { text } = language;
  const training = useSite(({ open }) => open.training);
  const input = useRef<HTMLInputElement>(null);

  useEffect(
    function saveByKey() {
      const pressed = (event: KeyboardEvent): void => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
        event.preventDefault();
        void savePlanToFile(siteStore.get().open, language, event.shiftKey);
      };
      addEventListener('keydown', pressed);
      return () => removeEventListener('keydown', pressed);
    },
    [language],
  );

  const rings: readonly MenuItem[] = [
    { label: text('file.rings-geojson'), choose: () => exported(({ exportRings }) => exportRings(language, 'geojson')) },
    { label: text('file.rings-kml'), choose: () => exported(({ exportRings }) => exportRings(language, 'kml')) },
  ];
  const pairs: readonly MenuItem[] = [
    { label: text('file.findings-csv'), choose: () => exported(({ exportPairs }) => exportPairs(language, 'findings')) },
    { label: text('file.pairs-csv'), choose: () => exported(({ exportPairs }) => exportPairs(language, 'all')) },
  ];
  const items: readonly MenuItem[] = [
    { label: text('file.new'), choose: () => flush().then(() => showEmpty(text('file.new-name'))) },
    { label: text('file.plans'), choose: () => viewStore.set({ dialog: 'plans' }) },
    { label: text('file.guide'), choose: () => viewStore.set({ guided: true, mode: 'distances' }) },
    { label: text('file.open'), choose: () => openFile(input.current!) },
    { label: text('file.import'), choose: () => viewStore.set({ dialog: 'import' }) },
    { label: text('file.save'), choose: () => savePlanToFile(siteStore.get().open, language, false) },
    { label: text('file.save-as'), choose: () => savePlanToFile(siteStore.get().open, language, true) },
    { label: text('file.export'), choose: () => viewStore.set({ dialog: 'export' }) },
    { label: text('file.hand-over'), choose: () => viewStore.set({ dialog: 'hand-over' }) },
    { label: text('file.history'), choose: () => viewStore.set({ dialog: 'history' }) },
    // An exercise that is not solved yet tells its answer in no file either.
    ...(training?.hidesVerdicts || training?.hidesRings ? [] : rings),
    ...(training?.hidesVerdicts ? [] : pairs),
    { label: text('file.papers'), choose: () => viewStore.set({ dialog: 'papers' }) },
    { label: text('file.print'), choose: () => print() },
    { label: text('file.demo'), choose: () => flush().then(showDemo) },
  ];
  return (
    <>
      <Menu label={text('file.menu')} items={items} />
      <input ref={input} type="file" className="visually-hidden" tabIndex={-1} aria-label={text('file.open')} accept=".geojson,.json,.zip,application/geo+json,application/json,application/zip" onChange={(event) => void openChosen(event.currentTarget)} />
    </>
  );
}

const exported = async (act: (files: typeof import('./export-files.js')) => Promise<void>): Promise<void> => act(await import('./export-files.js'));

/** Where the browser allows, a plan is saved to the file that it was opened from. */
async function openFile(input: HTMLInputElement): Promise<void> {
  const { canPickFiles, pickFile } = await import('../io/open-file.js');
  if (!canPickFiles()) return input.click();
  // A browser that refuses its own dialogue (a policy of the machine) still has the plain one.
  const picked = await pickFile().catch(() => 'refused' as const);
  if (picked === 'refused') return input.click();
  if (!picked) return;
  const before = siteStore.get().open.key;
  const kind = await takeFile(picked.file);
  const { key } = siteStore.get().open;
  if (kind === 'plan' && key !== before) rememberFile(key, picked.writable);
}

async function openChosen(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  await takeFile(file);
  // So that the same file, mended, can be chosen again.
  input.value = '';
}

