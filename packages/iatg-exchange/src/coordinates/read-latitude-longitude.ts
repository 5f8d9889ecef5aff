import { angleTokens, type Letter, type Token } from './angle-tokens.js';
import type { CoordinatesFault } from './coordinates-fault.js';
import { commaFault, decimalsOf, numberOf } from './decimal-mark.js';
import { GREATEST_DEGREE_m } from './degree.js';
import type { CoordinatesRead } from './coordinates-read.js';

/** Degrees in any form: decimal, with minutes, with seconds; each coordinate with its letter, or without letters and latitude first. */
export function readLatitudeLongitude(text: string): CoordinatesRead {
  const read = angleTokens(text);
  if ('fault' in read) return read;
  const pair = splitInTwo(read.tokens);
  if ('fault' in pair) return commaFault(text) ?? pair;
  const first = angleOf(pair.first);
  if ('fault' in first) return first;
  const second = angleOf(pair.second);
  if ('fault' in second) return second;
  if (first.parts !== second.parts) return { fault: 'parts-differ', values: { first: first.parts, second: second.parts } };
  if (!first.letter && /,/.test(first.text) !== /,/.test(second.text)) {
    // 48,2083 16 may be three numbers.
    return commaFault(text) ?? { fault: 'letters-needed', values: {} };
  }
  return placeOf(first, second);
}

/** One coordinate of the text, its letter apart. */
interface Coordinate {
  readonly letter: (Token & { readonly kind: 'letter' }) | undefined;
  readonly tokens: readonly Token[];
}

interface Pair {
  readonly first: Coordinate;
  readonly second: Coordinate;
}

function splitInTwo(tokens: readonly Token[]): Pair | CoordinatesFault {
  const pair = tokens.some(({ kind }) => kind === 'letter') ? splitByLetters(tokens) : splitByNumbers(tokens);
  if ('fault' in pair) return pair;
  const { first, second } = pair;
  // One separator between the two; a second one is refused as a piece of an angle.
  if (first.tokens.at(-1)?.kind === 'separator') return { first: { ...first, tokens: first.tokens.slice(0, -1) }, second };
  if (second.tokens[0]?.kind === 'separator') return { first, second: { ...second, tokens: second.tokens.slice(1) } };
  return pair;
}

/** All letters stand before their coordinates if the first does, else all after. */
function splitByLetters(tokens: readonly Token[]): Pair | CoordinatesFault {
  const before = tokens[0]?.kind === 'letter';
  const found: { letter: Coordinate['letter']; tokens: Token[] }[] = [];
  let open = false;
  for (const token of tokens) {
    const isLetter = token.kind === 'letter';
    if (!open || (before && isLetter)) found.push({ letter: undefined, tokens: [] });
    const last = found.at(-1)!;
    if (isLetter) last.letter = token;
    else last.tokens.push(token);
    open = before || !isLetter;
  }
  const [first, second, third] = found;
  if (third) return unexpected(third.tokens[0] ?? third.letter);
  if (!first?.letter || !second?.letter) return { fault: 'letter-missing', values: {} };
  return { first, second };
}

/** Without letters, every number has its mark or none has. Without marks, there are two numbers. */
function splitByNumbers(tokens: readonly Token[]): Pair | CoordinatesFault {
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const marks = tokens.filter(({ kind }) => kind === 'mark');
  const [first, second, third] = numbers;
  if (!first) return unexpected(tokens[0]);
  const unmarked = tokens.find((token, index) => token.kind === 'number' && tokens[index + 1]?.kind !== 'mark');
  if (marks.length > 0 && unmarked) return { fault: 'marks-incomplete', values: { found: unmarked.text }, at: unmarked.at };
  if (marks.length === 0) {
    if (tokens.some(({ kind }) => kind === 'colon') || numbers.length === 4 || numbers.length === 6) return { fault: 'letters-needed', values: {} };
    if (third) return { fault: 'too-many-numbers', values: { found: third.text }, at: third.at };
    if (second && [first, second].every(({ text }) => Math.abs(numberOf(text)) >= 1_000)) return { fault: 'zone-missing', values: {} };
  }
  const starts = marks.length === 0 ? numbers : numbers.filter((number) => partAfter(tokens, number) === 0);
  const [, start, extra] = starts;
  if (extra) return { fault: 'too-many-numbers', values: { found: extra.text }, at: extra.at };
  if (!start) return { fault: 'one-number', values: { found: first.text }, at: first.at };
  const middle = tokens.indexOf(start);
  return { first: { letter: undefined, tokens: tokens.slice(0, middle) }, second: { letter: undefined, tokens: tokens.slice(middle) } };
}

