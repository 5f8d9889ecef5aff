import { layerGroup, polygon, type LayerGroup } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { ringEnvelope, type RingGeometry } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import type { AnyRingRow } from '../state/layer-store.js';
import { ringAround } from '../state/rings.js';
import { ringGroupOf, RING_STYLES } from '../state/ring-groups.js';
import { useEvaluation, useLayers } from '../state/use-store.js';
import { ringLatLngs } from './lat-lng.js';
import { EXACT } from './ring-style.js';
import { useNear } from './use-near.js';

/** The envelope is drawn when the plan has rested for so long; while it changes there is none, for an old one might be too small. */
const REST_ms = 120;

/** One line round the rings of all stores, for each row shown: what the depot as a whole keeps free. */
export function EnvelopeLayer() {
  const map = useMap();
  const { text } = useText();
  const { evaluation } = useEvaluation();
  const { envelope, ringRows } = useLayers((layers) => layers);
  const near_deg = useNear();

  useEffect(
    function drawWhenAtRest() {
      if (!envelope) return;
      const group = layerGroup().addTo(map);
      const timer = setTimeout(() => {
        for (const [i, row] of [...ringRows].entries()) {
          const rings = evaluation.stores.flatMap((store) => ringAround(evaluation, store, row).geometry ?? []);
          const line = ringEnvelope(rings);
          if (!line) continue;
          drawEnvelope(group, row, line, near_deg, { words: text('ring.envelope-of', { row: text(`ring.row.${row}`) }), side: SIDES[i % 2]! });
        }
      }, REST_ms);
      return function removeFromMap() {
        clearTimeout(timer);
        group.remove();
      };
    },
    [map, evaluation, envelope, ringRows, near_deg, text],
  );

  return null;
}

/** Two classes may have the same line: their words stand on its two sides. */
export const SIDES = ['top', 'bottom'] as const;

/** One line, with what it is written on it. */
export function drawEnvelope(group: LayerGroup, row: AnyRingRow, line: RingGeometry, near_deg: number, { words, side }: { readonly words: string; readonly side: (typeof SIDES)[number] }): void {
  const { color, dashArray } = RING_STYLES[ringGroupOf(row)];
  const latLngs = ringLatLngs(line, near_deg);
  const options = { ...EXACT, fill: false, interactive: false };
  group.addLayer(polygon(latLngs, { ...options, className: 'envelope-casing', color: '#00141c', weight: 7, opacity: 0.75 }));
  group.addLayer(polygon(latLngs, { ...options, className: `envelope envelope-row-${row}`, color, dashArray, weight: 3.5 }));
  const end = latLngs.flat(2).reduce((farthest, place) => (place[0] > farthest[0] === (side === 'top') ? place : farthest));
  const label = document.createElement('span');
  label.textContent = words;
  group.addLayer(polygon([end], { interactive: false, stroke: false }).bindTooltip(label, { permanent: true, direction: side, className: 'map-label', opacity: 1 }));
}
