import type { Position } from '../src/geometry/geodesic.js';
import type { RingGeometry } from '../src/geometry/ring-outline.js';

/** Even-odd rule in longitude and latitude: the edges as straight lines there. */
export function liesIn(geometry: RingGeometry | null, [longitude, y]: Position): boolean {
  if (geometry === null) return false;
  // On the antimeridian itself, where rings are cut: just beside it.
  const x = Math.abs(longitude) === 180 ? longitude * (1 - 1e-13) : longitude;
  const winds = (line: readonly Position[]): boolean => {
    let inside = false;
    line.slice(1).forEach(([x2, y2], i) => {
      const [x1, y1] = line[i]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
    return inside;
  };
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some(([outer, ...holes]) => winds(outer!) && !holes.some(winds));
}
