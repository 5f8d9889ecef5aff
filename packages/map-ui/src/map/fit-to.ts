import type { Position, Site } from 'iatg-core';
import { latLngBounds, type Map as LeafletMap } from 'leaflet';
import { siteStore } from '../state/site-store.js';
import { latLngOf, positionsOf } from './lat-lng.js';

/** Where the map opens when there is nothing to show: the world. */
export const WORLD = { center: [15, 10], zoom: 2 } as const;

/** Shows the stores with the country round them that their rings reach, or else all sites. */
export function fitToDepot(map: LeafletMap, animate: boolean): void {
  const { plan, training } = siteStore.get().open;
  if (training?.extent?.length) return fitToPositions(map, training.extent, animate, 0.08);
  const { sites } = plan;
  const stores = sites.filter(({ role }) => role === 'pes');
  fitTo(map, stores.length > 0 ? stores : sites, animate, stores.length > 0 ? 0.8 : 0.12);
}

/** Shows sites with room around them; without any, the world. */
export function fitTo(map: LeafletMap, sites: readonly Site[], animate: boolean, room = 0.12): void {
  if (sites.length === 0) return void map.setView([...WORLD.center], WORLD.zoom);
  fitToPositions(
    map,
    sites.flatMap(({ geometry }) => positionsOf(geometry)),
    animate,
    room,
  );
}

function fitToPositions(map: LeafletMap, positions: readonly Position[], animate: boolean, room: number): void {
  const near_deg = positions[0]![0];
  const bounds = latLngBounds(positions.map((position) => latLngOf(position, near_deg)));
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  map.fitBounds(bounds.pad(room), { maxZoom: 18, animate: animate && !isCalm });
}
