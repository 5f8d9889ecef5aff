import { GridLayer, latLngBounds, type Coords, type DoneCallback, type GridLayerOptions } from 'leaflet';
import type { TilePyramid } from '../imagery/tile-pyramid.js';

/** So many zooms before its coarsest tiles a picture is still shown, in more and smaller tiles. Farther away there would be too many. */
const FARTHER = 2;
/** So many zooms above a tile that is missing, a piece of a coarser one is looked for. */
const COARSER = 6;

interface Options extends GridLayerOptions {
  readonly pane: string;
  readonly attribution: string;
}

/** The tiles of a file on the map. Where there is none, the piece of the nearest coarser one is drawn larger. */
export class TilePyramidLayer extends GridLayer {
  readonly #pyramid: TilePyramid;
  readonly #offset: number;

  constructor(pyramid: TilePyramid, options: Options) {
    // Large tiles are shown at the zoom where a pixel of theirs is a pixel of the screen.
    const offset = Math.max(0, Math.round(Math.log2(pyramid.tileSize_px / 256)));
    const [west, south, east, north] = pyramid.bounds;
    const [first, last] = [pyramid.minZoom + offset, pyramid.maxZoom + offset];
    super({
      ...options,
      tileSize: 256 * 2 ** offset,
      bounds: latLngBounds([south, west], [north, east < west ? east + 360 : east]),
      minZoom: Math.max(0, first - FARTHER),
      minNativeZoom: first,
      maxZoom: 22,
      maxNativeZoom: Math.min(22, last),
      className: 'own-imagery',
    });
    this.#pyramid = pyramid;
    this.#offset = offset;
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('div');
    void this.#fill(tile, coords).then(
      () => done(undefined, tile),
      (error: Error) => done(error, tile),
    );
    return tile;
  }

  async #fill(tile: HTMLElement, { x, y, z }: Coords): Promise<void> {
    const zoom = z - this.#offset;
    const across = 2 ** zoom;
    const column = ((x % across) + across) % across;
    for (let levels = 0; levels <= COARSER && zoom - levels >= this.#pyramid.minZoom; levels++) {
      const scale = 2 ** levels;
      const picture = await this.#pyramid.tile(zoom - levels, Math.floor(column / scale), Math.floor(y / scale));
      if (!picture) continue;
      const image = await imageOf(picture);
      const size = 256 * 2 ** this.#offset * scale;
      // A piece of a coarser tile: all of it, with what is not asked for cut off by the edges of the tile.
      image.style.cssText = `position:absolute;width:${size}px;height:${size}px;max-width:none;left:${-(column % scale) * (size / scale)}px;top:${-(y % scale) * (size / scale)}px`;
      tile.style.overflow = 'hidden';
      tile.append(image);
      return;
    }
  }
}

async function imageOf(picture: Blob): Promise<HTMLImageElement> {
  const image = new Image();
  image.alt = '';
  image.src = URL.createObjectURL(picture);
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(image.src);
  }
  return image;
}
