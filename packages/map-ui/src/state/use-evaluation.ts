import { evaluated, type Evaluated } from './evaluation.js';
import { useSite } from './use-store.js';

/** The evaluation of the open plan. */
export function useEvaluation(): Evaluated {
  return evaluated(useSite(({ open }) => open.plan));
}
