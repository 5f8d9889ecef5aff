import { layerGroup, marker, divIcon, polyline } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { nearestPositions } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { pairInFull } from '../state/evaluation.js';
import { useEvaluation, useView } from '../state/use-store.js';
import { latLngsOf } from './lat-lng.js';
import { useNear } from './use-near.js';

const COLORS = { fail: '#ff4b3e', 'not-assessable': '#ffb020', pass: '#5ff08f', 'not-required': '#d7e2e6' } as const;

/** The selected pair: from the nearest place of the one to the nearest of the other, with what is required and what there is. */
export function PairLine() {
  const map = useMap();
  const { text, metres, metresKept } = useText();
  const { evaluation, site } = useEvaluation();
  const selected = useView((view) => view.selected);
  const near_deg = useNear();

  useEffect(function draw() {
    if (selected?.kind !== 'pair') return;
    const pair = pairInFull(evaluation, selected.pes, selected.es);
    const [store, exposed] = [site(selected.pes), site(selected.es)];
    if (!pair || !store || !exposed) return;
    const { from, to } = nearestPositions(store.shape(), exposed.shape());
    const line = latLngsOf([from, to], near_deg);
    const group = layerGroup().addTo(map);
    group.addLayer(polyline(line, { color: '#00141c', weight: 7, opacity: 0.7, interactive: false }));
    group.addLayer(polyline(line, { className: 'pair-line', color: COLORS[pair.status], weight: 3, dashArray: pair.status === 'fail' ? '' : '8 5', interactive: false }));
    const label = document.createElement('span');
    label.className = `pair-label pair-label-${pair.status}`;
    const actual = text('pair.actual', { distance: metresKept(pair.actual_m) });
    label.textContent = pair.required_m === null ? actual : `${text('pair.required', { distance: metres(pair.required_m) })} · ${actual}`;
    const middle: [number, number] = [(line[0]![0] + line[1]![0]) / 2, (line[0]![1] + line[1]![1]) / 2];
    group.addLayer(marker(middle, { icon: divIcon({ html: label, className: 'pair-label-holder', iconSize: [0, 0] }), interactive: false, keyboard: false }));
    return function removeFromMap() {
      group.remove();
    };
  });

  return null;
}
