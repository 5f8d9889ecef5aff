import { unzipSync } from 'fflate';
import { fault, Unreadable } from './fault.js';

/** A zip is taken apart only as far as this: a few kilobytes can hold a thousand gigabytes of zeros. */
const MOST_bytes = 250_000_000;
const MOST_FILES = 10_000;
/** Deflate packs at most 1,032 to 1; what exceeds this is packed to do harm, text of coordinates is 3 to 20. */
const MOST_PACKED = 200;
const SMALL_bytes = 10_000_000;

/**
 * The files of a zip whose name is wanted. Sizes are checked before anything is unpacked, and no file becomes larger than its stated size.
 * @throws Unreadable `zip-broken`, `zip-too-large`
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let size = 0;
  let count = 0;
  const tooLarge = (): never => {
    throw new Unreadable(fault('zip-too-large', { limit_MB: MOST_bytes / 1_000_000 }));
  };
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize, size: packed }) => {
        if (++count > MOST_FILES) tooLarge();
        if (!wanted(name)) return false;
        size += originalSize;
        if (size > MOST_bytes || (originalSize > SMALL_bytes && originalSize > MOST_PACKED * packed)) tooLarge();
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(fault('zip-broken'));
  }
}

/** Does a file begin as a zip does? */
export const isZip = ([a, b, c, d]: Uint8Array): boolean => a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
