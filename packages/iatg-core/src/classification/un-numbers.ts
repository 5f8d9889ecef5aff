import { UN_NUMBERS, type UnNumberNote } from '../standards/classification/un-numbers.js';
import { codeNamed, type Code } from './codes.js';

/** A UN number of Class 1. */
export interface UnNumber {
  /** Four digits, without UN. */
  readonly un: string;
  readonly name: string;
  /** Null for UN0190: the competent authority assigns division and group case by case, so the user has to state them. */
  readonly code: Code | null;
  readonly note: UnNumberNote | null;
  /** Classes of further hazards. */
  readonly subsidiary: readonly string[];
}

const ALL: readonly UnNumber[] = UN_NUMBERS.map(([un, code, name, more]) => ({ un, name, code: code === null ? null : codeNamed(code)!, note: more?.note ?? null, subsidiary: more?.subsidiary ?? [] }));
const BY_NUMBER: ReadonlyMap<string, UnNumber> = new Map(ALL.map((one) => [one.un, one]));

/** @param text `0168`, `UN0168` or `UN 168` */
export function unNumber(text: string): UnNumber | undefined {
  const digits = /^\s*(?:UN)?\s*(\d{1,4})\s*$/i.exec(text)?.[1];
  return digits === undefined ? undefined : BY_NUMBER.get(digits.padStart(4, '0'));
}

/**
 * Numbers by number (or its beginning), by classification code, division or by words of the name, all of which have to occur: `1.1D`, `projectiles 1.2`,
 * `sulfonic`. Spellings of the two shores and % or percent are the same word.
 * @returns in the order of the numbers; all of them for an empty text
 */
export function searchUnNumbers(text: string): readonly UnNumber[] {
  const exact = unNumber(text);
  if (exact) return [exact];
  const words = spelled(text).split(' ').filter((word) => word !== '');
  return ALL.filter((one) => {
    const name = ` ${spelled(one.name)}`;
    return words.every((word) => {
      if (/^un\d{0,4}$|^\d{2,4}$/.test(word) && one.un.startsWith(word.replace('un', ''))) return true;
      if (/^\d\.\d[a-z]?$/.test(word)) return one.code !== null && (one.code.code.toLowerCase() === word || one.code.division === word);
      // A long word may stand inside another: sulfonic in trinitrobenzenesulfonic.
      return name.includes(word.length > 4 ? word : ` ${word}`);
    });
  });
}

/** Small letters, words apart by one blank, one spelling. */
const spelled = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('%', ' percent ')
    .replaceAll('sulph', 'sulf')
    .replaceAll('aluminium', 'aluminum')
    .replaceAll(/colour/g, 'color')
    .replaceAll(/(?<!\d)[.]|[.](?!\d)|[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
