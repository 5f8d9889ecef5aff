import { DomEvent } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { useText } from '../i18n/use-text.js';
import { layerStore, type CoordinateFormat } from '../state/layer-store.js';
import { useIsBehind, useLayers, useView } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { placeAtMiddle } from './draw-tool.js';
import { positionAt } from './lat-lng.js';
import { fitToDepot } from './fit-to.js';

/** What stands on the map: its buttons, the north arrow, the place under the pointer, and what the tool in hand does. */
export function MapBar() {
  const map = useMap();
  const { text } = useText();
  const tool = useView((view) => view.tool);
  const isMeasuring = tool?.kind === 'measure';
  const isBehind = useIsBehind();
  const bar = useRef<HTMLDivElement>(null);

  useEffect(function keepClicksOffTheMap() {
    DomEvent.disableClickPropagation(bar.current!);
    DomEvent.disableScrollPropagation(bar.current!);
  }, []);

  useEffect(
    function escapeEndsTheTool() {
      if (!tool) return;
      const end = ({ key }: KeyboardEvent): void => {
        if (key === 'Escape') viewStore.set({ tool: null });
      };
      addEventListener('keydown', end);
      return () => removeEventListener('keydown', end);
    },
    [tool],
  );

  return (
    <div ref={bar} className="map-bar">
      <div className="map-buttons" role="toolbar" aria-label={text('map.toolbar')} aria-orientation="vertical">
        <MapButton label={text('map.zoom-in')} onClick={() => map.zoomIn(1)}>
          <path d="M12 5v14M5 12h14" />
        </MapButton>
        <MapButton label={text('map.zoom-out')} onClick={() => map.zoomOut(1)}>
          <path d="M5 12h14" />
        </MapButton>
        <MapButton label={text('map.fit')} onClick={() => fitToDepot(map, true)}>
          <path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />
        </MapButton>
        <MapButton label={text('map.measure')} pressed={isMeasuring} onClick={() => viewStore.set({ tool: isMeasuring ? null : { kind: 'measure' } })}>
          <path d="m3 16 13-13 5 5L8 21zM7 12l2 2m1-5 2 2m1-5 2 2" />
        </MapButton>
        <MapButton label={text('map.full-screen')} onClick={() => void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen())}>
          <path d="M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7" />
        </MapButton>
      </div>
      <svg className="north-arrow" viewBox="0 0 24 36" role="img" aria-label={text('map.north')}>
        <path className="half" d="M12 8 5 32l7-5z" />
        <path d="m12 8 7 24-7-5z" />
        <text x="12" y="7" textAnchor="middle">
          {text('map.north-letter')}
        </text>
      </svg>
      {/* Marks without a fault are no verdict yet. The list of findings says so aloud. */}
      {isBehind && !tool && <p className="tool-hint is-behind">{text('findings.behind')}</p>}
      {tool && (
        <p className="tool-hint" role="status">
          <span>{text(tool.kind === 'measure' ? 'map.hint.measure' : `map.hint.${tool.shape}`)}</span>
          {tool.kind === 'draw' && (
            <button type="button" className="button" onClick={() => placeAtMiddle.current?.()}>
              {text('map.place-here')}
            </button>
          )}
          <button type="button" className="button" onClick={() => viewStore.set({ tool: null })}>
            {text('map.cancel')}
          </button>
        </p>
      )}
      <Coordinates />
    </div>
  );
}

interface MapButtonProps {
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function MapButton({ label, pressed, onClick, children }: MapButtonProps) {
  return (
    <button type="button" className="map-button" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}

const FORMATS: readonly CoordinateFormat[] = ['decimal', 'dms', 'ddm', 'utm', 'mgrs'];

/** The place under the pointer, written without drawing the page again. */
function Coordinates() {
  const map = useMap();
  const { text } = useText();
  const format = useLayers((layers) => layers.coordinates);
  const output = useRef<HTMLElement>(null);

  useEffect(
    function followPointer() {
      let write: ((place: readonly [number, number], format: CoordinateFormat) => string | undefined) | null = null;
      void import('iatg-exchange/coordinates').then(({ writeCoordinates }) => (write = writeCoordinates));
      const show = ({ latlng }: { latlng: { lat: number; lng: number } }): void => {
        if (output.current) output.current.textContent = write?.(positionAt(latlng), format) ?? '–';
      };
      map.on('mousemove', show);
      return () => void map.off('mousemove', show);
    },
    [map, format],
  );

  return (
    <p className="coordinates">
      <bdi ref={output} />
      <label>
        <span className="visually-hidden">{text('map.coordinate-format')}</span>
        <select value={format} onChange={({ currentTarget }) => layerStore.set({ coordinates: currentTarget.value as CoordinateFormat })}>
          {FORMATS.map((one) => (
            <option key={one} value={one}>
              {text(`coordinates.format.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