function partAfter(tokens: readonly Token[], number: Token): number | undefined {
  const next = tokens[tokens.indexOf(number) + 1];
  return next?.kind === 'mark' ? next.part : undefined;
}

interface Angle {
  readonly degrees: number;
  /** As written, for the sentence of a fault. */
  readonly text: string;
  readonly at: number;
  readonly letter: Letter | undefined;
  readonly parts: 1 | 2 | 3;
  readonly precision_m: number;
}

/** Up to three numbers, each with its mark or without; a colon may stand in the place of a mark. */
function angleOf({ letter, tokens }: Coordinate): Angle | CoordinatesFault {
  const numbers: Token[] = [];
  let closed = true;
  for (const [index, token] of tokens.entries()) {
    switch (token.kind) {
      case 'number': {
        const previous = numbers.at(-1);
        if (previous && /^[+-]/.test(token.text)) return unexpected(token);
        if (previous && decimalsOf(previous.text) > 0) return { fault: 'decimals-not-last', values: { found: previous.text }, at: previous.at };
        if (numbers.length === 3) return { fault: 'too-many-numbers', values: { found: token.text }, at: token.at };
        numbers.push(token);
        closed = false;
        break;
      }
      case 'mark':
        if (closed || token.part !== numbers.length - 1) return unexpected(token);
        closed = true;
        break;
      case 'colon':
        if (closed || tokens[index + 1]?.kind !== 'number') return unexpected(token);
        closed = true;
        break;
      case 'separator':
      case 'letter':
        return unexpected(token);
    }
  }
  const [degrees, minutes, seconds] = numbers;
  if (!degrees) return { fault: 'number-missing', values: { after: letter?.text ?? '' }, at: letter?.at };
  if (letter && /^[+-]/.test(degrees.text)) {
    return { fault: 'sign-and-letter', values: { found: degrees.text, letter: letter.text }, at: degrees.at };
  }
  if (minutes && numberOf(minutes.text) >= 60) return { fault: 'minutes-too-large', values: { found: minutes.text }, at: minutes.at };
  if (seconds && numberOf(seconds.text) >= 60) return { fault: 'seconds-too-large', values: { found: seconds.text }, at: seconds.at };

  const last = seconds ?? minutes ?? degrees;
  const parts = seconds ? 3 : minutes ? 2 : 1;
  const size = Math.abs(numberOf(degrees.text)) + (minutes ? numberOf(minutes.text) : 0) / 60 + (seconds ? numberOf(seconds.text) : 0) / 3_600;
  const negative = degrees.text.startsWith('-') || letter?.letter === 'S' || letter?.letter === 'W';
  return {
    // Not -0, which is no other place than 0.
    degrees: negative && size > 0 ? -size : size,
    text: tokens.map(({ text }) => text).join(' ').replaceAll(/ (?=[°'":])/g, ''),
    at: degrees.at,
    letter: letter?.letter,
    parts,
    precision_m: (GREATEST_DEGREE_m / 60 ** (parts - 1)) * 10 ** -decimalsOf(last.text),
  };
}

const FORMATS = { 1: 'decimal', 2: 'ddm', 3: 'dms' } as const;

function placeOf(first: Angle, second: Angle): CoordinatesRead {
  const isNorthSouth = ({ letter }: Angle) => letter === 'N' || letter === 'S';
  const named = first.letter !== undefined && second.letter !== undefined;
  if (named && isNorthSouth(first) === isNorthSouth(second)) {
    return { fault: 'same-axis', values: { first: first.letter, second: second.letter }, at: second.at };
  }
  const [latitude, longitude] = named && isNorthSouth(second) ? [second, first] : [first, second];
  if (Math.abs(latitude.degrees) > 90) {
    const looksSwapped = !named && Math.abs(latitude.degrees) <= 180 && Math.abs(longitude.degrees) <= 90;
    if (looksSwapped) return { fault: 'looks-swapped', values: { first: latitude.text, second: longitude.text }, at: latitude.at };
    return { fault: 'latitude-too-large', values: { found: latitude.text }, at: latitude.at };
  }
  if (Math.abs(longitude.degrees) > 180) return { fault: 'longitude-too-large', values: { found: longitude.text }, at: longitude.at };
  return {
    position: [longitude.degrees, latitude.degrees],
    format: FORMATS[first.parts],
    // The coarser of the two.
    precision_m: Math.max(first.precision_m, second.precision_m),
    axes: named ? 'named' : 'latitude-first',
  };
}

const unexpected = (token: Token | undefined): CoordinatesFault => ({ fault: 'unexpected', values: { found: token?.text ?? '' }, at: token?.at });
