import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { assessmentAsJson, problemIn, type Assessment } from 'iatg-assessment';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import { contentOf, JSON_FILE, saveAs } from '../../io/save-file.js';
import { assessmentStore, beginAssessment, changeAssessment, deleteOpen, noteSaved, openAssessment, openAssessmentFile, startAssessments } from '../../state/assessment-store.js';
import { planDigest } from '../../state/change-record.js';
import { useSite, useStore } from '../../state/use-store.js';
import { FileInput } from '../file-input.js';
import { told } from '../save-plan.js';
import { nameOfAssessment } from './item-words.js';

/** Day of the machine, as `2026-11-26`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * Which assessment is open, where it is kept, and whose it is.
 * @param note what the desk says of itself; with it the head of a new assessment is there to be filled in
 */
export function AssessmentFiles({ note }: { readonly note?: string }) {
  const text = useAssessmentText();
  const { say } = useAssessmentWords();
  const language = useText();
  const { all, open, copyOf, isKept, isPending } = useStore(assessmentStore, (state) => state);
  const document = useSite(({ open: plan }) => plan.document);
  const isExercise = useSite(({ open: plan }) => plan.training !== null && plan.training !== undefined);
  const input = useRef<HTMLInputElement>(null);
  const choice = useId();
  const [isSure, setIsSure] = useState(false);

  useEffect(
    function readKept() {
      void startAssessments((name) => text('assess.copy-name', { name }));
    },
    [text],
  );

  const save = (assessment: Assessment): void =>
    void told(language.text, async () => {
      const file = await saveAs('assessment', JSON_FILE, () => contentOf([assessmentAsJson(assessment)], JSON_FILE));
      if (file) noteSaved();
      return file && file.name;
    });
  const nameOf = (one: Assessment): string => nameOfAssessment(one, say);
  return (
    <>
      <div className="assess-files">
        {all.length > 0 && (
          <span className="assess-choice">
            <label htmlFor={choice}>{text('assess.choose')}</label>
            <select id={choice} value={open?.id ?? ''} onChange={({ currentTarget: { value } }) => value !== '' && void openAssessment(value)}>
              {(!open || !all.some(({ id }) => id === open.id)) && <option value={open?.id ?? ''}>{open ? nameOf(open) : ''}</option>}
              {all.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </span>
        )}
        <button type="button" className={open ? 'button' : 'button primary'} onClick={() => void beginAssessment(isExercise ? null : planDigest(document), today())}>
          {say('new')}
        </button>
        <button type="button" className="button" onClick={() => input.current!.click()}>
          {say('open')}
        </button>
        {open && (
          <>
            <button type="button" className="button" onClick={() => save(open)}>
              {say('save')}
            </button>
            {isSure ? (
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no row of buttons
              <span role="group" aria-label={say('delete-sure')} className="assess-sure">
                {say('delete-sure')}
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    setIsSure(false);
                    void deleteOpen();
                  }}
                >
                  {say('delete')}
                </button>
                <button type="button" className="button" onClick={() => setIsSure(false)}>
                  {text('assess.keep')}
                </button>
              </span>
            ) : (
              <button type="button" className="button" onClick={() => setIsSure(true)}>
                {say('delete')}
              </button>
            )}
          </>
        )}
        {isKept === false && (
          <span role="alert" className="field-fault">
            {say('not-kept')}
          </span>
        )}
        {isKept && open && copyOf === null && <span className={isPending ? 'assess-kept is-pending' : 'assess-kept'}>{say('kept')}</span>}
        <FileInput ref={input} label={say('open')} accept=".json" onFile={(file) => void openAssessmentFile(file)} />
      </div>
      {copyOf !== null && (
        <p role="alert" className="papers-warning">
          {text('assess.copy', { name: copyOf.trim() || say('unnamed') })}
        </p>
      )}
      {open && <Head key={open.id} assessment={open} note={note} />}
    </>
  );
}

/** What stands at the head of every paper, and goes into each answer. */
function Head({ assessment, note }: { readonly assessment: Assessment; readonly note: string | undefined }) {
  const text = useAssessmentText();
  const { say } = useAssessmentWords();
  const document = useSite(({ open }) => open.document);
  const digest = useMemo(() => planDigest(document), [document]);
  const { plan } = assessment;
  const change = (part: Partial<Assessment>): void => changeAssessment((now) => ({ ...now, ...part }));
  return (
    <details className="assess-head" open={note !== undefined && assessment.by === '' && Object.keys(assessment.answers).length === 0}>
      <summary>{text('assess.facts')}</summary>
      <div className="assess-facts">
        {(['name', 'site', 'by'] as const).map((member) => (
          <label key={member}>
            {say(member === 'by' ? 'assessed-by' : member)}
            <input type="text" value={assessment[member]} maxLength={200} autoComplete="off" onChange={({ currentTarget: { value } }) => change({ [member]: value })} />
          </label>
        ))}
        <label>
          {say('assessed-on')}
          <input type="date" value={assessment.on} onChange={({ currentTarget: { value } }) => change({ on: value })} />
        </label>
        <p>
          {say('plan')}: {say(plan === null ? 'plan-none' : plan === digest ? 'plan-same' : 'plan-other')}{' '}
          {plan !== digest && (
            <button type="button" className="button" onClick={() => change({ plan: digest })}>
              {say('plan-refer')}
            </button>
          )}
        </p>
      </div>
      {note !== undefined && <p className="hint">{note}</p>}
    </details>
  );
}

/** Why the last file was not taken: every fault with its place. */
export function RefusedFile() {
  const text = useAssessmentText();
  const words = useAssessmentWords();
  const { text: page, messages } = useText();
  const refused = useStore(assessmentStore, (state) => state.refused);
  const sayProblem = useMemo(() => problemIn(words, messages), [words, messages]);
  if (!refused) return null;
  const title = text('assess.file-faults', { name: refused.fileName });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <section className="problems assess-refused" role="alert" aria-label={title} tabIndex={0}>
      <p>
        <b>{title}</b> {words.say('faults')}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{page('problems.place')}</th>
            <th scope="col">{page('problems.what')}</th>
          </tr>
        </thead>
        <tbody>
          {refused.faults.map((problem, i) => (
            <tr key={i}>
              <td>{problem.pointer === '' ? page('problems.whole-file') : <code dir="ltr">{problem.pointer}</code>}</td>
              <td>{sayProblem(problem)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
