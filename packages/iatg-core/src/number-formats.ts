/** Numbers as one language writes them. Every language pins its digits: what Node.js prints and what a browser shows is the same. */
export interface NumberFormats {
  /** A tag for `Intl`, with the digits pinned, for example `ar-u-nu-latn`. */
  readonly locale: string;
  readonly unit: Units;
  /** At most so many decimals, two if not stated. */
  readonly number: (value: number, decimals?: number) => string;
  /** Always so many decimals, for figures that stand under each other. */
  readonly fixed: (value: number, decimals: number) => string;
  /** At most so many figures that count, without separators of thousands. */
  readonly significant: (value: number, figures: number) => string;
  readonly metres: (value: number) => string;
  readonly kilograms: (value: number) => string;
}

/** The signs of the units, as the language writes them. */
export interface Units {
  readonly metre: string;
  readonly kilogram: string;
}

/** The formats of a language. Digits are the European ones in every language, as in the printed tables. */
export function numberFormats(language: string, unit: Units): NumberFormats {
  const locale = `${language}-u-nu-latn`;
  // Making a format is slow, using it is not: each is made once, when it is first needed.
  const made = new Map<string, (value: number) => string>();
  const write = (value: number, name: string, options: () => Intl.NumberFormatOptions): string => {
    let format = made.get(name);
    if (!format) made.set(name, (format = numberFormat(locale, options())));
    return format(value);
  };

  const number = (value: number, decimals = 2): string => write(value, `to ${decimals}`, () => ({ maximumFractionDigits: decimals }));
  return {
    locale,
    unit,
    number,
    fixed: (value, decimals) => write(value, `exactly ${decimals}`, () => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals })),
    significant: (value, figures) => write(value, `${figures} figures`, () => ({ maximumSignificantDigits: figures, useGrouping: false })),
    metres: (value) => `${number(value)} ${unit.metre}`,
    kilograms: (value) => `${number(value, 3)} ${unit.kilogram}`,
  };
}

/**
 * A format of `Intl`. Spanish gets a space between thousands: 12.500 is twelve and a half in one Spanish-speaking country and twelve thousand
 * five hundred in another.
 */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const { format } = new Intl.NumberFormat(locale, options);
  return locale.startsWith('es') ? (value) => format(value).replaceAll('.', '\u202f') : format;
}
