import { circleMarker, DomEvent, layerGroup, polygon, type LeafletMouseEvent, type Polygon } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { outlineAround } from 'iatg-core';
import { consequenceFigures, type SiteConsequences } from 'iatg-core/consequence';
import { useEffectsText } from '../i18n/use-effects-text.js';
import { useText } from '../i18n/use-text.js';
import { evaluatedBefore } from '../state/comparison.js';
import { effectColor } from '../state/effect-colors.js';
import { chosenDonor, consequencesOf, effectsAt, explosionOf, frontAt, linesOf, type Explosion } from '../state/effects.js';
import { effectsStore, shockFrontStore } from '../state/effects-store.js';
import { useEffects, useEvaluation, useSite } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { latLngOf, positionAt, ringLatLngs, type LatLngPair } from './lat-lng.js';
import { EXACT } from './ring-style.js';
import { useNear } from './use-near.js';
import '../style/map-readout.css';

/** What the map draws in the view of effects: filled bands, the shock front, the place that is asked about. Never a ring of the standard. */
export function EffectsLayers() {
  const evaluated = useEvaluation();
  const { houses, tnt_factor, neq_percent, tnt_percent, position_m, storeId } = useEffects((state) => state);
  const consequences = useMemo(() => consequencesOf(evaluated, { houses, tnt_factor, neq_percent, tnt_percent, position_m }), [evaluated, houses, tnt_factor, neq_percent, tnt_percent, position_m]);
  const donor = chosenDonor(consequences, storeId);
  const explosion = donor ? explosionOf(donor) : null;
  return (
    <>
      <Banner />
      {explosion && (
        <>
          <Bands explosion={explosion} />
          <Front explosion={explosion} />
          <Place explosion={explosion} consequences={consequences} />
        </>
      )}
    </>
  );
}

/** Says on the map itself what it shows. */
function Banner() {
  const map = useMap();
  const text = useEffectsText();
  useEffect(
    function addToMap() {
      const banner = Object.assign(document.createElement('p'), { className: 'effects-banner', textContent: text('effects.banner') });
      map.getContainer().append(banner);
      return () => banner.remove();
    },
    [map, text],
  );
  return null;
}

function Bands({ explosion: { donor, tnt_kg } }: { readonly explosion: Explosion }) {
  const map = useMap();
  const { metres } = useText();
  const effects = useEffects((state) => state);
  const before = useSite((state) => state.before);
  const near_deg = useNear();
  const { lines, pressures_kPa, houses, tnt_factor, neq_percent, tnt_percent, position_m } = effects;

  useEffect(
    function draw() {
      const group = layerGroup().addTo(map);
      const outline = (site: typeof donor.site, radius_m: number) => {
        const ring = radius_m > 0 ? outlineAround(site, radius_m) : null;
        return ring && ringLatLngs(ring, near_deg);
      };
      const { shown } = linesOf(tnt_kg, effectsStore.get());
      for (const { key, step, radius_m, between_m } of shown) {
        const color = effectColor(step, shown.length);
        const latLngs = outline(donor.site, radius_m);
        if (!latLngs) continue;
        for (const end_m of between_m ?? []) {
          const end = outline(donor.site, end_m);
          if (end) group.addLayer(polygon(end, { ...EXACT, className: 'effect-end', color, weight: 1, dashArray: '2 4', fill: false, interactive: false }));
        }
        const line = polygon(latLngs, { ...EXACT, className: 'effect-band', color, weight: 2, fillColor: color, fillOpacity: 0.07, interactive: false });
        group.addLayer(line);
        line.getElement()?.setAttribute('data-line', key);
        const place = placeOfLabel(latLngs.flat(2), step);
        const label = Object.assign(document.createElement('span'), { textContent: metres(Math.ceil(radius_m)) });
        group.addLayer(polygon([place], { stroke: false, interactive: false }).bindTooltip(label, { permanent: true, direction: 'center', className: 'map-label effect-tag', opacity: 1 }));
      }
      if (before) {
        const then = chosenDonor(consequencesOf(evaluatedBefore(before), effectsStore.get()), donor.site.id);
        const was = then?.site.id === donor.site.id ? explosionOf(then) : null;
        for (const { radius_m } of was ? linesOf(was.tnt_kg, effectsStore.get()).shown : []) {
          const latLngs = outline(was!.donor.site, radius_m);
          if (latLngs) group.addLayer(polygon(latLngs, { ...EXACT, className: 'effect-before-line', color: '#fff', weight: 1.5, dashArray: '1 5', fill: false, interactive: false }));
        }
      }
      return () => void group.remove();
    },
    [map, donor, tnt_kg, lines, pressures_kPa, houses, tnt_factor, neq_percent, tnt_percent, position_m, before, near_deg, metres],
  );
  return null;
}

