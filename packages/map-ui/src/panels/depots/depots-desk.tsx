import { useMemo, useRef, useState } from 'react';
import { CHANGES, DIVISIONS, isEvaluated, nationalOverview, standingOf, trendBetween, type Depot } from 'iatg-core/national';
import { useDepotsText, useNationalWords } from '../../i18n/use-depots-text.js';
import { useText } from '../../i18n/use-text.js';
import { nameOfDepot, shownDepots, type DepotSort } from '../../state/depot-rows.js';
import { compareWithEarlier, depotsStore, emptyDepots, evaluateFiles, evaluateKept, openDepot, stopEvaluating } from '../../state/depots-store.js';
import { useStore } from '../../state/use-store.js';
import { viewStore } from '../../state/view-store.js';
import { Dialog } from '../dialog.js';
import { FileInput } from '../file-input.js';
import { Towards } from '../towards.js';
import { DepotsTable } from './depots-table.js';
import { DEPOT_FORMATS, exportDepots } from './export-depots.js';
import '../../style/depots.css';

const close = (): void => viewStore.set({ dialog: null });
const NAMES = { json: 'JSON', csv: 'CSV', xlsx: 'Excel', html: 'HTML' } as const;

interface Props {
  readonly Map: React.ComponentType<{ readonly depots: readonly Depot[]; readonly selected: string | null; readonly label: string; readonly onSelect: (file: string) => void }>;
}

