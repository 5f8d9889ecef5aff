/** Values this close (relative) are equal: no printed figure and no measured distance is finer. */
export const TOLERANCE = 1e-9;

/** Is `a` greater than `b` by more than the tolerance? Infinity is greater than any number. */
export const exceeds = (a: number, b: number): boolean => a > b * (1 + TOLERANCE);

/**
 * Up to the whole metre, as Table 7 allows for a calculated distance. Never shortens by more than the tolerance:
 * a value within 1e-9 (relative) above a whole metre is that metre, so that 400.0000000001 from floating point is 400.
 */
export function roundUpToMetre(distance_m: number): number {
  const whole = Math.floor(distance_m);
  return exceeds(distance_m, whole) ? whole + 1 : whole;
}
