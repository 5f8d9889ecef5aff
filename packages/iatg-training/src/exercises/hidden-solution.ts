import type { Json, Solution } from './exercise.js';

/** What stands beside every hidden solution in a file, so that nobody takes it for a secret. */
const NOTE = 'Encoded against accidental reading only, not encrypted: whoever has this file can read the solution.';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A solution as it stands in a file when it is hidden: Base64 of its JSON in UTF-8. */
export const hidden = (solution: Solution): Json => ({ hidden: toBase64(utf8(JSON.stringify(solution))), note: NOTE });

/** The JSON behind a hidden solution; undefined where there is none. */
export function revealed(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent([...fromBase64(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')));
  } catch {
    return undefined;
  }
}

function utf8(text: string): readonly number[] {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] !== '%') bytes.push(escaped.charCodeAt(i));
    else {
      bytes.push(Number.parseInt(escaped.slice(i + 1, i + 3), 16));
      i += 2;
    }
  }
  return bytes;
}

function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(i, i + 3);
    const bits = (a << 16) | (b << 8) | c;
    text += [18, 12, 6, 0].map((shift, place) => (i + place > bytes.length ? '=' : LETTERS[(bits >> shift) & 63]!)).join('');
  }
  return text;
}

function* fromBase64(text: string): Generator<number, void, undefined> {
  let [bits, held] = [0, 0];
  for (const letter of text.replace(/=+$/, '')) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) throw new SyntaxError(`not Base64: ${letter}`);
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      yield (bits >> held) & 0xff;
    }
  }
}
