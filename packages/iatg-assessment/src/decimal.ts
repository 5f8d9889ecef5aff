/** A decimal number, exact: `units` times ten to the power of minus `places`. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

export const ZERO: Decimal = { units: 0n, places: 0 };

/** Figures with at most one point, not negative, as `12`, `12.50`; null for anything else. A comma is refused, for it means two things. */
export function decimalOf(text: string): Decimal | null {
  const match = /^(\d{1,30})(?:\.(\d{1,12}))?$/.exec(text);
  if (!match) return null;
  const [, whole, part = ''] = match;
  return { units: BigInt(whole! + part), places: part.length };
}

const raised = ({ units, places }: Decimal, to: number): bigint => units * 10n ** BigInt(to - places);

export function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: raised(a, places) + raised(b, places), places };
}

export const times = (a: Decimal, b: Decimal): Decimal => ({ units: a.units * b.units, places: a.places + b.places });

/** Below 0, 0 or above 0, as a stands to b. */
export function compared(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = raised(a, places) - raised(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Every figure, without zeros at the end. */
export function textOf({ units, places }: Decimal): string {
  const figures = String(units).padStart(places + 1, '0');
  const whole = figures.slice(0, figures.length - places);
  const part = figures.slice(figures.length - places).replace(/0+$/, '');
  return part === '' ? whole : `${whole}.${part}`;
}
