import { useMemo } from 'react';
import type { PairEvaluation } from 'iatg-core';
import { useHistoryText } from '../../i18n/use-history-text.js';
import { useText } from '../../i18n/use-text.js';
import { compare, evaluatedBefore } from '../../state/comparison.js';
import { evaluationOf, MOST_PAIRS_AT_ONCE, type PairRow } from '../../state/evaluation.js';
import type { PlanDocument } from '../../state/plan-document.js';
import { readDocument } from '../../state/site-store.js';
import { factChanges, type FactChange } from './fact-changes.js';

/** What changed from one state of a plan to another, and which findings came and went with it. */
export function StatesCompared({ before, after }: { readonly before: PlanDocument; readonly after: PlanDocument }) {
  const text = useHistoryText();
  const { count, marginInMetres, messages } = useText();
  const facts = useMemo(() => factChanges(before, after), [before, after]);
  const findings = useMemo(() => findingsBetween(before, after), [before, after]);
  const margin = ({ status, margin_m }: Pick<PairEvaluation, 'status' | 'margin_m'>): string => (margin_m === null ? messages.status[status] : marginInMetres(margin_m));

  if (facts.length === 0) return <p className="nothing">{text('states.same')}</p>;
  return (
    <>
      <FactTable facts={facts} />
      {findings === null ? (
        <p>{text('states.too-large')}</p>
      ) : (
        <>
          <h4>{text('states.findings', { appeared: count(findings.appeared.length), gone: count(findings.gone.length), changed: count(findings.changed.length) })}</h4>
          <ul className="states-findings">
            {findings.appeared.map((row) => (
              <FindingLine key={keyOf(row)} word={text('states.appeared')} row={row} figure={margin(row)} />
            ))}
            {findings.gone.map((row) => (
              <FindingLine key={keyOf(row)} word={text('states.gone')} row={row} figure={margin(row)} />
            ))}
            {findings.changed.map(({ before: was, now }) => (
              <FindingLine key={keyOf(now)} word={text('states.changed')} row={now} figure={`${margin(was)} → ${margin(now)}`} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function findingsBetween(before: PlanDocument, after: PlanDocument): ReturnType<typeof compare> | null {
  const plans = [before, after].map(readDocument);
  return plans.some((plan) => evaluationOf(plan).count > MOST_PAIRS_AT_ONCE) ? null : compare(evaluatedBefore(before), evaluatedBefore(after));
}

const keyOf = ({ store, target }: PairRow): string => `${store.site.id} ${target.site.id}`;

function FindingLine({ word, row: { store, target }, figure }: { readonly word: string; readonly row: PairRow; readonly figure: string }) {
  return (
    <li>
      <strong>{word}</strong> <bdi>{store.site.name}</bdi> · <bdi>{target.site.name}</bdi> · <bdi>{figure}</bdi>
    </li>
  );
}

/** Facts with what they were and what they are now. */
export function FactTable({ facts }: { readonly facts: readonly FactChange[] }) {
  const text = useHistoryText();
  return (
    <div className="states-facts">
      <table>
        <caption>{text('states.facts')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('states.site')}</th>
            <th scope="col">{text('states.fact')}</th>
            <th scope="col">{text('states.before')}</th>
            <th scope="col">{text('states.after')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <FactRow key={`${fact.site} ${fact.kind} ${fact.member}`} fact={fact} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FactRow({ fact: { site, kind, member, before, after, distance_m } }: { readonly fact: FactChange }) {
  const text = useHistoryText();
  const { metres } = useText();
  const place = kind === 'moved' ? text('states.moved', { distance: metres(distance_m) }) : text('states.reshaped');
  return (
    <tr>
      <th scope="row">{site === null ? text('states.plan') : <bdi>{site}</bdi>}</th>
      {kind === 'fact' ? (
        <>
          <td>
            <code>{member}</code>
          </td>
          <td>
            <Stated value={before} />
          </td>
          <td>
            <Stated value={after} />
          </td>
        </>
      ) : (
        <td colSpan={3}>{kind === 'added' || kind === 'removed' ? text(`states.${kind}`) : place}</td>
      )}
    </tr>
  );
}

/** A value as the file has it. */
function Stated({ value }: { readonly value: unknown }) {
  const text = useHistoryText();
  const { text: pageText, kilograms } = useText();
  if (value === undefined) return <>{text('states.not-stated')}</>;
  if (typeof value === 'string') return <bdi>{value}</bdi>;
  if (Array.isArray(value) && value.every(isLot)) return <bdi>{value.map(({ hd, neq_kg }) => pageText('contents.lot', { hd, neq: kilograms(neq_kg) })).join(' + ') || pageText('contents.none')}</bdi>;
  return <code>{JSON.stringify(value)}</code>;
}

const isLot = (value: unknown): value is { readonly hd: string; readonly neq_kg: number } =>
  typeof value === 'object' && value !== null && typeof (value as { hd?: unknown }).hd === 'string' && typeof (value as { neq_kg?: unknown }).neq_kg === 'number';
