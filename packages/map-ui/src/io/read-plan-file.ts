import { readSitePlan, type ReadPlan } from 'iatg-core';

/** What came of reading a file of the user; null where the browser could not read it at all: a folder, or a file that is gone. */
export async function readPlanFile(file: Blob): Promise<ReadPlan | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes && readSitePlan(new Uint8Array(bytes));
}
