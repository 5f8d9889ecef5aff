/** From violet for a kilogram over green to yellow for the end of the tables: told apart by all eyes, and growing lighter. */
const RAMP = [
  [68, 1, 84],
  [59, 82, 139],
  [33, 145, 140],
  [94, 201, 98],
  [253, 231, 37],
] as const;
const MOST_kg = 500_000;
export const NOTHING_RGB = [196, 24, 16] as const;

export function quantityColor(kg: number): readonly [red: number, green: number, blue: number] {
  if (kg < 1) return NOTHING_RGB;
  const at = Math.min(1, Math.log(kg) / Math.log(MOST_kg)) * (RAMP.length - 1);
  const i = Math.min(RAMP.length - 2, Math.floor(at));
  const [from, to] = [RAMP[i]!, RAMP[i + 1]!];
  return [0, 1, 2].map((c) => Math.round(from[c]! + (to[c]! - from[c]!) * (at - i))) as unknown as readonly [number, number, number];
}
