import { assistanceRequest, gapsOf, requestTable, withGapMoved, answerTo, type Assessment, type LinkedFindings } from 'iatg-assessment';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import { contentOf, CSV, saveAs, XLSX } from '../../io/save-file.js';
import { changeAssessment } from '../../state/assessment-store.js';
import { told } from '../save-plan.js';
import { questionOf } from './item-words.js';
import { Needs } from './needs.js';

interface Props {
  readonly assessment: Assessment;
  readonly counts: ReadonlyMap<string, LinkedFindings>;
  readonly onItem: (item: string) => void;
}

/** The gaps in their order, what is needed for each, and the request as a table. */
export function GapsPart({ assessment, counts, onItem }: Props) {
  const text = useAssessmentText();
  const words = useAssessmentWords();
  const { say } = words;
  const { text: page, count } = useText();
  const gaps = gapsOf(assessment, counts);
  const { totals, withoutCost } = assistanceRequest(assessment, counts);

  const save = (format: 'csv' | 'xlsx'): void =>
    void told(page, async () => {
      const table = requestTable(assessment, words, counts);
      const saved =
        format === 'csv'
          ? await saveAs('assistance-request', CSV, async () => {
              const { writeCsv } = await import('iatg-exchange/csv');
              return contentOf([writeCsv([table.columns.map(({ name }) => name), ...table.rows])], CSV);
            })
          : await saveAs('assistance-request', XLSX, async () => {
              const { writeXlsx } = await import('iatg-exchange/xlsx');
              return new Blob([writeXlsx([{ name: say('request'), ...table }]) as Uint8Array<ArrayBuffer>], { type: XLSX.mime });
            });
      return saved && saved.name;
    });
  const move = (item: string, by: -1 | 1): void => changeAssessment((now) => withGapMoved(now, item, by, counts));
  return (
    <>
      <p className="hint">{say('gaps-explained')}</p>
      {gaps.length === 0 ? (
        <p className="nothing">{say('gaps-none')}</p>
      ) : (
        <>
          <ol className="assess-gaps">
            {gaps.map(({ item, findings }, i) => (
              <li key={item} className="assess-item is-gap">
                <div className="assess-question">
                  <p>
                    <b>{count(i + 1)}</b> <bdi>{questionOf(words, assessment, item)}</bdi>
                  </p>
                  {answerTo(assessment, item).evidence !== '' && (
                    <p className="hint">
                      <bdi>{answerTo(assessment, item).evidence}</bdi>
                    </p>
                  )}
                  {findings.fails + findings.notAssessable > 0 && <p className="assess-linked">{say('findings', { fails: count(findings.fails), open: count(findings.notAssessable) })}</p>}
                  <p className="assess-buttons">
                    <button type="button" className="button" disabled={i === 0} aria-label={`${say('up')}: ${questionOf(words, assessment, item)}`} onClick={() => move(item, -1)}>
                      {say('up')}
                    </button>
                    <button type="button" className="button" disabled={i === gaps.length - 1} aria-label={`${say('down')}: ${questionOf(words, assessment, item)}`} onClick={() => move(item, 1)}>
                      {say('down')}
                    </button>
                    <button type="button" className="button" onClick={() => onItem(item)}>
                      {text('assess.to-item')}
                    </button>
                  </p>
                </div>
                <div className="assess-answer">
                  <Needs id={item} needs={answerTo(assessment, item).needs} />
                </div>
              </li>
            ))}
          </ol>
          <section aria-label={say('request')} className="assess-request">
            <h3>{say('request')}</h3>
            <p className="hint">{say('request-purpose')}</p>
            <dl>
              {totals.map(({ currency, cost }) => (
                <div key={currency}>
                  <dt>
                    {say('total')}, <bdi>{currency === '' ? say('currency-none') : currency}</bdi>
                  </dt>
                  <dd>{cost}</dd>
                </div>
              ))}
            </dl>
            {withoutCost > 0 && <p>{say('without-cost', { count: count(withoutCost) })}</p>}
            <p className="assess-buttons">
              <button type="button" className="button" onClick={() => save('csv')}>
                {say('save-csv')}
              </button>
              <button type="button" className="button" onClick={() => save('xlsx')}>
                {say('save-xlsx')}
              </button>
            </p>
          </section>
        </>
      )}
    </>
  );
}
