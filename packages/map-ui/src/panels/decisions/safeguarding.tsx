import { useState } from 'react';
import type { Problem } from 'iatg-core';
import { SAFEGUARDED_ROWS, safeguardingAsGeoJson, touchedAreasAsGeoJson, type SafeguardedRow } from 'iatg-core/decisions';
import { useDecisionsText } from '../../i18n/use-decisions-text.js';
import { useText } from '../../i18n/use-text.js';
import { contentOf, GEOJSON, saveAs } from '../../io/save-file.js';
import { decisionsStore } from '../../state/decisions-store.js';
import { areasIn, isAreasFile, safeguardedFor, touchedFor, type AreasFile } from '../../state/safeguarding.js';
import { useDecisions, useEvaluation } from '../../state/use-store.js';
import { ProblemTable } from '../problems-panel.js';
import { RingSample } from '../ring-sample.js';
import { told } from '../save-plan.js';
import { useAtRest } from '../use-at-rest.js';
import { listed } from './cure-words.js';

/** More areas than this are in the file that can be saved. */
const MOST_LISTED = 200;

/** What the depot keeps free, for those who plan round it; and which of their areas are too near. */
export function Safeguarding() {
  const { text: pageText } = useText();
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const isAtRest = useAtRest(evaluation);
  return (
    <section className="decisions-section" aria-labelledby="safeguarding-title">
      <h2 id="safeguarding-title">{text('safeguarding.title')}</h2>
      <p className="beside">{text('safeguarding.explained')}</p>
      {!isAtRest ? (
        <p className="nothing">{pageText('findings.behind')}</p>
      ) : evaluation.stores.length === 0 ? (
        <p className="nothing">{text('safeguarding.no-stores')}</p>
      ) : (
        <>
          <Classes />
          <Areas />
        </>
      )}
    </section>
  );
}

function Classes() {
  const { text: pageText } = useText();
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const rows = useDecisions((state) => state.safeguarded);
  const choose = (row: SafeguardedRow, isChosen: boolean): void => decisionsStore.set({ safeguarded: SAFEGUARDED_ROWS.filter((one) => (one === row ? isChosen : rows.includes(one))) });
  const save = (): Promise<unknown> =>
    told(pageText, async () => {
      const saved = await saveAs('safeguarding-lines', GEOJSON, () => contentOf(safeguardingAsGeoJson(evaluation, rows.map((row) => safeguardedFor(evaluation, row))), GEOJSON));
      return saved && saved.name;
    });
  return (
    <>
      <fieldset className="safeguarded">
        <legend>{text('safeguarding.classes')}</legend>
        {SAFEGUARDED_ROWS.map((row) => (
          <label key={row}>
            <input type="checkbox" checked={rows.includes(row)} onChange={({ currentTarget }) => choose(row, currentTarget.checked)} /> <RingSample row={row} /> {pageText(`ring.row.${row}`)}
            {rows.includes(row) && <Doubts row={row} />}
          </label>
        ))}
      </fieldset>
      <button type="button" className="button" disabled={rows.length === 0} onClick={() => void save()}>
        {text('safeguarding.save')}
      </button>
    </>
  );
}

function Doubts({ row }: { readonly row: SafeguardedRow }) {
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const { envelope, isIncomplete, showsOneStore } = safeguardedFor(evaluation, row);
  return (
    <>
      {!envelope && !isIncomplete && <span className="beside">{text('safeguarding.none')}</span>}
      {isIncomplete && <strong className="doubt">{text('safeguarding.incomplete')}</strong>}
      {showsOneStore && <span className="beside">{text('safeguarding.one-store')}</span>}
    </>
  );
}

function Areas() {
  const { text: pageText, count } = useText();
  const text = useDecisionsText();
  const file = useDecisions((state) => state.areas);
  const [refused, setRefused] = useState<{ readonly name: string; readonly faults: readonly Problem[] } | null>(null);
  const open = async (input: HTMLInputElement): Promise<void> => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    const read = await chosen.arrayBuffer().then(
      (bytes) => areasIn(new Uint8Array(bytes)),
      () => null,
    );
    input.value = '';
    if (read && isAreasFile(read)) {
      setRefused(null);
      decisionsStore.set({ areas: read });
    } else setRefused({ name: chosen.name, faults: read ?? [] });
  };
  return (
    <>
      <label className="field">
        {text('safeguarding.areas')}
        <input type="file" accept=".geojson,.json,application/geo+json,application/json" onChange={({ currentTarget }) => void open(currentTarget)} />
      </label>
      <p className="beside">{text('safeguarding.local')}</p>
      {refused && (
        <div role="alert">
          <p>{refused.faults.length === 0 ? pageText('refused.unreadable', { name: refused.name }) : text('safeguarding.faults', { name: refused.name, count: count(refused.faults.length) })}</p>
          <ProblemTable title={pageText('problems.faults')} problems={refused.faults} />
        </div>
      )}
      {file && <FoundAreas file={file} />}
    </>
  );
}

function FoundAreas({ file }: { readonly file: AreasFile }) {
  const language = useText();
  const { text: pageText, count } = language;
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const rows = useDecisions((state) => state.safeguarded);
  const found = touchedFor(evaluation, file, rows);
  const shown = found.filter(({ touched, unknown }) => touched.length + unknown.length > 0);
  const classes = (some: readonly SafeguardedRow[]): string => listed(some.map((row) => pageText(`ring.row.${row}`)), language);
  const save = (): Promise<unknown> =>
    told(pageText, async () => {
      const saved = await saveAs('safeguarding-areas', GEOJSON, () => contentOf(touchedAreasAsGeoJson(evaluation, file.features, found), GEOJSON));
      return saved && saved.name;
    });
  return (
    <>
      <p className="decisions-figure" role="status">
        {text('safeguarding.touched', { count: count(found.filter(({ touched }) => touched.length > 0).length), all: count(found.length) })}
      </p>
      <ul className="touched-areas">
        {shown.slice(0, MOST_LISTED).map(({ area, touched, unknown }) => (
          <li key={area.site.id} className={touched.length > 0 ? 'is-touched' : 'is-unknown'}>
            <bdi>{area.name}</bdi>
            {touched.length > 0 && <span>{text('safeguarding.too-near', { classes: classes(touched) })}</span>}
            {unknown.length > 0 && <span className="beside">{text('safeguarding.cannot-tell', { classes: classes(unknown) })}</span>}
          </li>
        ))}
      </ul>
      {shown.length > MOST_LISTED && <p className="beside">{pageText('table.shown', { shown: count(MOST_LISTED), all: count(shown.length) })}</p>}
      <p className="beside">{text('safeguarding.free', { count: count(found.length - shown.length) })}</p>
      <p>
        <button type="button" className="button" onClick={() => void save()}>
          {text('safeguarding.save-areas')}
        </button>{' '}
        <button type="button" className="button" onClick={() => decisionsStore.set({ areas: null })}>
          {text('safeguarding.forget')}
        </button>
      </p>
    </>
  );
}
