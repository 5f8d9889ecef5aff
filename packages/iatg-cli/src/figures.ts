import { EXPLOSIVES, explosiveNamed, isValue, type Answer, type ConsequenceWords, type ExplosiveId, type Value, type Warning } from 'iatg-core/consequence';
import { padEnd, widthOf, wrapped, type Messages, type Paint } from 'iatg-core';
import { given } from './arguments.js';
import { refused } from './command.js';
import { consequenceWordsOf, figureWordsOf, messagesOf } from './language.js';
import type { FigureWords } from './words/figures.js';

/** All that a calculator of effects says its answer with. */
export interface FigureLanguage {
  readonly words: ConsequenceWords;
  readonly figures: FigureWords;
  readonly messages: Messages;
  readonly shown: (figure: number) => string;
}

/** By `--lang`. */
export async function figureLanguageOf(lang: string | undefined): Promise<FigureLanguage> {
  const [words, figures, messages] = [await consequenceWordsOf(lang), await figureWordsOf(lang), await messagesOf(lang)];
  return { words, figures, messages, shown: (figure) => shown(figure, messages) };
}

/** One line of an answer: its label, and how its figures read. */
export interface FigureLine {
  readonly label: string;
  readonly answer: Answer<object>;
  readonly text: (words: ConsequenceWords) => string;
}

/** A line; the text is made only where there are figures. */
export const figureLine = <Figures extends object>(label: string, answer: Answer<Figures>, text: (figures: Value<Figures>) => string): FigureLine => ({
  label,
  answer,
  text: (words) => (isValue(answer) ? text(answer) : words.refusal(answer)),
});

const WIDTH = 100;

/** Lines under each other; then what to mind, and what the figures rest on. Documents are cited as they are called. @param limits for what the answer holds */
export function* figuresAsText(title: string, lines: readonly FigureLine[], { words, figures, messages }: FigureLanguage, paint: Paint, limits: string | null = null): Generator<string, void, undefined> {
  yield wrapped(title, WIDTH).split('\n').map((line) => line && paint('heading', line)).join('\n'); // prettier-ignore
  yield '\n';
  const width = Math.max(...lines.map(({ label }) => widthOf(label))) + 2;
  for (const { label, answer, text } of lines) {
    const mark = isValue(answer) && answer.verification === 'recalled-unverified' ? ` ${paint('doubtful', `(${words.verification[answer.verification]})`)}` : '';
    yield wrapped(text(words) + mark, WIDTH, padEnd(label, width), ' '.repeat(width));
  }
  const values = lines.flatMap(({ answer }) => (isValue(answer) ? answer : []));
  const warnings = [...new Set<Warning>(values.flatMap((value) => value.warnings))];
  if (warnings.length > 0) yield '\n';
  yield* labelled(figures.mind, warnings.map((warning) => messages.sentence(words.warning[warning])), messages);
  const sources = [...new Set(values.map(({ source, verification }) => messages.sentence(`${source.document} ${source.edition}, ${source.place} (${words.verification[verification]})`)))];
  if (sources.length > 0) yield '\n';
  yield* labelled(figures.source, sources, messages);
  for (const text of [limits, messages.draft]) if (text !== null) yield `\n${wrapped(text, WIDTH)}`;
}

function* labelled(label: string, texts: readonly string[], messages: Messages): Generator<string, void, undefined> {
  // A wide colon holds the space that follows it.
  const first = messages.labelled(label, '');
  for (const text of texts) yield wrapped(text, WIDTH, first, ' '.repeat(widthOf(first)));
}

/** Four figures that count, or two decimals where there are more. */
function shown(figure: number, { number }: Messages): string {
  const digits = Math.abs(figure) >= 100 ? figure.toFixed(2) : String(Number(figure.toPrecision(4)));
  return number(Number(digits), 8);
}

/** An explosive of the table, by a usual way of writing it. */
export function explosiveIn(text: string | undefined): ExplosiveId {
  if (text === undefined) return 'tnt';
  const found = explosiveNamed(text);
  if (!found) throw refused(given('explosive', text), (words) => words.notKnown(EXPLOSIVES.map(({ id }) => id).join(', ')));
  return found.id;
}

/** Its name, as a sentence has it. */
export const nameOfExplosive = (explosive: ExplosiveId): string => EXPLOSIVES.find(({ id }) => id === explosive)!.name;
