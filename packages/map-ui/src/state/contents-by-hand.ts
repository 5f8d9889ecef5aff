import { idOf, type Feature, type PlanDocument } from './plan-document.js';

/**
 * An edit that changes the contents of a store but not its inventory (a cure, a slider, a stock placed anew) is a statement by hand: the
 * inventory no longer makes the contents, and says so. So the two are never out of step unnoticed.
 */
export function withContentsByHand(before: PlanDocument, after: PlanDocument): PlanDocument {
  if (!after.features.some(rules)) return after;
  const known = new Map(before.features.map((feature) => [idOf(feature), feature]));
  let changed = false;
  const features = after.features.map((feature) => {
    const was = known.get(idOf(feature));
    if (!rules(feature) || !was || was === feature || was.properties['inventory'] !== feature.properties['inventory'] || isSame(was, feature)) return feature;
    changed = true;
    return { ...feature, properties: { ...feature.properties, inventory: { ...(feature.properties['inventory'] as object), contentsFrom: 'hand' } } };
  });
  return changed ? { ...after, features } : after;
}

/** Does the inventory of a store make its contents? */
const rules = ({ properties }: Feature): boolean => {
  const { inventory } = properties;
  return typeof inventory === 'object' && inventory !== null && (inventory as { readonly contentsFrom?: unknown }).contentsFrom !== 'hand';
};

const isSame = (a: Feature, b: Feature): boolean => a.properties['contents'] === b.properties['contents'] || JSON.stringify(a.properties['contents']) === JSON.stringify(b.properties['contents']);
