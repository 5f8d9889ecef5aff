import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { PotentialExplosionSite } from 'iatg-core';
import { useText } from '../../i18n/use-text.js';
import { featureOf } from '../../state/plan-document.js';
import { LAST_NEQ_STEP, neqAtStep, stepOfNeq } from '../../state/neq-scale.js';
import { siteStore } from '../../state/site-store.js';
import { useSite } from '../../state/use-store.js';
import { StepSlider } from '../step-slider.js';
import { ambiguous, NumberField, readNumber } from './number-field.js';
import { siteEdit } from './site-edit.js';

const DIVISIONS = ['1.1', '1.2', '1.2.1', '1.2.2', '1.2.3', '1.3', '1.3.1', '1.3.2', '1.4', '1.5', '1.6'] as const;
const TREATED_AS = ['1.1', '1.2.1', '1.2.2', '1.3.1', '1.3.2'] as const;
const MAY_BE_TREATED: readonly string[] = ['1.2', '1.2.3', '1.3', '1.6'];
/** A division without its sub-division, and as what it is read unless the plan says more. */
const READ_AS: Readonly<Record<string, string>> = { '1.2': '1.2.1', '1.3': '1.3.1' };
const GROUPS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'N', 'S'] as const;

const DerivedContents = lazy(async () => ({ default: (await import('./derived-contents.js')).DerivedContents }));

type LotJson = Readonly<Record<string, unknown>>;

/** What the store holds, lot by lot; where an inventory makes it, it is shown and not typed. */
export function ContentsFields({ site }: { readonly site: PotentialExplosionSite }) {
  const inventory = useSite(({ open }) => featureOf(open.document, site.id)?.properties['inventory'] as { readonly contentsFrom?: unknown } | null | undefined);
  if (!inventory || inventory.contentsFrom === 'hand') return <StatedContents site={site} />;
  return (
    <Suspense fallback={null}>
      <DerivedContents site={site} />
    </Suspense>
  );
}

function StatedContents({ site }: { readonly site: PotentialExplosionSite }) {
  const { text, kilograms } = useText();
  const help = useId();
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const quantity = siteEdit(site.id, site.name, 'edit.neq');
  const change = siteEdit(site.id, site.name);
  // As the file has them: members of a lot that we do not know stay.
  const lots = (): readonly LotJson[] => (featureOf(siteStore.get().open.document, site.id)?.properties.contents as readonly LotJson[] | null | undefined) ?? [];
  const withLot = (at: number, values: LotJson): readonly LotJson[] => lots().map((lot, i) => (i === at ? Object.fromEntries(Object.entries({ ...lot, ...values }).filter(([, value]) => value !== undefined)) : lot));

  return (
    <fieldset ref={fieldset} className="contents" tabIndex={-1} aria-describedby={help}>
      <legend>{text('form.contents')}</legend>
      <p id={help} className="field-help">
        {text('form.contents-help')}
      </p>
      {site.contents.length === 0 && <p className="field-help">{text('form.contents-none')}</p>}
      {site.contents.map(({ hd, neq_kg, treatAs, compatibilityGroup }, i) => (
        // Lots have no name of their own; they stay in their order.
        <div key={i} className="lot" role="group" aria-label={text('form.lot', { number: i + 1, hd })}>
          <label>
            {text('form.division')}
            <select
              value={hd}
              onChange={({ currentTarget: { value } }) => change.set({ contents: withLot(i, { hd: value, ...(!MAY_BE_TREATED.includes(value) && { treatAs: undefined }) }) })}
            >
              {DIVISIONS.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <NumberField label={text('form.neq')} unit="kg" value={neq_kg} min={0} onChange={(kg) => quantity.set({ contents: withLot(i, { neq_kg: kg }) })} onStart={quantity.start} onEnd={quantity.end} />
          <StepSlider
            className="neq-slider"
            min={0}
            max={LAST_NEQ_STEP}
            value={stepOfNeq(neq_kg)}
            aria-label={text('form.neq-slider', { hd })}
            aria-valuetext={kilograms(neq_kg)}
            onStart={quantity.start}
            onEnd={quantity.end}
            onChange={(step) => quantity.set({ contents: withLot(i, { neq_kg: neqAtStep(step) }) })}
          />
          <label>
            {text('form.group')}
            <select value={compatibilityGroup ?? ''} onChange={({ currentTarget: { value } }) => change.set({ contents: withLot(i, { compatibilityGroup: value || undefined }) })}>
              <option value="">{text('form.group-none')}</option>
              {GROUPS.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          {MAY_BE_TREATED.includes(hd) && (
            <label>
              {text('form.treat-as')}
              <select value={treatAs ?? ''} aria-describedby={`${help}-${i}`} onChange={({ currentTarget: { value } }) => change.set({ contents: withLot(i, { treatAs: value || undefined }) })}>
                <option value="">{text('form.treat-as-none')}</option>
                {TREATED_AS.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </select>
            </label>
          )}
          {MAY_BE_TREATED.includes(hd) && (
            <p id={`${help}-${i}`} className="field-help lot-help">
              {READ_AS[hd] ? text('form.treat-as-read', { hd, read: READ_AS[hd] }) : text('form.treat-as-no-distances', { hd })}
            </p>
          )}
          <button
            type="button"
            className="button"
            aria-label={text('form.lot-remove-what', { hd })}
            onClick={() => {
              change.set({ contents: lots().filter((_, at) => at !== i) });
              // The button now belongs to the next lot, or is gone.
              fieldset.current?.focus();
            }}
          >
            {text('form.lot-remove')}
          </button>
        </div>
      ))}
      <NewLot
        onAdd={(lot) => {
          quantity.set({ contents: [...lots(), lot] });
          // The button that was pressed is disabled until another lot is stated.
          fieldset.current?.focus();
        }}
      />
    </fieldset>
  );
}

/** A lot is added when its division and its quantity are known: nothing is assumed. */
function NewLot({ onAdd }: { readonly onAdd: (lot: LotJson) => void }) {
  const { text, count, unit } = useText();
  const id = useId();
  const [hd, setHd] = useState('');
  const [typed, setTyped] = useState('');
  const kg = readNumber(typed);
  const fault = faultOf();
  const isComplete = hd !== '' && kg !== null && fault === null;

  function faultOf(): string | null {
    if (typed.trim() === '') return null;
    const either = ambiguous(typed);
    if (either) return text('field.ambiguous', either);
    if (kg === null) return text('field.not-a-number');
    return kg < 0 ? text('field.too-small', { min: count(0) }) : null;
  }

  const add = (): void => {
    if (!isComplete) return;
    onAdd({ hd, neq_kg: kg });
    setHd('');
    setTyped('');
  };
  return (
    <div className="lot lot-new" role="group" aria-label={text('form.lot-new')}>
      <label>
        {text('form.division')}
        <select value={hd} onChange={({ currentTarget }) => setHd(currentTarget.value)}>
          <option value="">{text('form.choose')}</option>
          {DIVISIONS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <label>
        {text('form.neq')}
        <span className="field-input">
          <input
            type="text"
            inputMode="decimal"
            dir="ltr"
            autoComplete="off"
            value={typed}
            aria-invalid={fault !== null}
            aria-describedby={`${id}-fault`}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
          />
          <span className="field-unit">{unit('kg')}</span>
        </span>
      </label>
      <span id={`${id}-fault`} className="field-fault lot-help" role="status">
        {fault}
      </span>
      <button type="button" className="button button-main" disabled={!isComplete} onClick={add}>
        {text('form.lot-add')}
      </button>
    </div>
  );
}
