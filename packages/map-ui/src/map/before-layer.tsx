import { layerGroup, polygon } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { ringAround } from '../state/rings.js';
import { evaluatedBefore, ringChange, RULE_CHANGES } from '../state/comparison.js';
import { useEvaluation, useLayers, useSite } from '../state/use-store.js';
import { ringLatLngs } from './lat-lng.js';
import { EXACT } from './ring-style.js';
import { useNear } from './use-near.js';

/** Colour and dashes by what has become of a ring, so that the two can be told apart without the colour. */
const LOOKS = {
  moved: { color: '#ffffff', weight: 1.5, opacity: 0.8, dashArray: '1 5' },
  shorter: { color: RULE_CHANGES.shorter.color, weight: 3, opacity: 1, dashArray: RULE_CHANGES.shorter.dashArray },
  longer: { color: RULE_CHANGES.longer.color, weight: 3, opacity: 1, dashArray: RULE_CHANGES.longer.dashArray },
} as const;

/** What-if: the rings as they were, where they have changed; under other rules, whether they are shorter or longer now. */
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
      const isByOtherRules = earlier.rules !== evaluation.rules;
      for (const store of earlier.stores) {
        if (now.has(store)) continue;
        for (const row of ringRows) {
          const ring = ringAround(earlier, store, row);
          const same = isByOtherRules && evaluation.stores.find(({ site }) => site.id === store.site.id);
          const look = same ? ringChange(ring, ringAround(evaluation, same, row)) : 'moved';
          if (ring.geometry && look) group.addLayer(polygon(ringLatLngs(ring.geometry, near_deg), { ...EXACT, className: `ring-before ring-before-${look}`, ...LOOKS[look], fill: false, interactive: false }));
        }
      }
      return () => void group.remove();
    },
    [map, before, evaluation, ringRows, near_deg],
  );

  return null;
}
