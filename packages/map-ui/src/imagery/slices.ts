/** A file that is read in pieces, so that its size does not matter. */
export interface Slices {
  readonly size: number;
  /** Exactly those bytes. @throws Unreadable where the file ends before them, the place is none, or the file cannot be read any more */
  readonly read: (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Why a picture is not taken. The words are texts of the page: `imagery.fault.…`. */
export type ImageryFaultCode =
  | 'unknown-format'
  | 'ends-early'
  | 'damaged'
  | 'not-readable'
  | 'not-loaded'
  | 'vector-tiles'
  | 'tile-format'
  | 'compression'
  | 'old-version'
  | 'no-tiles'
  | 'no-index'
  | 'not-mbtiles'
  | 'unknown-layout'
  | 'too-many-pixels'
  | 'coordinate-system'
  | 'sample-format'
  | 'tiff-compression'
  | 'no-overviews'
  | 'no-tiling';

export interface ImageryFault {
  readonly fault: ImageryFaultCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Thrown inside the readers, and made a value at their door (`open-imagery.ts`). */
export class Unreadable extends Error {
  constructor(
    readonly fault: ImageryFaultCode,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(fault);
  }
}

export function slicesOf(file: Blob): Slices {
  return {
    size: file.size,
    async read(offset, length) {
      // Of a damaged file: Node ends the whole process at a place that is no whole number.
      if (![offset, length].every((number) => Number.isSafeInteger(number) && number >= 0)) throw new Unreadable('damaged', { where: `${offset} + ${length}` });
      if (offset + length > file.size) throw new Unreadable('ends-early', { size: file.size, needed: offset + length });
      try {
        return new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
      } catch {
        // Moved, changed or taken away since it was chosen.
        throw new Unreadable('not-readable');
      }
    },
  };
}
