import { useEffect, useSyncExternalStore } from 'react';
import { useGuideText } from '../i18n/use-guide-text.js';
import { useText } from '../i18n/use-text.js';
import { askDevice, deviceStore, placeError, putHere, readPlaced } from '../state/device-position.js';
import { showEmpty } from '../state/site-store.js';
import { useEvaluation, useIsBehind, useSite, useView } from '../state/use-store.js';
import { selectSite, viewStore } from '../state/view-store.js';
import { flush } from '../state/workspace.js';
import '../style/guide.css';

/** Pairs whose margins are shown with the error of the device taken off. */
const MOST_PAIRS = 10;

/** Rapid assessment of a site: six steps over the forms that are there anyway. */
export function GuidePanel() {
  const text = useGuideText();
  const { text: pageText, count } = useText();
  const { plan, counts } = useEvaluation();
  const isBehind = useIsBehind();
  const stores = plan.sites.filter(({ role }) => role === 'pes');
  const empty = stores.filter((site) => site.role === 'pes' && site.contents.length === 0);
  const close = (): void => viewStore.set({ guided: false });

  return (
    <section className="guide" aria-label={text('guide.title')}>
      <h2>{text('guide.title')}</h2>
      <p className="field-help">{text('guide.explained')}</p>
      <ol>
        <li>
          <h3>{text('guide.place')}</h3>
          <p>
            {text('guide.place-do')}{' '}
            <button type="button" className="button" onClick={() => void flush().then(() => showEmpty(pageText('file.new-name')))}>
              {text('guide.new-plan')}
            </button>
          </p>
          <OwnPosition />
        </li>
        <li>
          <h3>{text('guide.stores', { count: count(stores.length) })}</h3>
          <p>{text('guide.stores-do')}</p>
        </li>
        <li>
          <h3>{text('guide.quantities', { count: count(empty.length) })}</h3>
          {empty.length === 0 ? (
            stores.length > 0 && <p>{text('guide.quantities-done')}</p>
          ) : (
            <button type="button" className="button" onClick={() => selectSite(empty[0]!.id, true)}>
              {text('guide.quantities-do', { name: empty[0]!.name })}
            </button>
          )}
        </li>
        <li>
          <h3>{text('guide.neighbours', { count: count(plan.sites.length - stores.length) })}</h3>
          <p>{text('guide.neighbours-do')}</p>
        </li>
        <li>
          <h3>{isBehind ? pageText('findings.behind') : text('guide.verdict', { fail: count(counts.fail), open: count(counts['not-assessable']) })}</h3>
          <button type="button" className="button" onClick={() => viewStore.set({ tab: 'findings', mode: 'distances' })}>
            {text('guide.verdict-do')}
          </button>
          <SecondMargins />
        </li>
        <li>
          <h3>{text('guide.report')}</h3>
          <button type="button" className="button" onClick={() => viewStore.set({ dialog: 'papers' })}>
            {text('guide.report-do')}
          </button>
        </li>
      </ol>
      <button type="button" className="button" onClick={close}>
        {text('guide.end')}
      </button>
    </section>
  );
}

function OwnPosition() {
  const text = useGuideText();
  const { metres, count } = useText();
  const { state, position, error_m } = useSyncExternalStore(deviceStore.subscribe, deviceStore.get);
  const selected = useView((view) => (view.selected?.kind === 'site' ? view.selected.id : null));
  const { site } = useEvaluation();
  const chosen = selected === null ? undefined : site(selected);
  return (
    <>
      <button type="button" className="button" disabled={state === 'asking'} onClick={askDevice}>
        {text('guide.locate')}
      </button>
      <output>
        {state === 'known' && position && (
          <>
            {text('guide.here', { place: `${position[1].toFixed(6)}, ${position[0].toFixed(6)}` })}
            <br />
            {text('guide.error', { error: metres(Math.ceil(error_m)) })}
          </>
        )}
        {state !== 'known' && state !== 'none' && text(`guide.${state}`)}
      </output>
      {state === 'known' &&
        (chosen ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              putHere(chosen.id, chosen.name);
              selectSite(chosen.id, true);
            }}
          >
            {text('guide.put', { name: chosen.name || count(1) })}
          </button>
        ) : (
          <p className="field-help">{text('guide.choose')}</p>
        ))}
    </>
  );
}

/** Beside each margin a second, smaller one for sites that were put by the device. What counts is the first. */
function SecondMargins() {
  const text = useGuideText();
  const { marginInMetres } = useText();
  const device = useSyncExternalStore(deviceStore.subscribe, deviceStore.get);
  const key = useSite(({ open }) => open.key);
  const document = useSite(({ open }) => open.document);
  const { rows } = useEvaluation();

  useEffect(
    function readOfPlan() {
      void readPlaced();
    },
    [key],
  );

  if (device.placed.size === 0) return null;
  const lines = (rows(null) ?? [])
    .flatMap(({ store, target, margin_m }) => {
      const error_m = placeError(document, device, store.site.id) + placeError(document, device, target.site.id);
      return margin_m === null || error_m === 0 ? [] : [{ store: store.site, target: target.site, margin_m, second_m: margin_m - error_m }];
    })
    .sort((a, b) => a.second_m - b.second_m)
    .slice(0, MOST_PAIRS);
  if (lines.length === 0) return null;
  return (
    <>
      <p>{text('guide.second')}</p>
      <ul>
        {lines.map(({ store, target, margin_m, second_m }) => (
          <li key={`${store.id} ${target.id}`} className={second_m < 0 ? 'is-short' : undefined}>
            {text('guide.second-pair', { store: store.name, site: target.name, margin: marginInMetres(margin_m), second: marginInMetres(second_m) })}
          </li>
        ))}
      </ul>
    </>
  );
}
