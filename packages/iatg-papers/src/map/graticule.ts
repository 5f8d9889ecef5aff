import type { Position } from 'iatg-core';

/** Steps of a grid in seconds of arc. */
const STEPS_s = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_200, 1_800, 3_600, 7_200, 18_000, 36_000] as const;
const SECOND_m = 30.9;

/** The finest step whose lines are at least so far apart in both directions. */
export function gridStep_s(latitude: number, apart_m: number): number {
  const east_m = SECOND_m * Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  return STEPS_s.find((step) => step * east_m >= apart_m) ?? STEPS_s.at(-1)!;
}

/** `25°00′40″W`; letters as on maps everywhere. */
export function dms(degrees: number, letters: 'NS' | 'EW', decimals = 0): string {
  const fine = 10 ** decimals;
  const count = Math.round(Math.abs(degrees) * 3_600 * fine);
  const letter = letters.charAt(degrees < 0 && count > 0 ? 1 : 0);
  const seconds = ((count % (60 * fine)) / fine).toFixed(decimals).padStart(decimals === 0 ? 2 : decimals + 3, '0');
  return `${Math.floor(count / (3_600 * fine))}°${String(Math.floor(count / (60 * fine)) % 60).padStart(2, '0')}′${seconds}″${letter}`;
}

export const positionInWords = ([longitude, latitude]: Position): string => `${dms(latitude, 'NS', 2)} ${dms(longitude, 'EW', 2)}`;

export function stepInWords(step_s: number): string {
  if (step_s < 60) return `${step_s}″`;
  return step_s < 3_600 ? `${step_s / 60}′` : `${step_s / 3_600}°`;
}

/** The multiples of a step within two bounds in degrees. */
export function multiples(step_s: number, from: number, to: number): readonly number[] {
  const first = Math.ceil((from * 3_600) / step_s);
  const last = Math.floor((to * 3_600) / step_s);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ((first + i) * step_s) / 3_600);
}
