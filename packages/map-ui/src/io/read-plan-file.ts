import { parseSitePlan, readJson, type ParsedPlan } from 'iatg-core';

/** What came of reading a file of the user; null where the browser could not read it at all: a folder, or a file that is gone. */
export async function readPlanFile(file: Blob): Promise<(ParsedPlan & { readonly json: unknown }) | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return null;
  const read = readJson(new Uint8Array(bytes));
  if ('fault' in read) return { plan: null, faults: [{ pointer: '', ...read.fault }], warnings: [], json: null };
  const { plan, faults, warnings } = parseSitePlan(read.json);
  return { plan, faults, warnings, json: read.json };
}
