import { fitPicture, type ControlPoint, type FitKind } from './control-points.js';
import type { GeotiffShown } from './geotiff-file.js';
import { Unreadable, type ImageryFault } from './slices.js';
import { placeInTile, TILE_px } from './tile-place.js';
import type { NoPlace, TiffPlace } from './tiff-place.js';

type Pair = readonly [number, number];

/** A picture that tiles are drawn from. */
export interface Painting {
  readonly width_px: number;
  readonly height_px: number;
  /** Where the file itself says that it lies; null: points have to fix it. */
  readonly place: TiffPlace | null;
  /** Of a GeoTIFF. */
  readonly facts?: GeotiffFacts;
  /** Control points that stand in the file. */
  readonly points: readonly ControlPoint[];
  /** @param toSource where a place of the tile is on the picture, in its pixels */
  readonly draw: (size_px: number, toSource: (x: number, y: number) => Pair | null) => Promise<Uint8ClampedArray<ArrayBuffer> | null>;
}

/** What the user is told of a GeoTIFF. */
export interface GeotiffFacts extends GeotiffShown {
  /** Null: the file does not say where it lies, and why not. */
  readonly place: Pick<TiffPlace, 'system' | 'datum' | 'pixelIs' | 'pixel_m'> | null;
  readonly noPlace: NoPlace | null;
}

/** What the page knows of a picture that has been opened. */
export interface Opened {
  readonly width_px: number;
  readonly height_px: number;
  readonly bounds: TiffPlace['bounds'] | null;
  readonly facts: GeotiffFacts | null;
  readonly points: readonly ControlPoint[];
}

export type Order =
  | { readonly order: 'open'; readonly number: number; readonly file: Blob }
  | { readonly order: 'fix'; readonly points: readonly ControlPoint[]; readonly fit: FitKind }
  /** `isPlain`: the picture as it is, a pixel of it as long as a unit of the plane. */
  | { readonly order: 'paint'; readonly number: number; readonly z: number; readonly x: number; readonly y: number; readonly isPlain: boolean }
  /** Nobody waits for it any more. */
  | { readonly order: 'drop'; readonly number: number };

export type Reply =
  | { readonly number: number; readonly opened: Opened }
  | { readonly number: number; readonly tile: Uint8ClampedArray<ArrayBuffer> | null }
  | { readonly number: number; readonly fault: ImageryFault };

type Paint = Extract<Order, { order: 'paint' }>;

/** Follows the orders of a `Painter`. For a worker. */
export function paintFrom(openFile: (file: Blob) => Promise<Painting>): void {
  let painting: Painting | null = null;
  let toPicture: ((position: Pair) => Pair | null) | null = null;
  let waiting: Paint[] = [];

  addEventListener('message', ({ data }: MessageEvent<Order>) => {
    switch (data.order) {
      case 'open':
        return void open(data.number, data.file);
      case 'fix': {
        const fit = fitPicture(data.points, data.fit);
        toPicture = typeof fit === 'string' ? null : fit.toPicture;
        return;
      }
      case 'paint':
        waiting.push(data);
        // One after the other, so that what is dropped meanwhile is not drawn.
        if (waiting.length === 1) setTimeout(() => void paintNext());
        return;
      case 'drop':
        waiting = waiting.filter(({ number }, i) => i === 0 || number !== data.number);
    }
  });

  async function open(number: number, file: Blob): Promise<void> {
    try {
      painting = await openFile(file);
      const { width_px, height_px, place, facts = null, points } = painting;
      toPicture = place?.toPicture ?? null;
      answer({ number, opened: { width_px, height_px, bounds: place?.bounds ?? null, facts, points } });
    } catch (error) {
      answer({ number, fault: faultOf(error) });
    }
  }

  /** The first of those that wait stays among them while it is drawn. */
  async function paintNext(): Promise<void> {
    const { number, z, x, y, isPlain } = waiting[0]!;
    const where = toPicture;
    const plain = (px: number, py: number): Pair => [(x * TILE_px + px) / 2 ** z, (y * TILE_px + py) / 2 ** z];
    const onGround = where && ((px: number, py: number) => where(placeInTile(z, x, y, px, py)));
    const toSource = isPlain ? plain : onGround;
    try {
      answer({ number, tile: painting && toSource ? await painting.draw(TILE_px, toSource) : null });
    } catch (error) {
      answer({ number, fault: faultOf(error) });
    }
    waiting.shift();
    if (waiting.length > 0) setTimeout(() => void paintNext());
  }
}

const faultOf = (error: unknown): ImageryFault => {
  const known = error instanceof Unreadable ? error : new Unreadable('not-readable');
  return { fault: known.fault, values: known.values };
};

function answer(reply: Reply): void {
  (self as unknown as Worker).postMessage(reply, 'tile' in reply && reply.tile ? [reply.tile.buffer] : []);
}
