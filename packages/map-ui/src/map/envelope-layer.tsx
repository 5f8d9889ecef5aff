import { layerGroup, polygon } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { ringEnvelope } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
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
        for (const row of ringRows) {
          const rings = evaluation.stores.flatMap((store) => ringAround(evaluation, store, row).geometry ?? []);
          const line = ringEnvelope(rings);
          if (!line) continue;
          const { color, dashArray } = RING_STYLES[ringGroupOf(row)];
          const latLngs = ringLatLngs(line, near_deg);
          const options = { ...EXACT, fill: false, interactive: false };
          group.addLayer(polygon(latLngs, { ...options, className: 'envelope-casing', color: '#00141c', weight: 7, opacity: 0.75 }));
          group.addLayer(polygon(latLngs, { ...options, className: `envelope envelope-row-${row}`, color, dashArray, weight: 3.5 }));
          const top = latLngs.flat(2).reduce((highest, place) => (place[0] > highest[0] ? place : highest));
          const label = document.createElement('span');
          label.textContent = text('ring.envelope-of', { row: text(`ring.row.${row}`) });
          group.addLayer(polygon([top], { interactive: false, stroke: false }).bindTooltip(label, { permanent: true, direction: 'top', className: 'map-label', opacity: 1 }));
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
