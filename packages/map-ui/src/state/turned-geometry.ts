import { direct, inverse, type Geometry, type Position } from 'iatg-core';
import { mapPositions, middleOf } from './moved-geometry.js';

/** A footprint turned about its middle, degrees clockwise; every corner keeps its distance from it. */
export function turnedBy(geometry: Geometry, turn_deg: number): Geometry {
  const middle = middleOf(geometry);
  return mapPositions(geometry, (position): Position => {
    const { distance_m, azimuth_deg } = inverse(middle, position);
    return distance_m === 0 ? position : direct(middle, azimuth_deg + turn_deg, distance_m);
  });
}

/** One corner put elsewhere; of a closed ring both its first and its last position. */
export function withCorner(geometry: Geometry, corner: Position, to: Position): Geometry {
  return mapPositions(geometry, (position) => (position[0] === corner[0] && position[1] === corner[1] ? to : position));
}
