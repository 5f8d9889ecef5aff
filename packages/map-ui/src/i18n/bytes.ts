const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size of a file in its unit, to three digits. */
export function bytesIn(language: string, bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(language, { style: 'unit', unit: UNITS[step], maximumSignificantDigits: 3 }).format(bytes / 1000 ** step);
}
