import { answerTo, ITEM_IDS, moduleOf, stateOf, type Assessment } from 'iatg-assessment';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import { useIsBehind } from '../../state/use-store.js';
import { FindingLinks } from './finding-links.js';
import type { TaskFindings } from './use-task-findings.js';

interface Props {
  readonly assessment: Assessment;
  readonly findings: TaskFindings;
  readonly onItem: (item: string) => void;
}

/** What the open plan finds, at the task that cures it. */
export function FindingsPart({ assessment, findings: { byTask, areHidden }, onItem }: Props) {
  const text = useAssessmentText();
  const { text: page } = useText();
  const isBehind = useIsBehind();
  const { say, items } = useAssessmentWords();
  if (areHidden) return <p className="nothing">{text('assess.exercise')}</p>;
  if (isBehind) return <p className="nothing">{page('findings.behind')}</p>;
  if (byTask.size === 0) return <p className="nothing">{text('assess.findings-none')}</p>;
  return (
    <>
      <h3>{say('findings-tasks')}</h3>
      <ul className="assess-items">
        {ITEM_IDS.filter((id) => byTask.has(id)).map((id) => {
          const state = stateOf(answerTo(assessment, id));
          return (
            <li key={id} className={`assess-item is-${state}`}>
              <div className="assess-question">
                <p>
                  <b>{moduleOf(id)}</b> {items[id][0]}
                </p>
                <p className="assess-buttons">
                  <span className={`assess-mark is-${state}`}>{say(`state.${state}`)}</span>
                  <button type="button" className="button" onClick={() => onItem(id)}>
                    {text('assess.to-item')}
                  </button>
                </p>
              </div>
              <div className="assess-answer">
                <FindingLinks rows={byTask.get(id)!} isOpen />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
