import { jsonFault } from './json-fault.js';
import { repeatedMembers } from './repeated-members.js';
import { parseSitePlan, type ParsedPlan } from './parse-site-plan.js';
import type { Problem, WantedFile } from './site-plan.js';

/** Part of the platform in browsers, workers and Node.js alike, but not of the language's own library. */
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array, options?: { stream: boolean }): string };

/** A plan and the JSON that it was read from, for who goes on to change it; null where the file is no JSON. */
export interface ReadPlan extends ParsedPlan {
  readonly json: unknown;
}

/**
 * Reads a site plan from the bytes of a file or from text; a byte order mark is ignored.
 * @returns as `parseSitePlan`; bytes that are not UTF-8 JSON are one fault with an empty pointer. What the text says twice is a warning
 */
export function readSitePlan(file: Uint8Array | string): ReadPlan {
  const read = readJson(file);
  if ('fault' in read) return { plan: null, faults: [{ pointer: '', ...read.fault }], warnings: [], json: null };
  const parsed = parseSitePlan(read.json);
  if (!parsed.plan) return { plan: null, faults: parsed.faults, warnings: [], json: read.json };
  const repeated = repeatedMembers(read.text).map(({ pointer, name }): Problem => ({ pointer, key: 'repeated-member', values: { name } }));
  return {
    plan: parsed.plan,
    faults: [],
    get warnings() {
      return [...repeated, ...parsed.warnings];
    },
    json: read.json,
  };
}

/** The JSON of a file, or why it has none. @param wanted what the file has to be: an empty one does not say */
export function readJson(file: Uint8Array | string, wanted: WantedFile = 'site-plan'): { readonly json: unknown; readonly text: string } | { readonly fault: Omit<Problem, 'pointer'> } {
  let text: string;
  try {
    // One byte order mark is no part of the text; of bytes the decoder takes it.
    text = typeof file === 'string' ? file.replace(/^\uFEFF/, '') : new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return { fault: decodingFault(file as Uint8Array) };
  }
  if (/^\s*$/.test(text)) return { fault: { key: 'empty-file', values: { wanted } } };
  try {
    return { json: JSON.parse(text), text };
  } catch (error) {
    return { fault: { key: 'not-json', values: { ...(jsonFault(text) ?? { detail: String((error as Error).message) }) } } };
  }
}

/** A string has a greatest length (about 500 MB in most engines); beyond it the bytes may be good. */
const LONGEST_MB = 500;
const PART = 65_536;

/** Why bytes could not be made text: where they stop being UTF-8, or that they are too many. */
function decodingFault(bytes: Uint8Array): Omit<Problem, 'pointer'> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { key: 'not-utf8', values: { found: 'UTF-16' } };
  let decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < bytes.length; from += PART) {
    const part = bytes.subarray(from, from + PART);
    const isLast = from + PART >= bytes.length;
    try {
      decoder.decode(part, { stream: !isLast });
    } catch {
      return { key: 'not-utf8', values: placeOfBadByte(bytes, from) };
    }
  }
  return { key: 'too-large', values: { limit_MB: LONGEST_MB } };

  /** A character may have begun up to three bytes before the part. */
  function placeOfBadByte(all: Uint8Array, from: number): { byte: number; line: number } {
    let start = from;
    while (start > 0 && from - start < 3 && (all[start]! & 0xc0) === 0x80) start--;
    decoder = new TextDecoder('utf-8', { fatal: true });
    let at = start;
    try {
      for (; at < all.length; at++) decoder.decode(all.subarray(at, at + 1), { stream: true });
    } catch {
      // `at` is the first byte that cannot stand there.
    }
    let line = 1;
    for (let i = 0; i < at; i++) if (all[i] === 0x0a) line++;
    return { byte: at + 1, line };
  }
}
