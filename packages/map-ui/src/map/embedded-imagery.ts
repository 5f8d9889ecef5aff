import { GridLayer, Util, type Coords, type DoneCallback } from 'leaflet';
import imagery from '../../public/imagery/index.json';

type Runs = Readonly<Record<string, readonly (readonly number[])[]>>;

interface PictureSet {
  readonly name: string;
  readonly tiles: Runs;
}

/** From near to far: the invented island, then the world. */
const SETS: readonly PictureSet[] = imagery.sets.map(({ name, tiles }) => ({ name, tiles: tiles as unknown as Runs })).toReversed();

/** A picture that is there: of the tile itself, or of one above it in the pyramid, `levels` up. */
interface Picture {
  readonly url: string;
  readonly levels: number;
}

/**
 * The pictures that come with the page: the world from afar, and the invented island from near. Where there is none of a tile, the piece of
 * the nearest picture above it is drawn larger; no tile is asked for that does not exist, and each place is drawn once.
 */
export class EmbeddedImagery extends GridLayer {
  constructor() {
    super({ tileSize: imagery.tileSize, minZoom: 1, maxZoom: 22, attribution: imagery.sets.map(({ attribution }) => attribution).join('; '), className: 'imagery' });
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const folder = coords.z + imagery.zoomOffset;
    const across = 2 ** folder;
    const x = ((coords.x % across) + across) % across;
    const picture = coords.y < 0 || coords.y >= across ? null : pictureOf(folder, x, coords.y);
    if (!picture) return document.createElement('div');
    const image = new Image();
    image.alt = '';
    image.decoding = 'async';
    const { levels } = picture;
    if (levels === 0) {
      image.addEventListener('load', () => done(undefined, image));
      image.addEventListener('error', () => done(new Error(picture.url), image));
      image.src = picture.url;
      return image;
    }
    const tile = document.createElement('canvas');
    tile.width = imagery.tileSize;
    tile.height = imagery.tileSize;
    image.addEventListener('load', () => {
      const part = imagery.tileSize / 2 ** levels;
      const pen = tile.getContext('2d')!;
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(image, (x % 2 ** levels) * part, (coords.y % 2 ** levels) * part, part, part, 0, 0, tile.width, tile.height);
      done(undefined, tile);
    });
    image.addEventListener('error', () => done(new Error(picture.url), tile));
    image.src = picture.url;
    return tile;
  }
}

function pictureOf(folder: number, x: number, y: number): Picture | null {
  for (const { name, tiles } of SETS) {
    for (let levels = 0; levels <= folder; levels++) {
      const [z, column, line] = [folder - levels, Math.floor(x / 2 ** levels), Math.floor(y / 2 ** levels)];
      const isThere = (tiles[z] ?? []).some(([row, first, last]) => row === line && column >= first! && column <= last!);
      if (isThere) return { url: `${import.meta.env.BASE_URL}imagery/${Util.template(imagery.url, { set: name, z, x: column, y: line })}`, levels };
    }
  }
  return null;
}

const island = imagery.sets.find(({ name }) => name === 'island')!.bounds as [number, number, number, number];

/** Is there a picture of a place that is worth looking at from near? */
export const hasImagery = (latitude: number, longitude: number): boolean => latitude > island[0] && latitude < island[2] && longitude > island[1] && longitude < island[3];
