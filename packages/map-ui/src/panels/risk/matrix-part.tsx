import { useRef } from 'react';
import { blankMatrix, matrixAsJson, MOST_STEPS, resized, TONES, withCell, withoutClass, type Matrix, type RiskClass, type Say, type Step } from 'iatg-assessment';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import { contentOf, JSON_FILE, saveAs } from '../../io/save-file.js';
import { changeRisk, takeMatrix } from '../../state/assessment-store.js';
import { FileInput } from '../file-input.js';
import { told } from '../save-plan.js';
import { LineField, NameField, SelectField } from './fields.js';

/** Invented, and named so wherever it stands. */
function teachingMatrix(say: Say): Matrix {
  const step = (name: string): Step => ({ name, meaning: '' });
  const classOf = (name: string, tone: RiskClass['tone']): RiskClass => ({ name, action: '', tone });
  return {
    name: say('teaching.name'),
    source: say('teaching.source'),
    likelihood: [step(say('teaching.seldom')), step(say('teaching.sometimes')), step(say('teaching.often'))],
    consequence: [step(say('teaching.slight')), step(say('teaching.grave')), step(say('teaching.disaster'))],
    classes: [classOf(say('teaching.class-a'), '1'), classOf(say('teaching.class-b'), '3'), classOf(say('teaching.class-c'), '5')],
    cells: [
      [0, 0, 1],
      [0, 1, 2],
      [1, 2, 2],
    ],
  };
}

const change = (part: (now: Matrix) => Matrix): void => changeRisk(({ matrix }) => ({ matrix: matrix && part(matrix) }));

