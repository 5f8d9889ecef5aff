import { useRef } from 'react';
import { answerIdOf, levelsOf, type Assessment, type LevelResult } from 'iatg-assessment';
import { useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import { setAuthority, takeAuthority } from '../../state/assessment-store.js';
import { FileInput } from '../file-input.js';

/** Rounded down to hundredths: a score is never shown as meeting a threshold that it misses. */
function percentOf({ satisfied, counted }: LevelResult): number {
  return counted.units === 0n ? 0 : Number((satisfied.units * 10n ** BigInt(counted.places) * 10_000n) / (counted.units * 10n ** BigInt(satisfied.places))) / 100;
}

/** Levels by the file of an authority, as its own. Without one there is none. */
export function AuthorityPart({ assessment, onItem }: { readonly assessment: Assessment; readonly onItem: (item: string) => void }) {
  const { say } = useAssessmentWords();
  const { messages } = useText();
  const input = useRef<HTMLInputElement>(null);
  const { authority } = assessment;
  return (
    <>
      <p>{say('authority-explained')}</p>
      <p>{say('no-level')}</p>
      <p className="assess-buttons">
        <button type="button" className="button" onClick={() => input.current!.click()}>
          {say('authority-load')}
        </button>
        {authority && (
          <button type="button" className="button" onClick={() => setAuthority(null)}>
            {say('authority-remove')}
          </button>
        )}
      </p>
      <FileInput ref={input} label={say('authority-load')} accept=".json" onFile={(file) => void takeAuthority(file)} />
      {authority && (
        <>
          <h3>
            <bdi>{say('authority-of', { name: authority.name, authority: authority.authority })}</bdi>
          </h3>
          <p className="hint">{say('authority-rule')}</p>
          <div className="assess-scroll">
            <table className="assess-table">
              <thead>
                <tr>
                  <th scope="col">{say('level')}</th>
                  <th scope="col">{say('score')}</th>
                  <th scope="col">{say('threshold')}</th>
                  <th scope="col">{say('critical-missing')}</th>
                  <th scope="col">{say('state')}</th>
                </tr>
              </thead>
              <tbody>
                {levelsOf(assessment, authority).map((result) => (
                  <tr key={result.level.level}>
                    <th scope="row">
                      <bdi>{`${result.level.level} · ${result.level.name}`}</bdi>
                    </th>
                    <td className="figure">{messages.fixed(percentOf(result), 2)} %</td>
                    <td className="figure">
                      <bdi>{result.level.threshold_percent}</bdi> %
                    </td>
                    <td>
                      {result.missing.map((question) => (
                        <button key={question.id} type="button" className="link" onClick={() => onItem(answerIdOf(question))}>
                          <bdi>{question.text}</bdi>
                        </button>
                      ))}
                    </td>
                    <td>
                      <b>{result.reached ? say('level-reached', { authority: authority.authority }) : say('level-missed')}</b>
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
