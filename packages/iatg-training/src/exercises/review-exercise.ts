import { compileRules, evaluateSite, iatg2021, parseSitePlan, type Rules } from 'iatg-core';
import { checkAnswer } from './check-answer.js';
import type { Exercise } from './exercise.js';
import type { TrainingProblem } from './problem.js';

/**
 * What a trainer should look at before handing an exercise out: suspicions about its plan, a goal that is met from the start, a question
 * with nothing to find, a model answer that the engine does not accept. None of it is a fault.
 */
export function reviewExercise(exercise: Exercise, rules: Rules = compileRules(iatg2021)): readonly TrainingProblem[] {
  const { plan, answer, solution } = exercise;
  const parsed = parseSitePlan(plan);
  const found: TrainingProblem[] = parsed.warnings.map(({ pointer, key, values }) => ({ pointer: `/plan${pointer}`, key, values }));
  const warn = (pointer: string, key: TrainingProblem['key']): unknown => found.push({ pointer, key, values: {} });
  if (answer.kind === 'change-plan' && checkAnswer(exercise, { kind: 'change-plan', plan }, rules).correct) warn('/answer/goals', 'already-solved');
  if (answer.kind === 'choose-pairs' && ![...evaluateSite(parsed.plan!, rules).pairs()].some(({ pes, status }) => status === answer.status && (!answer.stores || answer.stores.includes(pes)))) {
    warn('/answer/status', 'nothing-to-find');
  }
  if (!solution?.answer) warn('/solution', 'no-solution');
  else if (!checkAnswer(exercise, solution.answer, rules).correct) warn('/solution/answer', 'solution-rejected');
  return found;
}
