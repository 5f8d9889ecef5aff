import { useMemo } from 'react';
import { useText } from '../i18n/use-text.js';
import { compare, evaluatedBefore } from '../state/comparison.js';
import type { PairRow } from '../state/evaluation.js';
import { compareWith, edit } from '../state/site-store.js';
import { useEvaluation, useSite } from '../state/use-store.js';
import { select } from '../state/view-store.js';
import { Towards } from './towards.js';

/** What-if: what came and what went since the plan was pinned. */
export function ComparisonPanel() {
  const { text, count, marginInMetres } = useText();
  const before = useSite((site) => site.before);
  const now = useEvaluation();
  const difference = useMemo(() => before && compare(evaluatedBefore(before), now), [before, now]);
  if (!before || !difference) return null;
  const { appeared, gone, changed } = difference;

  return (
    <section className="comparison" aria-label={text('compare.title')}>
      <p role="status">{text('compare.summary', { appeared: count(appeared.length), gone: count(gone.length), changed: count(changed.length) })}</p>
      <details>
        <summary>{text('compare.show')}</summary>
        <ul className="rows">
          {appeared.map((row) => (
            <Line key={keyOf(row)} row={row} word={text('compare.appeared')} kind="appeared" />
          ))}
          {gone.map((row) => (
            <Line key={keyOf(row)} row={row} word={text('compare.gone')} kind="gone" />
          ))}
          {changed.map(({ before: was, now: row }) => (
            <Line
              key={keyOf(row)}
              row={row}
              word={was.margin_m !== null && row.margin_m !== null ? text('compare.changed-by', { by: marginInMetres(row.margin_m - was.margin_m) }) : text('compare.changed')}
              kind="changed"
            />
          ))}
        </ul>
      </details>
      <button type="button" className="button" onClick={() => edit({ key: 'edit.restore', name: '' }, () => before)}>
        {text('compare.restore')}
      </button>
      <button type="button" className="button" onClick={() => compareWith(null)}>
        {text('compare.end')}
      </button>
    </section>
  );
}

const keyOf = ({ store, target }: PairRow): string => `${store.site.id} ${target.site.id}`;

function Line({ row: { store, target }, word, kind }: { readonly row: PairRow; readonly word: string; readonly kind: string }) {
  return (
    <li>
      <button type="button" className={`site-row compared-${kind}`} onClick={() => select({ kind: 'pair', pes: store.site.id, es: target.site.id }, true)}>
        <strong>{word}</strong>
        <span>
          <bdi>{store.site.name}</bdi><Towards /><bdi>{target.site.name}</bdi>
        </span>
      </button>
    </li>
  );
}
