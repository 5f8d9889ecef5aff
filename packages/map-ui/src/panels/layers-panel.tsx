import { lazy, Suspense, useState } from 'react';
import { RING_ROWS, STORE_RING_ROWS } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { layerStore, toggleRingRow, type AnyRingRow } from '../state/layer-store.js';
import { showBase } from '../state/online.js';
import { useDecisions, useLayers, useSite, useView } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { ProfileNotice } from './profile-mark.js';
import { RingSample } from './ring-sample.js';

const ImageryToggles = lazy(async () => ({ default: (await import('./imagery/imagery-toggles.js')).ImageryToggles }));

/** Rings that most users want, then the others of exposed sites, then those towards other stores. */
const COMMON: readonly AnyRingRow[] = ['ibd', 'vbd', 'ptrHigh', 'ptrMedium', 'ptrLow', 'r20'];
const OTHERS: readonly AnyRingRow[] = RING_ROWS.filter((row) => !COMMON.includes(row));

/** The legend of the map, in which each line can be switched on and off. */
export function LayersPanel() {
  const { text } = useText();
  const { ringRows, isolated, envelope, ringOpacity, names, base } = useLayers((layers) => layers);
  const hasDetails = useView((view) => view.selected !== null);
  // Rings of the standard and lines of effects are never shown together, nor rings and forbidden ground.
  const isHidden = useSite(({ open }) => open.training?.hidesRings ?? false);
  const tab = useDecisions((decisions) => decisions.tab);
  const hasRings = useView(({ mode }) => mode !== 'effects' && (mode !== 'decisions' || tab === 'cures')) && !isHidden;
  // Open where there is room for it, until the user decides.
  const [decided, setOpen] = useState<boolean | null>(null);
  const isOpen = decided ?? (!hasDetails && matchMedia('(min-width: 64rem)').matches);

  return (
    <aside className="layers" aria-label={text('layers.title')}>
      <button type="button" className="layers-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {text('layers.title')}
      </button>
      {isOpen && (
        <div className="layers-body">
          {hasRings && (
            <fieldset>
              <legend>{text('layers.rings')}</legend>
              <ProfileNotice />
              {COMMON.map((row) => (
                <RingToggle key={row} row={row} isShown={ringRows.has(row)} />
              ))}
              <details>
                <summary>{text('layers.more-rings')}</summary>
                {OTHERS.map((row) => (
                  <RingToggle key={row} row={row} isShown={ringRows.has(row)} />
                ))}
              </details>
              <details>
                <summary>{text('layers.store-rings')}</summary>
                <p className="beside">{text('layers.store-rings-explained')}</p>
                {STORE_RING_ROWS.map((row) => (
                  <RingToggle key={row} row={row} isShown={ringRows.has(row)} />
                ))}
              </details>
            </fieldset>
          )}
          {hasRings && <Toggle label={text('layers.isolate')} isOn={isolated} onChange={(isolated) => layerStore.set({ isolated })} />}
          {hasRings && <Toggle label={text('layers.envelope')} isOn={envelope} onChange={(envelope) => layerStore.set({ envelope })} />}
          <Toggle label={text('layers.names')} isOn={names} onChange={(names) => layerStore.set({ names })} />
          {hasRings && <label className="opacity">
            {text('layers.opacity')}
            <input type="range" min={0.2} max={1} step={0.1} value={ringOpacity} onChange={({ currentTarget }) => layerStore.set({ ringOpacity: currentTarget.valueAsNumber })} />
          </label>}
          <fieldset>
            <legend>{text('layers.base')}</legend>
            {(['embedded', 'grid'] as const).map((kind) => (
              <label key={kind}>
                <input type="radio" name="base" checked={base.kind === kind} onChange={() => showBase({ kind })} />
                {text(`layers.base.${kind}`)}
              </label>
            ))}
            {base.kind === 'online' && (
              <label>
                <input type="radio" name="base" checked readOnly />
                {text('layers.base.online')}
              </label>
            )}
            <button type="button" className="button" onClick={() => viewStore.set({ dialog: 'online' })}>
              {text('layers.online')}
            </button>
          </fieldset>
          <Suspense fallback={null}>
            <ImageryToggles />
          </Suspense>
        </div>
      )}
    </aside>
  );
}

function RingToggle({ row, isShown }: { readonly row: AnyRingRow; readonly isShown: boolean }) {
  const { text } = useText();
  return (
    <label className="ring-toggle">
      <input type="checkbox" checked={isShown} onChange={() => toggleRingRow(row)} />
      <RingSample row={row} />
      {text(`ring.row.${row}`)}
    </label>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Toggle({ label, isOn, onChange }: ToggleProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {label}
    </label>
  );
}
