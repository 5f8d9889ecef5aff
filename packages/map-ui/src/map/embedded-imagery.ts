import { Util, tileLayer, type Coords, type LayerGroup, layerGroup, type TileLayer } from 'leaflet';
import imagery from '../../public/imagery/index.json';

type Runs = Readonly<Record<string, readonly (readonly number[])[]>>;

/** The pictures that come with the page: the world from afar, and the invented island from near. */
export function embeddedImagery(): LayerGroup {
  const layers: TileLayer[] = [];
  for (const { name, minZoom, maxZoom, attribution, tiles } of imagery.sets) {
    const finest = Object.keys(tiles).map(Number).sort((a, b) => a - b);
    // The finest pictures do not cover all: where they end, those of the zoom before show through.
    const stages = name === 'world' ? [maxZoom] : finest.map((folder) => folder - imagery.zoomOffset).filter((zoom) => zoom >= 16);
    for (const [i, zoom] of stages.entries()) {
      layers.push(
        onlyExisting(
          tileLayer(`${import.meta.env.BASE_URL}imagery/${Util.template(imagery.url, { set: name, z: '{z}', x: '{x}', y: '{y}' })}`, {
            tileSize: imagery.tileSize,
            zoomOffset: imagery.zoomOffset,
            minZoom: i === 0 ? minZoom : zoom,
            minNativeZoom: i === 0 ? minZoom : zoom,
            maxNativeZoom: zoom,
            maxZoom: 22,
            attribution,
            className: `imagery-${name}`,
          }),
          tiles as unknown as Runs,
          imagery.zoomOffset,
        ),
      );
    }
  }
  return layerGroup(layers);
}

/** Asks for no tile that is not there. */
function onlyExisting(layer: TileLayer, runs: Runs, zoomOffset: number): TileLayer {
  const own = layer as unknown as { _isValidTile: (coords: Coords) => boolean };
  const isValid = own._isValidTile.bind(layer);
  own._isValidTile = (coords) => isValid(coords) && (runs[coords.z + zoomOffset] ?? []).some(([y, first, last]) => coords.y === y && coords.x >= first! && coords.x <= last!);
  return layer;
}

const island = imagery.sets.find(({ name }) => name === 'island')!.bounds as [number, number, number, number];

/** Is there a picture of a place that is worth looking at from near? */
export const hasImagery = (latitude: number, longitude: number): boolean => latitude > island[0] && latitude < island[2] && longitude > island[1] && longitude < island[3];
