import { GridLayer, type Coords, type DoneCallback, type GridLayerOptions } from 'leaflet';
import type { Painter } from '../imagery/painter.js';
import { TILE_px } from '../imagery/tile-place.js';

interface Options extends GridLayerOptions {
  readonly pane: string;
  readonly attribution: string;
}

/** A picture that is drawn for each tile and zoom anew, so that it is sharp and in its place at every zoom. */
export class PaintedLayer extends GridLayer {
  readonly #painter: Painter;
  readonly #drawing = new WeakMap<HTMLElement, AbortController>();

  constructor(painter: Painter, options: Options) {
    super({ ...options, tileSize: TILE_px, maxZoom: 22, className: 'own-imagery', updateWhenZooming: false });
    this.#painter = painter;
    this.on('tileunload', ({ tile }: { readonly tile: HTMLElement }) => this.#drawing.get(tile)?.abort());
  }

  override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('canvas');
    tile.width = TILE_px;
    tile.height = TILE_px;
    const drawing = new AbortController();
    this.#drawing.set(tile, drawing);
    void this.#painter.paint(z, x, y, drawing.signal).then((pixels) => {
      if (pixels) tile.getContext('2d')!.putImageData(new ImageData(pixels, TILE_px, TILE_px), 0, 0);
      done(undefined, tile);
    });
    return tile;
  }
}
