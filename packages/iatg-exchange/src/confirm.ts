import type { Proposal } from './imported.js';
import { missingOf } from './missing-facts.js';
import type { PlanDocument, PlanFeature } from './plan-document.js';

/** What the user says a proposal is. */
export type Answer =
  | { readonly role: 'exposed-site'; readonly exposure: { readonly kind: string; readonly [fact: string]: unknown } }
  | { readonly role: 'pes'; readonly structure: { readonly type: string } }
  /** Drawn, and not judged. */
  | { readonly role: 'annotation' };

/** What a proposal is without a word of the user; null: something has to be asked first. */
export const answerOf = ({ exposure, missing }: Proposal): Answer | null => (exposure && missing.length === 0 ? { role: 'exposed-site', exposure } : null);

/** Has the user said all that a site of this kind needs? */
export const isComplete = (answer: Answer): boolean => answer.role !== 'exposed-site' || missingOf(answer.exposure).length === 0;

/**
 * A plan with the confirmed proposals at its end, each with an id that no other has and with what its file says of it under `imported`.
 * Only what is confirmed enters, and only with complete answers.
 * @param from name of the format
 */
export function withConfirmed(document: PlanDocument, confirmed: readonly { readonly proposal: Proposal; readonly answer: Answer }[], from: string): PlanDocument {
  const free = freeIds(document);
  const features = confirmed.map(({ proposal, answer }): PlanFeature => {
    if (!isComplete(answer)) throw new Error('a proposal was confirmed with facts missing');
    const { id, name, geometry, class: kind, why, facts } = proposal;
    return {
      type: 'Feature',
      id: free(id?.trim().replaceAll('/', '-') || name || 'imported-1'),
      geometry,
      properties: { ...answer, ...(name !== null && { name }), imported: { from, as: kind, why, ...(Object.keys(facts).length > 0 && { facts }) } },
    };
  });
  return { ...document, features: [...document.features, ...features] };
}

/** A plan with all sites of another at its end; an id that is taken gets a number. The other's options are not taken. */
export function withPlanAdded(document: PlanDocument, { features }: PlanDocument): PlanDocument {
  const free = freeIds(document);
  const added = features.map(({ id, properties, ...members }) => ({ ...members, id: free(id ?? String(properties['id'])), properties }) as PlanFeature);
  return { ...document, features: [...document.features, ...added] };
}

/** Gives ids that no feature has; one that is taken gets a number. */
function freeIds({ features }: PlanDocument): (wanted: string) => string {
  const taken = new Set(features.map(({ id, properties }) => id ?? String(properties['id'])));
  return (wanted) => {
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  };
}
