import { direct, inverse, type Geometry, type Position } from 'iatg-core';
import { middleOf } from './moved-geometry.js';

/** A footprint of four right angles. */
export interface Rectangle {
  readonly middle: Position;
  /** Along the bearing. */
  readonly length_m: number;
  readonly width_m: number;
  /** Of the long axis, degrees clockwise from true north, from 0 to below 360. */
  readonly bearing_deg: number;
}

/** Sides and angles may differ by so much from those of a rectangle. */
const TOLERANCE = 0.01;

export function rectangleAround(middle: Position, length_m: number, width_m: number, bearing_deg: number): Geometry {
  const reach_m = Math.hypot(length_m, width_m) / 2;
  const half_deg = (Math.atan2(width_m, length_m) * 180) / Math.PI;
  const ring = [half_deg, 180 - half_deg, 180 + half_deg, -half_deg].map((azimuth_deg) => direct(middle, bearing_deg + azimuth_deg, reach_m));
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}

/** A footprint as a rectangle, if it is one. */
export function asRectangle(geometry: Geometry): Rectangle | null {
  if (geometry.type !== 'Polygon' || geometry.coordinates.length !== 1) return null;
  const ring = geometry.coordinates[0]!;
  const isClosed = ring.length > 1 && ring[0]![0] === ring.at(-1)![0] && ring[0]![1] === ring.at(-1)![1];
  const corners = isClosed ? ring.slice(0, -1) : ring;
  if (corners.length !== 4) return null;
  const side = (i: number): { readonly distance_m: number; readonly azimuth_deg: number } => inverse(corners[i]!, corners[(i + 1) % 4]!);
  const sides = [side(0), side(1), side(2), side(3)] as const;
  const diagonals = [inverse(corners[0]!, corners[2]!).distance_m, inverse(corners[1]!, corners[3]!).distance_m] as const;
  const alike = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(a, b);
  if (sides.some(({ distance_m }) => distance_m === 0)) return null;
  if (!alike(sides[0].distance_m, sides[2].distance_m) || !alike(sides[1].distance_m, sides[3].distance_m) || !alike(...diagonals)) return null;
  const [along, across] = sides[0].distance_m >= sides[1].distance_m ? [0, 1] : [1, 0];
  // Meridians converge: only the mean of the two long sides, which begin at opposite corners, is the bearing in the middle.
  const [there_deg, back_deg] = [sides[along as 0 | 1].azimuth_deg, sides[(along + 2) as 2 | 3].azimuth_deg];
  const apart_deg = ((((there_deg - back_deg) % 360) + 360) % 360) - 180;
  const bearing_deg = (((back_deg + apart_deg / 2) % 360) + 360) % 360;
  return { middle: middleOf(geometry), length_m: sides[along as 0 | 1].distance_m, width_m: sides[across as 0 | 1].distance_m, bearing_deg };
}
