import { useEffect, useRef, useState } from 'react';
import { useText, type Language } from '../i18n/use-text.js';
import { readPlanFile } from '../io/read-plan-file.js';
import type { WritableFile } from '../io/save-file.js';
import { layerStore } from '../state/layer-store.js';
import { evaluationStore } from '../state/evaluation-store.js';
import { offerFile, showDemo, showEmpty, siteStore } from '../state/site-store.js';
import { viewStore } from '../state/view-store.js';
import { flush, noteSavedToFile } from '../state/workspace.js';

/** Files that were written in this visit, by plan: saving again writes to the same. */
const written = new Map<string, WritableFile>();

/** New, open, save and export. */
export function FileMenu() {
  const language = useText();
  const { text } = language;
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(
    function closeOutside() {
      if (!isOpen) return;
      const close = (event: Event): void => {
        if (event instanceof KeyboardEvent ? event.key === 'Escape' : !menu.current?.contains(event.target as Node)) setOpen(false);
      };
      addEventListener('pointerdown', close);
      addEventListener('keydown', close);
      return function stop() {
        removeEventListener('pointerdown', close);
        removeEventListener('keydown', close);
      };
    },
    [isOpen],
  );

  const actions: readonly (readonly [label: string, action: () => unknown])[] = [
    [text('file.new'), () => void flush().then(() => showEmpty(text('file.new-name')))],
    [text('file.plans'), () => viewStore.set({ dialog: 'plans' })],
    [text('file.open'), () => input.current?.click()],
    [text('file.save'), () => save(language, false)],
    [text('file.save-as'), () => save(language, true)],
    [text('file.rings-geojson'), () => exportRings(language, 'geojson')],
    [text('file.rings-kml'), () => exportRings(language, 'kml')],
    [text('file.findings-csv'), () => exportPairs(language)],
    [text('file.print'), () => print()],
    [text('file.demo'), () => void flush().then(showDemo)],
  ];
  return (
    <div className="menu" ref={menu}>
      <button type="button" className="button" aria-expanded={isOpen} aria-controls="file-menu" onClick={() => setOpen(!isOpen)}>
        {text('file.menu')}
      </button>
      {isOpen && (
        <ul id="file-menu" className="menu-list">
          {actions.map(([label, action]) => (
            <li key={label}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  void action();
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <input ref={input} type="file" className="visually-hidden" tabIndex={-1} aria-label={text('file.open')} accept=".geojson,.json,application/geo+json,application/json" onChange={openChosen} />
    </div>
  );
}

async function openChosen({ currentTarget }: React.ChangeEvent<HTMLInputElement>): Promise<void> {
  const [file] = currentTarget.files ?? [];
  if (!file) return;
  await flush();
  offerFile(file.name, await readPlanFile(file));
  // So that the same file, mended, can be chosen again.
  currentTarget.value = '';
}

async function save(language: Language, isAs: boolean): Promise<void> {
  const { key, plan, document } = siteStore.get().open;
  const { planAsText } = await import('../io/plan-text.js');
  const known = written.get(key);
  try {
    if (known && !isAs) {
      await known.write(planAsText(document));
      noteSavedToFile(document);
      return viewStore.set({ notice: { key: 'file.saved', name: known.name } });
    }
    const { GEOJSON, saveAs } = await import('../io/save-file.js');
    const { wasWritten, file } = await saveAs(plan.name || language.text('plan.unnamed'), planAsText(document), GEOJSON);
    if (file) written.set(key, file);
    if (wasWritten) noteSavedToFile(document);
    if (wasWritten) viewStore.set({ notice: { key: 'file.saved', name: file?.name ?? plan.name } });
  } catch (error) {
    viewStore.set({ notice: { key: 'file.not-saved', name: error instanceof Error ? error.message : String(error) } });
  }
}

/** The rings of the rows that the map shows. */
async function exportRings(language: Language, kind: 'geojson' | 'kml'): Promise<void> {
  const [{ namedRings }, { ringsAsGeoJsonText, ringsAsKml }, { GEOJSON, KML, saveAs }] = await Promise.all([import('./named-rings.js'), import('../io/rings-file.js'), import('../io/save-file.js')]);
  const { evaluation } = evaluationStore.get().evaluated;
  const rings = namedRings(evaluation, [...layerStore.get().ringRows], language);
  const standard = evaluation.rules.edition.id;
  const name = `${siteStore.get().open.plan.name} ${language.text('file.rings')}`;
  const notDrawn = rings.filter(({ ring }) => ring.geometry === null && ring.properties.reasons.length > 0);
  const { wasWritten } = kind === 'kml' ? await saveAs(name, await ringsAsKml(rings, standard), KML) : await saveAs(name, ringsAsGeoJsonText(rings, standard), GEOJSON);
  if (wasWritten && notDrawn.length > 0) viewStore.set({ notice: { key: 'export.not-drawn', name: notDrawn.map((one) => one.name).join('; ') } });
}

async function exportPairs({ text, messages }: Language): Promise<void> {
  const [{ CSV, saveAs }, { findingsAsCsv }] = await Promise.all([import('../io/save-file.js'), import('../io/findings-file.js')]);
  await saveAs(`${siteStore.get().open.plan.name} ${text('tab.findings')}`, findingsAsCsv(evaluationStore.get().evaluated.evaluation, messages), CSV);
}
