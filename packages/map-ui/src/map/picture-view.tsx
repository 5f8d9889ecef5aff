import { CRS, divIcon, imageOverlay, latLngBounds, layerGroup, map as createMap, Marker, type Map as LeafletMap } from 'leaflet';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { ControlPoint } from '../imagery/control-points.js';
import type { Painter } from '../imagery/painter.js';
import { PaintedLayer } from './painted-layer.js';

interface Props {
  readonly file: Blob;
  readonly painter: Painter;
  readonly points: readonly ControlPoint[];
  /** The place that has no partner yet. */
  readonly draft: readonly [x_px: number, y_px: number] | null;
  readonly label: string;
  readonly onPlace: (place_px: readonly [number, number]) => void;
  readonly onMove: (id: string, place_px: readonly [number, number]) => void;
  /** Asks for the middle of what is seen: the way without a pointer. */
  readonly ref: Ref<() => readonly [number, number]>;
}

/** A scanned picture as it is, to be looked at closely: moved and enlarged like the map. */
export function PictureView({ file, painter, points, draft, label, onPlace, onMove, ref }: Props) {
  const { width_px, height_px } = painter.opened;
  const element = useRef<HTMLDivElement>(null);
  const view = useRef<LeafletMap | null>(null);
  const placed = useRef(onPlace);
  const moved = useRef(onMove);
  useEffect(function remember() {
    placed.current = onPlace;
    moved.current = onMove;
  });

  useImperativeHandle(
    ref,
    () => () => {
      const { lat, lng } = view.current!.getCenter();
      return [lng, -lat];
    },
    [],
  );

  useEffect(
    function show() {
      const bounds = latLngBounds([-height_px, 0], [0, width_px]);
      const shown = createMap(element.current!, { crs: CRS.Simple, minZoom: -8, maxZoom: 4, zoomSnap: 0.25, attributionControl: false, maxBounds: bounds.pad(0.5) });
      const url = URL.createObjectURL(file);
      // A TIFF is no picture that a browser shows.
      if (painter.kind === 'geotiff') new PaintedLayer(painter, { bounds, minZoom: -8, maxZoom: 4 }, true).addTo(shown);
      else imageOverlay(url, bounds).addTo(shown);
      shown.fitBounds(bounds);
      shown.on('click', ({ latlng }) => placed.current([latlng.lng, -latlng.lat]));
      const observer = new ResizeObserver(() => shown.invalidateSize({ pan: false }));
      observer.observe(element.current!);
      view.current = shown;
      return function close() {
        observer.disconnect();
        shown.remove();
        URL.revokeObjectURL(url);
        view.current = null;
      };
    },
    [file, painter, width_px, height_px],
  );

  useEffect(
    function number() {
      const group = layerGroup().addTo(view.current!);
      for (const [i, { id, x_px, y_px }] of points.entries()) {
        const marker = new Marker([-y_px, x_px], { icon: numbered(i + 1), draggable: true, keyboard: false }).addTo(group);
        marker.on('dragend', () => moved.current(id, [marker.getLatLng().lng, -marker.getLatLng().lat]));
      }
      if (draft) new Marker([-draft[1], draft[0]], { icon: numbered(points.length + 1, true), interactive: false, keyboard: false }).addTo(group);
      return () => void group.remove();
    },
    [file, painter, width_px, height_px, points, draft],
  );

  return <div ref={element} className="picture-view" role="group" aria-label={label} />;
}

/** A cross with its number beside it, so that the place itself stays in sight. */
export const numbered = (number: number, isDraft = false) => divIcon({ className: `control-point${isDraft ? ' is-draft' : ''}`, html: `<span>${number}</span>`, iconSize: [28, 28] });
