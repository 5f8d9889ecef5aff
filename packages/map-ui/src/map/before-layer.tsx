import { layerGroup, polygon } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { ringAround } from '../state/rings.js';
import { evaluatedBefore } from '../state/comparison.js';
import { useEvaluation, useLayers, useSite } from '../state/use-store.js';
import { ringLatLngs } from './lat-lng.js';
import { EXACT } from './ring-style.js';
import { useNear } from './use-near.js';

/** What-if: the rings as they were, where they have changed. */
export function BeforeLayer() {
  const map = useMap();
  const before = useSite((site) => site.before);
  const { evaluation } = useEvaluation();
  const ringRows = useLayers((layers) => layers.ringRows);
  const near_deg = useNear();

  useEffect(
    function drawChanged() {
      if (!before) return;
      const group = layerGroup().addTo(map);
      const { evaluation: earlier } = evaluatedBefore(before);
      const now = new Set(evaluation.stores);
      for (const store of earlier.stores) {
        if (now.has(store)) continue;
        for (const row of ringRows) {
          const { geometry } = ringAround(earlier, store, row);
          if (geometry) group.addLayer(polygon(ringLatLngs(geometry, near_deg), { ...EXACT, className: 'ring-before', color: '#ffffff', weight: 1.5, opacity: 0.8, dashArray: '1 5', fill: false, interactive: false }));
        }
      }
      return () => void group.remove();
    },
    [map, before, evaluation, ringRows, near_deg],
  );

  return null;
}