/** Many plans at once: how each stands, the worst first, what they hold together, what has changed. */
export function DepotsDesk({ Map: DepotsMap }: Props) {
  const text = useDepotsText();
  const words = useNationalWords();
  const language = useText();
  const { messages, count } = language;
  const { depots, otherFiles, progress, stopped, earlier, refused } = useStore(depotsStore, (state) => state);
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<{ readonly by: DepotSort; readonly isDescending: boolean }>({ by: 'standing', isDescending: false });
  const [selected, setSelected] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const { totals } = useMemo(() => nationalOverview(depots), [depots]);
  const trend = useMemo(() => earlier && trendBetween(earlier.depots, depots), [earlier, depots]);
  const changes = useMemo(() => trend && new Map(trend.depots.flatMap(({ now, change }) => (now ? [[now.file, change] as const] : []))), [trend]);
  const shown = useMemo(() => shownDepots(depots, search, sort), [depots, search, sort]);
  const chosen = depots.find(({ file }) => file === selected);

  const open = (file: string): void => {
    void openDepot(file).then((isOpen) => {
      if (isOpen) close();
      else setSaid(text('depots.not-open'));
    });
  };
  const leave = (): void => {
    stopEvaluating();
    close();
  };
  return (
    <Dialog isDesk title={text('depots.title')} onClose={leave}>
      <div className="depots">
        <p>{text('depots.about')}</p>
        <Sources isBusy={progress !== null} hasDepots={depots.length > 0} />
        {progress && (
          <p className="depots-progress">
            <progress value={progress.done} max={progress.total} aria-label={text('depots.progress', { done: count(progress.done), total: count(progress.total) })} />
            <span>{text('depots.progress', { done: count(progress.done), total: count(progress.total) })}</span>
            <button type="button" className="button" onClick={stopEvaluating}>
              {text('depots.stop')}
            </button>
          </p>
        )}
        <p role="status" className="depots-said">
          {said} {stopped > 0 && text('depots.stopped', { count: count(stopped) })} {otherFiles > 0 && words.otherFiles(otherFiles, messages)}{' '}
          {refused && <span className="field-fault">{text('depots.refused', { name: refused.name, fault: refused.faults[0] ? `${refused.faults[0].pointer} ${messages.problem(refused.faults[0])}` : '' })}</span>}
        </p>
        {depots.length > 0 && (
          <>
            <section className="depots-totals" aria-label={words.ui.totals}>
              <p className="depots-verdict">{words.verdict(totals, messages)}</p>
              <dl>
                {(
                  [
                    [words.ui.pes, count(totals.pes)],
                    [words.ui['exposed-sites'], count(totals.exposedSites)],
                    [words.ui.pairs, count(totals.pairs)],
                    [words.ui.fail, count(totals.fail)],
                    [words.ui['not-assessable'], count(totals.notAssessable)],
                    [words.ui['total-neq'], messages.number(totals.totalNeq_kg, 3)],
                    ...DIVISIONS.flatMap((division) => (totals.neq_kg[division] === undefined ? [] : [[`HD ${division}`, messages.kilograms(totals.neq_kg[division])] as const])),
                  ] as const
                ).map(([label, value]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </section>
            <Comparison trendCounts={trend && CHANGES.flatMap((change) => (trend.counts[change] > 0 ? [`${words.change[change]}: ${count(trend.counts[change])}`] : [])).join('; ')} name={earlier?.name ?? null} gone={trend?.depots.flatMap(({ change, before }) => (change === 'gone' ? [nameOfDepot(before!)] : [])) ?? []} />
            <div className="depots-filter">
              <label>
                {text('depots.filter')}
                <input type="search" value={search} onChange={({ currentTarget }) => setSearch(currentTarget.value)} />
              </label>
              <output>{text('depots.shown', { shown: count(shown.length), all: count(depots.length) })}</output>
            </div>
            {chosen && (
              <p className="depots-chosen">
                <span className={`depot-standing is-${standingOf(chosen)}`}>{words.standing[standingOf(chosen)]}</span>{' '}
                <b>
                  <bdi>{nameOfDepot(chosen)}</bdi>
                </b>{' '}
                {isEvaluated(chosen) && chosen.worst && (
                  <span>
                    {words.ui.worst}: <bdi>{chosen.worst.pesName}</bdi>
                    <Towards />
                    <bdi>{chosen.worst.esName}</bdi>
                  </span>
                )}
                <button type="button" className="button" onClick={() => open(chosen.file)}>
                  {text('depots.open')}
                </button>
              </p>
            )}
            <div className="depots-shown">
              <DepotsTable
                depots={shown}
                sort={sort}
                onSort={(by) => setSort({ by, isDescending: sort.by === by && !sort.isDescending })}
                selected={selected}
                onSelect={setSelected}
                onOpen={open}
                changes={changes}
              />
              <DepotsMap depots={shown} selected={selected} label={text('depots.map')} onSelect={setSelected} />
            </div>
            <Saving isBusy={progress !== null} />
          </>
        )}
        {depots.length === 0 && !progress && <p className="nothing">{text('depots.none')}</p>}
      </div>
    </Dialog>
  );
}

/** Where plans come from. */
function Sources({ isBusy, hasDepots }: { readonly isBusy: boolean; readonly hasDepots: boolean }) {
  const text = useDepotsText();
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    void evaluateFiles([...(input.files ?? [])]);
    // The same choice again is a change, too.
    input.value = '';
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no row of buttons
    <div className="depots-sources" role="group" aria-label={text('depots.choose')}>
      <button type="button" className="button primary" disabled={isBusy} onClick={() => folder.current!.click()}>
        {text('depots.folder')}
      </button>
      <button type="button" className="button" disabled={isBusy} onClick={() => files.current!.click()}>
        {text('depots.files')}
      </button>
      <button type="button" className="button" disabled={isBusy} onClick={() => void evaluateKept()}>
        {text('depots.kept')}
      </button>
      <button type="button" className="button" disabled={isBusy || !hasDepots} onClick={emptyDepots}>
        {text('depots.empty')}
      </button>
      <input
        ref={(input) => {
          folder.current = input;
          // React does not know the attribute by this name in every version.
          input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={text('depots.folder')}
        multiple
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <input ref={files} type="file" className="visually-hidden" tabIndex={-1} aria-label={text('depots.files')} multiple accept=".geojson,.json" onChange={({ currentTarget }) => take(currentTarget)} />
    </div>
  );
}

interface ComparisonProps {
  readonly trendCounts: string | null;
  /** Of the earlier file; null: nothing is compared. */
  readonly name: string | null;
  /** Names of depots that are no longer there. */
  readonly gone: readonly string[];
}

/** What has changed since an earlier overview. */
function Comparison({ trendCounts, name, gone }: ComparisonProps) {
  const text = useDepotsText();
  const words = useNationalWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="depots-trend" aria-label={text('depots.compare')}>
      {name === null ? (
        <button type="button" className="button" onClick={() => input.current!.click()}>
          {text('depots.earlier')}
        </button>
      ) : (
        <>
          <span>{text('depots.compared', { name })}</span> <b>{trendCounts}</b>
          {gone.length > 0 && (
            <span>
              {words.change.gone}: <bdi>{gone.join('; ')}</bdi>
            </span>
          )}
          <button type="button" className="button" onClick={() => void compareWithEarlier(null)}>
            {text('depots.no-earlier')}
          </button>
        </>
      )}
      <FileInput ref={input} label={text('depots.earlier')} accept=".json" onFile={(file) => void compareWithEarlier(file)} />
    </section>
  );
}

/** The overview as a file: without positions unless they are asked for. */
function Saving({ isBusy }: { readonly isBusy: boolean }) {
  const text = useDepotsText();
  const words = useNationalWords();
  const language = useText();
  const [withPlaces, setWithPlaces] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no row of buttons
    <div className="depots-saving" role="group" aria-label={text('depots.export')}>
      <span aria-hidden="true">{text('depots.export')}</span>
      {DEPOT_FORMATS.map((format) => (
        <button key={format} type="button" className="button" disabled={isBusy} onClick={() => void exportDepots(format, withPlaces, words, language)}>
          {NAMES[format]}
        </button>
      ))}
      <label>
        <input type="checkbox" checked={withPlaces} onChange={({ currentTarget }) => setWithPlaces(currentTarget.checked)} /> {text('depots.with-positions')}
      </label>
      {withPlaces && (
        <p className="papers-warning" role="alert">
          {text('depots.positions-warning')}
        </p>
      )}
    </div>
  );
}