/** Each label in another direction, so that those of near lines do not cover each other. */
function placeOfLabel(places: readonly LatLngPair[], step: number): LatLngPair {
  const azimuth = ((35 + 47 * step) * Math.PI) / 180;
  const along = ([latitude, longitude]: LatLngPair): number => latitude * Math.cos(azimuth) + longitude * Math.sin(azimuth);
  return places.reduce((farthest, place) => (along(place) > along(farthest) ? place : farthest));
}

/** The shock front: moved at every picture, without React. */
function Front({ explosion: { donor, tnt_kg } }: { readonly explosion: Explosion }) {
  const map = useMap();
  const near_deg = useNear();
  useEffect(
    function follow() {
      let line: Polygon | null = null;
      const show = (): void => {
        const { time_ms } = shockFrontStore.get();
        const radius_m = time_ms === null ? null : frontAt(tnt_kg, time_ms);
        const ring = radius_m === null ? null : outlineAround(donor.site, radius_m);
        if (!ring) {
          line?.remove();
          line = null;
          return;
        }
        const latLngs = ringLatLngs(ring, near_deg);
        if (line) line.setLatLngs(latLngs);
        else line = polygon(latLngs, { ...EXACT, className: 'shock-front', color: '#ffffff', weight: 5, opacity: 0.9, fillColor: '#ffffff', fillOpacity: 0.06, interactive: false }).addTo(map);
      };
      show();
      const unsubscribe = shockFrontStore.subscribe(show);
      return function stop() {
        unsubscribe();
        line?.remove();
      };
    },
    [map, donor, tnt_kg, near_deg],
  );
  return null;
}

/** What the pointer is over, and the place that was clicked. */
function Place({ explosion: { donor }, consequences }: { readonly explosion: Explosion; readonly consequences: SiteConsequences }) {
  const map = useMap();
  const text = useEffectsText();
  const { metresKept, messages } = useText();
  const near_deg = useNear();
  const place = useEffects((state) => state.place);
  const readout = useRef<HTMLElement | null>(null);

  useEffect(
    function followPointer() {
      const output = Object.assign(document.createElement('output'), { className: 'map-readout' });
      readout.current = output;
      DomEvent.disableClickPropagation(output);
      map.getContainer().append(output);
      const move = ({ latlng }: LeafletMouseEvent): void => {
        const effects = effectsAt(positionAt(latlng), consequences, donor);
        const figures = effects && consequenceFigures(effects);
        output.textContent =
          figures &&
          text('effects.under-pointer', {
            distance: metresKept(figures.distance_m),
            pressure: figures.incident_kPa === null ? text('effects.no-figure') : text('effects.line.pressure', { pressure: messages.significant(figures.incident_kPa, 3) }),
            arrival: figures.arrival_ms === null ? text('effects.no-figure') : text('effects.seconds', { seconds: messages.fixed(figures.arrival_ms / 1000, 2) }),
          });
      };
      const leave = (): void => void (output.textContent = '');
      const click = ({ latlng }: LeafletMouseEvent): void => {
        if (!viewStore.get().tool) effectsStore.set({ place: positionAt(latlng) });
      };
      map.on({ mousemove: move, mouseout: leave, click });
      return function stop() {
        map.off({ mousemove: move, mouseout: leave, click });
        output.remove();
      };
    },
    [map, donor, consequences, text, metresKept, messages],
  );

  useEffect(
    function markPlace() {
      if (!place) return;
      const mark = circleMarker(latLngOf(place, near_deg), { radius: 6, color: '#ffffff', weight: 3, fillColor: '#b41d50', fillOpacity: 1, className: 'effects-place', interactive: false }).addTo(map);
      return () => void mark.remove();
    },
    [map, place, near_deg],
  );
  return null;
}
