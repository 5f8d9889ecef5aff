import { imageOverlay, layerGroup, polygon, polyline, type LayerGroup, type LeafletMouseEvent } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { direct, inverse, nearestPositions, type Geometry, type Position } from 'iatg-core';
import type { FoundCure } from 'iatg-core/decisions';
import { buildingOf, geometryAt, groundFor, type Building } from '../state/building-subject.js';
import { useDecisionsText } from '../i18n/use-decisions-text.js';
import { useText } from '../i18n/use-text.js';
import { askWhere, type BuildingQuestion } from '../state/decisions-store.js';
import { quantityAt, subjectKey } from '../state/quantities.js';
import { dominoFor, eventKey, ringOfEvent } from '../state/joint-events.js';
import { middleOf } from '../state/moved-geometry.js';
import { safeguardedFor, touchedFor } from '../state/safeguarding.js';
import { useCureSearch, useLicences, useQuantities } from '../state/use-decision-work.js';
import { useDecisions, useEvaluation, useSite } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { BeforeLayer } from './before-layer.js';
import { drawEnvelope, EnvelopeLayer, SIDES } from './envelope-layer.js';
import { pathsOf } from './footprint-paths.js';
import { latLngOf, latLngsOf, positionAt, positionsOf, ringLatLngs } from './lat-lng.js';
import { EXACT } from './ring-style.js';
import { RingsLayer } from './rings-layer.js';
import { useNear } from './use-near.js';
import '../style/map-readout.css';

/** What the map draws in the view of decisions. */
export function DecisionsLayers() {
  const tab = useDecisions((state) => state.tab);
  return (
    <>
      {tab === 'cures' && (
        <>
          <RingsLayer />
          <EnvelopeLayer />
          <BeforeLayer />
          <ShownCure />
        </>
      )}
      {tab === 'licence' && <Limiting />}
      {tab === 'events' && <Events />}
      {tab === 'places' && <Places />}
      {tab === 'safeguarding' && <Safeguarded />}
    </>
  );
}

const CURE = '#35e0ff';
const LINK = '#ff7a45';

/** The cure that was asked to be shown: where something goes, or what is changed. */
function ShownCure() {
  const map = useMap();
  const near_deg = useNear();
  const { site } = useEvaluation();
  const key = useDecisions((state) => state.cure);
  const { cures } = useCureSearch();
  const cure = cures.find((one) => one.key === key);
  const changed = cure && site(cure.action.site);

  useEffect(
    function draw() {
      if (!cure || !changed) return;
      const group = layerGroup().addTo(map);
      const before = middleOf(changed.geometry);
      outlined(group, changed.geometry, near_deg, { color: CURE, weight: 4, fill: false, className: 'cure-site' });
      for (const { to, geometry } of goals(cure, changed.geometry, (id) => site(id)?.geometry)) {
        arrow(group, before, to, near_deg, CURE, 'cure-way');
        outlined(group, geometry, near_deg, { color: CURE, weight: 3, dashArray: '6 4', fillColor: CURE, fillOpacity: 0.35, className: 'cure-goal' });
      }
      const places = [...positionsOf(changed.geometry), ...goals(cure, changed.geometry, (id) => site(id)?.geometry).flatMap(({ geometry }) => positionsOf(geometry))];
      const bounds = polyline(latLngsOf(places, near_deg)).getBounds();
      if (!map.getBounds().contains(bounds)) map.fitBounds(bounds.pad(0.5), { maxZoom: Math.max(15, map.getZoom()), animate: false });
      return () => void group.remove();
    },
    [map, near_deg, cure, changed, site],
  );
  return null;
}

interface Goal {
  readonly to: Position;
  readonly geometry: Geometry;
}

/** Where the site itself, or a part of its contents, goes. */
function goals({ action, change }: FoundCure, geometry: Geometry, geometryOf: (id: string) => Geometry | undefined): readonly Goal[] {
  if (action.kind === 'move') {
    const moved = change.set.find(({ path }) => path[0] === 'geometry');
    return moved ? [{ to: action.to, geometry: { ...geometry, coordinates: moved.value } as Geometry }] : [];
  }
  if (action.kind !== 'split') return [];
  return action.to.flatMap((part) => {
    const other = geometryOf(part.site);
    return other ? [{ to: middleOf(other), geometry: other }] : [];
  });
}

function outlined(group: LayerGroup, geometry: Geometry, near_deg: number, options: Parameters<typeof polygon>[1]): void {
  for (const path of pathsOf(geometry, near_deg)) {
    Object.assign(path.options, { interactive: false, ...options });
    group.addLayer(path);
  }
}

/** A line with a head at its end. */
function arrow(group: LayerGroup, from: Position, to: Position, near_deg: number, color: string, className: string, dashArray?: string): void {
  const { distance_m, azimuth_deg } = inverse(to, from);
  if (distance_m === 0) return;
  const head_m = Math.min(distance_m / 3, 25);
  const wing = (side: number): Position => direct(to, azimuth_deg + side * 28, head_m);
  group.addLayer(polyline(latLngsOf([from, to], near_deg), { color: '#00141c', weight: 6, opacity: 0.6, interactive: false }));
  group.addLayer(polyline(latLngsOf([from, to], near_deg), { color, weight: 3, interactive: false, className, ...(dashArray && { dashArray }) }));
  group.addLayer(polygon(latLngsOf([to, wing(1), wing(-1)], near_deg), { color, weight: 1, fillColor: color, fillOpacity: 1, interactive: false }));
}

