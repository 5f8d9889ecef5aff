import { useState } from 'react';
import { bandsNamed, individualRisk, LETHALITY_MODELS, NAMED_BANDS, powerFigure, type IndividualRisk, type LethalityModel, type Risk, type ToleranceBands } from 'iatg-assessment';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useConsequenceWords } from '../../i18n/use-effects-text.js';
import { changeRisk } from '../../state/assessment-store.js';
import { newKey } from '../../state/site-store.js';
import { IntervalField, readInterval } from '../forms/interval-field.js';
import { LineField, SelectField, StoreField } from './fields.js';

/** The least quantity and distance that a formula can be asked for; the greatest is beyond every range of one. */
const LEAST = 1e-6;
const GREATEST = 1e9;

/** The risk of death of one person in a year. Nothing has a default: what is missing makes the answer not assessable. */
export function IndividualPart({ risk: { individual, bands } }: { readonly risk: Risk }) {
  const { say } = useAssessmentWords();
  const edit = (id: string, part: Partial<IndividualRisk>): void => changeRisk((now) => ({ individual: now.individual.map((one) => (one.id === id ? { ...one, ...part } : one)) }));
  const add = (): void => changeRisk((now) => ({ individual: [...now.individual, { ...NEW, id: newKey() }] }));
  return (
    <>
      <p>{say('individual-explained')}</p>
      <p className="hint">
        {say('assumption.lethality')} {say('assumption.blast-only')} {say('assumption.interval')}
      </p>
      {individual.length === 0 && <p className="nothing">{say('individual-none')}</p>}
      {individual.map((one, i) => (
        <fieldset key={one.id} className="risk-entry">
          <legend>
            {say('individual')} {i + 1} <bdi>{one.name}</bdi>
          </legend>
          <div className="assess-facts">
            <LineField label={say('person')} value={one.name} onChange={(name) => edit(one.id, { name })} />
            <StoreField value={one.store} onChange={(store) => edit(one.id, { store })} />
            <SelectField label={say('model')} value={one.model ?? ''} options={[['', '–'], ...LETHALITY_MODELS.map((model) => [model, say(`model.${model}`)] as const)]} onChange={(model) => edit(one.id, { model: model === '' ? null : (model as LethalityModel) })} />
          </div>
          <div className="assess-facts is-top">
            <IntervalField isOptional label={say('tnt-quantity')} value={one.tnt_kg} from={LEAST} to={GREATEST} onChange={(tnt_kg) => edit(one.id, { tnt_kg })} />
            <IntervalField isOptional label={say('distance')} value={one.distance_m} from={LEAST} to={GREATEST} onChange={(distance_m) => edit(one.id, { distance_m })} />
            <IntervalField isOptional label={say('presence')} value={one.presence} from={0} to={1} onChange={(presence) => edit(one.id, { presence })} />
            <IntervalField isOptional label={say('frequency')} value={one.frequency_per_year} from={0} to={366} onChange={(frequency_per_year) => edit(one.id, { frequency_per_year })} />
            <LineField label={say('frequency-source')} value={one.frequencySource} onChange={(frequencySource) => edit(one.id, { frequencySource })} />
            <SelectField label={say('bands')} value={one.bands} options={[['', say('bands-none')], ...[...NAMED_BANDS, ...bands].map(({ id, name }) => [id, name] as const)]} onChange={(chosen) => edit(one.id, { bands: chosen })} />
          </div>
          <Answer risk={one} own={bands} />
          <button type="button" className="button" aria-label={`${say('remove')}: ${i + 1}`} onClick={() => changeRisk((now) => ({ individual: now.individual.filter(({ id }) => id !== one.id) }))}>
            {say('remove')}
          </button>
        </fieldset>
      ))}
      <p>
        <button type="button" className="button" onClick={add}>
          {say('individual-add')}
        </button>
      </p>
      <OwnBands bands={bands} />
    </>
  );
}

const NEW: Omit<IndividualRisk, 'id'> = { name: '', store: '', tnt_kg: null, distance_m: null, model: null, frequency_per_year: null, frequencySource: '', presence: null, bands: '' };

