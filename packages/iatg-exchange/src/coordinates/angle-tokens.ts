import type { CoordinatesFault } from './coordinates-fault.js';
import { commaFault, decimalMark } from './decimal-mark.js';
import { unexpectedAt } from './unexpected.js';

export type Letter = 'N' | 'S' | 'E' | 'W';

/** A piece of a text in degrees. The part of a mark is 0 for degrees, 1 for minutes, 2 for seconds. */
export type Token = { readonly at: number; readonly text: string } & (
  | { readonly kind: 'number' | 'separator' | 'colon' }
  | { readonly kind: 'mark'; readonly part: number }
  | { readonly kind: 'letter'; readonly letter: Letter }
);

export function angleTokens(text: string): { readonly tokens: readonly Token[] } | CoordinatesFault {
  const { mark, number } = decimalMark(text);
  const pattern = new RegExp(
    `\\s*(?:(?<number>[+-]?${number})|(?<separator>[,;])|(?<colon>:)|(?<mark>°|''|"|')|(?:NORTH|SOUTH|EAST|WEST|DEG|MIN|SEC|[NSEWDM]))`,
    'iy',
  );
  const tokens: Token[] = [];
  for (let from = 0; text.slice(from).trim() !== ''; from = pattern.lastIndex) {
    pattern.lastIndex = from;
    const { 0: piece, groups = {} } = pattern.exec(text) ?? {};
    if (piece === undefined) return letterO(text, from) ?? unexpectedAt(text, from);
    const written = piece.trim();
    const at = pattern.lastIndex - written.length;
    const token = { text: written, at };
    if (groups['number'] !== undefined) {
      // 48.2-16.3 may be a range, a sum or a place.
      if (at === from && tokens.at(-1)?.kind === 'number') return unexpectedAt(text, at);
      tokens.push({ kind: 'number', ...token });
    } else if (groups['separator'] !== undefined) {
      // 48,2083,16,3731: of these commas, only some would be decimal commas.
      if (mark === ',' && /^\d,\d/.test(text.slice(at - 1))) return commaFault(text) ?? unexpectedAt(text, at);
      tokens.push({ kind: 'separator', ...token });
    } else if (groups['colon'] !== undefined) {
      tokens.push({ kind: 'colon', ...token });
    } else if (groups['mark'] !== undefined) {
      tokens.push({ kind: 'mark', part: partOf(written), ...token });
    } else {
      tokens.push({ ...wordToken(written, tokens), ...token });
    }
  }
  return { tokens };
}

function partOf(mark: string): number {
  if (mark === '°') return 0;
  return mark === "'" ? 1 : 2;
}

/** S is the mark of seconds right after a number whose degrees or minutes are marked by letters too; else it is south. */
function wordToken(word: string, before: readonly Token[]) {
  const marked = before.slice(before.findLastIndex(({ kind }) => kind === 'letter') + 1).some(({ kind, text }) => kind === 'mark' && /^[DM]/i.test(text));
  if (/^D/i.test(word)) return { kind: 'mark', part: 0 } as const;
  if (/^M/i.test(word)) return { kind: 'mark', part: 1 } as const;
  if (/^SEC/i.test(word) || (/^S$/i.test(word) && marked && before.at(-1)?.kind === 'number')) return { kind: 'mark', part: 2 } as const;
  return { kind: 'letter', letter: letterOf(word) } as const;
}

function letterOf(word: string): Letter {
  if (/^N/i.test(word)) return 'N';
  if (/^S/i.test(word)) return 'S';
  return /^E/i.test(word) ? 'E' : 'W';
}

/** Ost in German is east, Ouest, Oeste and Ovest are west. */
function letterO(text: string, from: number): CoordinatesFault | undefined {
  const [all = '', found] = /^\s*(O(?:ST|UEST|ESTE|VEST)?)(?![A-Z])/i.exec(text.slice(from)) ?? [];
  return found === undefined ? undefined : { fault: 'letter-o', values: { found }, at: from + all.length - found.length };
}
