import { lazy, Suspense, useEffect } from 'react';
import { useText } from '../i18n/use-text.js';
import { LAST_NEQ_STEP, neqAtStep, stepOfNeq } from '../state/neq-scale.js';
import { beginStep, edit, endStep } from '../state/site-store.js';
import { withTotalNeq } from '../state/total-neq.js';
import { effectsStore } from '../state/effects-store.js';
import { useEffects, useEvaluation, useIsBehind, useLayers, useView } from '../state/use-store.js';
import { selectSite, viewStore } from '../state/view-store.js';
import { NetworkState } from './app-header.js';
import { ProfileNotice } from './profile-mark.js';
import { RingSample } from './ring-sample.js';
import { StatusMark } from './status-mark.js';
import { StepSlider } from './step-slider.js';

const PresentedEffects = lazy(async () => ({ default: (await import('./effects/presented-effects.js')).PresentedEffects }));

/** For a class: only the map, one slider and the legend, in large type. */
export function Presentation() {
  const language = useText();
  const { text, count, kilograms, metres } = language;
  const { evaluation, counts, findings } = useEvaluation();
  const isBehind = useIsBehind();
  const ringRows = useLayers((layers) => layers.ringRows);
  const { selected, mode } = useView((view) => view);
  const effectsOf = useEffects((effects) => effects.storeId);
  const stores = evaluation.stores.map(({ site }) => site);
  const id = mode === 'effects' ? effectsOf : selected?.kind === 'pair' ? selected.pes : selected?.id;
  const store = stores.find((one) => one.id === id) ?? stores[0];

  useEffect(function escapeEnds() {
    const end = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') viewStore.set({ presenting: false });
    };
    addEventListener('keydown', end);
    return () => removeEventListener('keydown', end);
  }, []);

  const total_kg = store?.contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0) ?? 0;
  return (
    <section className="presentation" aria-label={text('present.region')}>
      <h1 className="visually-hidden">{text('present.region')}</h1>
      <div className="present-bar">
        <NetworkState />
        {mode !== 'effects' && <ProfileNotice />}
        <button type="button" className="button present-end" onClick={() => viewStore.set({ presenting: false })}>
          {text('present.end')}
        </button>
      </div>
      {store && (
        <div className="present-slider">
          <label>
            {text('present.store')}
            <select value={store.id} onChange={({ currentTarget: { value } }) => (mode === 'effects' ? effectsStore.set({ storeId: value }) : selectSite(value))}>
              {stores.map(({ id: one, name }) => (
                <option key={one} value={one}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <div className="present-quantity">
            <label htmlFor="present-neq">{text('present.neq')}</label> <output htmlFor="present-neq">{kilograms(total_kg)}</output>
            <StepSlider
              id="present-neq"
              min={0}
              max={LAST_NEQ_STEP}
              value={stepOfNeq(total_kg)}
              aria-valuetext={kilograms(total_kg)}
              onStart={() => beginStep({ key: 'edit.neq', name: store.name })}
              onEnd={endStep}
              onChange={(step) => edit({ key: 'edit.neq', name: store.name }, (document) => withTotalNeq(document, store.id, neqAtStep(step)))}
            />
          </div>
          {mode !== 'effects' && (
            <p className="present-findings" role="status">
              {isBehind ? (
                text('findings.behind')
              ) : (
                <>
                  <StatusMark status="fail" /> <strong>{count(counts.fail)}</strong> <StatusMark status="not-assessable" /> <strong>{count(counts['not-assessable'])}</strong>
                </>
              )}
            </p>
          )}
          {mode !== 'effects' && !isBehind && findings[0]?.status === 'fail' && (
            <p className="present-worst">
              {text('present.worst', { pes: findings[0].store.site.name, es: findings[0].target.site.name, missing: language.metresMissing(-findings[0].margin_m!), required: metres(findings[0].required_m!) })}
            </p>
          )}
        </div>
      )}
      {mode === 'effects' ? (
        <Suspense fallback={null}>
          <PresentedEffects />
        </Suspense>
      ) : (
        <ul className="present-legend">
          {[...ringRows].map((row) => (
            <li key={row}>
              <RingSample row={row} /> {text(`ring.row.${row}`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
