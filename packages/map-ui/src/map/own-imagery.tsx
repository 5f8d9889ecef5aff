import { GridLayer, latLngBounds, type Map as LeafletMap } from 'leaflet';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useMap } from 'react-leaflet';
import type { Bounds } from '../imagery/tile-pyramid.js';
import type { ImageryEntry } from '../io/imagery-database.js';
import { imageryStore, loadImagery, type Opened } from '../state/imagery.js';
import { TilePyramidLayer } from './tile-pyramid-layer.js';

/** Above the embedded picture and below everything that is drawn. */
const PANE = 'own-imagery';
const PANE_ORDER = '250';

/** The user's own pictures, the first of the list on top. */
export function OwnImagery() {
  const map = useMap();
  const { entries, opened, goal } = useSyncExternalStore(imageryStore.subscribe, imageryStore.get);
  const layers = useRef(new Map<string, { readonly layer: GridLayer; readonly of: Opened; readonly attribution: string }>());

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
        shown.set(entry.id, { layer, of: ready, attribution: entry.attribution });
        layer.setOpacity(entry.opacity).setZIndex(entry.order);
      }
    },
    [map, entries, opened],
  );

  useEffect(() => {
    if (goal) goTo(map, goal.bounds);
  }, [map, goal]);

  return null;
}

function layerOf({ attribution }: ImageryEntry, { pyramid }: Extract<Opened, { state: 'ready' }>): GridLayer {
  return new TilePyramidLayer(pyramid, { pane: PANE, attribution: escaped(attribution) });
}

/** Leaflet reads an attribution as HTML; this one is text that somebody typed. */
const escaped = (text: string): string => Object.assign(document.createElement('i'), { textContent: text }).innerHTML;

function goTo(map: LeafletMap, [west, south, east, north]: Bounds): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  map.fitBounds(latLngBounds([south, west], [north, east < west ? east + 360 : east]), { animate: !isCalm });
}

