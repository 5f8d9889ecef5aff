/**
 * The same text in plain characters: digits of other scripts, full-width letters and the many forms of marks and spaces become one each.
 * Every character stays where it is, so a place in one text is the same place in the other.
 */
export function plainText(text: string): string {
  // Without the flag `u`, this goes by code units, as indices do.
  return text.replaceAll(/[^]/g, (character) => PLAIN.get(character) ?? character);
}

/** A dash is no minus: between two numbers it could be either. */
const SAME = {
  ' ': '\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff',
  '-': '\u2212\u2011\ufe63',
  '.': '\u066b',
  ';': '\u060c\u061b\u3001',
  '°': '\u00ba\u02da\u1d52\u2070',
  "'": '\u2032\u2018\u2019\u201b\u02b9\u02bc\u00b4\u0060\u055a',
  '"': '\u2033\u201c\u201d\u201f\u02ba\u3003',
} as const;

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SAME).flatMap(([plain, others]) => Array.from(others, (other) => [other, plain] as const)),
  ...[0x0660, 0x06f0].flatMap((zero) => Array.from('0123456789', (digit, value) => [String.fromCharCode(zero + value), digit] as const)),
  // Full-width forms lie in the order of ASCII.
  ...Array.from({ length: 0x5e }, (_, index) => [String.fromCharCode(0xff01 + index), String.fromCharCode(0x21 + index)] as const),
]);
