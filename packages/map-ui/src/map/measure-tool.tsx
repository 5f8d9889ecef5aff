import { circleMarker, layerGroup, polyline, type LatLng, type LeafletMouseEvent } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { inverse } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { useView } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { positionAt } from './lat-lng.js';

const LOOK = { color: '#26d7ff', weight: 3, interactive: false } as const;

/** Measures along clicked places, on the ellipsoid. A double click begins anew, Escape ends. */
export function MeasureTool() {
  const map = useMap();
  const { text, metres } = useText();
  const isOn = useView((view) => view.tool?.kind === 'measure');

  useEffect(
    function measure() {
      if (!isOn) return;
      const group = layerGroup().addTo(map);
      let places: LatLng[] = [];
      const line = polyline([], LOOK).addTo(group);
      const label = (words: string): HTMLElement => Object.assign(document.createElement('span'), { textContent: words });
      const show = (to: LatLng | null): void => {
        const all = to ? [...places, to] : places;
        line.setLatLngs(all);
        const total_m = all.slice(1).reduce((sum, place, i) => sum + inverse(positionAt(all[i]!), positionAt(place)).distance_m, 0);
        viewStore.set({ measured_m: all.length > 1 ? total_m : null });
        line.unbindTooltip();
        if (all.length > 1) line.bindTooltip(label(text('measure.total', { distance: metres(total_m) })), { permanent: true, className: 'map-label', opacity: 1 }).openTooltip(all.at(-1));
      };
      const click = ({ latlng }: LeafletMouseEvent): void => {
        places = [...places, latlng];
        circleMarker(latlng, { ...LOOK, radius: 4, fillOpacity: 1 }).addTo(group);
        show(null);
      };
      const again = (): void => {
        places = [];
        group.clearLayers();
        line.addTo(group);
        show(null);
      };
      const move = ({ latlng }: LeafletMouseEvent): void => {
        if (places.length > 0) show(latlng);
      };
      map.doubleClickZoom.disable();
      map.on({ click, mousemove: move, dblclick: again });
      return function stopMeasuring() {
        map.doubleClickZoom.enable();
        map.off({ click, mousemove: move, dblclick: again });
        group.remove();
        viewStore.set({ measured_m: null });
      };
    },
    [map, isOn, text, metres],
  );

  return null;
}
