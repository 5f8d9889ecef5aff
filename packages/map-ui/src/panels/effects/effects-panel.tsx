import { useMemo } from 'react';
import { useConsequenceWords, useEffectsText } from '../../i18n/use-effects-text.js';
import { useText } from '../../i18n/use-text.js';
import { chosenDonor, consequencesOf, explosionOf } from '../../state/effects.js';
import { effectsStore } from '../../state/effects-store.js';
import { beginStep, edit, endStep } from '../../state/site-store.js';
import { LAST_NEQ_STEP, neqAtStep, stepOfNeq } from '../../state/neq-scale.js';
import { withTotalNeq } from '../../state/total-neq.js';
import { useEffects, useEvaluation } from '../../state/use-store.js';
import { NumberField } from '../forms/number-field.js';
import { StepSlider } from '../step-slider.js';
import { EffectLines } from './effect-lines.js';
import { FigureRow } from '../figure-row.js';
import { ShockFrontControls } from './shock-front-controls.js';
import { PlaceEffects } from './place-effects.js';
import { SitesUnderExplosion } from './sites-under-explosion.js';
import '../../style/effects.css';

/** What an explosion of a store does to all round it: physics, beside the distances of the standard and apart from them. */
export function EffectsPanel() {
  const words = useConsequenceWords();
  const text = useEffectsText();
  const { kilograms, metres } = useText();
  const evaluated = useEvaluation();
  const effects = useEffects((state) => state);
  const { storeId, houses, tnt_factor, neq_percent, tnt_percent, position_m } = effects;
  const consequences = useMemo(() => consequencesOf(evaluated, { houses, tnt_factor, neq_percent, tnt_percent, position_m }), [evaluated, houses, tnt_factor, neq_percent, tnt_percent, position_m]);
  const donor = chosenDonor(consequences, storeId);
  const explosion = donor && explosionOf(donor);
  const total_kg = donor?.site.contents.reduce((sum, { neq_kg }) => sum + neq_kg, 0) ?? 0;

  return (
    <div id="tab-panel" className="effects-panel" tabIndex={-1}>
      <p className="effects-apart">
        <strong>{text('effects.apart')}</strong> {text('effects.apart-more')}
      </p>
      {!donor ? (
        <p className="nothing">{text('effects.no-stores')}</p>
      ) : (
        <>
          <section className="effects-section" aria-labelledby="effects-explosion">
            <h2 id="effects-explosion">{text('effects.explosion')}</h2>
            <label className="field">
              {text('effects.store')}
              <select value={donor.site.id} onChange={({ currentTarget }) => effectsStore.set({ storeId: currentTarget.value })}>
                {consequences.donors.map(({ site }) => (
                  <option key={site.id} value={site.id}>
                    {site.name}
                  </option>
                ))}
              </select>
            </label>
            <FigureRow label={text('effects.quantity')} figure={kilograms(total_kg)}>
              {(id) => (<StepSlider
                id={id}
                min={0}
                max={LAST_NEQ_STEP}
                value={stepOfNeq(total_kg)}
                aria-valuetext={kilograms(total_kg)}
                onStart={() => beginStep({ key: 'edit.neq', name: donor.site.name })}
                onEnd={endStep}
                onChange={(step) => edit({ key: 'edit.neq', name: donor.site.name }, (document) => withTotalNeq(document, donor.site.id, neqAtStep(step)))}
              />)}
            </FigureRow>
            <NumberField label={text('effects.tnt-factor')} help={text('effects.tnt-factor-help')} value={tnt_factor} min={0.05} max={3} onChange={(factor) => factor !== undefined && effectsStore.set({ tnt_factor: factor })} />
            <p className={explosion ? 'effects-charge' : 'effects-charge effects-gap'}>{words.charge(donor.charge)}</p>
            {donor.charge.assumptions.length > 0 && (
              <details className="beside">
                <summary>{words.ui.assumed}</summary>
                <ul>
                  {donor.charge.assumptions.map((assumption) => (
                    <li key={assumption}>{words.assumption[assumption]}</li>
                  ))}
                </ul>
              </details>
            )}
            <details>
              <summary>{text('effects.uncertain')}</summary>
              <FigureRow label={text('effects.neq-off')} figure={`± ${neq_percent} %`}>
                {(id) => <input id={id} type="range" min={0} max={50} step={5} value={neq_percent} onChange={({ currentTarget }) => effectsStore.set({ neq_percent: currentTarget.valueAsNumber })} />}
              </FigureRow>
              <FigureRow label={text('effects.tnt-off')} figure={`± ${tnt_percent} %`}>
                {(id) => <input id={id} type="range" min={0} max={50} step={5} value={tnt_percent} onChange={({ currentTarget }) => effectsStore.set({ tnt_percent: currentTarget.valueAsNumber })} />}
              </FigureRow>
              <FigureRow label={text('effects.position-off')} figure={`± ${metres(position_m)}`}>
                {(id) => <input id={id} type="range" min={0} max={50} step={1} value={position_m} onChange={({ currentTarget }) => effectsStore.set({ position_m: currentTarget.valueAsNumber })} />}
              </FigureRow>
              <p className="beside">{text('effects.uncertain-more')}</p>
            </details>
          </section>
          {explosion && (
            <>
              <EffectLines explosion={explosion} />
              <ShockFrontControls consequences={consequences} explosion={explosion} />
              <PlaceEffects consequences={consequences} explosion={explosion} />
            </>
          )}
          <SitesUnderExplosion consequences={consequences} donor={donor} />
          <section className="effects-section" aria-labelledby="effects-outside">
            <h2 id="effects-outside">{text('effects.outside')}</h2>
            <p>{text('effects.outside-glass')}</p>
            <p>{text('effects.outside-debris')}</p>
            <p className="beside sentence">{words.warning['weather-can-multiply-far-pressures']}.</p>
          </section>
          <p className="effects-closing beside">{words.ui.closing}</p>
        </>
      )}
    </div>
  );
}
