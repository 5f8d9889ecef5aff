import { useMemo } from 'react';
import type { LinkedFindings } from 'iatg-assessment';
import { countsByTask, findingsByTask, type FindingsByTask } from '../../state/assessment-findings.js';
import { useEvaluation, useSite } from '../../state/use-store.js';

export interface TaskFindings {
  readonly byTask: FindingsByTask;
  readonly counts: ReadonlyMap<string, LinkedFindings>;
  /** An exercise is open that asks for them. */
  readonly areHidden: boolean;
}

/** The findings of the open plan by the task that cures them. */
export function useTaskFindings(): TaskFindings {
  const evaluated = useEvaluation();
  const areHidden = useSite(({ open }) => open.training?.hidesVerdicts ?? false);
  return useMemo(() => {
    const byTask: FindingsByTask = areHidden ? new Map() : findingsByTask(evaluated);
    return { byTask, counts: countsByTask(byTask), areHidden };
  }, [evaluated, areHidden]);
}
