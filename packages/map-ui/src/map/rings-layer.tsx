import { layerGroup, polygon, type Polygon } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { Ring, RingGeometry, Store } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { ringAround } from '../state/rings.js';
import type { AnyRingRow } from '../state/layer-store.js';
import { evaluationStore } from '../state/evaluation-store.js';
import { ringGroupOf } from '../state/ring-groups.js';
import { useEvaluation, useLayers, useView } from '../state/use-store.js';
import { selectSite, viewStore, type Selected } from '../state/view-store.js';
import { KeyedLayers } from './keyed-layers.js';
import { ringLatLngs } from './lat-lng.js';
import { ringText, ringTip } from './ring-label.js';
import { EXACT, ringPathOptions } from './ring-style.js';
import { useNear } from './use-near.js';

/** With more stores than this only the rings of the selected one are drawn: thousands of lines say nothing. */
const MOST_RINGED_STORES = 350;

/** The safety rings of each store. They are the engine's, corner by corner; here they are only drawn. */
export function RingsLayer() {
  const map = useMap();
  const language = useText();
  const { evaluation } = useEvaluation();
  const { ringRows, isolated, ringOpacity } = useLayers((layers) => layers);
  const selected = useView((view) => view.selected);
  const near_deg = useNear();
  const layers = useRef<{ readonly keyed: KeyedLayers<DrawnRing, Polygon>; readonly looks: WeakMap<Polygon, string> } | null>(null);

  useEffect(
    function addToMap() {
      const group = layerGroup().addTo(map);
      layers.current = { keyed: new KeyedLayers(group), looks: new WeakMap() };
      return function removeFromMap() {
        group.remove();
        layers.current = null;
      };
    },
    [map],
  );

  useEffect(function followPlan() {
    const { keyed, looks } = layers.current!;
    const chosenId = storeOf(selected);
    const only = isolated || evaluation.stores.length > MOST_RINGED_STORES;
    const shown: DrawnRing[] = [];
    for (const store of evaluation.stores) {
      if (only && store.site.id !== chosenId) continue;
      for (const row of ringRows) {
        const ring = ringAround(evaluation, store, row);
        if (ring.geometry) shown.push({ store, row, ring, geometry: ring.geometry });
      }
    }
    keyed.show(shown, {
      key: ({ store, row }) => `${store.site.id} ${row}`,
      drawn: ({ ring }) => ring,
      create: ({ row }) => {
        const created = polygon([], { ...EXACT, className: `ring ring-${ringGroupOf(row)} ring-row-${row}`, bubblingMouseEvents: false });
        return created.bindTooltip(() => {
          const { store: of, ring: now } = tips.get(created)!;
          return textElement(ringTip(of, row, now, evaluationStore.get().evaluated.evaluation, language));
        }, TIP);
      },
      update(layer, { store, geometry }) {
        layer.setLatLngs(ringLatLngs(geometry, near_deg));
        layer.off('click').on('click', () => {
          if (!viewStore.get().tool) selectSite(store.site.id);
        });
        looks.delete(layer);
      },
    });
    shown.forEach(({ store, row, ring }, i) => {
      const layer = keyed.at(i);
      const chosen = store.site.id === chosenId;
      const look = `${chosen} ${ringOpacity} ${store.site.name}`;
      if (looks.get(layer) === look) return;
      looks.set(layer, look);
      tips.set(layer, { store, ring });
      layer.setStyle(ringPathOptions(row, { opacity: ringOpacity, chosen }));
      if (chosen) layer.bringToFront();
      const element = layer.getElement();
      element?.setAttribute('data-store', store.site.id);
      element?.setAttribute('data-label', ringText(row, ring, language));
    });
  });

  return null;
}

interface DrawnRing {
  readonly store: Store;
  readonly row: AnyRingRow;
  readonly ring: Ring;
  readonly geometry: RingGeometry;
}

const TIP = { sticky: true, className: 'map-tip', opacity: 1 } as const;

/** What the tip of a ring tells of: made when the pointer asks for it. */
const tips = new WeakMap<Polygon, { readonly store: Store; readonly ring: Ring }>();

/** The store that is looked at: selected itself, or that of the selected pair. */
export const storeOf = (selected: Selected | null): string | null => (selected?.kind === 'pair' ? selected.pes : (selected?.id ?? null));

function textElement(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
