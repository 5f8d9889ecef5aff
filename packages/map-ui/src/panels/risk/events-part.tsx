import { judged, type Interval, type Matrix, type Risk, type RiskEvent, type Step } from 'iatg-assessment';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { changeRisk } from '../../state/assessment-store.js';
import { newKey } from '../../state/site-store.js';
import { LineField, NotesField, SelectField, StoreField } from './fields.js';

/** Events on the matrix, before and after the measures; the worst cell of what may be decides. */
export function EventsPart({ risk: { events, matrix } }: { readonly risk: Risk }) {
  const text = useAssessmentText();
  const { say } = useAssessmentWords();
  const edit = (id: string, part: Partial<RiskEvent>): void => changeRisk((now) => ({ events: now.events.map((event) => (event.id === id ? { ...event, ...part } : event)) }));
  const add = (): void => changeRisk((now) => ({ events: [...now.events, { ...NEW, id: newKey() }] }));
  return (
    <>
      <p className="hint">{say('verdict-worst')}</p>
      {events.length === 0 && <p className="nothing">{say('events-none')}</p>}
      {events.map((event, i) => (
        <fieldset key={event.id} className="risk-entry">
          <legend>
            {say('event')} {i + 1} <bdi>{event.name}</bdi>
          </legend>
          <div className="assess-facts">
            <LineField label={text('risk.name')} value={event.name} onChange={(name) => edit(event.id, { name })} />
            <StoreField value={event.store} onChange={(store) => edit(event.id, { store })} />
            <NotesField label={say('cause')} value={event.cause} onChange={(cause) => edit(event.id, { cause })} />
          </div>
          <div className="assess-facts is-top">
            <StepsField label={say('likelihood')} steps={matrix?.likelihood ?? []} value={event.likelihood} onChange={(likelihood) => edit(event.id, { likelihood })} />
            <StepsField label={say('consequence')} steps={matrix?.consequence ?? []} value={event.consequence} onChange={(consequence) => edit(event.id, { consequence })} />
            <Verdict label={say('verdict')} matrix={matrix} likelihood={event.likelihood} consequence={event.consequence} />
          </div>
          <div className="assess-facts">
            <NotesField label={say('basis')} value={event.basis} onChange={(basis) => edit(event.id, { basis })} />
            <NotesField label={say('measures')} value={event.measures} onChange={(measures) => edit(event.id, { measures })} />
            <LineField label={say('owner')} value={event.owner} onChange={(owner) => edit(event.id, { owner })} />
            <label className="assess-line">
              {say('due')}
              <input type="date" value={event.due} onChange={({ currentTarget: { value } }) => edit(event.id, { due: value })} />
            </label>
          </div>
          <div className="assess-facts is-top">
            <StepsField label={`${say('likelihood')}, ${say('after-measures')}`} steps={matrix?.likelihood ?? []} value={event.residualLikelihood} onChange={(residualLikelihood) => edit(event.id, { residualLikelihood })} />
            <StepsField label={`${say('consequence')}, ${say('after-measures')}`} steps={matrix?.consequence ?? []} value={event.residualConsequence} onChange={(residualConsequence) => edit(event.id, { residualConsequence })} />
            <Verdict label={say('residual')} matrix={matrix} likelihood={event.residualLikelihood} consequence={event.residualConsequence} />
          </div>
          <button type="button" className="button" aria-label={`${say('remove')}: ${say('event')} ${i + 1}`} onClick={() => changeRisk((now) => ({ events: now.events.filter(({ id }) => id !== event.id) }))}>
            {say('remove')}
          </button>
        </fieldset>
      ))}
      <p>
        <button type="button" className="button" onClick={add}>
          {say('event-add')}
        </button>
      </p>
    </>
  );
}

const NEW: Omit<RiskEvent, 'id'> = {
  name: '',
  store: '',
  cause: '',
  likelihood: null,
  consequence: null,
  basis: '',
  measures: '',
  residualLikelihood: null,
  residualConsequence: null,
  owner: '',
  due: '',
};

interface StepsFieldProps {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly value: Interval | null;
  readonly onChange: (value: Interval | null) => void;
}

/** A step, or the least and the greatest where it is uncertain. */
function StepsField({ label, steps, value, onChange }: StepsFieldProps) {
  const { say } = useAssessmentWords();
  // A step that the matrix no longer has stays to be seen.
  const length = Math.max(steps.length, (value?.[1] ?? -1) + 1);
  const options = Array.from({ length }, (_, i) => [String(i), steps[i]?.name ?? String(i + 1)] as const);
  const choose = (end: 0 | 1, typed: string): void => {
    if (typed === '') return onChange(null);
    const place = Number(typed);
    const [low, high] = value ?? [place, place];
    onChange(end === 0 ? [place, Math.max(place, value ? high : place)] : [Math.min(low, place), place]);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- within the fieldset of the event
    <div className="risk-steps" role="group" aria-label={label}>
      <SelectField label={`${label}: ${say('least')}`} value={value ? String(value[0]) : ''} options={[['', say('not-judged')], ...options]} onChange={(typed) => choose(0, typed)} />
      <SelectField label={`${label}: ${say('greatest')}`} value={value ? String(value[1]) : ''} options={[['', say('not-judged')], ...options]} onChange={(typed) => choose(1, typed)} />
    </div>
  );
}

interface VerdictProps {
  readonly label: string;
  readonly matrix: Matrix | null;
  readonly likelihood: Interval | null;
  readonly consequence: Interval | null;
}

function Verdict({ label, matrix, likelihood, consequence }: VerdictProps) {
  const { say } = useAssessmentWords();
  const judgement = judged(matrix, likelihood, consequence);
  const worst = judgement.kind === 'judged' ? matrix!.classes[judgement.worst]! : null;
  return (
    <div className="risk-verdict" role="status">
      <span>{label}</span>
      {judgement.kind === 'not-assessable' || !worst ? (
        <span>
          <b>{say('not-assessable')}</b>
          {judgement.kind === 'not-assessable' && `: ${say(`risk.${judgement.why}`)}`}
        </span>
      ) : (
        <>
          <b className={`risk-class tone-${worst.tone}`}>
            <bdi>{worst.name}</bdi>
          </b>
          {judgement.least !== judgement.worst && (
            <span>
              {say('least')}: <bdi>{matrix!.classes[judgement.least]!.name}</bdi>
            </span>
          )}
          {worst.action !== '' && (
            <span>
              {say('action')}: <bdi>{worst.action}</bdi>
            </span>
          )}
        </>
      )}
    </div>
  );
}
