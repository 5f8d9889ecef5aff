import { featureGroup, layerGroup, type FeatureGroup } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { annotationsOf, type Annotation } from '../state/annotations.js';
import { useSite } from '../state/use-store.js';
import { drawFootprint } from './footprint-paths.js';
import { KeyedLayers } from './keyed-layers.js';
import { useNear } from './use-near.js';

const STYLE = { color: '#d8e2e5', weight: 1.5, dashArray: '1 4', fillOpacity: 0.08, className: 'annotation' } as const;

/** Notes on the map, with their names. */
export function AnnotationsLayer() {
  const map = useMap();
  const annotations = useSite(({ open }) => annotationsOf(open.document));
  const near_deg = useNear();
  const layers = useRef<KeyedLayers<Annotation, FeatureGroup> | null>(null);

  useEffect(
    function addToMap() {
      const group = layerGroup().addTo(map);
      layers.current = new KeyedLayers(group);
      return function removeFromMap() {
        group.remove();
        layers.current = null;
      };
    },
    [map],
  );

  useEffect(
    function followPlan() {
      layers.current!.show(annotations, {
        key: ({ id }) => id,
        create: () => featureGroup([]),
        update(group, { id, name, geometry }) {
          drawFootprint(group, { id, geometry }, near_deg, STYLE);
          // Leaflet reads a string as HTML; a name is text.
          const label = Object.assign(document.createElement('bdi'), { textContent: name });
          group.unbindTooltip().bindTooltip(label, { permanent: true, direction: 'center', className: 'map-note', opacity: 1 });
        },
      });
    },
    [annotations, near_deg],
  );

  return null;
}
