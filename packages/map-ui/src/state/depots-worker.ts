import { foundIn, unreadable, type Depot, type OtherFile } from 'iatg-core/national';

import { rulesOrFaults } from './plan-rules.js';

/** One plan at a time. Each is judged by the rule profile that it carries, else by the standard; its row says which. */
export interface DepotQuestion {
  readonly file: string;
  readonly plan: Blob;
}

onmessage = ({ data }: MessageEvent<DepotQuestion>) => void depotIn(data.file, data.plan).then((depot) => postMessage(depot));

async function depotIn(file: string, blob: Blob): Promise<Depot | OtherFile> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    return unreadable(file, [{ pointer: '', text: String((error as Error).message) }], true);
  }
  // Where it lies is for the map on the screen; an export leaves it out unless it is asked for.
  return foundIn(file, bytes, rulesOrFaults, true);
}
