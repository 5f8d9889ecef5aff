import { Fragment, type ReactNode } from 'react';
import type { Rules } from 'iatg-core';
import { otherSentence, otherStorageInterpretations, parseFacility, otherStorageAnswers, stateOf, type FacilityFault, type OtherAnswer } from 'iatg-core/other-storage';
import { useOtherStorageText, useOtherStorageWords } from '../../i18n/use-other-storage-text.js';
import { useText } from '../../i18n/use-text.js';
import type { Properties } from '../../state/plan-document.js';
import { FACT_LABELS } from './fact-labels.js';

/** Every distance for the facts, with its derivation; or what is still missing. */
export function FacilityAnswers({ facility, rules }: { readonly facility: Properties; readonly rules: Rules }) {
  const parsed = parseFacility(facility);
  return parsed.ok ? <Answers answers={otherStorageAnswers(parsed.facility, rules)} rules={rules} /> : <FacilityFaults faults={parsed.faults} />;
}

export function FacilityFaults({ faults }: { readonly faults: readonly FacilityFault[] }) {
  const other = useOtherStorageText();
  const { text } = useText();
  const words = useOtherStorageWords();
  const partOf = (name: string): ReactNode => {
    if (/^\d+$/.test(name)) return other('other.lot', { number: Number(name) + 1 });
    if (name === 'neq_kg') return text(FACT_LABELS.neq_kg);
    // A name that no form has stands as the file has it.
    return isFact(name) ? other(FACT_LABELS[name]) : <code dir="ltr">{name}</code>;
  };
  return (
    <div className="other-faults" role="status">
      <p>{other('other.faults')}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.pointer} ${fault.reason}`}>
            {fault.pointer.split('/').slice(1).map((name, at) => (
              <Fragment key={at}>
                {at > 0 && ' · '}
                {partOf(name)}
              </Fragment>
            ))}{' '}
            – {words.fault(fault)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const isFact = (name: string): name is Exclude<keyof typeof FACT_LABELS, 'neq_kg'> => Object.hasOwn(FACT_LABELS, name);

function Answers({ answers, rules }: { readonly answers: readonly OtherAnswer[]; readonly rules: Rules }) {
  const words = useOtherStorageWords();
  const { messages } = useText();
  const notes = [...new Set(answers.flatMap((answer) => answer.notes))].sort((a, b) => Number(b === 'unitisation-declared') - Number(a === 'unitisation-declared'));
  const ids = new Set<string>(answers.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'interpretation' ? [step.id] : []))));
  return (
    <>
      {notes.includes('unitisation-declared') && <p className="other-declared">{words.note['unitisation-declared']}.</p>}
      <ul className="other-answers">
        {answers.map((answer) => (
          <li key={answer.rule} className={`other-answer is-${answer.kind}`}>
            <p className="other-answer-head">
              <span>{words.rule(answer.rule)}</span>
              <strong>{answer.kind === 'distance' ? messages.metres(answer.required_m) : words.ui[answer.kind]}</strong>
            </p>
            <p className="field-help">
              {otherSentence(answer, rules, words, messages)} <em className="other-state">{words.state[stateOf(answer)]}</em>
            </p>
          </li>
        ))}
      </ul>
      {(notes.length > 0 || ids.size > 0) && (
        <section className="other-notes" aria-label={words.ui.mind}>
          <h3>{words.ui.mind}</h3>
          <ul>
            {notes.map((note) => (
              <li key={note}>{words.note[note]}.</li>
            ))}
            {otherStorageInterpretations
              .filter(({ id }) => ids.has(id))
              .map((one) => {
                const { place, printed, applied } = words.interpretation[one.id] ?? one;
                return (
                  <li key={one.id}>
                    <bdi>{one.id}</bdi>, {place}. {messages.ui.printed}: {printed}. {messages.ui.applied}: {applied}.
                  </li>
                );
              })}
          </ul>
        </section>
      )}
      <p className="field-help">{words.ui.closing}</p>
    </>
  );
}
