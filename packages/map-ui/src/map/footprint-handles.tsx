import { divIcon, DomEvent, layerGroup, marker, type LatLng, type Marker } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { direct, inverse, type Geometry, type Position, type Site } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { annotationsOf, type Annotation } from '../state/annotations.js';
import { middleOf, movedTo } from '../state/moved-geometry.js';
import { featureOf, withFeature, withGeometry, type PlanDocument } from '../state/plan-document.js';
import { beginStep, edit, endStep, siteStore, type OpenPlan } from '../state/site-store.js';
import { turnedBy, withCorner } from '../state/turned-geometry.js';
import { useSite, useView } from '../state/use-store.js';
import { latLngOf, positionAt, positionsOf } from './lat-lng.js';
import { useNear } from './use-near.js';

/** A step of the arrow keys, with and without Shift. */
const STEP_m = 1;
const LONG_STEP_m = 10;
const STEP_deg = 1;
const LONG_STEP_deg = 10;
/** A footprint with more corners than this is moved and turned, but not reshaped by hand. */
const MOST_CORNERS = 60;
/** The handle that turns stands so far from the middle on the screen. */
const TURN_HANDLE_px = 56;

/**
 * Handles of the selected site: one in the middle moves it, one beside it turns it, one at each corner reshapes it; by pointer or by
 * arrow keys. While one is dragged the plan follows in every frame, and the whole drag is one step that can be undone.
 */
export function FootprintHandles() {
  const map = useMap();
  const { text } = useText();
  const near_deg = useNear();
  const selected = useView((view) => (view.selected?.kind === 'site' && !view.tool && !view.presenting ? view.selected.id : null));
  const site = useSite(({ open }) => (selected === null ? null : (placedIn(open, selected) ?? null)));
  const handles = useRef<Handles | null>(null);
  const isThere = site !== null;
  const corners = site ? cornersOf(site.geometry) : [];

  useEffect(
    function addHandles() {
      if (!isThere || selected === null) return;
      const group = layerGroup().addTo(map);
      const make = (kind: string, label: string, drag: Drag): Marker => {
        const added = marker([0, 0], { draggable: true, autoPan: true, keyboard: true, icon: divIcon({ className: `handle handle-${kind}`, iconSize: kind === 'corner' ? [14, 14] : [24, 24] }), zIndexOffset: 1000 });
        group.addLayer(added);
        hold(added, selected, label, drag);
        return added;
      };
      const move = make('move', text('handle.move'), {
        name: 'edit.move',
        at: (place) => (document) => withGeometry(document, selected, movedTo(geometryIn(document, selected), middleOf(geometryIn(document, selected)), place)),
        key: (azimuth_deg, isLong) => (document) => {
          const middle = middleOf(geometryIn(document, selected));
          return withGeometry(document, selected, movedTo(geometryIn(document, selected), middle, direct(middle, azimuth_deg, isLong ? LONG_STEP_m : STEP_m)));
        },
      });
      const turn = make('turn', text('handle.turn'), {
        name: 'edit.turn',
        at: (place) => (document) => {
          const geometry = geometryIn(document, selected);
          const before = inverse(middleOf(geometry), startOfTurn ?? place).azimuth_deg;
          const now = inverse(middleOf(geometry), place).azimuth_deg;
          startOfTurn = place;
          return turned(document, selected, now - before);
        },
        key: (azimuth_deg, isLong) => (document) => turned(document, selected, (azimuth_deg === 90 || azimuth_deg === 180 ? 1 : -1) * (isLong ? LONG_STEP_deg : STEP_deg)),
        start: (place) => {
          startOfTurn = place;
        },
      });
      const reshape = Array.from({ length: corners.length }, (_, i) =>
        make('corner', text('handle.corner', { number: i + 1 }), {
          name: 'edit.reshape',
          at: (place) => (document) => withGeometry(document, selected, withCorner(geometryIn(document, selected), cornersOf(geometryIn(document, selected))[i]!, place)),
          key: (azimuth_deg, isLong) => (document) => {
            const corner = cornersOf(geometryIn(document, selected))[i]!;
            return withGeometry(document, selected, withCorner(geometryIn(document, selected), corner, direct(corner, azimuth_deg, isLong ? LONG_STEP_m : STEP_m)));
          },
        }),
      );
      handles.current = { move, turn, reshape };
      return function removeHandles() {
        endStep();
        group.remove();
        handles.current = null;
      };
    },
    [map, selected, isThere, corners.length, text],
  );

  useEffect(function follow() {
    if (!site || !handles.current) return;
    const place = (): void => placeHandles(handles.current!, site.geometry, near_deg, (at) => map.containerPointToLatLng(map.latLngToContainerPoint(at).add([TURN_HANDLE_px, -TURN_HANDLE_px])));
    place();
    map.on('zoomend', place);
    return function stopFollowing() {
      map.off('zoomend', place);
    };
  });

  return null;
}

