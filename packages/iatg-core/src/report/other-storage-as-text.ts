import { otherStorageInterpretations } from '../other-storage/interpretations.js';
import type { OtherAnswer } from '../other-storage/answer.js';
import type { Rules } from '../rules/rules.js';
import type { Paint } from './as-text.js';
import type { Messages } from './messages.js';
import type { OtherStorageWords } from './other-storage-words.js';
import { sentenceOf } from './sentence.js';

/** Why an answer is what it is, or why there is none, in one sentence. */
export function otherSentence(answer: OtherAnswer, rules: Rules, words: OtherStorageWords, messages: Messages): string {
  // The sentence of the matrices ends with the rounding.
  const byMatrix = answer.steps.some(({ kind }) => kind === 'matrix');
  const told = answer.steps.filter(({ kind }) => !(byMatrix && kind === 'rounded')).map((step) =>
    step.kind === 'matrix' ? `${words.ui[`row-${step.row}`]}: ${sentenceOf(step.requirement, step.options, rules, messages).replace(/[.。]$/, '')}` : words.step(step),
  );
  if (answer.kind === 'none') told.push(words.ui.none);
  if (answer.kind === 'not-assessable') told.push(words.gap[answer.gap]);
  return `${told.join('; ')}.`;
}

/** Answers under each other, each with its derivation; then what to mind. */
export function* answersAsText(title: string, answers: readonly OtherAnswer[], rules: Rules, words: OtherStorageWords, messages: Messages, paint: Paint): Generator<string, void, undefined> {
  yield `${paint('heading', title)}\n`;
  if (messages.draft) yield `${paint('faint', messages.draft)}\n`;
  for (const answer of answers) {
    const shown = answer.kind === 'distance' ? messages.metres(answer.required_m) : words.ui[answer.kind];
    yield `\n${words.rule(answer.rule)}: ${paint(answer.kind === 'not-assessable' ? 'doubtful' : 'heading', shown)}\n  ${otherSentence(answer, rules, words, messages)}\n`;
  }
  const notes = [...new Set(answers.flatMap((answer) => answer.notes))];
  if (notes.length > 0 || answers.some(({ steps }) => steps.some(({ kind }) => kind === 'interpretation'))) yield `\n${words.ui.mind}\n`;
  for (const note of notes) yield `  ${words.note[note]}.\n`;
  const ids = new Set(answers.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'interpretation' ? [step.id] : []))));
  for (const one of otherStorageInterpretations.filter(({ id }) => ids.has(id))) {
    const { place, printed, applied } = words.interpretation[one.id] ?? one;
    yield `  ${one.id}, ${place}: ${messages.ui.printed}: ${printed}; ${messages.ui.applied}: ${applied}.\n`;
  }
  yield `\n${words.ui.closing}\n`;
}
