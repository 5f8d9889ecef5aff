import { GridLayer, latLngBounds, type Coords, type DoneCallback, type GridLayerOptions } from 'leaflet';
import type { Painter } from '../imagery/painter.js';
import { TILE_px } from '../imagery/tile-place.js';

/** A picture that is drawn for each tile and zoom anew, so that it is sharp and in its place at every zoom. */
export class PaintedLayer extends GridLayer {
  readonly #painter: Painter;
  readonly #isPlain: boolean;
  readonly #drawing = new WeakMap<HTMLElement, AbortController>();

  /** @param isPlain the picture as it is, on a plane of its pixels */
  constructor(painter: Painter, options: GridLayerOptions, isPlain = false) {
    const { bounds } = painter.opened;
    const [west, south, east, north] = bounds ?? [];
    super({
      maxZoom: 22,
      ...options,
      // Points may move the others: their tiles are asked for everywhere.
      ...(bounds && !isPlain && { bounds: latLngBounds([south!, west!], [north!, east! < west! ? east! + 360 : east!]) }),
      tileSize: TILE_px,
      className: 'own-imagery',
      updateWhenZooming: false,
    });
    this.#painter = painter;
    this.#isPlain = isPlain;
    this.on('tileunload', ({ tile }: { readonly tile: HTMLElement }) => this.#drawing.get(tile)?.abort());
  }

  override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('canvas');
    tile.width = TILE_px;
    tile.height = TILE_px;
    const drawing = new AbortController();
    this.#drawing.set(tile, drawing);
    void this.#painter.paint(z, x, y, this.#isPlain, drawing.signal).then(
      (pixels) => {
        if (pixels) tile.getContext('2d')!.putImageData(new ImageData(pixels, TILE_px, TILE_px), 0, 0);
        done(undefined, tile);
      },
      (error: Error) => done(error, tile),
    );
    return tile;
  }
}
