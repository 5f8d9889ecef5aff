import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ambiguous, readNumber } from '../src/panels/forms/number-field.js';

/** Written with the digits of Arabic (from U+0660) or Persian (from U+06F0). */
const inDigitsFrom = (zero: number, plain: string): string => plain.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))).replace('.', '٫');

it('a number is the same number in Arabic-Indic digits of both kinds', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(0x660, 0x6f0), fc.constantFrom('', '.5', '.25'), (whole, zero, decimals) => {
      expect(readNumber(inDigitsFrom(zero, `${whole}${decimals}`))).toBe(Number(`${whole}${decimals}`));
    }),
  );
});

it('what could be thousands or decimals is neither, in any digits', () => {
  for (const typed of ['12,500', '12.500', '١٢٫٥٠٠', '١٢,٥٠٠']) {
    expect(readNumber(typed)).toBeNull();
    expect(ambiguous(typed)).toEqual({ whole: '12500', decimal: '12.5000' });
  }
  expect(readNumber('١٢٬٥٠٠')).toBeNull();
});
