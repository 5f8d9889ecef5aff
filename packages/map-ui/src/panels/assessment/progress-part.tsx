import { useId, useRef } from 'react';
import { moduleOf, progress, totalsOf, type Assessment } from 'iatg-assessment';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import { assessmentStore, compareWithFile } from '../../state/assessment-store.js';
import { useStore } from '../../state/use-store.js';
import { FileInput } from '../file-input.js';
import { nameOfAssessment } from './item-words.js';

/** What has changed since an earlier assessment: of this browser, or of a file. */
export function ProgressPart({ assessment, onItem }: { readonly assessment: Assessment; readonly onItem: (item: string) => void }) {
  const text = useAssessmentText();
  const { say, items } = useAssessmentWords();
  const { count } = useText();
  const { all, before } = useStore(assessmentStore, (state) => state);
  const input = useRef<HTMLInputElement>(null);
  const choice = useId();
  const others = all.filter(({ id }) => id !== assessment.id);
  const nameOf = (one: Assessment): string => nameOfAssessment(one, say);
  const changes = before && progress(before.assessment, assessment);
  const number = (kind: 'better' | 'worse' | 'other'): string => count(changes?.filter((change) => change.kind === kind).length ?? 0);
  return (
    <>
      <div className="assess-files">
        <button type="button" className="button" onClick={() => input.current!.click()}>
          {say('compare')}
        </button>
        {others.length > 0 && (
          <span className="assess-choice">
            <label htmlFor={choice}>{text('assess.kept-earlier')}</label>
            <select
              id={choice}
              value={before && others.some(({ id }) => id === before.assessment.id) ? before.assessment.id : ''}
              onChange={({ currentTarget: { value } }) => {
                const chosen = others.find(({ id }) => id === value);
                assessmentStore.set({ before: chosen ? { name: nameOf(chosen), assessment: chosen } : null });
              }}
            >
              <option value="">–</option>
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </span>
        )}
        <FileInput ref={input} label={say('compare')} accept=".json" onFile={(file) => void compareWithFile(file)} />
      </div>
      {before && changes && (
        <>
          <p className="assess-buttons">
            <span>{say('earlier', { name: before.name })}</span>
            <b role="status">{changes.length === 0 ? say('progress-none') : say('progress-count', { better: number('better'), worse: number('worse'), other: number('other') })}</b>
            <button type="button" className="button" onClick={() => assessmentStore.set({ before: null })}>
              {say('compare-end')}
            </button>
          </p>
          <div className="assess-scroll">
            <table className="assess-table">
              <thead>
                <tr>
                  <th scope="col">{say('item')}</th>
                  <th scope="col">{say('before')}</th>
                  <th scope="col">{say('now')}</th>
                  <th scope="col">{say('progress')}</th>
                </tr>
              </thead>
              <tbody>
                <TotalsRow label={say('total')} before={totalsOf(before.assessment).answered} now={totalsOf(assessment).answered} state={say('state.answered')} />
                <TotalsRow label={say('total')} before={totalsOf(before.assessment).gap} now={totalsOf(assessment).gap} state={say('state.gap')} />
                {changes.map(({ item, before: from, now, kind }) => (
                  <tr key={item}>
                    <th scope="row">
                      <button type="button" className="link" onClick={() => onItem(item)}>
                        {moduleOf(item)} {items[item][0]}
                      </button>
                    </th>
                    <td>{say(`state.${from}`)}</td>
                    <td>{say(`state.${now}`)}</td>
                    <td>
                      <span className={`assess-mark is-${kind}`}>{say(`change.${kind}`)}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}

function TotalsRow({ label, before, now, state }: { readonly label: string; readonly before: number; readonly now: number; readonly state: string }) {
  const { count } = useText();
  return (
    <tr className="is-total">
      <th scope="row">
        {label}: {state}
      </th>
      <td>{count(before)}</td>
      <td>{count(now)}</td>
      <td>–</td>
    </tr>
  );
}
