import { fault, Unreadable } from './fault.js';

/** Part of the platform in browsers, workers and Node.js alike, but not of the language's own library. */
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

export const bytesOfText = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Text of a file without a declared encoding. A byte order mark decides; without one it must be UTF-8. Anything else is asked, not guessed:
 * bytes do not tell Windows-1252 from its sisters.
 * @param encoding as the user said, a label of the Encoding Standard
 */
export function textOfBytes(bytes: Uint8Array, encoding: string | null = null): string {
  const marked = markOf(bytes);
  if (marked) return decoded(bytes, marked);
  if (encoding) return decoded(bytes, encoding);
  if (looksLikeUtf16(bytes)) throw new Unreadable(fault('encoding-asked', { suspected: bytes[0] === 0 ? 'utf-16be' : 'utf-16le' }));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(fault('encoding-asked', { suspected: 'windows-1252' }));
  }
}

/** The text of an XML file: a byte order mark, else its declaration, else UTF-8. */
export function textOfXml(bytes: Uint8Array): string {
  const marked = markOf(bytes);
  if (marked) return decoded(bytes, marked);
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  return decoded(bytes, declared ?? 'utf-8');
}

const markOf = ([a, b, c]: Uint8Array): string | null => {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
};

/** Every second byte of Latin text is 0. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64);
  return start.length >= 4 && start.filter((byte) => byte === 0).length >= start.length / 4;
}

function decoded(bytes: Uint8Array, label: string): string {
  let decoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new Unreadable(fault('encoding-unknown', { encoding: label }));
  }
  try {
    return decoder.decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    throw new Unreadable(fault('not-text', { encoding: label }));
  }
}