/** A site, or a note. */
const placedIn = ({ plan, document }: OpenPlan, id: string): Site | Annotation | undefined => plan.sites.find((site) => site.id === id) ?? annotationsOf(document).find((one) => one.id === id);

interface Handles {
  readonly move: Marker;
  readonly turn: Marker;
  readonly reshape: readonly Marker[];
}

type Change = (document: PlanDocument) => PlanDocument;

interface Drag {
  readonly name: 'edit.move' | 'edit.turn' | 'edit.reshape';
  readonly at: (place: Position) => Change;
  readonly key: (azimuth_deg: number, isLong: boolean) => Change;
  readonly start?: (place: Position) => void;
}

let startOfTurn: Position | null = null;
/** The handle under the pointer is where the pointer is; the others follow the footprint. */
let held: Marker | null = null;

function hold(handle: Marker, id: string, label: string, { name, at, key, start }: Drag): void {
  let frame = 0;
  let latest: LatLng | null = null;
  const siteName = (): string => placedIn(siteStore.get().open, id)?.name ?? id;
  const apply = (): void => {
    frame = 0;
    if (latest) edit({ key: name, name: siteName() }, at(positionAt(latest)));
    latest = null;
  };
  handle.on('dragstart', () => {
    held = handle;
    start?.(positionAt(handle.getLatLng()));
    beginStep({ key: name, name: siteName() });
  });
  // One change a frame: pointers report more often than the screen shows.
  handle.on('drag', () => {
    latest = handle.getLatLng();
    frame ||= requestAnimationFrame(apply);
  });
  handle.on('dragend', () => {
    cancelAnimationFrame(frame);
    apply();
    held = null;
    endStep();
  });
  const element = handle.getElement()!;
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', label);
  element.title = label;
  DomEvent.on(element, 'keydown', (event) => {
    const { key: pressed, shiftKey } = event as KeyboardEvent;
    const azimuth_deg = { ArrowUp: 0, ArrowRight: 90, ArrowDown: 180, ArrowLeft: 270 }[pressed];
    if (azimuth_deg === undefined) return;
    DomEvent.stop(event);
    beginStepOnce(handle, { key: name, name: siteName() });
    edit({ key: name, name: siteName() }, key(azimuth_deg, shiftKey));
  });
  DomEvent.on(element, 'blur', endStep);
}

let steppedBy: Marker | null = null;

/** All arrow keys pressed on one handle are one step. */
function beginStepOnce(handle: Marker, name: Parameters<typeof beginStep>[0]): void {
  if (steppedBy === handle) return;
  steppedBy = handle;
  beginStep(name);
  handle.getElement()!.addEventListener('blur', () => (steppedBy = null), { once: true });
}

const geometryIn = (document: PlanDocument, id: string): Geometry => featureOf(document, id)!.geometry;

/** A store turned with its front: what looked at the gate looks elsewhere. */
function turned(document: PlanDocument, id: string, by_deg: number): PlanDocument {
  return withFeature(document, id, (feature) => {
    const structure = feature.properties.structure as { front_deg?: number } | undefined;
    const properties =
      typeof structure?.front_deg === 'number' ? { ...feature.properties, structure: { ...structure, front_deg: Math.round((((structure.front_deg + by_deg) % 360) + 360) % 360 * 1e6) / 1e6 } } : feature.properties;
    return { ...feature, properties, geometry: turnedBy(feature.geometry, by_deg) };
  });
}

/** Corners that can be taken hold of: none of a point, and none where there are too many. */
function cornersOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Point') return [];
  const seen = new Set<string>();
  const corners = positionsOf(geometry).filter(([longitude, latitude]) => {
    const key = `${longitude} ${latitude}`;
    return !seen.has(key) && seen.add(key);
  });
  return corners.length > MOST_CORNERS ? [] : corners;
}

function placeHandles({ move, turn, reshape }: Handles, geometry: Site['geometry'], near_deg: number, beside: (at: LatLng) => LatLng): void {
  const middle = latLngOf(middleOf(geometry), near_deg);
  if (held !== move) move.setLatLng(middle);
  if (held !== turn) turn.setLatLng(beside(move.getLatLng()));
  turn.setOpacity(geometry.type === 'Point' ? 0 : 1);
  const corners = cornersOf(geometry);
  reshape.forEach((handle, i) => {
    if (held !== handle && corners[i]) handle.setLatLng(latLngOf(corners[i], near_deg));
  });
}
