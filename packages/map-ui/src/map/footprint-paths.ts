import { circleMarker, polygon, polyline, type FeatureGroup, type Path, type PathOptions } from 'leaflet';
import type { Geometry } from 'iatg-core';
import { selectSite, viewStore } from '../state/view-store.js';
import { latLngOf, latLngsOf } from './lat-lng.js';

const LINE = { fill: false } as const;

/** Draws a footprint anew; a click selects what stands there. */
export function drawFootprint(group: FeatureGroup, { id, geometry }: { readonly id: string; readonly geometry: Geometry }, near_deg: number, options: PathOptions): void {
  group.clearLayers();
  for (const path of pathsOf(geometry, near_deg)) {
    Object.assign(path.options, options);
    path.on('click', (event) => {
      // While drawing or measuring a click belongs to the tool.
      if (viewStore.get().tool) return;
      event.originalEvent.stopPropagation();
      selectSite(id);
    });
    group.addLayer(path);
  }
}

/** A geometry as Leaflet draws it: points as dots that stay the same size. */
export function pathsOf(geometry: Geometry, near_deg: number): readonly Path[] {
  const point = (position: Parameters<typeof latLngOf>[0]): Path => circleMarker(latLngOf(position, near_deg), { radius: 7 });
  switch (geometry.type) {
    case 'Point':
      return [point(geometry.coordinates)];
    case 'MultiPoint':
      return geometry.coordinates.map(point);
    case 'LineString':
      return [polyline(latLngsOf(geometry.coordinates, near_deg), LINE)];
    case 'MultiLineString':
      return geometry.coordinates.map((line) => polyline(latLngsOf(line, near_deg), LINE));
    case 'Polygon':
      return [polygon(geometry.coordinates.map((ring) => latLngsOf(ring, near_deg)))];
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => polygon(rings.map((ring) => latLngsOf(ring, near_deg))));
  }
}
