import { englishConsequences as words, EXPLOSIVES, explosiveNamed, isValue, type Answer, type ExplosiveId, type Value, type Warning } from 'iatg-core/consequence';
import type { Paint } from 'iatg-core';
import { quoted } from './arguments.js';
import { Refusal } from './command.js';

/** One line of an answer: its label, and how its figures read. */
export interface FigureLine {
  readonly label: string;
  readonly answer: Answer<object>;
  readonly text: string;
}

/** A line; the text is made only where there are figures. */
export const figureLine = <Figures extends object>(label: string, answer: Answer<Figures>, text: (figures: Value<Figures>) => string): FigureLine => ({
  label,
  answer,
  text: isValue(answer) ? text(answer) : words.refusal(answer),
});

const WIDTH = 100;

/** Lines under each other; then what to mind, and what the figures rest on. */
export function* figuresAsText(title: string, lines: readonly FigureLine[], paint: Paint): Generator<string, void, undefined> {
  yield `${paint('heading', title)}\n\n`;
  const width = Math.max(...lines.map(({ label }) => label.length)) + 2;
  for (const { label, answer, text } of lines) {
    const mark = isValue(answer) && answer.verification === 'recalled-unverified' ? ` ${paint('doubtful', `(${words.verification[answer.verification]})`)}` : '';
    yield wrapped(text + mark, label.padEnd(width), ' '.repeat(width));
  }
  const values = lines.flatMap(({ answer }) => (isValue(answer) ? answer : []));
  const warnings = [...new Set<Warning>(values.flatMap((value) => value.warnings))];
  if (warnings.length > 0) yield '\n';
  for (const warning of warnings) yield wrapped(`${words.warning[warning]}.`, 'Mind: ', '      ');
  const sources = [...new Set(values.map(({ source, verification }) => `${source.document} ${source.edition}, ${source.place} (${words.verification[verification]}).`))];
  if (sources.length > 0) yield '\n';
  for (const source of sources) yield wrapped(source, 'Source: ', '        ');
}

function wrapped(text: string, first: string, following: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = following;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return `${[...lines, line].join('\n')}\n`;
}

/** Four figures that count, or two decimals where there are more. */
export function shown(figure: number): string {
  const digits = Math.abs(figure) >= 100 ? figure.toFixed(2) : String(Number(figure.toPrecision(4)));
  return Number(digits).toLocaleString('en-US', { maximumFractionDigits: 8 });
}

/** An explosive of the table, by a usual way of writing it. */
export function explosiveIn(text: string | undefined): ExplosiveId {
  if (text === undefined) return 'tnt';
  const found = explosiveNamed(text);
  if (!found) throw new Refusal([`argument --explosive ${quoted(text)} is not known; allowed: ${EXPLOSIVES.map(({ id }) => id).join(', ')}`]);
  return found.id;
}

/** Its name, as a sentence has it. */
export const nameOfExplosive = (explosive: ExplosiveId): string => EXPLOSIVES.find(({ id }) => id === explosive)!.name;