function Answer({ risk, own }: { readonly risk: IndividualRisk; readonly own: readonly ToleranceBands[] }) {
  const { say } = useAssessmentWords();
  const { refusal } = useConsequenceWords();
  const result = individualRisk(risk, own);
  const limits = bandsNamed(risk.bands, own);
  const named = NAMED_BANDS.find(({ id }) => id === risk.bands);
  return (
    <div className="risk-verdict" role="status">
      <span>{say('risk-per-year')}</span>
      {result.kind === 'not-assessable' ? (
        <span>
          <b>{say('not-assessable')}</b>: {[...result.missing.map((missing) => say(`missing.${missing}`)), ...(result.refusal ? [refusal(result.refusal)] : [])].join('; ')}
        </span>
      ) : (
        <>
          <b>
            {result.least_per_year === null ? (
              say('at-most', { greatest: isolated(powerFigure(result.greatest_per_year)) })
            ) : (
              <bdi dir="ltr">{[...new Set([result.least_per_year, result.greatest_per_year].map(powerFigure))].join(' – ')}</bdi>
            )}
          </b>
          {result.verdict && <b className={`risk-class is-${result.verdict}`}>{say(`tolerability.${result.verdict}`)}</b>}
          <span className="hint">
            <bdi>{result.source}</bdi>: {say(`verification.${result.verification}`)}
          </span>
        </>
      )}
      {limits && (
        <span className="hint">
          <bdi>{limits.name}</bdi> (<bdi>{limits.source}</bdi>): {say('upper-limit')} {isolated(powerFigure(limits.notTolerableAbove_per_year))}; {say('lower-limit')} {isolated(powerFigure(limits.acceptableBelow_per_year))}
          {named && `; ${say('limit-verification', { upper: say(`verification.${named.verification.upper}`), lower: say(`verification.${named.verification.lower}`) })}`}
        </span>
      )}
    </div>
  );
}

/** In one piece, left to right, whichever way the line runs. */
const isolated = (figure: string): string => `\u2066${figure}\u2069`;

/** Limits of the user's own authority, with their source. They are taken when they are whole. */
function OwnBands({ bands }: { readonly bands: readonly ToleranceBands[] }) {
  const text = useAssessmentText();
  const { say } = useAssessmentWords();
  const [draft, setDraft] = useState({ name: '', source: '', upper: '', lower: '' });
  const [upper, lower] = [readInterval(draft.upper)?.[0], readInterval(draft.lower)?.[0]];
  const isWhole = draft.name.trim() !== '' && draft.source.trim() !== '' && upper !== undefined && lower !== undefined && upper <= 1 && lower <= upper;
  const add = (): void => {
    if (!isWhole) return;
    const { name, source } = draft;
    changeRisk((now) => ({ bands: [...now.bands, { id: newKey(), name, source, notTolerableAbove_per_year: upper, acceptableBelow_per_year: lower }] }));
    setDraft({ name: '', source: '', upper: '', lower: '' });
  };
  // A verdict by bands that are gone would be one without a source.
  const remove = (gone: string): void => changeRisk((now) => ({ bands: now.bands.filter(({ id }) => id !== gone), individual: now.individual.map((one) => (one.bands === gone ? { ...one, bands: '' } : one)) }));
  return (
    <details>
      <summary>{say('bands-add')}</summary>
      <ul className="assess-items">
        {bands.map((one) => (
          <li key={one.id} className="assess-buttons">
            <span>
              <bdi>{one.name}</bdi> (<bdi>{one.source}</bdi>): {say('upper-limit')} {isolated(powerFigure(one.notTolerableAbove_per_year))}; {say('lower-limit')} {isolated(powerFigure(one.acceptableBelow_per_year))}
            </span>
            <button type="button" className="button" aria-label={`${say('remove')}: ${one.name}`} onClick={() => remove(one.id)}>
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <div className="assess-facts">
        <LineField label={say('bands-name')} value={draft.name} onChange={(name) => setDraft({ ...draft, name })} />
        <LineField label={say('source')} value={draft.source} onChange={(source) => setDraft({ ...draft, source })} />
        <LineField label={say('upper-limit')} value={draft.upper} onChange={(typed) => setDraft({ ...draft, upper: typed })} />
        <LineField label={say('lower-limit')} value={draft.lower} onChange={(typed) => setDraft({ ...draft, lower: typed })} />
        <button type="button" className="button" disabled={!isWhole} onClick={add}>
          {text('risk.take')}
        </button>
      </div>
      <p className="hint">{text('risk.bands-help')}</p>
    </details>
  );
}
