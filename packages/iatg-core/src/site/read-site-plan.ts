import { parseSitePlan, type ParsedPlan } from './parse-site-plan.js';
import type { Problem } from './site-plan.js';

/** Part of the platform in browsers, workers and Node.js alike, but not of the language's own library. */
declare const TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/**
 * Reads a site plan from the bytes of a file or from text; a byte order mark is ignored.
 * @returns as `parseSitePlan`; bytes that are not UTF-8 JSON are one fault with an empty pointer
 */
export function readSitePlan(file: Uint8Array | string): ParsedPlan {
  const read = readJson(file);
  return 'fault' in read ? { plan: null, faults: [{ pointer: '', ...read.fault }], warnings: [] } : parseSitePlan(read.json);
}

/** The JSON of a file, or why it has none. */
export function readJson(file: Uint8Array | string): { readonly json: unknown } | { readonly fault: Omit<Problem, 'pointer'> } {
  let text: string;
  try {
    text = typeof file === 'string' ? file : new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch (error) {
    // A string has a greatest length (about 500 MB); beyond it the bytes may be good.
    return { fault: error instanceof TypeError ? { key: 'not-utf8', values: {} } : { key: 'too-large', values: { limit_MB: 500 } } };
  }
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { fault: { key: 'not-json', values: { detail: detailOf(error), ...placeOf(text, error) } } };
  }
}

const detailOf = (error: unknown): string => String((error as Error).message).split('\n', 1)[0]!.replace(/ in JSON at position.*/, '');

/** Line and column of a syntax error, where the engine says at which character it lies. */
function placeOf(text: string, error: unknown): { line: number; column: number } | Record<string, never> {
  const message = (error as Error).message;
  const at = /position (\d+)/.exec(message)?.[1] ?? (message.includes('end of JSON') ? text.length : undefined);
  if (at === undefined) return {};
  const before = text.slice(0, Number(at)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
