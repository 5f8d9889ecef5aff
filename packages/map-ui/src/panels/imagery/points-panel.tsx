import { useEffect, useId, useRef, useState, type ComponentType, type Ref } from 'react';
import '../../style/imagery.css';
import { useImageryText } from '../../i18n/use-imagery-text.js';
import { useText } from '../../i18n/use-text.js';
import { FIT_KINDS, fitPicture, LEAST_POINTS, usualFit, type ControlPoint, type FitKind } from '../../imagery/control-points.js';
import { Painter } from '../../imagery/painter.js';
import { change, clearDraft, goToImagery, movePoint, placeDraft, removePoint, setPoints } from '../../state/imagery.js';
import { useImagery } from '../../state/use-imagery.js';
import { viewStore } from '../../state/view-store.js';
import { PlaceField } from '../forms/place-field.js';

interface ViewProps {
  readonly file: Blob;
  readonly painter: Painter;
  readonly points: readonly ControlPoint[];
  readonly draft: readonly [number, number] | null;
  readonly label: string;
  readonly onPlace: (place_px: readonly [number, number]) => void;
  readonly onMove: (id: string, place_px: readonly [number, number]) => void;
  readonly ref: Ref<() => readonly [number, number]>;
}

interface Props {
  readonly id: string;
  readonly middleOfMap: () => readonly [number, number] | null;
  readonly View: ComponentType<ViewProps>;
}

const close = (): void => {
  clearDraft();
  viewStore.set({ fixing: null });
};

/** The control points of a picture: pairs of a place on it and the same place in the world, with what is left over of each. */
export function PointsPanel({ id, middleOfMap, View }: Props) {
  const text = useImageryText();
  const { count } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const entry = useImagery((state) => state.entries.find((one) => one.id === id));
  const opened = useImagery((state) => state.opened.get(id));
  const draft = useImagery((state) => state.draft);
  const middle = useRef<(() => readonly [number, number]) | null>(null);

  useEffect(function takeFocus() {
    const before = document.activeElement as HTMLElement | null;
    heading.current?.focus();
    return () => before?.focus();
  }, []);

  if (!entry || opened?.state !== 'ready' || !(opened.source instanceof Painter)) return null;
  const { points = [], opacity, name } = entry;
  const { width_px, height_px } = opened.source.opened;
  const setPlace = (place_px: readonly [number, number]): void => placeDraft(id, { place_px: [round(place_px[0]), round(place_px[1])] });

  return (
    <section className="points-panel" aria-label={text('points.title', { name })}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {text('points.title', { name })}
        </h2>
        <button type="button" className="button button-main" onClick={close}>
          {text('points.done')}
        </button>
      </header>
      <View
        file={opened.file}
        painter={opened.source}
        points={points}
        draft={draft.place_px}
        label={text('points.picture')}
        ref={middle}
        onPlace={setPlace}
        onMove={(point, [x, y]) => movePoint(id, point, { x_px: round(x), y_px: round(y) })}
      />
      <div className="points-body">
        {entry.facts?.noPlace && <p>{text(`imagery.tiff.no-place.${entry.facts.noPlace}`)}</p>}
        <p>{text(draft.place_px ? 'points.now-map' : draft.position ? 'points.now-picture' : 'points.how')}</p>
        <fieldset className="points-next">
          <legend>{text('points.next', { number: count(points.length + 1) })}</legend>
          <PlaceOnPicture key={String(draft.place_px)} place_px={draft.place_px} size={[width_px, height_px]} onPlace={setPlace} />
          <button type="button" className="button" onClick={() => middle.current && setPlace(middle.current())}>
            {text('points.middle-picture')}
          </button>
          <PlaceField
            label={text('points.position')}
            place={draft.position}
            action={text('points.take')}
            onPlace={([longitude, latitude]) => {
              placeDraft(id, { position: [longitude, latitude] });
              return true;
            }}
          />
          <button
            type="button"
            className="button"
            onClick={() => {
              const position = middleOfMap();
              if (position) placeDraft(id, { position });
            }}
          >
            {text('points.middle-map')}
          </button>
        </fieldset>
        <Outcome id={id} points={points} wanted={entry.fit ?? usualFit(points)} />
        <label className="points-opacity">
          {text('imagery.opacity')}
          <input type="range" min={0.1} max={1} step={0.1} value={opacity} onChange={({ currentTarget }) => change(id, { opacity: currentTarget.valueAsNumber })} />
        </label>
        {entry.bounds && (
          <button type="button" className="button" onClick={() => goToImagery(id)}>
            {text('points.show')}
          </button>
        )}
        <p className="imagery-warning">{text('imagery.exactness')}</p>
      </div>
    </section>
  );
}

