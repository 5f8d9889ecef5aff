import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { showDemo, showEmpty, siteStore } from '../state/site-store.js';
import { viewStore } from '../state/view-store.js';
import { flush } from '../state/workspace.js';
import { rememberFile, savePlanToFile } from './save-plan.js';
import { takeFile } from './take-file.js';

/** New, open, save and export. */
export function FileMenu() {
  const language = useText();
  const { text } = language;
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(
    function closeOutside() {
      if (!isOpen) return;
      const close = ({ target }: Event): void => {
        if (!menu.current?.contains(target as Node)) setOpen(false);
      };
      addEventListener('pointerdown', close);
      addEventListener('focusin', close);
      return function stop() {
        removeEventListener('pointerdown', close);
        removeEventListener('focusin', close);
      };
    },
    [isOpen],
  );

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

  const choose = (action: () => unknown): void => {
    setOpen(false);
    // From here the focus returns, after a dialogue say.
    button.current?.focus();
    void action();
  };
  const closeByKey = (event: React.KeyboardEvent): void => {
    if (!isOpen || event.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape, pressed on any of its buttons
    <div className="menu" ref={menu} onKeyDown={closeByKey}>
      <button ref={button} type="button" className="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {text('file.menu')}
      </button>
      {isOpen && (
        <ul id={id} className="menu-list">
          <Item label={text('file.new')} onChoose={() => choose(() => flush().then(() => showEmpty(text('file.new-name'))))} />
          <Item label={text('file.plans')} onChoose={() => choose(() => viewStore.set({ dialog: 'plans' }))} />
          <Item label={text('file.guide')} onChoose={() => choose(() => viewStore.set({ guided: true, mode: 'distances' }))} />
          <Item label={text('file.open')} onChoose={() => choose(() => openFile(input.current!))} />
          <Item label={text('file.import')} onChoose={() => choose(() => viewStore.set({ dialog: 'import' }))} />
          <Item label={text('file.save')} onChoose={() => choose(() => savePlanToFile(siteStore.get().open, language, false))} />
          <Item label={text('file.save-as')} onChoose={() => choose(() => savePlanToFile(siteStore.get().open, language, true))} />
          <Item label={text('file.export')} onChoose={() => choose(() => viewStore.set({ dialog: 'export' }))} />
          <Item label={text('file.hand-over')} onChoose={() => choose(() => viewStore.set({ dialog: 'hand-over' }))} />
          <Item label={text('file.history')} onChoose={() => choose(() => viewStore.set({ dialog: 'history' }))} />
          <Item label={text('file.rings-geojson')} onChoose={() => choose(() => exported(({ exportRings }) => exportRings(language, 'geojson')))} />
          <Item label={text('file.rings-kml')} onChoose={() => choose(() => exported(({ exportRings }) => exportRings(language, 'kml')))} />
          <Item label={text('file.findings-csv')} onChoose={() => choose(() => exported(({ exportPairs }) => exportPairs(language, 'findings')))} />
          <Item label={text('file.pairs-csv')} onChoose={() => choose(() => exported(({ exportPairs }) => exportPairs(language, 'all')))} />
          <Item label={text('file.papers')} onChoose={() => choose(() => viewStore.set({ dialog: 'papers' }))} />
          <Item label={text('file.print')} onChoose={() => choose(() => print())} />
          <Item label={text('file.demo')} onChoose={() => choose(() => flush().then(showDemo))} />
        </ul>
      )}
      <input ref={input} type="file" className="visually-hidden" tabIndex={-1} aria-label={text('file.open')} accept=".geojson,.json,.zip,application/geo+json,application/json,application/zip" onChange={(event) => void openChosen(event.currentTarget)} />
    </div>
  );
}

function Item({ label, onChoose }: { readonly label: string; readonly onChoose: () => void }) {
  return (
    <li>
      <button type="button" onClick={onChoose}>
        {label}
      </button>
    </li>
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

