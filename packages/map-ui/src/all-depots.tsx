import { DepotsMap } from './map/depots-map.js';
import { DepotsDesk } from './panels/depots/depots-desk.js';

/** The desk of all depots with its map. */
export function AllDepots() {
  return <DepotsDesk Map={DepotsMap} />;
}
