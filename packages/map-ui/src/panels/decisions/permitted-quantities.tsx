import { Fragment, useEffect, useState } from 'react';
import { applyChange } from 'iatg-core/decisions';
import { useDecisionsText } from '../../i18n/use-decisions-text.js';
import { useText } from '../../i18n/use-text.js';
import type { FoundGain, LicenceRow } from '../../state/decision-worker.js';
import { isSameQuestion } from '../../state/decision-job.js';
import { askLicence, decisionsStore, mixAsked } from '../../state/decisions-store.js';
import { gains, licences } from '../../state/licence-search.js';
import { withoutFeature } from '../../state/plan-document.js';
import { compareWith, edit, siteStore } from '../../state/site-store.js';
import { useGains, useLicences } from '../../state/use-decision-work.js';
import { useDecisions, useEvaluation, useSite } from '../../state/use-store.js';
import { selectSite } from '../../state/view-store.js';
import { ChoiceField } from '../forms/choice-field.js';
import { useAtRest } from '../use-at-rest.js';
import { actionWords, listed, someNames, type CureLanguage } from './cure-words.js';
import { MixFields } from './mix-fields.js';
import { useDone } from './use-done.js';

/** Rows drawn at a time. */
const STEP = 50;
/** Sites named in a row; all of them at the chosen store. */
const MOST_NAMES = 3;

/** How much each store may hold: as it is mixed now, or of a mix of the user's own; all of them at once, and what would allow more in one. */
export function PermittedQuantities() {
  const { text: pageText } = useText();
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const { by } = useDecisions((state) => state.licence);
  return (
    <section className="decisions-section" aria-labelledby="permitted-title">
      <h2 id="permitted-title">{text('permitted.title')}</h2>
      <p className="beside">{text('permitted.explained')}</p>
      {!evaluation.plan.sites.some(({ role }) => role === 'pes') ? (
        <p className="nothing">{pageText('stores.none')}</p>
      ) : (
        <>
          <ChoiceField
            legend={text('permitted.by')}
            value={by}
            choices={(['stored', 'mix'] as const).map((value) => ({ value, label: text(`permitted.by.${value}`) }))}
            onChange={(chosen) => askLicence({ by: chosen })}
          />
          {by === 'mix' && <MixFields />}
          <Answers />
        </>
      )}
    </section>
  );
}

function Answers() {
  const { count, kilograms } = useText();
  const text = useDecisionsText();
  const asked = useDecisions((state) => state.licence);
  const document = useSite(({ open }) => open.document);
  const isAtRest = useAtRest(document);
  const { store: chosen } = asked;
  const mix = mixAsked(asked);
  const { question, answer, stage } = useLicences();
  const [limit, setLimit] = useState(STEP);
  const [done, setDone] = useDone();
  const key = mix === 'incomplete' ? null : JSON.stringify(mix);

  useEffect(
    function askAtRest() {
      if (isAtRest && key !== null) licences.ask({ kind: 'licences', document, mix: JSON.parse(key) });
    },
    [isAtRest, document, key],
  );
  useEffect(() => licences.leave, []);

  if (mix === 'incomplete') return null;
  const now = { kind: 'licences', document, mix } as const;
  const isCurrent = question !== null && isSameQuestion(question, now);
  const { rows = [], of = 0, together = null, site_kg = null } = (isCurrent && answer) || {};
  const isDone = isCurrent && stage === 'done';
  return (
    <>
      <p role="status" className="cures-done">
        {done}
      </p>
      {isDone ? (
        <>
          <p className="decisions-figure" role="status">
            {site_kg === null ? text('permitted.no-total') : text('permitted.whole-site', { kg: kilograms(site_kg) })}
          </p>
          <p className="beside">{text('permitted.joint')}</p>
          <p className={together!.length > 0 ? 'cure-breaks' : 'place-ok'}>{together!.length > 0 ? text('permitted.proof-fails', { count: count(together!.length) }) : text('permitted.proof')}</p>
        </>
      ) : isCurrent && stage === 'stopped' ? (
        <p role="status">
          {text('permitted.stopped')}{' '}
          <button type="button" className="button" onClick={() => licences.ask(now, true)}>
            {text('permitted.again')}
          </button>
        </p>
      ) : (
        <p role="status">
          {text('permitted.searching', { count: count(rows.length), all: count(of) })} <progress max={Math.max(1, of)} value={rows.length} aria-label={text('permitted.progress')} />{' '}
          {/* Not before it has begun: until then there is nothing that could be stopped. */}
          {isCurrent && stage === 'running' && (
            <button type="button" className="button" onClick={licences.stop}>
              {text('permitted.stop')}
            </button>
          )}
        </p>
      )}
      {chosen === null && <p className="beside">{text('permitted.choose')}</p>}
      {rows.length > 0 && <Stores rows={rows.slice(0, limit)} onDone={setDone} />}
      {rows.length > limit && (
        <button type="button" className="button more" onClick={() => setLimit(limit + STEP)}>
          {text('cures.more')}
        </button>
      )}
    </>
  );
}

