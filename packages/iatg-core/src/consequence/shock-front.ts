import { notPositive, value, type Answer } from './answer.js';
import { rootIn } from './distance-for.js';
import { curveValue, curvesOf, outOfRange } from './kingery-bulmash.js';

/**
 * How far the shock front of a charge on the ground has come after a time: the inverse of the arrival, for pictures of the front as it
 * spreads.
 *
 * @returns the radius; out of range before the front leaves the charge, and beyond a scaled distance of 40 m/kg^(1/3), where nothing is
 * known of its arrival
 */
export function frontRadius({ tnt_kg, time_ms }: { readonly tnt_kg: number; readonly time_ms: number }): Answer<{ radius_m: number; z_m_kg13: number }> {
  const wrong = notPositive({ tnt_kg, time_ms });
  if (wrong) return wrong;
  const root = Math.cbrt(tnt_kg);
  const [named] = curvesOf('arrival', 'surface', 'full');
  const { curve, min, max, basis } = named!;
  const [found] = rootIn(named!, curve.pieces[0]!, time_ms / root);
  return found ? value(basis, { radius_m: found.z * root, z_m_kg13: found.z }) : outOfRange('front-radius', 'time_ms', time_ms, curveValue(curve, min) * root, curveValue(curve, max) * root);
}
