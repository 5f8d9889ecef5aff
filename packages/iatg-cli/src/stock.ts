import { english, readJson, type Problem, type SitePlan } from 'iatg-core';
import { stockOf, type Stock } from 'iatg-core/classification';
import { Refusal } from './command.js';
import { linesOf, validPlan } from './plan.js';

type Json = Readonly<Record<string, unknown>>;

/** A store of a plan with what stands in it. */
export interface Store {
  readonly id: string;
  readonly name: string;
  /** Number of its feature. */
  readonly feature: number;
  readonly stock: Stock;
}

/** A valid plan as it stands in its file, and its stores. */
export interface StockedPlan {
  readonly json: Json & { readonly features: readonly (Json & { readonly properties: Json })[] };
  readonly stores: readonly Store[];
}

/** The stores of a valid plan, read from its bytes; refused where an inventory or the mixing of a store has a fault. */
export function stocksOf(bytes: Uint8Array, { sites }: SitePlan, messages = english): readonly Store[] {
  const { json } = readJson(bytes) as { json: StockedPlan['json'] };
  const problems: Problem[] = [];
  const stores = sites.flatMap(({ id, name, role, feature }): readonly Store[] => {
    if (role !== 'pes') return [];
    const stock = stockOf(json.features[feature]!.properties, `/features/${feature}/properties`);
    problems.push(...stock.faults);
    return [{ id, name, feature, stock }];
  });
  if (problems.length > 0) throw new Refusal(linesOf(problems, messages));
  return stores;
}

/** @param what the argument that names the file */
export async function stockedPlan(file: string | undefined, what = 'PLAN', messages = english): Promise<StockedPlan> {
  const { plan, bytes } = await validPlan(file, messages, what);
  const stores = stocksOf(bytes, plan, messages);
  return { json: (readJson(bytes) as { json: StockedPlan['json'] }).json, stores };
}
