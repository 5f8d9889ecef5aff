import { layerGroup, Marker, type LeafletMouseEvent } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { movePoint, placeDraft } from '../state/imagery.js';
import { useImagery } from '../state/use-imagery.js';
import { latLngOf, positionAt } from './lat-lng.js';
import { numbered } from './picture-view.js';

/** The control points of the picture that is being fixed, where they are in the world; a click says where the next one is. */
export function PointsOnMap({ id }: { readonly id: string }) {
  const map = useMap();
  const points = useImagery((state) => state.entries.find((entry) => entry.id === id)?.points);
  const draft = useImagery((state) => state.draft.position);

  useEffect(
    function listen() {
      const container = map.getContainer();
      const place = ({ latlng }: LeafletMouseEvent): void => placeDraft(id, { position: positionAt(latlng) });
      container.classList.add('is-placing', 'is-fixing');
      map.on('click', place);
      middleOfMap.current = () => positionAt(map.getCenter());
      return function stop() {
        container.classList.remove('is-placing', 'is-fixing');
        map.off('click', place);
        middleOfMap.current = null;
      };
    },
    [map, id],
  );

  useEffect(
    function draw() {
      const group = layerGroup().addTo(map);
      const near_deg = map.getCenter().lng;
      for (const [i, point] of (points ?? []).entries()) {
        const marker = new Marker(latLngOf(point.position, near_deg), { icon: numbered(i + 1), draggable: true, keyboard: false }).addTo(group);
        marker.on('dragend', () => movePoint(id, point.id, { position: positionAt(marker.getLatLng()) }));
      }
      if (draft) new Marker(latLngOf(draft, near_deg), { icon: numbered((points?.length ?? 0) + 1, true), interactive: false, keyboard: false }).addTo(group);
      return () => void group.remove();
    },
    [map, id, points, draft],
  );

  return null;
}

/** The middle of the map: the way without a pointer. */
export const middleOfMap: { current: (() => [number, number]) | null } = { current: null };