/** Tenths of a pixel are enough. */
const round = (value: number): number => Math.round(value * 10) / 10;

interface PlaceOnPictureProps {
  readonly place_px: readonly [number, number] | null;
  readonly size: readonly [number, number];
  readonly onPlace: (place_px: readonly [number, number]) => void;
}

function PlaceOnPicture({ place_px, size, onPlace }: PlaceOnPictureProps) {
  const text = useImageryText();
  const [typed, setTyped] = useState<readonly [string, string]>(place_px ? [String(place_px[0]), String(place_px[1])] : ['', '']);

  const take = (): void => {
    const [x, y] = typed.map(Number) as [number, number];
    if (typed.every((one) => one !== '') && [x, y].every((value, i) => value >= 0 && value <= size[i]!) && !(place_px && x === place_px[0] && y === place_px[1])) onPlace([x, y]);
  };

  return (
    <div className="points-place">
      {(['points.x', 'points.y'] as const).map((key, i) => (
        <label key={key}>
          {text(key)}
          <input
            type="number"
            min={0}
            max={size[i]}
            step="any"
            value={typed[i]}
            onChange={({ currentTarget }) => setTyped(i === 0 ? [currentTarget.value, typed[1]] : [typed[0], currentTarget.value])}
            onBlur={take}
            onKeyDown={({ key }) => key === 'Enter' && take()}
          />
        </label>
      ))}
    </div>
  );
}

/** How the picture lies by the points, what is left over, and what speaks against it. */
function Outcome({ id, points, wanted }: { readonly id: string; readonly points: readonly ControlPoint[]; readonly wanted: FitKind }) {
  const text = useImageryText();
  const { count, metresMissing } = useText();
  const choice = useId();
  const fit = points.length >= LEAST_POINTS.similarity ? fitPicture(points, wanted) : 'too-few';
  const isLaid = typeof fit !== 'string';

  return (
    <>
      <fieldset className="points-fit">
        <legend>{text('points.fit')}</legend>
        {FIT_KINDS.map((kind) => (
          <label key={kind}>
            <input type="radio" name={choice} checked={wanted === kind} disabled={points.length < LEAST_POINTS[kind]} onChange={() => setPoints(id, points, kind)} />
            {text(`points.fit.${kind}`)}
          </label>
        ))}
      </fieldset>
      {points.length > 0 && (
        <table className="points-table">
          <thead>
            <tr>
              <th scope="col">{text('points.number')}</th>
              <th scope="col">{text('points.pixels')}</th>
              <th scope="col">{text('points.residual')}</th>
              <th scope="col">
                <span className="visually-hidden">{text('imagery.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, i) => (
              <tr key={point.id} className={isLaid && fit.oddPoint === i ? 'is-odd' : undefined}>
                <th scope="row">{count(i + 1)}</th>
                <td>
                  <bdi>
                    {count(point.x_px)} · {count(point.y_px)}
                  </bdi>
                </td>
                <td>{isLaid ? metresMissing(fit.residuals_m[i]!) : '–'}</td>
                <td>
                  <button type="button" className="button button-danger" aria-label={text('points.remove-what', { number: count(i + 1) })} onClick={() => removePoint(id, point.id)}>
                    {text('imagery.remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <output className="points-said">
        {!isLaid && <span>{text(`points.fault.${fit}`)}</span>}
        {isLaid && <span>{text('points.result', { rms: metresMissing(fit.rms_m), pixel: metresMissing(fit.pixel_m) })}</span>}
        {isLaid &&
          fit.warnings.map((warning) => (
            <span key={warning} className={warning === 'no-check' ? 'field-help' : 'field-fault'}>
              {text(`points.warning.${warning}`, { number: count((fit.oddPoint ?? 0) + 1) })}
            </span>
          ))}
      </output>
    </>
  );
}
