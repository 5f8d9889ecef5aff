import type { Geometry, Position, RingGeometry } from 'iatg-core';

export type LatLngPair = [latitude: number, longitude: number];

/**
 * Positions as Leaflet takes them. Longitudes are told from a nearby one, so that a depot on both sides of the antimeridian is drawn in one
 * piece.
 */
export const latLngOf = ([longitude, latitude]: Position, near_deg: number): LatLngPair => [latitude, near_deg + ((((longitude - near_deg + 180) % 360) + 360) % 360) - 180];

export function latLngsOf(positions: readonly Position[], near_deg: number): LatLngPair[] {
  let previous_deg = near_deg;
  return positions.map((position, i) => {
    const pair = latLngOf(position, i === 0 ? near_deg : previous_deg);
    previous_deg = pair[1];
    return pair;
  });
}

/** The lines of a ring: polygons of an outer line and its holes. */
export function ringLatLngs(ring: RingGeometry, near_deg: number): LatLngPair[][][] {
  const polygons = ring.type === 'Polygon' ? [ring.coordinates] : ring.coordinates;
  return polygons.map((polygon) => polygon.map((line) => latLngsOf(line.slice(0, -1), near_deg)));
}

/** Every position of a geometry. */
export function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
  }
}

/** Back from Leaflet, within [-180, 180]. */
export const positionAt = ({ lat, lng }: { readonly lat: number; readonly lng: number }): [number, number] => [((((lng + 180) % 360) + 360) % 360) - 180, lat];
