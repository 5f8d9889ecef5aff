import { getHeapStatistics } from 'node:v8';
import { refused } from './command.js';

/** Files below this fit anywhere. */
const SMALL_bytes = 20_000_000;

/** What JSON takes once it is read, measured on site plans of 40 to 330 MB (bounds, not averages). */
const OBJECT_bytes = 200;
const ARRAY_bytes = 48;
const VALUE_bytes = 16;

/**
 * Refuses a file that would not fit into memory, before it is tried: running out of memory cannot be caught.
 * @param what as the error line names the file
 */
export function refuseIfTooLarge(bytes: Uint8Array, what: string): void {
  if (bytes.length < SMALL_bytes) return;
  let objects = 0;
  let arrays = 0;
  let values = 0;
  for (const byte of bytes) {
    if (byte === 0x7b) objects++;
    else if (byte === 0x5b) arrays++;
    else if (byte === 0x2c) values++;
  }
  const needed_bytes = bytes.length + objects * OBJECT_bytes + arrays * ARRAY_bytes + values * VALUE_bytes;
  const { heap_size_limit } = getHeapStatistics();
  if (needed_bytes < 0.9 * heap_size_limit) return;
  const [needed_MB, limit_MB] = [needed_bytes, heap_size_limit].map((size) => Math.ceil(size / 1_000_000));
  const more = `NODE_OPTIONS=--max-old-space-size=${Math.ceil((needed_bytes * 1.5) / 1_048_576)}`;
  throw refused(what, (words) => words.tooLarge(String(needed_MB), String(limit_MB), more));
}
