/**
 * A decimal number without rounding: `digits` x 10^-`scale`. Sums of an inventory are exact: 0.1 + 0.2 is 0.3, whatever the order.
 * Big integers of the language, scaled; addition and multiplication of these need no library.
 */
export interface ExactDecimal {
  readonly digits: bigint;
  /** From 0. */
  readonly scale: number;
}

export const ZERO: ExactDecimal = { digits: 0n, scale: 0 };

/**
 * The decimal that a file writes for a number: the shortest that reads back as it, as JSON has it.
 * @param value finite
 */
export function exactly(value: number): ExactDecimal {
  const [mantissa, exponent = '0'] = String(value).split('e') as [string, string?];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

export function plus(a: ExactDecimal, b: ExactDecimal): ExactDecimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export const times = (a: ExactDecimal, b: ExactDecimal): ExactDecimal => ({ digits: a.digits * b.digits, scale: a.scale + b.scale });

export const sumOf = (list: Iterable<ExactDecimal>): ExactDecimal => {
  let sum = ZERO;
  for (const one of list) sum = plus(sum, one);
  return sum;
};

/** Below 0, 0 or above 0, as `a` is less, equal or greater. */
export function compared(a: ExactDecimal, b: ExactDecimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = digitsAt(a, scale) - digitsAt(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** As it is written, without zeros at the end: `6.86`. */
export function textOfExact({ digits, scale }: ExactDecimal): string {
  const sign = digits < 0n ? '-' : '';
  const figures = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const fraction = scale === 0 ? '' : figures.slice(-scale).replace(/0+$/, '');
  return `${sign}${figures.slice(0, figures.length - scale)}${fraction && `.${fraction}`}`;
}

/** The number of a plan for an exact sum; where a number has too few digits the next greater one, for an NEQ must not err low here. */
export function numberOf(exact: ExactDecimal): number {
  const nearest = Number(textOfExact(exact));
  return compared(exactly(nearest), exact) >= 0 ? nearest : nextAbove(nearest);
}

/** @param value from 0 */
function nextAbove(value: number): number {
  const bits = new BigUint64Array(1);
  const floats = new Float64Array(bits.buffer);
  floats[0] = value;
  bits[0]! += 1n;
  return floats[0];
}

const digitsAt = ({ digits, scale }: ExactDecimal, wanted: number): bigint => digits * 10n ** BigInt(wanted - scale);
