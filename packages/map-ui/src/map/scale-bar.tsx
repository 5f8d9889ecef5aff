import { Control, DomUtil } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { inverse } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { positionAt } from './lat-lng.js';

const MOST_px = 140;
const STEPS = [5, 3, 2, 1] as const;

/** The scale at the middle of the map, on the ellipsoid and in the words of the language; Leaflet's own knows neither. */
export function ScaleBar() {
  const map = useMap();
  const { messages } = useText();

  useEffect(
    function show() {
      const line = DomUtil.create('div', 'leaflet-control-scale-line');
      const control = new Control({ position: 'bottomleft' });
      control.onAdd = () => {
        const box = DomUtil.create('div', 'leaflet-control-scale');
        box.append(line);
        return box;
      };
      control.addTo(map);

      const draw = (): void => {
        const middle = map.getSize().y / 2;
        const at = (px: number): [number, number] => positionAt(map.containerPointToLatLng([px, middle]));
        const most_m = inverse(at(0), at(MOST_px)).distance_m;
        // A map that is not shown has no size.
        if (most_m === 0) return;
        const power = 10 ** Math.floor(Math.log10(most_m));
        const length_m = power * STEPS.find((step) => step * power <= most_m)!;
        line.style.width = `${(MOST_px * length_m) / most_m}px`;
        line.textContent = messages.metres(length_m);
      };
      draw();
      map.on('move', draw);
      return function hide() {
        map.off('move', draw);
        control.remove();
      };
    },
    [map, messages],
  );
  return null;
}