/** The store whose quantity is looked at, and every site that one kilogram more would break. */
function Limiting() {
  const map = useMap();
  const near_deg = useNear();
  const { site } = useEvaluation();
  const chosen = useDecisions((state) => state.licence.store);
  const document = useSite(({ open }) => open.document);
  const { question, answer } = useLicences();
  const found = question?.document === document ? answer?.rows.find(({ pes }) => pes === chosen)?.answer : undefined;

  useEffect(
    function draw() {
      const store = chosen === null ? undefined : site(chosen);
      if (!store || !found) return;
      const group = layerGroup().addTo(map);
      outlined(group, store.geometry, near_deg, { color: CURE, weight: 4, fill: false, className: 'licence-store' });
      const limiting = found.kind === 'permitted' ? found.permitted.limitedBy : found.kind === 'any-quantity' ? found.failing : [];
      const places = [...positionsOf(store.geometry)];
      for (const id of limiting) {
        const other = site(id);
        if (!other) continue;
        places.push(...positionsOf(other.geometry));
        const { from, to } = nearestPositions(store.shape(), other.shape());
        group.addLayer(polyline(latLngsOf([from, to], near_deg), { color: LINK, weight: 2, dashArray: '5 5', interactive: false, className: 'licence-way' }));
        outlined(group, other.geometry, near_deg, { color: LINK, weight: 4, fillColor: LINK, fillOpacity: 0.25, className: 'limiting-site' });
      }
      const bounds = polyline(latLngsOf(places, near_deg)).getBounds();
      if (!map.getBounds().contains(bounds)) map.fitBounds(bounds.pad(0.3), { maxZoom: Math.max(15, map.getZoom()), animate: false });
      return () => void group.remove();
    },
    [map, near_deg, site, chosen, found],
  );
  return null;
}

/** Which store sets off which, and the line round each joint event. */
function Events() {
  const map = useMap();
  const near_deg = useNear();
  const { evaluation, site } = useEvaluation();
  const shown = useDecisions((state) => state.event);

  useEffect(
    function draw() {
      const group = layerGroup().addTo(map);
      const { events } = dominoFor(evaluation);
      const drawn = events.filter((event) => shown === null || eventKey(event) === shown);
      for (const event of drawn) {
        const { geometry } = ringOfEvent(evaluation, event);
        if (geometry) group.addLayer(polygon(ringLatLngs(geometry, near_deg), { ...EXACT, className: 'event-ring', color: LINK, weight: 3, fillColor: LINK, fillOpacity: 0.08, interactive: false }));
        for (const { from, to, why } of event.links) {
          const [one, other] = [site(from), site(to)];
          if (!one || !other) continue;
          arrow(group, middleOf(one.geometry), nearestPositions(one.shape(), other.shape()).to, near_deg, LINK, 'event-link', why === 'not-assessable' ? '5 5' : undefined);
        }
        for (const id of event.stores) {
          const store = site(id);
          if (store) outlined(group, store.geometry, near_deg, { color: LINK, weight: 4, fill: false, className: 'event-store' });
        }
      }
      if (shown !== null && drawn[0]) {
        const places = drawn[0].stores.flatMap((id) => positionsOf(site(id)!.geometry));
        map.fitBounds(polyline(latLngsOf(places, near_deg)).getBounds().pad(1), { maxZoom: 17, animate: false });
      }
      return () => void group.remove();
    },
    [map, near_deg, evaluation, site, shown],
  );
  return null;
}

/** The lines that others keep to, drawn when the plan has rested, and what they want to build. */
function Safeguarded() {
  const map = useMap();
  const near_deg = useNear();
  const { text } = useText();
  const { evaluation } = useEvaluation();
  const rows = useDecisions((state) => state.safeguarded);
  const file = useDecisions((state) => state.areas);

  useEffect(
    function drawWhenAtRest() {
      const group = layerGroup().addTo(map);
      const timer = setTimeout(() => {
        for (const [i, row] of rows.entries()) {
          const { envelope } = safeguardedFor(evaluation, row);
          if (envelope) drawEnvelope(group, row, envelope, near_deg, { words: text(`ring.row.${row}`), side: SIDES[i % 2]! });
        }
        for (const { area, touched, unknown } of file ? touchedFor(evaluation, file, rows) : []) {
          const [color, className] = touched.length > 0 ? ['#ff6b5e', 'area-touched'] : unknown.length > 0 ? ['#ffc93d', 'area-unknown'] : ['#ffffff', 'area-free'];
          outlined(group, area.site.geometry, near_deg, { color, weight: 3, fill: false, className, ...(unknown.length > 0 && { dashArray: '5 5' }) });
        }
      }, REST_ms);
      return function removeFromMap() {
        clearTimeout(timer);
        group.remove();
      };
    },
    [map, near_deg, text, evaluation, rows, file],
  );
  return null;
}

