import { DIVISIONS, isEvaluated, type Depot, type EvaluatedDepot } from '../national/depot.js';
import { standingOf, totalNeqOf, type NationalOverview, type Standing } from '../national/overview.js';
import { closing, WIDTH, type Paint, type Tone } from './as-text.js';
import type { Messages } from './messages.js';
import { textOfFault, type OverviewBesides } from './national-as-data.js';
import type { NationalWords } from './national-words.js';
import { printable } from './printable.js';
import { shownUp } from './shown-distance.js';
import { tableRow, widthOf, wrapped, type Column } from './text-layout.js';

const TONE_OF_STANDING: Readonly<Record<Standing, Tone>> = { unreadable: 'bad', fail: 'bad', 'not-assessable': 'doubtful', pass: 'good' };
/** Names longer than this do not widen the table; they move the rest of their row. */
const WIDEST_NAME = 32;

/** A national overview as text: totals, every depot, the worst first, what could not be read, what changed. */
export function* overviewAsText(overview: NationalOverview, besides: OverviewBesides, words: NationalWords, messages: Messages, paint: Paint): Generator<string, void, undefined> {
  const { depots, totals } = overview;
  const { ui } = words;
  const { number, kilograms } = messages;
  const heading = (text: string): string => `\n${paint('heading', text.toUpperCase())}\n\n`;
  yield `${paint('heading', ui.title)}\n\n`;
  yield wrapped(words.verdict(totals, messages), WIDTH);
  if (besides.otherFiles > 0) yield wrapped(words.otherFiles(besides.otherFiles, messages), WIDTH);
  yield heading(ui.totals);
  for (const [label, figure] of [['pes', totals.pes], ['exposed-sites', totals.exposedSites], ['pairs', totals.pairs], ['fail', totals.fail], ['not-assessable', totals.notAssessable]] as const) yield `${ui[label]}: ${number(figure)}\n`; // prettier-ignore
  yield `${ui['total-neq']}: ${kilograms(totals.totalNeq_kg)}${totals.totalNeq_kg > 0 ? ` (${DIVISIONS.flatMap((division) => (totals.neq_kg[division] === undefined ? [] : [`${division}: ${number(totals.neq_kg[division], 3)}`])).join('; ')})` : ''}\n`;

  yield heading(ui.depots);
  yield `${wrapped(ui.about, WIDTH)}\n`;
  const cells = depots.map((depot) => cellsOf(depot, words, messages));
  const heads = [ui.standing, ui.shortfall, ui.fail, ui['not-assessable'], ui.pes, ui['total-neq'], ui.depot, ui.worst];
  const columns = heads.map((head, i): Column => ({ head, align: i >= 1 && i <= 5 ? 'end' : 'start', width: Math.max(widthOf(head), ...cells.map((row) => Math.min(widthOf(row[i]!), i === 6 ? WIDEST_NAME : 24))) }));
  yield tableRow(columns, heads, (text) => paint('faint', text));
  for (const [i, row] of cells.entries()) yield tableRow(columns, row, (text, column) => (column === 0 ? paint(TONE_OF_STANDING[standingOf(depots[i]!)], text) : text));

  const lost = depots.flatMap((depot) => (isEvaluated(depot) ? [] : [depot]));
  if (lost.length > 0) yield heading(ui.unreadable);
  for (const { file, faults, faultCount } of lost) {
    yield `${printable(file)}\n`;
    for (const fault of faults) yield wrapped(`${printable(fault.pointer)} ${printable(textOfFault(fault, words, messages))}`.trim(), WIDTH, '    ', '      ');
    if (faultCount > faults.length) yield `    ${words.moreFaults(faultCount - faults.length, messages)}\n`;
  }

  const { trend } = besides;
  if (trend) {
    yield heading(ui.trend);
    yield `${Object.entries(trend.counts).map(([change, count]) => `${words.change[change as keyof typeof words.change]}: ${number(count)}`).join('; ')}\n\n`; // prettier-ignore
    for (const { change, before, now, otherRules } of trend.depots) {
      if (change === 'same' && !otherRules) continue;
      const told = (depot: Depot | null): string => (depot && isEvaluated(depot) ? figures(depot, words, messages) : depot ? words.standing.unreadable : '-');
      yield wrapped(`${words.change[change]}: ${labelOf((now ?? before)!)}; ${ui.before}: ${told(before)}; ${ui.now}: ${told(now)}${otherRules ? ` (${ui['other-rules']})` : ''}`, WIDTH, '', '    ');
    }
  }
  yield* closing(messages);
}

/** Name and file, or the file alone. */
export const labelOf = (depot: Depot): string => (isEvaluated(depot) && depot.name !== '' ? `${printable(depot.name)} (${printable(depot.file)})` : printable(depot.file));

const figures = ({ summary, worst }: EvaluatedDepot, { ui }: NationalWords, messages: Messages): string =>
  `${ui.fail} ${messages.number(summary.fail)}, ${ui['not-assessable']} ${messages.number(summary.notAssessable)}${worst ? `, ${ui.shortfall} ${shownUp(worst.shortfall_m, messages)}` : ''}`;

function cellsOf(depot: Depot, { standing, ui }: NationalWords, messages: Messages): readonly string[] {
  if (!isEvaluated(depot)) return [standing.unreadable, '', '', '', '', '', labelOf(depot), ''];
  const { summary, worst, profile } = depot;
  const { number } = messages;
  return [
    standing[standingOf(depot)],
    worst ? shownUp(worst.shortfall_m, messages) : '',
    number(summary.fail),
    number(summary.notAssessable),
    number(summary.pes),
    number(totalNeqOf(depot), 3),
    `${labelOf(depot)}${profile ? ` [${printable(profile.name)}${profile.shorterThanStandard ? `: ${ui.shorter}` : ''}]` : ''}`,
    worst ? `${printable(worst.pesName)} -> ${printable(worst.esName)}` : '',
  ];
}
