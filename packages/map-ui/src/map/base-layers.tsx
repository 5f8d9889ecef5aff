import { TileLayer } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { onlineLayerOf } from '../io/online-layers.js';
import { layerStore, type BaseLayer } from '../state/layer-store.js';
import { useLayers } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { EmbeddedImagery, hasImagery } from './embedded-imagery.js';
import { Graticule } from './graticule.js';

/** From this zoom on the world's picture is a blur, and lines of longitude and latitude help more. */
const GRID_FROM_ZOOM = 8;
/** So many tiles that cannot be loaded, or so long without any, and the embedded picture comes back. */
const MOST_ERRORS = 3;
const PATIENCE_ms = 8_000;

/** The picture below everything: what comes with the page, a plain grid, or an online layer that the user has switched on. */
export function BaseLayers() {
  const map = useMap();
  const base = useLayers((layers) => layers.base);

  useEffect(
    function showPicture() {
      if (base.kind === 'grid') return;
      if (base.kind === 'online') return showOnline(base);
      const layer = new EmbeddedImagery().addTo(map);
      return () => void layer.remove();

      function showOnline({ id, url }: Extract<BaseLayer, { kind: 'online' }>) {
        const online = onlineLayerOf(id, url);
        if (!online) return layerStore.set({ base: { kind: 'embedded' } });
        const { maxNativeZoom, attribution, tms = false } = online;
        const layer = new TileLayer(online.url, { maxNativeZoom, attribution, tms, maxZoom: 22, referrerPolicy: 'no-referrer' });
        let errors = 0;
        const giveUp = (): void => {
          layerStore.set({ base: { kind: 'embedded' } });
          viewStore.set({ notice: { key: 'layers.unreachable', name: online.name } });
        };
        const timer = setTimeout(giveUp, PATIENCE_ms);
        const tiles = {
          tileload: () => {
            clearTimeout(timer);
            errors = 0;
          },
          tileerror: () => {
            if (++errors === MOST_ERRORS) giveUp();
          },
        };
        layer.on(tiles).addTo(map);
        return () => {
          clearTimeout(timer);
          // These alone: Leaflet has listeners of its own on the layer, which take it off the map.
          layer.off(tiles).remove();
        };
      }
    },
    [map, base],
  );

  useEffect(
    function showGrid() {
      const grid = new Graticule();
      const follow = (): void => {
        const { lat, lng } = map.getCenter();
        const wanted = base.kind === 'grid' || (base.kind === 'embedded' && map.getZoom() >= GRID_FROM_ZOOM && !hasImagery(lat, lng));
        if (wanted === map.hasLayer(grid)) return;
        if (wanted) grid.addTo(map);
        else grid.remove();
      };
      follow();
      map.on('moveend', follow);
      return function removeGrid() {
        map.off('moveend', follow);
        grid.remove();
      };
    },
    [map, base],
  );

  return null;
}
