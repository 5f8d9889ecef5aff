import { useDeferredValue, useMemo } from 'react';
import type { ConsequenceFigures } from 'iatg-core/consequence';
import { analysisFigures, type AnalysisFigures, type ConsequenceAnalysis, type Interval } from 'iatg-assessment';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useConsequenceWords } from '../../i18n/use-effects-text.js';
import { useText } from '../../i18n/use-text.js';
import { changeRisk } from '../../state/assessment-store.js';
import { newKey } from '../../state/site-store.js';
import { useEvaluation, useSite } from '../../state/use-store.js';
import { IntervalField } from '../forms/interval-field.js';
import { NumberField } from '../forms/number-field.js';
import { LineField, NotesField, StoreField } from './fields.js';

/** As many sites are listed. */
const MOST_SITES = 200;

const SURE: Interval = [1, 1];
const NEW: Omit<ConsequenceAnalysis, 'id'> = { name: '', store: '', scenario: '', tntFactor: SURE, neqShare: SURE, position_m: 0, people: '', assumptions: [], measures: '', residual: '' };

/** The guided explosion consequence analysis: what the user states on top, what the plan and the formulae say below, every assumption listed. */
export function AnalysisPart({ analyses }: { readonly analyses: readonly ConsequenceAnalysis[] }) {
  const { say } = useAssessmentWords();
  const add = (): void => changeRisk((now) => ({ analyses: [...now.analyses, { ...NEW, id: newKey() }] }));
  return (
    <>
      <p>{say('analysis-explained')}</p>
      {analyses.length === 0 && <p className="nothing">{say('analysis-none')}</p>}
      {analyses.map((one) => (
        <Analysis key={one.id} analysis={one} />
      ))}
      <p>
        <button type="button" className="button" onClick={add}>
          {say('analysis-add')}
        </button>
      </p>
    </>
  );
}

function Analysis({ analysis: one }: { readonly analysis: ConsequenceAnalysis }) {
  const text = useAssessmentText();
  const { say } = useAssessmentWords();
  const hidesVerdicts = useSite(({ open }) => open.training?.hidesVerdicts ?? false);
  const edit = (part: Partial<ConsequenceAnalysis>): void => changeRisk((now) => ({ analyses: now.analyses.map((other) => (other.id === one.id ? { ...other, ...part } : other)) }));
  return (
    <fieldset className="risk-entry">
      <legend>
        {say('analysis')} <bdi>{one.name}</bdi>
      </legend>
      <div className="assess-facts">
        <LineField label={text('risk.name')} value={one.name} onChange={(name) => edit({ name })} />
        <StoreField value={one.store} onChange={(store) => edit({ store })} />
        <NotesField label={say('scenario')} value={one.scenario} onChange={(scenario) => edit({ scenario })} />
      </div>
      <div className="assess-facts is-top">
        <IntervalField label={say('tnt-factor')} value={one.tntFactor} from={0.01} to={10} onChange={(value) => value && edit({ tntFactor: value })} />
        <IntervalField label={say('neq-share')} value={one.neqShare} from={0.01} to={100} onChange={(value) => value && edit({ neqShare: value })} />
        <NumberField label={say('position-off')} value={one.position_m} min={0} max={10_000} onChange={(value) => edit({ position_m: value ?? 0 })} />
      </div>
      {hidesVerdicts ? <p className="nothing">{text('assess.exercise')}</p> : <Figures analysis={one} />}
      <div className="assess-facts">
        <NotesField label={say('people-notes')} value={one.people} onChange={(people) => edit({ people })} />
        {one.assumptions.map((assumption, i) => (
          <div key={i} className="risk-assumption is-wide">
            <LineField label={`${say('assumptions')} ${i + 1}`} value={assumption} onChange={(now) => edit({ assumptions: one.assumptions.map((other, at) => (at === i ? now : other)) })} />
            <button type="button" className="button" aria-label={`${say('remove')}: ${say('assumptions')} ${i + 1}`} onClick={() => edit({ assumptions: one.assumptions.filter((_, at) => at !== i) })}>
              {say('remove')}
            </button>
          </div>
        ))}
        <p className="is-wide">
          <button type="button" className="button" onClick={() => edit({ assumptions: [...one.assumptions, ''] })}>
            {say('assumption-add')}
          </button>
        </p>
        <NotesField label={say('measures')} value={one.measures} onChange={(measures) => edit({ measures })} />
        <NotesField label={say('residual')} value={one.residual} onChange={(residual) => edit({ residual })} />
      </div>
      <button type="button" className="button" aria-label={`${say('remove')}: ${one.name}`} onClick={() => changeRisk((now) => ({ analyses: now.analyses.filter(({ id }) => id !== one.id) }))}>
        {say('remove')}
      </button>
    </fieldset>
  );
}