/** The matrix as the user's authority sets it. None is built in. */
export function MatrixPart({ matrix }: { readonly matrix: Matrix | null }) {
  const text = useAssessmentText();
  const { say } = useAssessmentWords();
  const { text: page } = useText();
  const input = useRef<HTMLInputElement>(null);
  const save = (saved: Matrix): void =>
    void told(page, async () => {
      const file = await saveAs('risk-matrix', JSON_FILE, () => contentOf([matrixAsJson(saved)], JSON_FILE));
      return file && file.name;
    });
  return (
    <>
      <p>{say('matrix-explained')}</p>
      <p className="assess-buttons">
        {!matrix && (
          <>
            <button type="button" className="button" onClick={() => changeRisk(() => ({ matrix: blankMatrix() }))}>
              {say('matrix-blank')}
            </button>
            <button type="button" className="button" onClick={() => changeRisk(() => ({ matrix: teachingMatrix(say) }))}>
              {say('matrix-teaching')}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => input.current!.click()}>
          {say('matrix-open')}
        </button>
        {matrix && (
          <>
            <button type="button" className="button" onClick={() => save(matrix)}>
              {say('matrix-save')}
            </button>
            <button type="button" className="button" onClick={() => changeRisk(() => ({ matrix: null }))}>
              {say('matrix-remove')}
            </button>
          </>
        )}
      </p>
      <FileInput ref={input} label={say('matrix-open')} accept=".json" onFile={(file) => void takeMatrix(file)} />
      {matrix ? (
        <>
          <div className="assess-facts">
            <LineField label={say('matrix-name')} value={matrix.name} onChange={(name) => change((now) => ({ ...now, name }))} />
            <LineField label={say('source')} value={matrix.source} onChange={(source) => change((now) => ({ ...now, source }))} />
          </div>
          <Cells matrix={matrix} />
          <div className="risk-lists">
            <Steps legend={say('rows')} steps={matrix.likelihood} onSteps={(likelihood) => change((now) => ({ ...now, likelihood }))} onNumber={(number) => change((now) => resized(now, number, now.consequence.length))} />
            <Steps legend={say('columns')} steps={matrix.consequence} onSteps={(consequence) => change((now) => ({ ...now, consequence }))} onNumber={(number) => change((now) => resized(now, now.likelihood.length, number))} />
            <Classes classes={matrix.classes} />
          </div>
        </>
      ) : (
        <p className="nothing">{say('matrix-none')}</p>
      )}
      {matrix && matrix.classes.length === 0 && <p className="papers-warning">{text('risk.classes-first')}</p>}
    </>
  );
}

/** The cells, each with its class; the most likely row on top, as on paper. */
function Cells({ matrix }: { readonly matrix: Matrix }) {
  const text = useAssessmentText();
  const { say } = useAssessmentWords();
  const { likelihood, consequence, classes, cells } = matrix;
  const options = [['', say('not-decided')] as const, ...classes.map(({ name }, i) => [String(i), name] as const)];
  return (
    <div className="assess-scroll">
      <table className="assess-table risk-matrix">
        <caption className="visually-hidden">{say('matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{`${say('likelihood')} \\ ${say('consequence')}`}</th>
            {consequence.map(({ name }, i) => (
              <th key={i} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {likelihood
            .map(({ name }, row) => (
              <tr key={row}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {consequence.map((column, i) => {
                  const cell = cells[row]![i] ?? null;
                  return (
                    <td key={i} className={cell === null ? undefined : `tone-${classes[cell]!.tone}`}>
                      <SelectField
                        isLabelHidden
                        label={text('risk.cell', { likelihood: name, consequence: column.name })}
                        value={cell === null ? '' : String(cell)}
                        options={options}
                        onChange={(value) => change((now) => withCell(now, row, i, value === '' ? null : Number(value)))}
                      />
                    </td>
                  );
                })}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </div>
  );
}

interface StepsProps {
  readonly legend: string;
  readonly steps: readonly Step[];
  readonly onSteps: (steps: readonly Step[]) => void;
  readonly onNumber: (number: number) => void;
}

function Steps({ legend, steps, onSteps, onNumber }: StepsProps) {
  const text = useAssessmentText();
  const { say } = useAssessmentWords();
  const edit = (at: number, part: Partial<Step>): void => onSteps(steps.map((step, i) => (i === at ? { ...step, ...part } : step)));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {steps.map((step, i) => (
        <div key={i} className="assess-facts">
          <NameField label={`${i + 1}`} value={step.name} onChange={(name) => edit(i, { name })} />
          <LineField label={text('risk.meaning')} value={step.meaning} onChange={(meaning) => edit(i, { meaning })} />
        </div>
      ))}
      <p className="assess-buttons">
        <button type="button" className="button" disabled={steps.length >= MOST_STEPS} aria-label={`${text('risk.step-add')}: ${legend}`} onClick={() => onNumber(steps.length + 1)}>
          {text('risk.step-add')}
        </button>
        <button type="button" className="button" disabled={steps.length <= 1} aria-label={`${say('remove')}: ${legend} ${steps.length}`} onClick={() => onNumber(steps.length - 1)}>
          {say('remove')}
        </button>
      </p>
    </fieldset>
  );
}

function Classes({ classes }: { readonly classes: readonly RiskClass[] }) {
  const { say } = useAssessmentWords();
  const edit = (at: number, part: Partial<RiskClass>): void => change((now) => ({ ...now, classes: now.classes.map((one, i) => (i === at ? { ...one, ...part } : one)) }));
  const tone = (at: number): RiskClass['tone'] => TONES[Math.min(at, TONES.length - 1)]!;
  return (
    <fieldset>
      <legend>{say('classes')}</legend>
      {classes.map((one, i) => (
        <div key={i} className="assess-facts">
          <NameField label={`${say('class')} ${i + 1}`} value={one.name} onChange={(name) => edit(i, { name })} />
          <LineField label={say('action')} value={one.action} onChange={(action) => edit(i, { action })} />
          <SelectField label={say('tone')} className={`tone-${one.tone}`} value={one.tone} options={TONES.map((shade) => [shade, shade])} onChange={(shade) => edit(i, { tone: shade as RiskClass['tone'] })} />
          <button type="button" className="button" aria-label={`${say('remove')}: ${one.name}`} onClick={() => change((now) => withoutClass(now, i))}>
            {say('remove')}
          </button>
        </div>
      ))}
      <p className="assess-buttons">
        <button type="button" className="button" onClick={() => change((now) => ({ ...now, classes: [...now.classes, { name: `${say('class')} ${now.classes.length + 1}`, action: '', tone: tone(now.classes.length) }] }))}>
          {say('class-add')}
        </button>
      </p>
    </fieldset>
  );
}
