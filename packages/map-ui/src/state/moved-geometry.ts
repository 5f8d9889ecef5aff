import { direct, inverse, type Geometry, type Position } from 'iatg-core';

/** A geometry with every position changed in the same way. */
export function mapPositions(geometry: Geometry, change: (position: Position) => Position): Geometry {
  const line = (positions: readonly Position[]): readonly Position[] => positions.map(change);
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: change(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { ...geometry, coordinates: line(geometry.coordinates) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(line) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(line)) };
  }
}

/** The middle of a footprint: where its handle stands. The mean of its corners, measured from the first of them. */
export function middleOf(geometry: Geometry): Position {
  const corners: Position[] = [];
  mapPositions(geometry, (position) => {
    if (!corners.some(([x, y]) => x === position[0] && y === position[1])) corners.push(position);
    return position;
  });
  const [first] = corners;
  let [east, north] = [0, 0];
  for (const corner of corners) {
    const { distance_m, azimuth_deg } = inverse(first!, corner);
    east += (distance_m * Math.sin((azimuth_deg * Math.PI) / 180)) / corners.length;
    north += (distance_m * Math.cos((azimuth_deg * Math.PI) / 180)) / corners.length;
  }
  const distance_m = Math.hypot(east, north);
  return distance_m === 0 ? first! : direct(first!, (Math.atan2(east, north) * 180) / Math.PI, distance_m);
}

/** A footprint put elsewhere, true to shape: each corner keeps its distance and bearing from the place that is moved. */
export function movedTo(geometry: Geometry, from: Position, to: Position): Geometry {
  return mapPositions(geometry, (position) => {
    const { distance_m, azimuth_deg } = inverse(from, position);
    return distance_m === 0 ? [to[0], to[1]] : direct(to, azimuth_deg, distance_m);
  });
}