function Figures({ analysis }: { readonly analysis: ConsequenceAnalysis }) {
  const { say } = useAssessmentWords();
  const words = useConsequenceWords();
  const { messages, count } = useText();
  const { plan, evaluation } = useEvaluation();
  const { edition } = evaluation.rules;
  const { store, tntFactor, neqShare, position_m } = useDeferredValue(analysis);
  const figures: AnalysisFigures = useMemo(
    () => analysisFigures({ store, tntFactor, neqShare, position_m }, plan, edition),
    [store, tntFactor, neqShare, position_m, plan, edition],
  );
  const nameOf = useMemo(() => new Map(plan.sites.map(({ id, name }) => [id, name])), [plan]);
  const assumptions = [
    ...(figures.kind === 'assessed' ? figures.assumptions.map((one) => words.assumption[one]) : []),
    say('assumption.blast-only'),
    say('assumption.one-store'),
    say('assumption.flat'),
    say('assumption.interval'),
  ];
  const charge = (): string => {
    switch (figures.kind) {
      case 'no-store':
        return say('charge-store');
      case 'no-blast':
        return say('charge-none');
      case 'not-assessable':
        return `${say('not-assessable')}: ${figures.gaps.map((gap) => words.gap[gap]).join('; ')}`;
      case 'assessed': {
        const [least, tnt] = figures.tnt_kg;
        return say('charge-of', { neq: messages.number(figures.neq_kg[1], 3), tnt: messages.number(tnt, 3), least: messages.number(least, 3), greatest: messages.number(tnt, 3) });
      }
    }
  };
  return (
    <div className="risk-figures">
      <p role="status">
        {say('charge')}: <b>{charge()}</b>
      </p>
      {figures.kind === 'assessed' && (
        <>
          <details>
            <summary>{say('effects')}</summary>
            <p className="hint">{say('effects-explained')}</p>
            <div className="assess-scroll">
              <table className="assess-table">
                <thead>
                  <tr>
                    <th scope="col">{say('distance')}</th>
                    <EffectHeads />
                  </tr>
                </thead>
                <tbody>
                  {figures.byDistance.map((one) => (
                    <tr key={one.distance_m}>
                      <th scope="row" className="figure">
                        {messages.number(Math.ceil(one.distance_m), 0)}
                      </th>
                      <EffectCells figures={one} />
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
          <h3>{say('exposed-sites')}</h3>
          <p className="hint">{say('worse-end')}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
          <div className="assess-scroll risk-sites" role="region" aria-label={say('exposed-sites')} tabIndex={0}>
            <table className="assess-table">
              <thead>
                <tr>
                  <th scope="col">{say('exposed-site')}</th>
                  <th scope="col">{say('distance')}</th>
                  <EffectHeads />
                  <th scope="col">{say('people')}</th>
                </tr>
              </thead>
              <tbody>
                {figures.exposed.slice(0, MOST_SITES).map(({ site, distance_m, occupants, worse, better }) => (
                  <tr key={site}>
                    <th scope="row">
                      <bdi>{nameOf.get(site) ?? site}</bdi>
                    </th>
                    <td className="figure">{messages.number(Math.floor(distance_m), 0)}</td>
                    <EffectCells figures={worse} other={better} />
                    <td className="figure">{occupants === null ? say('people-unknown') : count(occupants)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {figures.exposed.length > MOST_SITES && <p>{say('sites-left-out', { count: count(figures.exposed.length - MOST_SITES) })}</p>}
        </>
      )}
      <h3>{say('assumptions')}</h3>
      <ul className="risk-assumptions">
        {assumptions.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}

function EffectHeads() {
  const { say } = useAssessmentWords();
  return (['pressure', 'house', 'glass', 'injury'] as const).map((key) => (
    <th key={key} scope="col">
      {say(key)}
    </th>
  ));
}

function EffectCells({ figures: { incident_kPa, houseCategory, glass, injuryInTheOpen }, other }: { readonly figures: ConsequenceFigures; readonly other?: ConsequenceFigures }) {
  const { say } = useAssessmentWords();
  const words = useConsequenceWords();
  const { messages } = useText();
  const unknown = say('not-assessable');
  const pressure = (value: number | null): string => (value === null ? unknown : messages.significant(value, 3));
  return (
    <>
      <td className="figure">
        {pressure(incident_kPa)} {other && other.incident_kPa !== incident_kPa && <span className="hint">({pressure(other.incident_kPa)})</span>}
      </td>
      <td>{houseCategory === null ? unknown : houseCategory === 'none' ? '–' : words.house[houseCategory]}</td>
      <td>{glass === null ? unknown : words.glass[glass]}</td>
      <td>{injuryInTheOpen === null ? unknown : words.injury[injuryInTheOpen]}</td>
    </>
  );
}
