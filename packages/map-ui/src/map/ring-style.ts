import type { PathOptions } from 'leaflet';
import type { AnyRingRow } from '../state/layer-store.js';
import { ringGroupOf, RING_STYLES } from '../state/ring-groups.js';

export function ringPathOptions(row: AnyRingRow, { opacity, chosen }: { readonly opacity: number; readonly chosen: boolean }): PathOptions {
  const { color, dashArray } = RING_STYLES[ringGroupOf(row)];
  return { color, dashArray, weight: chosen ? 3 : 1.75, opacity, fill: chosen, fillColor: color, fillOpacity: chosen ? 0.08 * opacity : 0 };
}

/** Rings of every corner: nothing is simplified or cut away, so that a line on the screen is the line of the engine. */
export const EXACT: PathOptions & { readonly noClip: boolean; readonly smoothFactor: number } = { noClip: true, smoothFactor: 0 };
