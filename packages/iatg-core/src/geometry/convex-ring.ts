import type { Convex } from './convex.js';
import type { Point } from './local-frame.js';

/** A ring as a convex polygon turning left; null if it turns both ways or more than once round. */
export function convexRing(path: readonly Point[]): Convex | null {
  const ring = path.filter(({ x, y }, i) => x !== path.at(i - 1)!.x || y !== path.at(i - 1)!.y);
  if (ring.length < 3) return null;
  let sign = 0;
  let total = 0;
  for (let i = 0; i < ring.length; i++) {
    const [a, b, c] = [ring[i]!, ring[(i + 1) % ring.length]!, ring[(i + 2) % ring.length]!];
    const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y];
    const angle = Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy);
    if (angle !== 0 && sign !== 0 && Math.sign(angle) !== sign) return null;
    sign ||= Math.sign(angle);
    total += angle;
  }
  if (Math.abs(Math.abs(total) - 2 * Math.PI) > 1e-6) return null;
  return total > 0 ? ring : ring.toReversed();
}
