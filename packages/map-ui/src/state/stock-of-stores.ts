import { sharingRule, stockOf, verdictOf, type MixingVerdict, type RuleSetChoice, type Stock } from 'iatg-core/classification';
import { idOf, type Feature, type PlanDocument, type Properties } from './plan-document.js';
import { underProfile } from './plan-rules.js';

/** A store whose stock has to be looked at. No distance is in it. */
export interface StockFinding {
  readonly id: string;
  readonly name: string;
  readonly stock: Stock;
  readonly verdict: MixingVerdict;
  /** Entries of the inventory that ask. */
  readonly asking: number;
}

interface Read {
  readonly stock: Stock;
  readonly verdict: MixingVerdict;
}

/** A feature is never changed, only replaced: what was read of it holds, by the rule set that it was judged by. */
const known = new WeakMap<Properties, Map<RuleSetChoice | null, Read>>();

/** @param ruleSet the one that the rule profile of the plan names, in place of what the store states; null: it names none */
export function readStock(properties: Properties, ruleSet: RuleSetChoice | null): Read {
  let bySet = known.get(properties);
  if (!bySet) known.set(properties, (bySet = new Map()));
  let read = bySet.get(ruleSet);
  if (!read) {
    const stock = stockOf(properties);
    bySet.set(ruleSet, (read = { stock, verdict: verdictOf(stock, ruleSet ?? undefined) }));
  }
  return read;
}

/** The rule set for mixing that the rule profile of a plan names; null: none, and each store states its own. */
export function mixingOf({ sitePlan }: PlanDocument): RuleSetChoice | null {
  const profile = sitePlan?.profile ?? null;
  return profile === null ? null : (underProfile(profile).rules?.profile?.mixing ?? null);
}

/** May two compatibility groups lie together in a store of the plan? By the rule set of its profile, else of the store. */
export function sharingIn(document: PlanDocument): (store: string, group: string, other: string) => boolean {
  const stores = document.features.filter(({ properties }) => properties['role'] === 'pes');
  return sharingRule(new Map(stores.map((feature) => [idOf(feature), stockOf(feature.properties).mixing])), mixingOf(document));
}

/** What is not allowed first, then what asks, each in the order of the plan. A finding of a store whose stock did not change is the same object. */
export function stockFindings(document: PlanDocument): readonly StockFinding[] {
  const ruleSet = mixingOf(document);
  const all = document.features.filter(({ properties }) => properties['role'] === 'pes').map((feature) => findingOf(feature, ruleSet));
  return all.filter(isFinding).toSorted((a, b) => gradeOf(a) - gradeOf(b));
}

/** The last finding of each feature. */
const found = new WeakMap<Feature, StockFinding>();

function findingOf(feature: Feature, ruleSet: RuleSetChoice | null): StockFinding {
  const { stock, verdict } = readStock(feature.properties, ruleSet);
  const before = found.get(feature);
  if (before?.stock === stock && before.verdict === verdict) return before;
  const { name } = feature.properties;
  const finding = { id: idOf(feature), name: typeof name === 'string' && name !== '' ? name : idOf(feature), stock, verdict, asking: stock.counted?.entries.filter(({ questions }) => questions.length > 0).length ?? 0 };
  found.set(feature, finding);
  return finding;
}

const isFinding = ({ stock, verdict, asking }: StockFinding): boolean => verdict.result !== 'allowed' || asking > 0 || !stock.inStep || stock.faults.length > 0;
const gradeOf = ({ verdict }: StockFinding): number => (verdict.result === 'not-allowed' ? 0 : 1);
