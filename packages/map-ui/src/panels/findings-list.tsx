import { memo, useMemo, useState } from 'react';
import type { SiteEvaluation } from 'iatg-core';
import { useText, type Language } from '../i18n/use-text.js';
import { allowedTowards, type PairRow } from '../state/evaluation.js';
import { isShorterPair } from '../state/plan-rules.js';
import { foundRows } from '../state/shown-pairs.js';
import { useEvaluation, useIsBehind, useView } from '../state/use-store.js';
import { select, viewStore, type Selected } from '../state/view-store.js';
import { goToRow } from './go-to-row.js';
import { searchWords } from './site-words.js';
import { StatusMark } from './status-mark.js';
import { Towards } from './towards.js';
import { useAtRest } from './use-at-rest.js';

/** Rows drawn at a time. */
const STEP = 50;

/** Every pair that fails or cannot be assessed, worst first: by how much, and how many kilograms less would cure it. */
export function FindingsList() {
  const language = useText();
  const { text, count } = language;
  const evaluated = useEvaluation();
  const isBehind = useIsBehind();
  const search = useView((view) => view.search);
  const selected = useView((view) => view.selected);
  const [limit, setLimit] = useState(STEP);
  const shown = useMemo(() => foundRows(evaluated.findings, search, (row) => searchWords(row, language)), [evaluated, search, language]);
  const rows = shown.slice(0, limit);
  const reachable = rows.find((row) => isSelected(row, selected)) ?? rows[0];
  // Cures are sought when the plan rests: a drag has to stay fast.
  const isAtRest = useAtRest(evaluated);

  return (
    <section className="findings" aria-labelledby="findings-title">
      <h2 id="findings-title" className="visually-hidden">
        {text('tab.findings')}
      </h2>
      <label className="search">
        <span className="visually-hidden">{text('table.search')}</span>
        <input type="search" value={search} placeholder={text('findings.search')} autoComplete="off" onChange={({ currentTarget }) => viewStore.set({ search: currentTarget.value })} />
      </label>
      <p className="shown" role="status">
        {isBehind ? text('findings.behind') : text('table.shown', { shown: count(shown.length), all: count(evaluated.findings.length) })}
      </p>
      {evaluated.counts.pairs === 0 && !isBehind ? (
        <p className="nothing">{text('table.no-pairs')}</p>
      ) : evaluated.findings.length === 0 && !isBehind ? (
        <p className="nothing all-kept">{text('table.nothing-found')}</p>
      ) : (
        <ul className="rows">
          {rows.map((row) => (
            <Finding
              key={`${row.store.site.id} ${row.target.site.id}`}
              row={row}
              isChosen={isSelected(row, selected)}
              isReachable={row === reachable}
              curedIn={isAtRest ? evaluated.evaluation : null}
              language={language}
            />
          ))}
        </ul>
      )}
      {rows.length < shown.length && (
        <button type="button" className="button more" onClick={() => setLimit(limit + STEP)}>
          {text('table.more')}
        </button>
      )}
    </section>
  );
}

interface FindingProps {
  readonly row: PairRow;
  readonly isChosen: boolean;
  readonly isReachable: boolean;
  /** Null: its cure is not sought now. */
  readonly curedIn: SiteEvaluation | null;
  readonly language: Language;
}

/** What follows from a pair follows from its two sites. */
const isSameFinding = (one: FindingProps, other: FindingProps): boolean =>
  one.row.store === other.row.store &&
  one.row.target === other.row.target &&
  one.isChosen === other.isChosen &&
  one.isReachable === other.isReachable &&
  one.curedIn === other.curedIn &&
  one.language === other.language;

/** Drawn again only where something of it changed: a drag changes few of many. */
const Finding = memo(function Finding({ row, isChosen, isReachable, curedIn, language }: FindingProps) {
  return (
    <li>
      <button
        type="button"
        className={`finding finding-${row.status}`}
        aria-current={isChosen ? 'true' : undefined}
        tabIndex={isReachable ? 0 : -1}
        onKeyDown={goToRow}
        onClick={() => select({ kind: 'pair', pes: row.store.site.id, es: row.target.site.id }, true)}
      >
        <StatusMark status={row.status} />
        <span className="finding-names">
          <bdi>{row.store.site.name}</bdi>
          <Towards />
          <bdi>{row.target.site.name}</bdi>
        </span>
        <span className="finding-figures">{figures(row, language)}</span>
        {curedIn && isShorterPair(row, curedIn) && <span className="shorter-pair">{language.text('profile.shorter')}</span>}
        <span className="finding-cure">{curedIn ? cureWords(row, curedIn, language) : ' '}</span>
      </button>
    </li>
  );
}, isSameFinding);

const isSelected = ({ store, target }: PairRow, selected: Selected | null): boolean => selected?.kind === 'pair' && selected.pes === store.site.id && selected.es === target.site.id;

function figures({ status, required_m, actual_m, margin_m }: PairRow, { text, metres, metresKept, metresMissing }: Language): string {
  if (status === 'not-assessable') return text('findings.not-assessable', { actual: metresKept(actual_m) });
  return text('findings.fail', { missing: metresMissing(-margin_m!), required: metres(required_m!), actual: metresKept(actual_m) });
}

/** "Cured by 3,120 kg in place of 5,832 kg": what this pair alone would allow. */
export function cureWords({ store, target, status }: Pick<PairRow, 'store' | 'target' | 'status'>, evaluation: SiteEvaluation, { text, kilograms }: Language): string {
  if (status !== 'fail') return text('findings.no-cure-known');
  const allowed = allowedTowards(evaluation, store, target);
  if (!allowed) return text('findings.cure-unknown');
  if (allowed.permitted_kg === 0) return text('findings.no-quantity');
  return text('findings.cure', { permitted: kilograms(allowed.permitted_kg), less: kilograms(Math.ceil(allowed.total_kg - allowed.permitted_kg)) });
}
