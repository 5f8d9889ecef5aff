import { readJson, type Messages, type SitePlan } from 'iatg-core';
import { stockOf } from 'iatg-core/classification';
import { parseFacility, type OtherStorageWords } from 'iatg-core/other-storage';

/** Something suspicious, with its place, in words. */
export interface Told {
  readonly pointer: string;
  readonly message: string;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * What is wrong with that which a plan keeps beside what the evaluation reads: inventories and mixing of its stores, facilities of its notes.
 * None of it changes a result, so none of it makes a plan invalid; what reads them refuses them.
 * @param bytes of the valid plan
 */
export function faultsBeside(bytes: Uint8Array, { sites }: SitePlan, messages: Messages, words: OtherStorageWords): readonly Told[] {
  const { features } = (readJson(bytes) as { readonly json: { readonly features: readonly { readonly properties: Json | null }[] } }).json;
  const stores = new Set(sites.flatMap(({ role, feature }) => (role === 'pes' ? [feature] : [])));
  return features.flatMap(({ properties }, i): readonly Told[] => {
    const pointer = `/features/${i}/properties`;
    if (properties === null) return [];
    if (!stores.has(i)) return properties.role === 'annotation' && Object.hasOwn(properties, 'facility') ? ofFacility(properties.facility, `${pointer}/facility`, words) : [];
    const { faults, inStep } = stockOf(properties, pointer);
    const found = faults.length === 0 && !inStep ? [{ pointer: `${pointer}/contents`, key: 'contents-not-of-inventory' as const, values: {} }] : faults;
    return found.map((problem) => ({ pointer: problem.pointer, message: messages.problem(problem) }));
  });
}

function ofFacility(facility: unknown, pointer: string, words: OtherStorageWords): readonly Told[] {
  if (facility === null || facility === undefined) return [];
  const parsed = parseFacility(facility);
  return parsed.ok ? [] : parsed.faults.map((fault) => ({ pointer: pointer + fault.pointer, message: words.fault(fault) }));
}