/** The ground on which a site may stand, and the place that is asked about. */
function Places() {
  const map = useMap();
  const { evaluation } = useEvaluation();
  const document = useSite(({ open }) => open.document);
  const question = useDecisions((state) => state.building);
  const building = useMemo(() => buildingOf(evaluation, document, question), [evaluation, document, question]);

  useEffect(
    function askByClick() {
      const click = ({ latlng }: LeafletMouseEvent): void => {
        if (!viewStore.get().tool) askWhere({ place: positionAt(latlng) });
      };
      map.on('click', click);
      return () => void map.off('click', click);
    },
    [map],
  );
  if (!building) return null;
  return (
    <>
      {question.shows === 'ground' ? <Ground building={building} /> : <QuantityMap building={building} question={question} />}
      {question.place && <Asked building={building} place={question.place} />}
    </>
  );
}

/** How long a slider has to rest before the edge is drawn fine, and a plan before an envelope is drawn: an old one might be too small. */
const REST_ms = 120;

function Ground({ building }: { readonly building: Building }) {
  const map = useMap();
  const near_deg = useNear();

  useEffect(
    function draw() {
      let group = drawGround(false);
      const timer = setTimeout(() => {
        const fine = drawGround(true);
        group.remove();
        group = fine;
      }, REST_ms);
      return function stop() {
        clearTimeout(timer);
        group.remove();
      };

      function drawGround(isFine: boolean): LayerGroup {
        const { allowed, forbidden } = groundFor(building, isFine);
        const drawn = layerGroup().addTo(map);
        const quiet = { ...EXACT, interactive: false } as const;
        if (forbidden) drawn.addLayer(polygon(ringLatLngs(forbidden, near_deg), { ...quiet, className: 'ground-forbidden', color: '#ff4b3e', weight: 2, fillColor: '#d21f14', fillOpacity: 0.3 }));
        if (allowed) drawn.addLayer(polygon(ringLatLngs(allowed, near_deg), { ...quiet, className: 'ground-allowed', stroke: false, fillColor: '#5ff08f', fillOpacity: 0.18 }));
        drawn.addLayer(polygon(latLngsOf(frameOf(building), near_deg), { ...quiet, className: 'ground-frame', color: '#ffffff', weight: 1.5, dashArray: '8 6', fill: false }));
        return drawn;
      }
    },
    [map, near_deg, building],
  );
  return null;
}

/** How much the store may hold, by place, and under the pointer in figures. */
function QuantityMap({ building, question }: { readonly building: Building; readonly question: BuildingQuestion }) {
  const map = useMap();
  const near_deg = useNear();
  const text = useDecisionsText();
  const { kilograms } = useText();
  const { answer, document: askedOf, subject } = useQuantities();
  const document = useSite(({ open }) => open.document);
  const shown = askedOf === document && subject === subjectKey(question) ? answer : null;

  useEffect(
    function show() {
      if (!shown) return;
      const { west_deg, east_deg, south_deg, north_deg } = shown.bounds;
      const url = URL.createObjectURL(shown.picture);
      const [west, east] = [latLngOf([west_deg, south_deg], near_deg), latLngOf([east_deg, north_deg], near_deg)];
      const overlay = imageOverlay(url, [west, east], { className: 'quantity-map', interactive: false }).addTo(map);
      const frame = polygon(latLngsOf(frameOf(building), near_deg), { ...EXACT, className: 'ground-frame', color: '#ffffff', weight: 1.5, dashArray: '8 6', fill: false, interactive: false }).addTo(map);
      const output = Object.assign(window.document.createElement('output'), { className: 'map-readout' });
      map.getContainer().append(output);
      const move = ({ latlng }: LeafletMouseEvent): void => {
        const kg = quantityAt(building, shown, positionAt(latlng));
        output.textContent = kg === null ? '' : kg === 0 ? text('places.under-pointer-none') : text('places.under-pointer', { kg: kilograms(kg) });
      };
      map.on('mousemove', move);
      return function stop() {
        map.off('mousemove', move);
        output.remove();
        overlay.remove();
        frame.remove();
        URL.revokeObjectURL(url);
      };
    },
    [map, near_deg, shown, building, text, kilograms],
  );
  return null;
}

/** The corners of the part of the earth that is looked at. */
function frameOf({ placement: { plane, window } }: Building): readonly Position[] {
  const { east_m, north_m } = window;
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([east, north]) => plane.toPosition({ x: east! * east_m, y: north! * north_m }));
}

/** The footprint at the place that is asked about. */
function Asked({ building: { subject }, place }: { readonly building: Building; readonly place: Position }) {
  const map = useMap();
  const near_deg = useNear();
  useEffect(
    function mark() {
      const group = layerGroup().addTo(map);
      outlined(group, geometryAt(subject, place), near_deg, { color: CURE, weight: 4, fillColor: CURE, fillOpacity: 0.4, className: 'place-asked' });
      return () => void group.remove();
    },
    [map, near_deg, subject, place],
  );
  return null;
}
