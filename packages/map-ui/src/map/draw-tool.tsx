import type { Map as LeafletMap } from 'leaflet';
import * as leaflet from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Geometry, Position } from 'iatg-core';
import { rectangleAround } from '../state/rectangle.js';
import { freeId, withFeatureAdded } from '../state/plan-document.js';
import { edit, siteStore } from '../state/site-store.js';
import { useView } from '../state/use-store.js';
import { selectSite, viewStore, type DrawnShape, type Tool } from '../state/view-store.js';
import { positionAt } from './lat-lng.js';

/** Footprint of what is placed without drawing: small, and to be given its true size in the form. */
const SIDE_m = 10;

type Drawing = Extract<Tool, { kind: 'draw' }>;

/** Draws the footprint of a new site. The drawing library comes when it is first needed. */
export function DrawTool() {
  const map = useMap();
  const tool = useView((view) => view.tool);

  useEffect(
    function draw() {
      if (tool?.kind !== 'draw') return;
      let stop = (): void => {};
      let isOver = false;
      void startDrawing(map, tool).then((started) => (isOver ? started() : (stop = started)));
      const place = (): void => addSite(tool, placedAt(tool.shape, positionAt(map.getCenter())));
      placeAtMiddle.current = place;
      return function stopDrawing() {
        isOver = true;
        stop();
        placeAtMiddle.current = null;
      };
    },
    [map, tool],
  );

  return null;
}

/** Puts the new site in the middle of the map: the way without a pointer. */
export const placeAtMiddle: { current: (() => void) | null } = { current: null };

function placedAt(shape: DrawnShape, middle: Position): Geometry {
  if (shape === 'point') return { type: 'Point', coordinates: middle };
  const rectangle = rectangleAround(middle, SIDE_m, SIDE_m, 0);
  if (shape !== 'line' || rectangle.type !== 'Polygon') return rectangle;
  const [from, , to] = rectangle.coordinates[0]!;
  return { type: 'LineString', coordinates: [from!, to!] };
}

async function startDrawing(map: LeafletMap, tool: Drawing): Promise<() => void> {
  const { TerraDraw, TerraDrawLineStringMode, TerraDrawPointMode, TerraDrawPolygonMode, TerraDrawRectangleMode, adapter } = await import('./drawing-library.js');
  const modes = { point: TerraDrawPointMode, rectangle: TerraDrawRectangleMode, polygon: TerraDrawPolygonMode, line: TerraDrawLineStringMode } as const;
  const mode = new modes[tool.shape]();
  const drawing = new TerraDraw({ adapter: adapter(leaflet, map), modes: [mode] });
  drawing.start();
  drawing.setMode(mode.mode);
  drawing.on('finish', (id) => {
    const drawn = drawing.getSnapshotFeature(id);
    if (drawn) addSite(tool, drawn.geometry as unknown as Geometry);
  });
  return () => drawing.stop();
}

function addSite({ properties, idWord }: Drawing, geometry: Geometry): void {
  const id = freeId(siteStore.get().open.document, idWord);
  const name = String(properties.name ?? id);
  const isMade = edit({ key: 'edit.add', name }, (document) => withFeatureAdded(document, { type: 'Feature', id, properties: { ...properties, name }, geometry }));
  viewStore.set({ tool: null });
  if (isMade) selectSite(id);
}
