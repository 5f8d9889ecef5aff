import { withFeature, type PlanDocument } from './plan-document.js';

interface LotJson {
  readonly neq_kg: number;
}

/**
 * A plan in which a store holds so much in all, mixed as before: its lots keep their shares, to the gram, and all that is stated of them. A
 * lot of 0 kg stays one: it is ignored, and must not become a division of its own.
 */
export function withTotalNeq(document: PlanDocument, id: string, total_kg: number): PlanDocument {
  return withFeature(document, id, (feature) => {
    const lots = (feature.properties.contents as readonly LotJson[] | null | undefined) ?? [];
    const before_kg = lots.reduce((sum, { neq_kg }) => sum + neq_kg, 0);
    if (before_kg === 0) return feature;
    const last = lots.findLastIndex(({ neq_kg }) => neq_kg > 0);
    const shares = lots.map(({ neq_kg }) => Math.round((neq_kg / before_kg) * total_kg * 1000) / 1000);
    const others_kg = shares.reduce((sum, share, i) => (i === last ? sum : sum + share), 0);
    // Rounding must neither add nor take away.
    shares[last] = Math.round((total_kg - others_kg) * 1000) / 1000;
    return { ...feature, properties: { ...feature.properties, contents: lots.map((lot, i) => (lot.neq_kg > 0 ? { ...lot, neq_kg: shares[i]! } : lot)) } };
  });
}
