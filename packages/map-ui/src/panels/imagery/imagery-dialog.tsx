import { useEffect, useId, useRef, useState } from 'react';
import '../../style/imagery.css';
import { bytesIn } from '../../i18n/bytes.js';
import { useImageryText } from '../../i18n/use-imagery-text.js';
import { useText } from '../../i18n/use-text.js';
import type { GeotiffFacts } from '../../imagery/painting.js';
import type { ImageryFault } from '../../imagery/slices.js';
import type { DiskHandle, ImageryEntry } from '../../io/imagery-database.js';
import { canPickFiles } from '../../io/open-file.js';
import { isChangeOfMind } from '../../io/save-file.js';
import { addImagery, change, forgetImagery, goToImagery, imageryStore, loadImagery, measureUse, moveImagery, showImagery, type Outcome } from '../../state/imagery.js';
import { useImagery } from '../../state/use-imagery.js';
import { viewStore } from '../../state/view-store.js';
import { Dialog } from '../dialog.js';
import { FileInput } from '../file-input.js';

const close = (): void => viewStore.set({ dialog: null });

/** The user's own pictures of the ground: add, name, arrange, find and remove. */
export function ImageryDialog() {
  const text = useImageryText();
  const { messages } = useText();
  const entries = useImagery((state) => state.entries);
  const use = useImagery((state) => state.use);
  const size = (bytes: number): string => bytesIn(messages.language, bytes);

  useEffect(function look() {
    void loadImagery();
    void measureUse();
    imageryStore.set({ outcome: null });
  }, []);

  return (
    <Dialog title={text('imagery.title')} onClose={close}>
      <p>{text('imagery.explained')}</p>
      <AddFile />
      <p className="beside">{text('imagery.formats')}</p>
      <Said size={size} />
      {entries.length === 0 && <p className="nothing">{text('imagery.none')}</p>}
      <ul className="imagery-list">
        {entries.map((entry, i) => (
          <Picture key={entry.id} entry={entry} size={size} isFirst={i === 0} isLast={i === entries.length - 1} />
        ))}
      </ul>
      <p className="imagery-warning">{text('imagery.exactness')}</p>
      <p className="beside">{use ? text('imagery.used', { used: size(use.used_bytes), left: size(use.available_bytes) }) : text('imagery.size-unknown')}</p>
    </Dialog>
  );
}

interface Pickers {
  readonly showOpenFilePicker: (options: object) => Promise<readonly DiskHandle[]>;
}

/** The browser's own choice of a file where it lets the page remember the place, else a plain one. */
function AddFile() {
  const text = useImageryText();
  const isBusy = useImagery((state) => state.adding !== null);
  const input = useRef<HTMLInputElement>(null);

  const choose = async (): Promise<void> => {
    if (!canPickFiles()) return input.current!.click();
    try {
      const [handle] = await (globalThis as unknown as Pickers).showOpenFilePicker({});
      await addImagery(await handle!.getFile(), handle!);
    } catch (error) {
      if (!isChangeOfMind(error)) throw error;
    }
  };

  return (
    <p>
      <button type="button" className="button button-main" disabled={isBusy} onClick={() => void choose()}>
        {text('imagery.choose')}
      </button>
      <FileInput ref={input} label={text('imagery.choose')} onFile={(file) => void addImagery(file, null)} />
    </p>
  );
}

/** What is going on, and what became of the last file. */
function Said({ size }: { readonly size: (bytes: number) => string }) {
  const text = useImageryText();
  const { messages } = useText();
  const adding = useImagery((state) => state.adding);
  const outcome = useImagery((state) => state.outcome);
  const entries = useImagery((state) => state.entries);
  const percent = new Intl.NumberFormat(messages.language, { style: 'percent' }).format;

  return (
    <output className="imagery-said">
      {adding && text('imagery.adding', { name: adding.fileName, part: percent(Math.floor(adding.part * 20) / 20) })}
      {outcome && words(outcome)}
    </output>
  );

  function words(outcome: Outcome) {
    switch (outcome.kind) {
      case 'refused':
        return <span className="field-fault">{text('imagery.refused', { name: outcome.fileName, why: faultWords(text, outcome.fault) })}</span>;
      case 'not-kept':
        return <span className="field-fault">{text('imagery.not-kept')}</span>;
      case 'added': {
        const bytes = entries[0]?.bytes ?? 0;
        const { hindrance, place } = outcome;
        return (
          <>
            {text('imagery.added', { name: outcome.name })}{' '}
            {(hindrance || place === 'visit') && (
              <span className="field-fault">
                {text(`imagery.hindrance.${hindrance ?? 'unavailable'}`, { size: size(bytes) })} {text(place === 'disk' ? 'imagery.instead.disk' : 'imagery.instead.visit')}
              </span>
            )}
          </>
        );
      }
    }
  }
}

