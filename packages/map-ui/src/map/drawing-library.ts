// In a part of its own, loaded with the first thing that is drawn.
import type { Map as LeafletMap } from 'leaflet';
import type * as leaflet from 'leaflet';
import { TerraDrawLeafletAdapter } from 'terra-draw-leaflet-adapter';

export { TerraDraw, TerraDrawLineStringMode, TerraDrawPointMode, TerraDrawPolygonMode, TerraDrawRectangleMode } from 'terra-draw';

/** Nine decimals of a degree are 0.1 mm. */
export const adapter = (lib: typeof leaflet, map: LeafletMap): TerraDrawLeafletAdapter => new TerraDrawLeafletAdapter({ lib, map, coordinatePrecision: 9 });
