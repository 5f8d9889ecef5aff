import { derivationOf, type Edition, type Interpretation, type PairEvaluation, type Step } from 'iatg-core';
import { useText, type Language } from '../i18n/use-text.js';
import { decisionsStore } from '../state/decisions-store.js';
import type { Evaluated } from '../state/evaluation.js';
import { useEvaluation } from '../state/use-store.js';
import { selectSite, viewStore } from '../state/view-store.js';
import { cureWords } from './findings-list.js';
import { DistanceBar } from './distance-bar.js';
import { ProfileNotice } from './profile-mark.js';
import { contentsWords, kindWords, requiredWords } from './site-words.js';
import { StatusMark } from './status-mark.js';

/** How the distance of the chosen pair came about, from the clause to the rounding. */
export function ExplanationPanel({ pair }: { readonly pair: PairEvaluation | null }) {
  const { text } = useText();
  const evaluated = useEvaluation();
  return (
    <section id="explanation" className="explanation" aria-label={text('explain.region')}>
      {pair ? <Explanation pair={pair} evaluated={evaluated} /> : <p className="nothing">{text('explain.empty')}</p>}
    </section>
  );
}

interface PairProps {
  readonly pair: PairEvaluation;
  readonly evaluated: Evaluated;
}

function Explanation({ pair, evaluated }: PairProps) {
  const { text, messages, count } = useText();
  const { options, rules } = evaluated.evaluation;
  const derivation = derivationOf(pair.requirement, options, rules);
  const { steps } = derivation;
  const others = derivation.others.filter(({ reason }) => reason === null);
  const numbered = steps.filter((step) => step.kind !== 'interpretation');
  const named = rules.edition.interpretations.filter(({ id }) => steps.some((step) => step.kind === 'interpretation' && step.id === id));

  return (
    <>
      <Verdict pair={pair} evaluated={evaluated} />
      <ProfileNotice />
      {pair.reasons.length > 0 && <Gaps pair={pair} edition={rules.edition} />}
      {numbered.length > 0 && (
        <>
          <h3>{text('explain.steps')}</h3>
          <ol className="steps">
            {numbered.map((step, i) => (
              // Two steps can be of one kind; a derivation never changes its order.
              <StepItem key={i} step={step} />
            ))}
          </ol>
        </>
      )}
      {pair.notes.length > 0 && (
        <>
          <h3>{text('explain.notes')}</h3>
          <ul className="remarks">
            {pair.notes.map((note) => (
              <li key={note}>{messages.note[note]}</li>
            ))}
          </ul>
        </>
      )}
      {named.length > 0 && (
        <>
          <h3>{text('explain.interpretations')}</h3>
          {named.map((interpretation) => (
            <InterpretationItem key={interpretation.id} {...interpretation} />
          ))}
        </>
      )}
      {others.length > 0 && (
        <details className="others">
          <summary>{text('explain.others', { count: count(others.length) })}</summary>
          <ul>
            {others.map((other, i) => (
              <li key={i}>{messages.other(other)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Why the pair, or a part of it, could not be assessed: where, and what it would take. */
function Gaps({ pair: { reasons, requirement }, edition }: { readonly pair: PairEvaluation; readonly edition: Edition }) {
  const { text, messages, kilograms } = useText();
  return (
    <>
      <h3>{text('explain.gaps')}</h3>
      <ul className="remarks">
        {reasons.map((reason) => (
          <li key={reason}>{messages.reason[reason]}</li>
        ))}
      </ul>
      {requirement.findings
        .filter((finding) => finding.reason !== null)
        .map(({ case: { hd, neq_kg }, matrix, pesColumn, esRow, cell, reason }) => (
          <div key={`${hd} ${pesColumn} ${esRow}`} className="gap">
            <p>{text('explain.gap-of-case', { hd, neq: kilograms(neq_kg) })}</p>
            {matrix && esRow && (
              <p className="beside">
                {text('explain.gap-at', {
                  place: matrix.printed.cite.place,
                  pesColumn,
                  pes: edition.pesColumns.get(pesColumn)!,
                  esRow,
                  es: edition.esRows.get(esRow)!,
                })}
              </p>
            )}
            {cell && reason === 'conditions-not-declared' && (
              <p>
                {text('explain.gap-needs', {
                  conditions: [...new Set(cell.candidates.flatMap(({ option }) => option.conditions))]
                    .map((condition) => text(`condition.${condition}`))
                    .join(text('explain.gap-or')),
                })}
              </p>
            )}
          </div>
        ))}
    </>
  );
}

function Verdict({ pair, evaluated: { site, evaluation } }: PairProps) {
  const language = useText();
  const { text, metres, metresKept, marginInMetres } = language;
  const { status, required_m, actual_m, margin_m, exact_m } = pair;
  const [store, exposed] = [site(pair.pes)!, site(pair.es)!];
  return (
    <>
      <StatusMark status={status} />
      <h2>
        <bdi>{text('explain.title', { pes: store.name, es: exposed.name })}</bdi>
      </h2>
      <p className="beside">
        {text('explain.kinds', { pes: kindWords(store, language), contents: contentsWords(store, language), es: kindWords(exposed, language) })}
      </p>
      <output className="verdict">
        {verdictOf(pair, language)}
        {status === 'not-assessable' && exact_m !== null && ` ${text('explain.at-least', { distance: metres(exact_m) })}`}
      </output>
      <dl className="figures">
        <div>
          <dt>{text('explain.required')}</dt>
          <dd>
            <bdi>{requiredWords(pair, language, metres)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{text('explain.actual')}</dt>
          <dd>
            <bdi>{metresKept(actual_m)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{text('explain.margin')}</dt>
          <dd>{margin_m === null ? '–' : <bdi>{marginInMetres(margin_m)}</bdi>}</dd>
        </div>
      </dl>
      {status === 'fail' && (
        <p className="cure">
          {cureWords({ store: evaluation.stores.find((one) => one.site.id === pair.pes)!, target: evaluation.targets.find((one) => one.site.id === pair.es)!, status }, evaluation, language)}
        </p>
      )}
      <p className="details-actions on-screen">
        {(status === 'fail' || status === 'not-assessable') && (
          <button type="button" className="button button-main" onClick={() => showCures(pair)}>
            {text('explain.cures')}
          </button>
        )}
        <button type="button" className="button" onClick={() => selectSite(pair.pes)}>
          {text('explain.go-to', { name: store.name })}
        </button>
        <button type="button" className="button" onClick={() => selectSite(pair.es)}>
          {text('explain.go-to', { name: exposed.name })}
        </button>
      </p>
      {required_m !== null && <DistanceBar status={status} required_m={required_m} actual_m={actual_m} />}
    </>
  );
}

function showCures({ pes, es }: PairEvaluation): void {
  decisionsStore.set({ tab: 'cures', pair: { pes, es }, cure: null });
  viewStore.set({ mode: 'decisions', tool: null, selected: null });
}

function verdictOf({ status, margin_m }: PairEvaluation, { text, metresKept, metresMissing }: Language): string {
  switch (status) {
    case 'fail':
      return text('explain.fail', { distance: metresMissing(-margin_m!) });
    case 'pass':
      return text('explain.pass', { distance: metresKept(margin_m!) });
    case 'not-required':
      return text('explain.not-required');
    case 'not-assessable':
      return text('explain.not-assessable');
  }
}

type NumberedStep = Exclude<Step, { readonly kind: 'interpretation' }>;

function StepItem({ step }: { readonly step: NumberedStep }) {
  const { text, messages, metres } = useText();
  const value_m = valueOf(step);
  return (
    <li className={`step-${step.kind}`}>
      <span className="step-title">{text(`step.${step.kind}`)}</span>
      {value_m !== null && <bdi className="step-value">{metres(value_m)}</bdi>}
      {step.kind === 'cell' ? (
        <ul className="weighed">
          {step.options.map((option, i) => (
            <li key={i} className={option.outcome === 'taken' ? 'taken' : undefined}>
              {messages.option(option)}
            </li>
          ))}
        </ul>
      ) : (
        <span className="step-text">{messages.step(step)}</span>
      )}
    </li>
  );
}

/** The distance after a step; null where the step finds none, or its minimum changes nothing. */
function valueOf(step: NumberedStep): number | null {
  switch (step.kind) {
    case 'case':
    case 'place':
    case 'read-as-first-row':
    case 'cell':
      return null;
    case 'column-minimum':
    case 'cell-minimum':
      return step.governs ? step.minimum_m : null;
    case 'printed':
    case 'function':
    case 'factor':
    case 'half':
    case 'fixed':
    case 'rounded':
      return step.value_m;
  }
}

function InterpretationItem({ id, place, printed, applied, side }: Interpretation) {
  const { text } = useText();
  return (
    <div className="interpretation">
      <p>
        <strong>{id}</strong> {place}
      </p>
      <dl>
        <dt>{text('interpretation.printed')}</dt>
        <dd>{printed}</dd>
        <dt>{text('interpretation.applied')}</dt>
        <dd>{applied}</dd>
      </dl>
      <p className="beside">{text(`interpretation.${side}`)}</p>
    </div>
  );
}
