import { circleMarker, DomEvent, layerGroup, polygon, polyline, type LeafletMouseEvent } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { accidentTexts } from 'iatg-training/en';
import type { Position, Site } from 'iatg-core';
import { damageWhere } from '../i18n/damage-where.js';
import { useText } from '../i18n/use-text.js';
import { useTrainingText } from '../i18n/use-training-text.js';
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
          {replay.movedTo === null && <Documented replay={replay} />}
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
  const map = useMap();
  useEffect(
    function addToMap() {
      const banner = Object.assign(document.createElement('p'), { className: 'exercise-banner', textContent: accidentTexts.words.exercise });
      map.getContainer().append(banner);
      return () => banner.remove();
    },
    [map],
  );
  return null;
}

/** Distinct on pictures, and none of the colours of the standard's rings. From the inside outwards. */
const COLORS = ['#ff7a9c', '#ff9e6e', '#ffc457', '#d9e26a', '#9be0a8'] as const;

/** The computed lines round the place; where the charge is a range, bands. */
function Event({ replay }: { readonly replay: Replay }) {
  const map = useMap();
  const { count, metres } = useText();
  const text = useTrainingText();

  useEffect(
    function draw() {
      const group = layerGroup().addTo(map);
      const place = placeOf(replay);
      const [near_deg] = place;
      const lines = predictedLines(accidentOf(replay.id), replay.lines);
      // The widest first: the narrower lie on top.
      for (const [i, { of, near_m, far_m }] of [...lines.entries()].reverse()) {
        const color = COLORS[i]!;
        const [near, far] = [near_m, far_m].map((radius_m) => circleAround(place, radius_m));
        if (!near || !far) continue;
        const [outer] = ringLatLngs(far, near_deg);
        const [inner] = ringLatLngs(near, near_deg);
        const isBand = far_m > near_m;
        if (isBand) group.addLayer(polygon([outer![0]!, inner![0]!], { ...EXACT, className: 'predicted-band', stroke: false, fillColor: color, fillOpacity: 0.22, interactive: false }));
        const line = polygon([outer![0]!], { ...EXACT, className: 'predicted-line', color, weight: 2.5, fill: !isBand, fillColor: color, fillOpacity: 0.08, interactive: false });
        group.addLayer(line);
        line.getElement()?.setAttribute('data-line', String(of));
        line.getElement()?.setAttribute('data-radius', String(far_m));
        if (isBand) group.addLayer(polygon([inner![0]!], { ...EXACT, className: 'predicted-inner', color, weight: 2, dashArray: '7 5', fill: false, interactive: false }));
        const radius = isBand ? text('accident.range', { low: count(Math.round(near_m)), high: metres(Math.round(far_m)) }) : metres(Math.round(far_m));
        const words = typeof of === 'number' ? text('accident.label.house', { category: text('accident.pressure', { pressure: count(of) }), radius }) : text('accident.label.house', { category: of, radius });
        group.addLayer(label(towards(outer![0]!, 20 + 33 * i), words, 'map-label predicted-tag'));
      }
      const name = replay.movedTo ? accidentTexts.words.exercise : accidentTexts.accidents[replay.id].name;
      const mark = circleMarker(latLngOf(place, near_deg), { radius: 7, color: '#ffffff', weight: 3, fillColor: '#10242b', fillOpacity: 1, className: 'accident-mark', interactive: false });
      group.addLayer(mark.bindTooltip(element(text('accident.label.place', { name })), { permanent: true, direction: 'bottom', offset: [0, 8], className: 'map-label accident-name', opacity: 1 }));
      return () => void group.remove();
    },
    [map, replay, count, metres, text],
  );
  return null;
}

/** What was seen, where it was seen: in another style than anything that is computed. Only round an accident with computed lines. */
function Documented({ replay: { id } }: { readonly replay: Replay }) {
  const map = useMap();
  const { count } = useText();
  const text = useTrainingText();
  useEffect(
    function draw() {
      const { damage, rings } = accidentOf(id);
      if (rings.kind === 'none') return;
      const group = layerGroup().addTo(map);
      const place = placeOf({ id, movedTo: null });
      damage.forEach(({ where }, i) => {
        if (where.kind !== 'distance') return;
        for (const radius_m of new Set([where.from_m ?? where.to_m, where.to_m])) {
          const circle = circleAround(place, radius_m);
          if (!circle) continue;
          const [outer] = ringLatLngs(circle, place[0]);
          group.addLayer(polygon([outer![0]!], { ...EXACT, className: 'documented-line', color: '#ffffff', weight: 2.5, dashArray: '1 6', fill: false, interactive: false }));
          if (radius_m === where.to_m) group.addLayer(label(towards(outer![0]!, 200 + 29 * i), text('accident.label.documented', { where: damageWhere(where, count, text) }), 'map-label documented-tag'));
        }
      });
      return () => void group.remove();
    },
    [map, id, count, text],
  );
  return null;
}

const element = (words: string): HTMLElement => Object.assign(document.createElement('bdi'), { textContent: words });

/** Words at a place, without a shape. */
const label = (place: LatLngPair, words: string, className: string) => polygon([place], { stroke: false, interactive: false }).bindTooltip(element(words), { permanent: true, direction: 'center', className, opacity: 1 });

/** The point of a line that lies farthest in a direction, clockwise from north: each label in another one. */
function towards(line: readonly LatLngPair[], azimuth_deg: number): LatLngPair {
  const azimuth = (azimuth_deg * Math.PI) / 180;
  const along = ([latitude, longitude]: LatLngPair): number => latitude * Math.cos(azimuth) + longitude * Math.cos((line[0]![0] * Math.PI) / 180) * Math.sin(azimuth);
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
