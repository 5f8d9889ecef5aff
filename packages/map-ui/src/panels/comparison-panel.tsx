import { useMemo } from 'react';
import type { SiteEvaluation } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { compare, evaluatedBefore, RULE_CHANGES } from '../state/comparison.js';
import { pairInFull, type PairRow } from '../state/evaluation.js';
import { compareWith, edit } from '../state/site-store.js';
import { useEvaluation, useSite } from '../state/use-store.js';
import { select } from '../state/view-store.js';
import { Towards } from './towards.js';

/** What-if: what came and what went since the plan was pinned. */
export function ComparisonPanel() {
  const { text, count, metres, marginInMetres } = useText();
  const before = useSite((site) => site.before);
  const now = useEvaluation();
  const difference = useMemo(() => before && compare(evaluatedBefore(before), now), [before, now]);
  if (!before || !difference) return null;
  const { appeared, gone, changed } = difference;
  const earlier = evaluatedBefore(before).evaluation;
  const rules = earlier.rules === now.evaluation.rules ? null : { before: rulesName(earlier), now: rulesName(now.evaluation) };
  /** By other rules a distance changes, not a place: both stand beside the pair. */
  const distances = ({ store, target }: PairRow): string | null => {
    if (!rules) return null;
    const [was, is] = [earlier, now.evaluation].map((evaluation) => pairInFull(evaluation, store.site.id, target.site.id)?.required_m ?? null);
    return text('compare.distances', { before: was == null ? '–' : metres(was), now: is == null ? '–' : metres(is) });
  };

  return (
    <section className="comparison" aria-label={text('compare.title')}>
      <p role="status">{text('compare.summary', { appeared: count(appeared.length), gone: count(gone.length), changed: count(changed.length) })}</p>
      {rules && (
        <>
          <p>{text('compare.rules', rules)}</p>
          <ul className="compare-legend">
            {(['shorter', 'longer'] as const).map((kind) => (
              <li key={kind}>
                <svg viewBox="0 0 40 8" aria-hidden="true">
                  <path d="M0 4h40" fill="none" stroke={RULE_CHANGES[kind].color} strokeWidth="3" strokeDasharray={RULE_CHANGES[kind].dashArray} />
                </svg>
                {text(`compare.line.${kind}`, rules)}
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{text('compare.show')}</summary>
        <ul className="rows">
          {appeared.map((row) => (
            <Line key={keyOf(row)} row={row} word={text('compare.appeared')} distances={distances(row)} kind="appeared" />
          ))}
          {gone.map((row) => (
            <Line key={keyOf(row)} row={row} word={text('compare.gone')} distances={distances(row)} kind="gone" />
          ))}
          {changed.map(({ now: row, by_m }) => (
            <Line
              key={keyOf(row)}
              row={row}
              word={by_m === null ? text('compare.changed') : text('compare.changed-by', { by: marginInMetres(by_m) })}
              distances={distances(row)}
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

const rulesName = ({ rules }: SiteEvaluation): string => rules.profile?.name ?? rules.edition.id;

const keyOf = ({ store, target }: PairRow): string => `${store.site.id} ${target.site.id}`;

function Line({ row: { store, target }, word, distances, kind }: { readonly row: PairRow; readonly word: string; readonly distances: string | null; readonly kind: string }) {
  return (
    <li>
      <button type="button" className={`site-row compared-${kind}`} onClick={() => select({ kind: 'pair', pes: store.site.id, es: target.site.id }, true)}>
        <strong>{word}</strong>
        <span>
          <bdi>{store.site.name}</bdi><Towards /><bdi>{target.site.name}</bdi>
          {distances && <> ({distances})</>}
        </span>
      </button>
    </li>
  );
}
