/**
 * The naive way to a geodesic distance between footprints: every edge against every edge, each a geodesic of Karney's algorithm, the
 * nearest places by golden section. Slow and simple. Footprints that overlap are not looked for.
 */
import { createRequire } from 'node:module';

const geographiclib = createRequire(new URL('../../packages/iatg-core/package.json', import.meta.url))('geographiclib-geodesic');
const { WGS84, DISTANCE } = { WGS84: geographiclib.Geodesic.WGS84, DISTANCE: geographiclib.Geodesic.DISTANCE };

const distance_m = ([lon1, lat1], [lon2, lat2]) => WGS84.Inverse(lat1, lon1, lat2, lon2, DISTANCE).s12;

/** @param {{ type: string, coordinates: any }} geometry  a point or a polygon without holes */
function edgesOf({ type, coordinates }) {
  if (type === 'Point') return [pieceOf(coordinates, coordinates)];
  const [ring] = coordinates;
  return ring.slice(1).map((to, i) => pieceOf(ring[i], to));
}

function pieceOf(from, to) {
  const line = WGS84.InverseLine(from[1], from[0], to[1], to[0]);
  const at = (share) => {
    const { lat2, lon2 } = line.Position(share * line.s13);
    return [lon2, lat2];
  };
  return { from, length_m: line.s13, at };
}

/** @param {{ type: string, coordinates: any }} a @param {{ type: string, coordinates: any }} b @returns {number} */
export function naiveSeparation_m(a, b) {
  let best_m = Infinity;
  for (const p of edgesOf(a)) for (const q of edgesOf(b)) best_m = Math.min(best_m, betweenEdges_m(p, q));
  return best_m;
}

function betweenEdges_m(p, q) {
  const toEdge_m = (place) => (q.length_m === 0 ? distance_m(place, q.from) : least((share) => distance_m(place, q.at(share))));
  return p.length_m === 0 ? toEdge_m(p.from) : least((share) => toEdge_m(p.at(share)));
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The least of a function with one valley, to a ten-thousandth of the interval; and its ends. */
function least(value) {
  let [low, high] = [0, 1];
  let [left, right] = [high - GOLDEN, low + GOLDEN];
  let [left_m, right_m] = [value(left), value(right)];
  let best_m = Math.min(value(0), value(1), left_m, right_m);
  while (high - low > 1e-4) {
    if (left_m <= right_m) {
      [high, right, right_m] = [right, left, left_m];
      left = high - GOLDEN * (high - low);
      left_m = value(left);
    } else {
      [low, left, left_m] = [left, right, right_m];
      right = low + GOLDEN * (high - low);
      right_m = value(right);
    }
    best_m = Math.min(best_m, left_m, right_m);
  }
  return best_m;
}
