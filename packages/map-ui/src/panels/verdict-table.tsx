import { memo, useMemo, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import type { PairRow } from '../state/evaluation.js';
import { isShorterPair } from '../state/plan-rules.js';
import { shownRows } from '../state/shown-pairs.js';
import { useEvaluation, useView } from '../state/use-store.js';
import { select, sortBy, type Selected, type SortKey } from '../state/view-store.js';
import { goToRow } from './go-to-row.js';
import { contentsWords, kindWords, requiredWords, searchWords } from './site-words.js';
import { StatusMark } from './status-mark.js';
import { TableControls } from './table-controls.js';
import { usePrinting } from './use-printing.js';

/** Rows drawn at a time: a national inventory must not stop the page. */
const STEP = 300;

const COLUMNS: readonly SortKey[] = ['pes', 'es', 'status', 'required', 'actual', 'margin'];

/** All pairs, or those of one store, to be sorted and filtered. */
export function VerdictTable() {
  const language = useText();
  const { text, count } = language;
  const evaluated = useEvaluation();
  const { statuses, search, sort, ofStore, selected } = useView((view) => view);
  const [limit, setLimit] = useState(STEP);
  const all = useMemo(() => evaluated.rows(ofStore), [evaluated, ofStore]);
  const shown = useMemo(() => all && shownRows(all, { statuses, search, sort }, (row) => searchWords(row, language)), [all, statuses, search, sort, language]);
  const isPrinting = usePrinting();
  const rows = isPrinting ? (shown ?? []) : (shown ?? []).slice(0, limit);
  const reachable = rows.find((row) => isSelected(row, selected)) ?? rows[0];

  return (
    <section id="pairs" className="pairs" aria-labelledby="pairs-title" tabIndex={-1}>
      <TableControls />
      {shown === null ? (
        <p className="nothing">{text('table.name-a-store')}</p>
      ) : (
        <table>
          <caption>
            <span id="pairs-title">{text('table.caption.all')}</span>
            <output className="shown">{text('table.shown', { shown: count(shown.length), all: count(all!.length) })}</output>
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
            {rows.map((row) => (
              <Row key={`${row.store.site.id} ${row.target.site.id}`} row={row} explained={isSelected(row, selected)} reachable={row === reachable} isShorter={isShorterPair(row, evaluated.evaluation)} />
            ))}
          </tbody>
        </table>
      )}
      {shown?.length === 0 && <p className="nothing">{text(evaluated.counts.pairs === 0 ? 'table.no-pairs' : 'table.none-shown')}</p>}
      {shown && rows.length < shown.length && (
        <button type="button" className="button more" onClick={() => setLimit(limit + STEP)}>
          {text('table.more')}
        </button>
      )}
    </section>
  );
}

const isSelected = ({ store, target }: PairRow, selected: Selected | null): boolean => selected?.kind === 'pair' && selected.pes === store.site.id && selected.es === target.site.id;

interface RowProps {
  readonly row: PairRow;
  readonly explained: boolean;
  /** The one row that the Tab key stops at; arrow keys go on from there. */
  readonly reachable: boolean;
  readonly isShorter: boolean;
}

const Row = memo(function Row({ row, explained, reachable, isShorter }: RowProps) {
  const language = useText();
  const { text, whole, actual, margin } = language;
  const [store, exposed] = [row.store.site, row.target.site];
  const choose = (): void => select({ kind: 'pair', pes: store.id, es: exposed.id }, true);
  return (
    <tr className={explained ? 'explained' : undefined} onClick={choose}>
      <th scope="row" className="of-pes">
        <button type="button" tabIndex={reachable ? 0 : -1} aria-current={explained ? 'true' : undefined} onKeyDown={goToRow}>
          <bdi>{store.name}</bdi>
        </button>
        <span className="beside">{contentsWords(store, language)}</span>
      </th>
      <td className="of-es">
        <bdi>{exposed.name}</bdi>
        <span className="beside">{kindWords(exposed, language)}</span>
      </td>
      <td className="of-status">
        <StatusMark status={row.status} />
        {isShorter && <span className="shorter-pair">{text('profile.shorter')}</span>}
      </td>
      <Figure column="required">{requiredWords(row, language, whole)}</Figure>
      <Figure column="actual">{actual(row.actual_m)}</Figure>
      <Figure column="margin">{row.margin_m === null ? '–' : margin(row.margin_m)}</Figure>
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
