import { GridLayer, latLngBounds, type Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import type { Bounds } from '../imagery/tile-pyramid.js';
import type { ImageryEntry } from '../io/imagery-database.js';
import { imageryStore, loadImagery, type Opened } from '../state/imagery.js';
import { Painter } from '../imagery/painter.js';
import { useView } from '../state/use-store.js';
import { PointsOnMap } from './points-on-map.js';
import { PaintedLayer } from './painted-layer.js';
import { TilePyramidLayer } from './tile-pyramid-layer.js';

/** Above the embedded picture and below everything that is drawn. */
const PANE = 'own-imagery';
const PANE_ORDER = '250';

/** The user's own pictures, the first of the list on top. */
export function OwnImagery() {
  const map = useMap();
  const { entries, opened, goal } = useSyncExternalStore(imageryStore.subscribe, imageryStore.get);
  const fixing = useView((view) => view.fixing);
  const layers = useRef(new Map<string, { readonly layer: GridLayer; readonly of: Opened; readonly attribution: string; readonly points: ImageryEntry['points']; readonly fit: ImageryEntry['fit'] }>());

  useEffect(
    function prepare() {
      const pane = map.getPane(PANE) ?? map.createPane(PANE);
      pane.style.zIndex = PANE_ORDER;
      void loadImagery();
      const shown = layers.current;
      return function removeAll() {
        for (const { layer } of shown.values()) layer.remove();
        shown.clear();
      };
    },
    [map],
  );

  useEffect(
    function followList() {
      const shown = layers.current;
      for (const [id, { layer, of, attribution }] of shown) {
        const entry = entries.find((one) => one.id === id);
        if (entry?.isShown && opened.get(id) === of && entry.attribution === attribution) continue;
        layer.remove();
        shown.delete(id);
      }
      for (const entry of entries) {
        const ready = opened.get(entry.id);
        if (!entry.isShown || ready?.state !== 'ready') continue;
        const layer = shown.get(entry.id)?.layer ?? layerOf(entry, ready).addTo(map);
        const before = shown.get(entry.id);
        if (before && (before.points !== entry.points || before.fit !== entry.fit)) layer.redraw();
        shown.set(entry.id, { layer, of: ready, attribution: entry.attribution, points: entry.points, fit: entry.fit });
        layer.setOpacity(entry.opacity).setZIndex(entry.order);
      }
    },
    [map, entries, opened],
  );

  useEffect(() => {
    if (goal) goTo(map, goal.bounds);
  }, [map, goal]);

  return fixing && <PointsOnMap id={fixing} />;
}

function layerOf({ attribution }: ImageryEntry, { source }: Extract<Opened, { state: 'ready' }>): GridLayer {
  const options = { pane: PANE, attribution: escaped(attribution) };
  return source instanceof Painter ? new PaintedLayer(source, options) : new TilePyramidLayer(source, options);
}

/** The panel of control points covers one side of the map. */
function besidePanel(map: LeafletMap): { paddingTopLeft?: [number, number]; paddingBottomRight?: [number, number] } {
  const panel = document.querySelector('.points-panel')?.getBoundingClientRect();
  const frame = map.getContainer().getBoundingClientRect();
  if (!panel || panel.top >= frame.bottom) return {};
  if (panel.width > 0.9 * frame.width) return { paddingBottomRight: [0, frame.bottom - panel.top] };
  return panel.left - frame.left < frame.right - panel.right ? { paddingTopLeft: [panel.right - frame.left, 0] } : { paddingBottomRight: [frame.right - panel.left, 0] };
}

/** Leaflet reads an attribution as HTML; this one is text that somebody typed. */
const escaped = (text: string): string => Object.assign(document.createElement('i'), { textContent: text }).innerHTML;

function goTo(map: LeafletMap, [west, south, east, north]: Bounds): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const bounds = latLngBounds([south, west], [north, east < west ? east + 360 : east]);
  map.fitBounds(bounds, { animate: !isCalm, ...besidePanel(map) });
}

