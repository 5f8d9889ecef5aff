import type { Requirement } from '../rules/required-distance.js';
import type { SiteEvaluation } from '../site/evaluate-site.js';
import type { Interpretation } from '../standards/edition.js';
import type { Note, Reason } from '../types.js';
import { derivationOf } from './derivation.js';

/** The notes, reasons and interpretations that a report has to explain: those that it shows somewhere. */
export interface Touched {
  readonly add: (requirement: Requirement) => void;
  readonly notes: () => readonly Note[];
  readonly reasons: () => readonly Reason[];
  readonly interpretations: () => readonly Interpretation[];
}

export function touchedBy({ options, rules }: SiteEvaluation): Touched {
  const seen = new WeakSet<Requirement>();
  const notes = new Set<Note>();
  const reasons = new Set<Reason>();
  const interpretations = new Set<string>();
  return {
    add(requirement) {
      if (seen.has(requirement)) return;
      seen.add(requirement);
      for (const note of requirement.notes) notes.add(note);
      for (const reason of requirement.reasons) reasons.add(reason);
      for (const step of derivationOf(requirement, options, rules).steps) if (step.kind === 'interpretation') interpretations.add(step.id);
    },
    notes: () => [...notes].sort(),
    reasons: () => [...reasons].sort(),
    interpretations: () => rules.edition.interpretations.filter(({ id }) => interpretations.has(id)),
  };
}
