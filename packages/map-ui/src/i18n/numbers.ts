import { numberFormat, type NumberFormats } from 'iatg-core';

/**
 * Numbers as a language writes them. What is shown never looks safer than what is: distances kept are rounded down, missing ones up, to
 * the centimetre as in the reports of the command line.
 */
export interface Numbers {
  readonly count: (value: number) => string;
  /** Columns of figures; the unit stands in the heading. */
  readonly whole: (value_m: number) => string;
  readonly actual: (value_m: number) => string;
  readonly margin: (value_m: number) => string;
  /** With unit. Steps on the way to a distance are shown as in their sentences, to the nearest centimetre. */
  readonly metres: (value_m: number) => string;
  readonly metresKept: (value_m: number) => string;
  readonly metresMissing: (value_m: number) => string;
  readonly marginInMetres: (value_m: number) => string;
  readonly kilograms: (value_kg: number) => string;
  /** The sign of a unit of this program (kg, m, m², m³, kg/m³) as the language writes it, for where a figure is typed; other words stay as they are. */
  readonly unit: (sign: string) => string;
  /** A size of files, in MB of a million bytes, rounded up. */
  readonly megabytes: (size_bytes: number) => string;
  readonly time: (at: Date) => string;
  readonly date: (at: Date) => string;
  /** A day of the past, as UTC has it. */
  readonly day: (at: Date) => string;
}

/** From right to left `Intl` has a mark before a sign, which would turn the figure and its unit round together: the figure alone is kept together. */
const SIGNED = /\u200e([−+][\d.,]+)/;

export function numbersIn({ locale, unit }: NumberFormats): Numbers {
  const format = (options: Intl.NumberFormatOptions, sign = '') => {
    const write = numberFormat(locale, options);
    // A hyphen is read out as nothing; a minus sign is read as one. A figure and its unit stay on one line.
    return (value: number): string => `${write(value)}${sign && ` ${sign}`}`.replace('-', '−').replaceAll(' ', '\u00a0').replace(SIGNED, '\u2066$1\u2069');
  };
  const { metre, kilogram } = unit;
  const centimetres = { minimumFractionDigits: 2, maximumFractionDigits: 2, roundingMode: 'floor' } as const;
  const signed = { ...centimetres, signDisplay: 'exceptZero' } as const;
  const signs: Readonly<Record<string, string>> = { kg: kilogram, m: metre, 'm²': `${metre}²`, 'm³': `${metre}³`, 'kg/m³': `${kilogram}/${metre}³` };
  const megabyte = format({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 1, roundingMode: 'ceil' });
  return {
    count: format({}),
    whole: format({ maximumFractionDigits: 0, roundingMode: 'ceil' }),
    actual: format(centimetres),
    margin: format(signed),
    metres: format({ maximumFractionDigits: 2 }, metre),
    metresKept: format(centimetres, metre),
    metresMissing: format({ ...centimetres, roundingMode: 'ceil' }, metre),
    marginInMetres: format(signed, metre),
    megabytes: (size_bytes) => megabyte(size_bytes / 1e6),
    kilograms: format({ maximumFractionDigits: 3 }, kilogram),
    unit: (sign) => signs[sign] ?? sign,
    time: new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format,
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format,
    day: new Intl.DateTimeFormat(locale.replace(/^en-/, 'en-GB-'), { dateStyle: 'long', timeZone: 'UTC' }).format,
  };
}
