import type { Requirement } from '../rules/required-distance.js';

/** Makes something once for each requirement: pairs of one kind share theirs, and its words are the greater part of a report. */
export function perRequirement<T>(make: (requirement: Requirement) => T): (requirement: Requirement) => T {
  const known = new WeakMap<Requirement, { readonly made: T }>();
  return (requirement) => {
    let found = known.get(requirement);
    if (!found) known.set(requirement, (found = { made: make(requirement) }));
    return found.made;
  };
}