function Stores({ rows, onDone }: { readonly rows: readonly LicenceRow[] } & Pick<GainsProps, 'onDone'>) {
  const { text: pageText } = useText();
  const text = useDecisionsText();
  const chosen = useDecisions((state) => state.licence.store);
  return (
    <table className="permitted-table">
      <thead>
        <tr>
          <th scope="col">{text('permitted.store')}</th>
          <th scope="col">{pageText('licence.permitted')}</th>
          <th scope="col">{pageText('licence.limited-by')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.pes}>
            <tr className={row.pes === chosen ? 'is-shown' : undefined}>
              <td>
                <StoreButton id={row.pes} isChosen={row.pes === chosen} />
              </td>
              <td className="figure">
                <Figure row={row} />
              </td>
              <td>
                <Reason row={row} />
              </td>
            </tr>
            {row.pes === chosen && (
              <tr className="permitted-chosen">
                <td colSpan={3}>
                  <ChosenStore row={row} onDone={onDone} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function StoreButton({ id, isChosen }: { readonly id: string; readonly isChosen: boolean }) {
  const { site } = useEvaluation();
  return (
    <button type="button" className="button" aria-pressed={isChosen} onClick={() => askLicence({ store: isChosen ? null : id })}>
      <bdi>{site(id)?.name ?? id}</bdi>
    </button>
  );
}

/** A quantity only where there is one. */
function Figure({ row: { answer } }: { readonly row: LicenceRow }) {
  const { kilograms } = useText();
  const text = useDecisionsText();
  switch (answer.kind) {
    case 'permitted':
      return kilograms(answer.permitted.permitted_kg);
    case 'any-quantity':
      return text('permitted.any-quantity');
    case 'not-assessable':
      return <strong className="cure-unclear">{text('permitted.not-assessable')}</strong>;
    case 'empty':
      return text('permitted.empty');
  }
}

function Reason({ row: { answer } }: { readonly row: LicenceRow }) {
  const language = useText();
  const text = useDecisionsText();
  const { site } = useEvaluation();
  const names = (ids: readonly string[]): string =>
    someNames(
      ids.map((id) => ({ name: site(id)?.name ?? id })),
      { text, language },
      MOST_NAMES,
    );
  switch (answer.kind) {
    case 'permitted': {
      const { limitedBy, notes, notAssessable } = answer.permitted;
      return (
        <>
          {limitedBy.length > 0 ? <bdi>{names(limitedBy)}</bdi> : notes.includes('table-limit') && text('places.table-end')}
          <Unclear ids={notAssessable} />
        </>
      );
    }
    case 'any-quantity':
      return (
        <>
          {answer.failing.length > 0 && <span className="cure-breaks">{text('permitted.any-fails', { names: names(answer.failing) })}</span>}
          <Unclear ids={answer.notAssessable} />
        </>
      );
    case 'not-assessable':
      return text('permitted.no-distances', { divisions: listed(answer.hd, language) });
    case 'empty':
      return text('permitted.name-a-mix');
  }
}

function Unclear({ ids }: { readonly ids: readonly string[] }) {
  const { text: pageText, count } = useText();
  return ids.length > 0 && <span className="permitted-gap">{pageText('licence.not-assessable', { count: count(ids.length) })}</span>;
}

/** The store that was chosen: its parts, every site that limits it, and what would allow more. */
function ChosenStore({ row, onDone }: { readonly row: LicenceRow } & Pick<GainsProps, 'onDone'>) {
  const { kilograms, text: pageText } = useText();
  const text = useDecisionsText();
  const { site } = useEvaluation();
  const store = site(row.pes);
  if (!store) return null;
  const limiting = row.answer.kind === 'permitted' ? row.answer.permitted.limitedBy : row.answer.kind === 'any-quantity' ? row.answer.failing : [];
  return (
    <div className="permitted-store" role="group" aria-label={store.name}>
      {row.contents.length > 1 && (
        <ul className="cure-facts">
          {row.contents.map(({ hd, neq_kg }, i) => (
            // Never more than the whole: a part is rounded down.
            <li key={`${i} ${hd}`}>{text('permitted.part', { hd, kg: kilograms(Math.floor(neq_kg * 10) / 10) })}</li>
          ))}
        </ul>
      )}
      {limiting.length > 0 ? (
        <>
          <p className="beside">{text(row.answer.kind === 'permitted' ? 'permitted.limits' : 'permitted.too-near')}</p>
          <p className="permitted-limits">
            {limiting.map((id) => (
              <button key={id} type="button" className="button" onClick={() => selectSite(id, true)}>
                <bdi>{site(id)?.name ?? id}</bdi>
              </button>
            ))}
          </p>
        </>
      ) : (
        <p className="beside">
          <Reason row={row} />
        </p>
      )}
      {row.answer.kind === 'permitted' && limiting.length > 0 && <Gains key={row.pes} store={row.pes} onDone={onDone} />}
      <button type="button" className="button" onClick={() => selectSite(row.pes, true)}>
        {pageText('details.show')}
      </button>
    </div>
  );
}

interface GainsProps {
  readonly store: string;
  /** Told above: here everything is found anew once something was tried. */
  readonly onDone: (what: string) => void;
}

function Gains({ store, onDone }: GainsProps) {
  const language = useText();
  const text = useDecisionsText();
  const { site } = useEvaluation();
  const asked = useDecisions((state) => state.licence);
  const document = useSite(({ open }) => open.document);
  const isAtRest = useAtRest(document);
  const mix = mixAsked(asked);
  const key = mix === 'incomplete' ? null : JSON.stringify(mix);
  const { question, answer, stage } = useGains();
  useEffect(
    function askAtRest() {
      if (isAtRest && key !== null) gains.ask({ kind: 'gains', document, mix: JSON.parse(key), store });
    },
    [isAtRest, document, key, store],
  );
  useEffect(() => gains.leave, []);
  if (mix === 'incomplete') return null;
  const now = { kind: 'gains', document, mix, store } as const;
  const isCurrent = question !== null && isSameQuestion(question, now);
  const words: CureLanguage = { language, text, nameOf: (id) => site(id)?.name ?? id };
  const attempt = (gain: FoundGain): void => {
    const { open, before } = siteStore.get();
    const what = gainWords(gain, words);
    const { measure, change } = gain;
    if (!before) compareWith(open.document);
    const isMade =
      measure.kind === 'without'
        ? edit({ key: 'edit.delete', name: words.nameOf(measure.site) }, (plan) => withoutFeature(plan, measure.site))
        : edit({ key: 'edit.change', name: words.nameOf('site' in measure ? measure.site : store) }, (plan) => applyChange(plan, change!));
    if (isMade) onDone(text('cures.tried', { what }));
    decisionsStore.set({ cure: null });
  };
  return (
    <>
      <h3>{text('gains.title')}</h3>
      {isCurrent && stage === 'done' ? (
        answer!.gains.length === 0 ? (
          <p className="nothing">{text('gains.none')}</p>
        ) : (
          <ul className="cures" aria-label={text('gains.title')}>
            {answer!.gains.map((gain, i) => (
              <GainItem key={i} gain={gain} words={words} onTry={attempt} />
            ))}
          </ul>
        )
      ) : isCurrent && stage === 'stopped' ? (
        <p role="status">
          {text('permitted.stopped')}{' '}
          <button type="button" className="button" onClick={() => gains.ask(now, true)}>
            {text('permitted.again')}
          </button>
        </p>
      ) : (
        <p role="status">
          {text('gains.searching')} <progress max={(isCurrent && answer?.of) || 1} value={isCurrent ? answer?.tried : undefined} aria-label={text('gains.searching')} />{' '}
          {isCurrent && stage === 'running' && (
            <button type="button" className="button" onClick={gains.stop}>
              {text('permitted.stop')}
            </button>
          )}
        </p>
      )}
    </>
  );
}

interface GainProps {
  readonly gain: FoundGain;
  readonly words: CureLanguage;
  readonly onTry: (gain: FoundGain) => void;
}

function GainItem({ gain, words, onTry }: GainProps) {
  const { text, language, nameOf } = words;
  const { kilograms, count } = language;
  const { measure, outcome, gain_kg, permitted_kg } = gain;
  const what = gainWords(gain, words);
  const confirm = CONFIRM[measure.kind];
  const others = (pairs: NonNullable<FoundGain['outcome']>['broken']) => pairs.map(({ pes, es }) => ({ name: nameOf('site' in measure && pes === measure.site ? es : pes) }));
  return (
    <li className="cure-item">
      <p className="cure-what">{what}</p>
      <ul className="cure-facts">
        <li>
          {text('gains.gain', { kg: kilograms(gain_kg), permitted: kilograms(permitted_kg) })}
          {measure.kind === 'move' && ` ${text('gains.per-metre', { kg: kilograms(Math.floor((gain_kg / measure.distance_m) * 10) / 10) })}`}
        </li>
        {outcome && outcome.cured.length > 0 && <li>{text('cure.cures', { count: count(outcome.cured.length) })}</li>}
        {outcome && outcome.broken.length > 0 && <li className="cure-breaks">{text('cure.breaks', { names: someNames(others(outcome.broken), words) })}</li>}
        {outcome && outcome.unclear.length > 0 && <li className="cure-unclear">{text('cure.unclear', { names: someNames(others(outcome.unclear), words) })}</li>}
        {outcome && <li>{text('cure.failing', { before: count(outcome.failing.before), after: count(outcome.failing.after) })}</li>}
      </ul>
      {confirm.length > 0 && (
        <p className="beside">
          {text('cure.confirm')} {confirm.map((one) => text(`confirm.${one}`)).join('; ')}
        </p>
      )}
      {measure.kind === 'metre-farther' ? (
        <p className="beside">{text('gains.a-measure')}</p>
      ) : (
        <p className="cure-actions">
          <button type="button" className="button button-main" aria-label={text('cures.try-what', { what })} onClick={() => onTry(gain)}>
            {text('cures.try')}
          </button>
        </p>
      )}
    </li>
  );
}

/** What only the user can know. */
const CONFIRM = {
  'metre-farther': [],
  without: [],
  move: ['site-can-move', 'ground-is-free'],
  barricade: ['ground-is-free'],
  'standard-design': [],
  turn: ['front-is-there'],
  declare: ['contents-are-so'],
} as const;

function gainWords({ measure }: FoundGain, words: CureLanguage): string {
  const { text, nameOf, language } = words;
  switch (measure.kind) {
    case 'metre-farther':
      return text('gain.metre-farther', { names: someNames(measure.sites.map((id) => ({ name: nameOf(id) })), words) });
    case 'without':
      return text('gain.without', { site: nameOf(measure.site) });
    case 'move':
      return text('cure.move', { site: nameOf(measure.site), distance: language.metres(measure.distance_m), bearing: language.count((Math.round(measure.bearing_deg) + 360) % 360) });
    case 'barricade':
      return actionWords({ kind: 'barricade', site: measure.site, of: 'store' }, words);
    case 'standard-design':
      return actionWords({ kind: 'rebuild', site: measure.site, structure: { standardEcm: true } }, words);
    case 'turn':
      return actionWords({ kind: 'turn', site: measure.site, front_deg: measure.front_deg, by_deg: null }, words);
    case 'declare':
      return actionWords({ kind: 'declare', site: measure.site, facts: measure.facts }, words);
  }
}