const faultWords = (text: ReturnType<typeof useImageryText>, { fault, values }: ImageryFault): string => (text as (key: string, values: object) => string)(`imagery.fault.${fault}`, values);

interface PictureProps {
  readonly entry: ImageryEntry;
  readonly size: (bytes: number) => string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function Picture({ entry, size, isFirst, isLast }: PictureProps) {
  const { id, name, attribution, kind, bytes, place, bounds, facts, points, opacity, isShown } = entry;
  const text = useImageryText();
  const heading = useId();
  const opened = useImagery((state) => state.opened.get(id));
  const [isSure, setSure] = useState(false);

  return (
    <li>
      <h3 id={heading}>
        <bdi>{name}</bdi>
      </h3>
      <p className="beside">
        {text(`imagery.kind.${kind}`)} · <bdi>{size(bytes)}</bdi> · {text(`imagery.place.${place}`)}
      </p>
      {bounds && <p className="beside">{text('imagery.from-to', cornersOf(bounds))}</p>}
      {facts && <Facts facts={facts} />}
      {isShown && opened && opened.state !== 'ready' && (
        <p className="field-fault">{opened.state === 'fault' ? faultWords(text, opened.fault) : text(`imagery.state.${opened.state}`)}</p>
      )}
      <label className="imagery-shown">
        <input type="checkbox" checked={isShown} onChange={({ currentTarget }) => void showImagery(id, currentTarget.checked)} />
        {text('imagery.show', { name })}
      </label>
      <div className="imagery-fields">
        <label>
          {text('imagery.name')}
          <input type="text" value={name} onChange={({ currentTarget }) => change(id, { name: currentTarget.value })} />
        </label>
        <label>
          {text('imagery.attribution')}
          <input type="text" value={attribution} onChange={({ currentTarget }) => change(id, { attribution: currentTarget.value })} />
        </label>
        <label>
          {text('imagery.opacity')}
          <input type="range" min={0.1} max={1} step={0.1} value={opacity} onChange={({ currentTarget }) => change(id, { opacity: currentTarget.valueAsNumber })} />
        </label>
      </div>
      <p className="plan-actions" role="group" aria-labelledby={heading}>
        {opened?.state === 'ask' && (
          <button type="button" className="button" aria-label={text('imagery.open-again-what', { name })} onClick={() => void showImagery(id, true)}>
            {text('imagery.open-again')}
          </button>
        )}
        {points && opened?.state === 'ready' && (
          <button type="button" className="button" aria-label={text('points.open-what', { name })} onClick={() => viewStore.set({ dialog: null, fixing: id })}>
            {text('points.open')}
          </button>
        )}
        {bounds && (
          <button
            type="button"
            className="button"
            aria-label={text('imagery.go-to-what', { name })}
            onClick={() => {
              close();
              goToImagery(id);
            }}
          >
            {text('imagery.go-to')}
          </button>
        )}
        <button type="button" className="button" aria-label={text('imagery.up-what', { name })} disabled={isFirst} onClick={() => moveImagery(id, 1)}>
          {text('imagery.up')}
        </button>
        <button type="button" className="button" aria-label={text('imagery.down-what', { name })} disabled={isLast} onClick={() => moveImagery(id, -1)}>
          {text('imagery.down')}
        </button>
        {isSure ? (
          <>
            <span>{text('imagery.remove-sure')}</span>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed has become this question */}
            <button type="button" className="button" autoFocus onClick={() => setSure(false)}>
              {text('imagery.keep')}
            </button>
            <button type="button" className="button button-danger" onClick={() => void forgetImagery(id)}>
              {text('imagery.remove')}
            </button>
          </>
        ) : (
          <button type="button" className="button button-danger" aria-label={text('imagery.remove-what', { name })} onClick={() => setSure(true)}>
            {text('imagery.remove')}
          </button>
        )}
      </p>
    </li>
  );
}

/** What a GeoTIFF says of its place, and how its values are shown. */
function Facts({ facts: { place, noPlace, range, bands } }: { readonly facts: GeotiffFacts }) {
  const text = useImageryText();
  const { count, metresMissing } = useText();
  const said = [
    place && text(`imagery.tiff.${place.pixelIs}`, { system: place.system, pixel: metresMissing(place.pixel_m) }),
    place?.datum && text('imagery.tiff.datum', { datum: place.datum }),
    noPlace && text(`imagery.tiff.no-place.${noPlace}`),
    range && text('imagery.tiff.range', { low: count(range[0]), high: count(range[1]) }),
    bands && text('imagery.tiff.bands', { bands: count(bands) }),
  ];
  return <p className="beside">{said.filter(Boolean).join(' ')}</p>;
}

/** To four places, some ten metres: enough to recognise it. */
const cornersOf = ([west, south, east, north]: NonNullable<ImageryEntry['bounds']>) => ({ west: west.toFixed(4), south: south.toFixed(4), east: east.toFixed(4), north: north.toFixed(4) });
