import { memo, useState } from 'react';
import type { PairEvaluation } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import type { Evaluated } from '../state/evaluation.js';
import { isPair } from '../state/shown-pairs.js';
import { useEvaluation } from '../state/use-evaluation.js';
import { useView } from '../state/use-store.js';
import { sortBy, viewStore, type SortKey } from '../state/view-store.js';
import { caseWords, contentsWords, kindWords, requiredWords } from './site-words.js';
import { StatusMark } from './status-mark.js';
import { TableControls } from './table-controls.js';
import { usePrinting } from './use-printing.js';

/** Rows drawn at a time: a national inventory must not stop the page. */
const STEP = 500;

const COLUMNS: readonly SortKey[] = ['pes', 'es', 'status', 'required', 'actual', 'margin'];

interface Props {
  readonly shown: readonly PairEvaluation[];
  readonly explained: PairEvaluation | null;
}

export function VerdictTable({ shown, explained }: Props) {
  const { text, count } = useText();
  const evaluated = useEvaluation();
  const { scope, sort } = useView((view) => view);
  const [limit, setLimit] = useState(STEP);
  const rows = usePrinting() ? shown : shown.slice(0, limit);
  const reachable = rows.find((pair) => isPair(pair, explained)) ?? rows[0];

  return (
    <section id="pairs" className="pairs" aria-labelledby="pairs-title" tabIndex={-1}>
      <TableControls />
      <table>
        <caption>
          <span id="pairs-title">{text(`table.caption.${scope}`)}</span>
          <output className="shown">{text('table.shown', { shown: count(shown.length), all: count(evaluated.pairs.length) })}</output>
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`of-${column}`} aria-sort={sort.by === column ? sort.direction : undefined}>
                <button type="button" onClick={() => sortBy(column)}>
                  {text(`column.${column}`)}
                  <svg viewBox="0 0 10 12" aria-hidden="true">
                    <path className="up" d="M5 0 9 5H1z" />
                    <path className="down" d="m5 12 4-5H1z" />
                  </svg>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((pair) => (
            <Row key={`${pair.pes} ${pair.es}`} pair={pair} evaluated={evaluated} explained={isPair(pair, explained)} reachable={pair === reachable} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="nothing">{text(whyNothing(evaluated, scope))}</p>}
      {rows.length < shown.length && (
        <button type="button" className="button more" onClick={() => setLimit(limit + STEP)}>
          {text('table.more')}
        </button>
      )}
      <p className="keys on-screen">{text('table.keys')}</p>
    </section>
  );
}

function whyNothing({ pairs, summary }: Evaluated, scope: 'findings' | 'all') {
  if (pairs.length === 0) return 'table.no-pairs';
  const isClean = scope === 'findings' && summary.fail + summary.notAssessable === 0;
  return isClean ? 'table.nothing-found' : 'table.none-shown';
}

interface RowProps {
  readonly pair: PairEvaluation;
  readonly evaluated: Evaluated;
  readonly explained: boolean;
  /** The one row that the Tab key stops at; arrow keys go on from there. */
  readonly reachable: boolean;
}

const Row = memo(function Row({ pair, evaluated: { site }, explained, reachable }: RowProps) {
  const language = useText();
  const { whole, actual, margin } = language;
  const [store, exposed] = [site(pair.pes), site(pair.es)];
  return (
    <tr className={explained ? 'explained' : undefined} onClick={() => choose(pair)}>
      <th scope="row" className="of-pes">
        <button
          type="button"
          tabIndex={reachable ? 0 : -1}
          aria-current={explained ? 'true' : undefined}
          aria-controls="explanation"
          onFocus={() => choose(pair)}
          onKeyDown={goToRow}
          onClick={showExplanation}
        >
          <bdi>{store.name}</bdi>
        </button>
        <span className="beside">{pair.governing ? caseWords(pair.governing, language) : contentsWords(store, language)}</span>
      </th>
      <td className="of-es">
        <bdi>{exposed.name}</bdi>
        <span className="beside">{kindWords(exposed, language)}</span>
      </td>
      <td className="of-status">
        <StatusMark status={pair.status} />
      </td>
      <Figure column="required">{requiredWords(pair, language, whole)}</Figure>
      <Figure column="actual">{actual(pair.actual_m)}</Figure>
      <Figure column="margin">{pair.margin_m === null ? '–' : margin(pair.margin_m)}</Figure>
    </tr>
  );
});

function Figure({ column, children }: { readonly column: SortKey; readonly children: string }) {
  const { text } = useText();
  return (
    <td className={`figure of-${column}`} data-label={text(`column.${column}`)}>
      <bdi>{children}</bdi>
    </td>
  );
}

function choose({ pes, es }: PairEvaluation): void {
  viewStore.set({ chosen: { pes, es } });
}

/** Where the explanation does not stand beside the table but below it, choosing leads there. */
function showExplanation(): void {
  const panel = document.getElementById('explanation')!;
  requestAnimationFrame(() => {
    if (panel.getBoundingClientRect().top > innerHeight) panel.scrollIntoView();
  });
}

/** Arrow keys, Home and End go from row to row; the explanation follows the focus. */
function goToRow(event: React.KeyboardEvent<HTMLButtonElement>): void {
  const buttons = [...event.currentTarget.closest('tbody')!.querySelectorAll('button')];
  const at = buttons.indexOf(event.currentTarget);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  buttons[next]?.focus();
}
