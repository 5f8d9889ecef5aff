/** Scales of maps are round: 1:500, 1:1,000, 1:2,000, 1:2,500, 1:3,000, 1:4,000, 1:5,000 and so on by tens. */
const STEPS = [1, 2, 2.5, 3, 4, 5] as const;
const LARGEST = 500;

/** The largest round scale, as its denominator, at which a stretch of ground is no longer than one on paper. */
export function roundScale(ground_m: number, paper_mm: number): number {
  const least = Math.max(LARGEST, (ground_m * 1_000) / paper_mm);
  const power = 10 ** Math.floor(Math.log10(least));
  // A scale that fits but for the last bit of the division would be a needless step smaller.
  for (const step of STEPS) if (step * power >= least * (1 - 1e-12)) return step * power;
  return 10 * power;
}

/** The greatest round length whose bar is no longer than so many millimetres on paper. */
export function barLength_m(scale: number, most_mm: number): number {
  const most_m = (most_mm * scale) / 1_000;
  const power = 10 ** Math.floor(Math.log10(most_m));
  return power * (most_m >= 5 * power ? 5 : most_m >= 2 * power ? 2 : 1);
}
