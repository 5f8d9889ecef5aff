import { stateOf, type AnswerStep, type OtherAnswer } from '../other-storage/answer.js';
import type { Facility } from '../other-storage/facility.js';
import type { Rules } from '../rules/rules.js';
import { derivationOf } from './derivation.js';
import { englishOtherStorage } from './other-storage-words.js';
import { otherSentence } from './other-storage-as-text.js';
import { english } from './messages/en.js';

/** Answers for programs: every figure with its derivation. The sentence is English; the steps are data. */
export function answersAsJson(asked: readonly { readonly facility: Facility; readonly answers: readonly OtherAnswer[] }[], rules: Rules): string {
  const facilities = asked.map(({ facility, answers }) => ({
    facility,
    answers: answers.map((answer) => ({
      rule: answer.rule,
      kind: answer.kind,
      required_m: answer.kind === 'distance' ? answer.required_m : null,
      exact_m: answer.kind === 'distance' ? answer.exact_m : null,
      gap: answer.kind === 'not-assessable' ? answer.gap : null,
      notes: answer.notes,
      verification: stateOf(answer),
      derivation: answer.steps.map((step) => stepAsData(step, rules)),
      sentence: otherSentence(answer, rules, englishOtherStorage, english),
    })),
  }));
  return `${JSON.stringify({ schema: 'iatg-other-storage/1', standard: rules.edition.id, facilities }, null, 1)}\n`;
}

/** The step of a matrix with that matrix's own derivation. */
const stepAsData = (step: AnswerStep, rules: Rules): object =>
  step.kind === 'matrix' ? { kind: step.kind, row: step.row, ...derivationOf(step.requirement, step.options, rules) } : step;
