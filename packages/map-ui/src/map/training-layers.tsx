import { circleMarker, DomEvent, layerGroup, polygon, polyline, type LeafletMouseEvent, type Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Position, Site } from 'iatg-core';
import { damageWhere } from '../i18n/damage-where.js';
import { useText } from '../i18n/use-text.js';
import { useTrainingText, useTrainingWords } from '../i18n/use-training-text.js';
import { middleOf } from '../state/moved-geometry.js';
import { accidentOf, circleAround, moveEvent, placeOf, predictedLines } from '../state/training-replay.js';
import { attemptOf } from '../state/training-run.js';
import type { Replay, Running } from '../state/training-store.js';
import { useEvaluation } from '../state/use-store.js';
import { useTraining } from '../state/use-training.js';
import { latLngOf, positionAt, ringLatLngs, type LatLngPair } from './lat-lng.js';
import { EXACT } from './ring-style.js';
import { useNear } from './use-near.js';

/** What the map draws in the view of training: an accident with its lines, or the answer that is being given. */
export function TrainingLayers() {
  const { running, replay } = useTraining((state) => state);
  return (
    <>
      {replay && (
        <>
          <Event replay={replay} />
          {replay.movedTo !== null && <Banner />}
          {replay.places && <PlaceByClick />}
        </>
      )}
      {running && <Chosen running={running} />}
    </>
  );
}

/** In large letters on the map itself, on the screen and on paper. */
function Banner() {
  const { accidentTexts } = useTrainingWords();
  const map = useMap();
  useEffect(
    function addToMap() {
      const banner = Object.assign(document.createElement('p'), { className: 'exercise-banner', textContent: accidentTexts.words.exercise });
      map.getContainer().append(banner);
      return () => banner.remove();
    },
    [map, accidentTexts],
  );
  return null;
}

/** Distinct on pictures, and none of the colours of the standard's rings. From the inside outwards. */
const COLORS = ['#ff7a9c', '#ff9e6e', '#ffc457', '#d9e26a', '#9be0a8'] as const;

/** The computed lines round the place, as bands where the charge is a range; what was seen, in another style than anything computed. */
function Event({ replay }: { readonly replay: Replay }) {
  const { accidentTexts } = useTrainingWords();
  const map = useMap();
  const { count, metres } = useText();
  const text = useTrainingText();

  useEffect(
    function draw() {
      const group = layerGroup().addTo(map);
      const place = placeOf(replay);
      const [near_deg] = place;
      const accident = accidentOf(replay.id);
      const lineAt = (radius_m: number): LatLngPair[] | null => {
        const circle = circleAround(place, radius_m);
        return circle && ringLatLngs(circle, near_deg)[0]![0]!;
      };
      const labels: Label[] = [];
      // The widest first: the narrower lie on top.
      for (const [i, { of, near_m, far_m }] of [...predictedLines(accident, replay.lines).entries()].reverse()) {
        const color = COLORS[i]!;
        const [inner, outer] = [lineAt(near_m), lineAt(far_m)];
        if (!inner || !outer) continue;
        const isBand = far_m > near_m;
        if (isBand) group.addLayer(polygon([outer, inner], { ...EXACT, className: 'predicted-band', stroke: false, fillColor: color, fillOpacity: 0.22, interactive: false }));
        const line = polygon([outer], { ...EXACT, className: 'predicted-line', color, weight: 2.5, fill: !isBand, fillColor: color, fillOpacity: 0.08, interactive: false });
        group.addLayer(line);
        line.getElement()?.setAttribute('data-line', String(of));
        if (isBand) group.addLayer(polygon([inner], { ...EXACT, className: 'predicted-inner', color, weight: 2, dashArray: '7 5', fill: false, interactive: false }));
        const radius = isBand ? text('accident.range', { low: count(Math.round(near_m)), high: metres(Math.round(far_m)) }) : metres(Math.round(far_m));
        labels.push({ line: outer, from_deg: 90, className: 'predicted-tag', words: text('accident.label.house', { category: typeof of === 'number' ? text('accident.pressure', { pressure: count(of) }) : of, radius }) });
      }
      if (replay.movedTo === null && accident.rings.kind !== 'none') {
        for (const { where } of accident.damage) {
          if (where.kind !== 'distance') continue;
          for (const radius_m of new Set([where.from_m ?? where.to_m, where.to_m])) {
            const line = lineAt(radius_m);
            if (!line) continue;
            group.addLayer(polygon([line], { ...EXACT, className: 'documented-line', color: '#ffffff', weight: 2.5, dashArray: '1 6', fill: false, interactive: false }));
            if (radius_m === (where.from_m ?? where.to_m)) labels.push({ line, from_deg: 270, className: 'documented-tag', words: text('accident.label.documented', { where: damageWhere(where, count, text) }) });
          }
        }
      }
      const event = replay.movedTo ? accidentTexts.words.exercise : accidentTexts.accidents[replay.id].name;
      const name = accident.rings.kind === 'upper-bound' ? text('accident.label.bound', { name: event, bound: text('accident.charges-bound', { charges: accident.rings.charges_t.map(count).join(', ') }) }) : event;
      const mark = circleMarker(latLngOf(place, near_deg), { radius: 7, color: '#ffffff', weight: 3, fillColor: '#10242b', fillOpacity: 1, className: 'accident-mark', interactive: false });
      group.addLayer(mark.bindTooltip(element(name), { permanent: true, direction: 'bottom', offset: [0, 8], className: 'map-label accident-name', opacity: 1 }));
      const written = layerGroup().addTo(group as never);
      const write = (): void => {
        written.clearLayers();
        for (const { at, words, className } of withRoom(map, latLngOf(place, near_deg), labels)) written.addLayer(label(at, words, `map-label ${className}`));
      };
      write();
      map.on('zoomend', write);
      return function remove() {
        map.off('zoomend', write);
        group.remove();
      };
    },
    [map, replay, count, metres, text, accidentTexts],
  );
  return null;
}

