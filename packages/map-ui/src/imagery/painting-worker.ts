import { fitPicture, type ControlPoint, type FitKind } from './control-points.js';
import { openPicture } from './picture-file.js';
import { Unreadable, type ImageryFault } from './slices.js';
import { placeInTile, TILE_px } from './tile-place.js';
import { resample, type RasterLevels } from './resample.js';

export type Order =
  | { readonly order: 'open'; readonly number: number; readonly file: Blob }
  | { readonly order: 'fix'; readonly points: readonly ControlPoint[]; readonly fit: FitKind }
  | { readonly order: 'paint'; readonly number: number; readonly z: number; readonly x: number; readonly y: number }
  /** Nobody waits for it any more. */
  | { readonly order: 'drop'; readonly number: number };

export type Reply =
  | { readonly number: number; readonly size: { readonly width_px: number; readonly height_px: number } }
  | { readonly number: number; readonly tile: Uint8ClampedArray<ArrayBuffer> | null }
  | { readonly number: number; readonly fault: ImageryFault };

type Paint = Extract<Order, { order: 'paint' }>;

let levels: RasterLevels | null = null;
let toPicture: ((position: readonly [number, number]) => readonly [number, number] | null) | null = null;
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
      if (waiting.length === 1) setTimeout(paintNext);
      return;
    case 'drop':
      waiting = waiting.filter(({ number }) => number !== data.number);
  }
});

async function open(number: number, file: Blob): Promise<void> {
  try {
    levels = await openPicture(file);
    answer({ number, size: { width_px: levels[0]!.width, height_px: levels[0]!.height } });
  } catch (error) {
    const known = error instanceof Unreadable ? error : new Unreadable('not-readable');
    answer({ number, fault: { fault: known.fault, values: known.values } });
  }
}

function paintNext(): void {
  const next = waiting.shift();
  if (!next) return;
  const { number, z, x, y } = next;
  const where = toPicture;
  const tile = levels && where ? resample(TILE_px, levels, (px, py) => where(placeInTile(z, x, y, px, py))) : null;
  answer({ number, tile });
  if (waiting.length > 0) setTimeout(paintNext);
}

function answer(reply: Reply): void {
  (self as unknown as Worker).postMessage(reply, 'tile' in reply && reply.tile ? [reply.tile.buffer] : []);
}