interface Label {
  readonly line: readonly LatLngPair[];
  /** Where on the line the words stand if there is room, clockwise from north. */
  readonly from_deg: number;
  readonly words: string;
  readonly className: string;
}

/** Labels that cover neither each other nor the place; those without room are left out, the table beside the map has them all. */
function withRoom(map: LeafletMap, place: LatLngPair, labels: readonly Label[]): readonly (Label & { readonly at: LatLngPair })[] {
  const middle = map.latLngToLayerPoint(place);
  const scale = map.getContainer().closest('.is-presenting') ? 1.4 : 1;
  const taken = [{ x: middle.x, y: middle.y + 16 * scale, width: 150 * scale, height: 44 * scale }];
  return labels.flatMap((one) => {
    for (const turn_deg of TURNS_deg) {
      const at = towards(one.line, one.from_deg + turn_deg);
      const { x, y } = map.latLngToLayerPoint(at);
      const box = { x, y, width: one.words.length * 7.6 * scale + 16, height: 24 * scale };
      if (taken.some((other) => Math.abs(other.x - x) * 2 < other.width + box.width && Math.abs(other.y - y) * 2 < other.height + box.height)) continue;
      taken.push(box);
      return [{ ...one, at }];
    }
    return [];
  });
}

const TURNS_deg = [0, 30, -30, 60, -60, 85, -85] as const;

const element = (words: string): HTMLElement => Object.assign(document.createElement('bdi'), { textContent: words });

/** Words at a place, without a shape. */
const label = (place: LatLngPair, words: string, className: string) => polygon([place], { stroke: false, interactive: false }).bindTooltip(element(words), { permanent: true, direction: 'center', className, opacity: 1 });

/** The point of a line that lies farthest in a direction, clockwise from north. */
function towards(line: readonly LatLngPair[], azimuth_deg: number): LatLngPair {
  const azimuth = (azimuth_deg * Math.PI) / 180;
  const stretch = Math.cos((line[0]![0] * Math.PI) / 180);
  const along = ([latitude, longitude]: LatLngPair): number => latitude * Math.cos(azimuth) + longitude * stretch * Math.sin(azimuth);
  return line.reduce((farthest, point) => (along(point) > along(farthest) ? point : farthest));
}

/** The next click says where the event goes. */
function PlaceByClick() {
  const map = useMap();
  useEffect(
    function listen() {
      const container = map.getContainer();
      const place = (event: LeafletMouseEvent): void => {
        DomEvent.stop(event.originalEvent);
        void moveEvent(positionAt(event.latlng));
      };
      container.classList.add('is-placing');
      map.once('click', place);
      return function stop() {
        container.classList.remove('is-placing');
        map.off('click', place);
      };
    },
    [map],
  );
  return null;
}

/** The answer on the map: chosen pairs as lines, chosen places and sites as marks. Nothing of it says whether it is right. */
function Chosen({ running }: { readonly running: Running }) {
  const map = useMap();
  const { plan } = useEvaluation();
  const near_deg = useNear();
  const { given } = attemptOf(
    running,
    useTraining((state) => state.attempts),
  );
  const { pickedStore, exercise } = running;

  useEffect(
    function nameSites() {
      // There are few, and each is told apart in the task by its name: from afar, too.
      const container = map.getContainer();
      container.classList.add('has-exercise');
      const group = layerGroup().addTo(map);
      for (const { role, name, geometry } of plan.sites) if (role === 'exposed-site') group.addLayer(label(latLngOf(middleOf(geometry), near_deg), name, 'map-label site-tag'));
      return function remove() {
        container.classList.remove('has-exercise');
        group.remove();
      };
    },
    [map, plan, near_deg],
  );

  useEffect(
    function draw() {
      const group = layerGroup().addTo(map);
      const placed = (id: string): Position | null => {
        const site: Site | undefined = plan.sites.find((one) => one.id === id);
        if (site) return middleOf(site.geometry);
        const features = exercise.plan.features as readonly { readonly id?: string; readonly geometry: Site['geometry'] }[];
        const feature = features.find((one) => one.id === id);
        return feature ? middleOf(feature.geometry) : null;
      };
      const mark = (id: string): void => {
        const at = placed(id);
        if (at) group.addLayer(circleMarker(latLngOf(at, near_deg), { ...CHOSEN, radius: 16, fill: false, className: 'chosen-mark', interactive: false }));
      };
      if (exercise.answer.kind === 'choose-pairs') {
        for (const { pes, es } of given.pairs) {
          const [from, to] = [placed(pes), placed(es)];
          if (from && to) group.addLayer(polyline([latLngOf(from, near_deg), latLngOf(to, near_deg)], { ...CHOSEN, className: 'chosen-pair', interactive: false }));
        }
      }
      if (exercise.answer.kind === 'choose-site') for (const id of given.sites) mark(id);
      if (pickedStore) mark(pickedStore);
      return () => void group.remove();
    },
    [map, plan, near_deg, given, pickedStore, exercise],
  );
  return null;
}

const CHOSEN = { color: '#26d7ff', weight: 4, dashArray: '10 6' } as const;
