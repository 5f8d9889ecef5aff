import { useEffect, useState } from 'react';
import type { Lot, Site } from 'iatg-core';
import { applyChange, placedAs, type AllotmentLimit } from 'iatg-core/decisions';
import { useDecisionsText } from '../../i18n/use-decisions-text.js';
import { useText } from '../../i18n/use-text.js';
import { isSameQuestion } from '../../state/decision-job.js';
import type { FoundAllotment, PlacingQuestion } from '../../state/decision-worker.js';
import { askPlacing, PLACED_DIVISIONS, type PlacedDivision } from '../../state/decisions-store.js';
import { placing } from '../../state/licence-search.js';
import { compareWith, edit, siteStore } from '../../state/site-store.js';
import { usePlacing } from '../../state/use-decision-work.js';
import { useDecisions, useEvaluation, useSite } from '../../state/use-store.js';
import { selectSite } from '../../state/view-store.js';
import { ChoiceField } from '../forms/choice-field.js';
import { NumberField } from '../forms/number-field.js';
import { listed, someNames } from './cure-words.js';
import { useDone } from './use-done.js';

/** A stock into stores of the plan, as much as possible: a worker finds it, the engine proves it, a click does it. */
export function StockPlacing() {
  const { text: pageText } = useText();
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const stores = evaluation.plan.sites.filter((site) => site.role === 'pes');
  return (
    <section className="decisions-section" aria-labelledby="placing-title">
      <h2 id="placing-title">{text('placing.title')}</h2>
      <p className="beside">{text('placing.explained')}</p>
      {stores.length === 0 ? <p className="nothing">{pageText('stores.none')}</p> : <Question />}
    </section>
  );
}

function Question() {
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const document = useSite(({ open }) => open.document);
  const asked = useDecisions((state) => state.placing);
  const { question, answer, stage } = usePlacing();
  const [done, setDone] = useDone();
  useEffect(() => placing.leave, []);
  const stores = evaluation.plan.sites.filter((site) => site.role === 'pes');
  const chosen = stores.filter(({ id }) => !asked.without.includes(id));
  const held: readonly Lot[] = chosen.flatMap(({ contents }) => contents.filter(({ neq_kg }) => neq_kg > 0));
  const typed: readonly Lot[] = PLACED_DIVISIONS.flatMap((hd) => {
    const neq_kg = asked.stock[hd] ?? 0;
    return neq_kg > 0 ? [{ hd, neq_kg }] : [];
  });
  const stock = asked.from === 'stores' ? held : typed;
  const divisions = PLACED_DIVISIONS.filter((hd) => stock.some((lot) => placedAs(lot, evaluation) === hd));
  const now: PlacingQuestion = {
    kind: 'placing',
    document,
    asked: {
      stores: chosen.map(({ id }) => id),
      stock,
      weights: asked.goal === 'weights' ? asked.weights : {},
      shares: asked.goal === 'shares' ? Object.fromEntries(divisions.map((hd) => [hd, asked.shares[hd] ?? 1])) : null,
      ...(asked.unit_kg !== undefined && { unit_kg: asked.unit_kg }),
      ...(asked.siteAtMost_kg !== undefined && { siteAtMost_kg: asked.siteAtMost_kg }),
      ...(asked.eventAtMost_kg !== undefined && { eventAtMost_kg: asked.eventAtMost_kg }),
    },
  };
  const isCurrent = question !== null && isSameQuestion(question, now);
  return (
    <>
      <ChoiceField
        legend={text('placing.stock')}
        value={asked.from}
        choices={(['stores', 'typed'] as const).map((value) => ({ value, label: text(`placing.from.${value}`) }))}
        onChange={(from) => askPlacing({ from })}
      />
      {asked.from === 'typed' && (
        <div className="placing-fields">
          {PLACED_DIVISIONS.map((hd) => (
            <NumberField key={hd} label={text('placing.quantity', { hd })} unit="kg" value={asked.stock[hd]} min={0} isOptional onChange={(kg) => askPlacing({ stock: withMember(asked.stock, hd, kg) })} />
          ))}
        </div>
      )}
      <details>
        <summary>{text('placing.stores', { count: chosen.length, all: stores.length })}</summary>
        <ul className="placing-stores">
          {stores.map(({ id, name }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={!asked.without.includes(id)}
                  onChange={({ currentTarget }) => askPlacing({ without: currentTarget.checked ? asked.without.filter((one) => one !== id) : [...asked.without, id] })}
                />{' '}
                <bdi>{name}</bdi>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <ChoiceField
        legend={text('placing.goal')}
        value={asked.goal}
        choices={(['total', 'weights', 'shares'] as const).map((value) => ({ value, label: text(`placing.goal.${value}`) }))}
        onChange={(goal) => askPlacing({ goal })}
      />
      {asked.goal === 'weights' && (
        <div className="placing-fields">
          {divisions.map((hd) => (
            <NumberField key={hd} label={text('placing.weight', { hd })} value={asked.weights[hd] ?? 1} min={0} onChange={(weight) => askPlacing({ weights: withMember(asked.weights, hd, weight) })} />
          ))}
        </div>
      )}
      {asked.goal === 'shares' && (
        <div className="placing-fields">
          {divisions.map((hd) => (
            <NumberField key={hd} label={text('placing.share', { hd })} value={asked.shares[hd] ?? 1} min={0} onChange={(share) => askPlacing({ shares: withMember(asked.shares, hd, share) })} />
          ))}
        </div>
      )}
      <div className="placing-fields">
        <NumberField label={text('placing.site-most')} unit="kg" value={asked.siteAtMost_kg} min={1} isOptional onChange={(siteAtMost_kg) => askPlacing({ siteAtMost_kg })} />
        <NumberField label={text('placing.event-most')} unit="kg" value={asked.eventAtMost_kg} min={1} isOptional onChange={(eventAtMost_kg) => askPlacing({ eventAtMost_kg })} />
        <NumberField label={text('placing.unit')} help={text('placing.unit-help')} unit="kg" value={asked.unit_kg} min={0.001} isOptional onChange={(unit_kg) => askPlacing({ unit_kg })} />
      </div>
      <p className="cure-unclear">{text('placing.groups')}</p>
      {isCurrent && stage === 'running' ? (
        <p role="status">
          {text('placing.searching')} <progress aria-label={text('placing.searching')} />{' '}
          <button type="button" className="button" onClick={placing.stop}>
            {text('permitted.stop')}
          </button>
        </p>
      ) : (
        <p>
          <button
            type="button"
            className="button button-main"
            disabled={stock.length === 0 || chosen.length === 0}
            onClick={() => {
              setDone('');
              placing.ask(now, true);
            }}
          >
            {text('placing.find')}
          </button>
          {stock.length === 0 && <span className="beside"> {text('placing.no-stock')}</span>}
        </p>
      )}
      {isCurrent && stage === 'stopped' && <p role="status">{text('permitted.stopped')}</p>}
      <p role="status" className="cures-done">
        {done}
      </p>
      {isCurrent && stage === 'done' && <Result found={answer!.found} onDone={setDone} />}
    </>
  );
}

function withMember<T extends Partial<Record<PlacedDivision, number>>>(object: T, hd: PlacedDivision, value: number | undefined): T {
  const { [hd]: _, ...rest } = object;
  return (value === undefined ? rest : { ...rest, [hd]: value }) as T;
}

function Result({ found, onDone }: { readonly found: FoundAllotment; readonly onDone: (what: string) => void }) {
  const language = useText();
  const { text: pageText, kilograms, count } = language;
  const text = useDecisionsText();
  const { site } = useEvaluation();
  const nameOf = (id: string): string => site(id)?.name ?? id;
  const lots = (some: readonly Lot[]): string => listed(some.map(({ hd, neq_kg }) => text('permitted.part', { hd, kg: kilograms(neq_kg) })), language);
  const limit = (one: AllotmentLimit): string =>
    one.by === 'exposed-sites' ? someNames(one.sites.map((id) => ({ name: nameOf(id) })), { text, language }) : text(`placing.limit.${one.by}`);
  const [asksFirst, setAsksFirst] = useState(false);
  const removed = takenOut(found, site);
  const apply = (): void => {
    const { open, before } = siteStore.get();
    if (!before) compareWith(open.document);
    const filled = count(found.stores.length);
    if (edit({ key: 'edit.placed', name: filled }, (plan) => applyChange(plan, found.change))) onDone(text('placing.done', { count: filled }));
  };
  return (
    <div className="permitted-store">
      <p className="decisions-figure" role="status">
        {text('placing.placed', { kg: kilograms(found.placed_kg) })}
      </p>
      <p className={found.isBest ? 'place-ok' : 'cure-unclear'}>{found.isBest ? text('placing.best') : text('placing.not-proven', { value: count(found.value), most: count(found.atMost) })}</p>
      {found.left.length > 0 && <p className="cure-unclear">{text('placing.left', { lots: lots(found.left) })}</p>}
      {found.withoutDistances.length > 0 && <p className="cure-breaks">{text('placing.without-distances', { lots: lots(found.withoutDistances) })}</p>}
      {found.left.length + found.withoutDistances.length > 0 && <p className="cure-unclear">{text('placing.gone')}</p>}
      <p className={found.failing.length > 0 ? 'cure-breaks' : 'place-ok'}>{found.failing.length > 0 ? text('permitted.proof-fails', { count: count(found.failing.length) }) : text('placing.proof')}</p>
      {found.notAssessable > 0 && <p className="cure-unclear">{text('placing.not-assessable', { count: count(found.notAssessable) })}</p>}
      <p className="beside">{text('placing.event', { kg: kilograms(found.greatestEvent_kg), site: kilograms(found.site_kg) })}</p>
      <table className="permitted-table">
        <thead>
          <tr>
            <th scope="col">{text('permitted.store')}</th>
            <th scope="col">{text('placing.holds')}</th>
            <th scope="col">{text('placing.no-more')}</th>
          </tr>
        </thead>
        <tbody>
          {found.stores.map(({ pes, contents, limits }) => (
            <tr key={pes}>
              <td>
                <StoreButton id={pes} name={nameOf(pes)} />
              </td>
              <td className="figure">
                {contents.length === 0 ? (
                  text('permitted.empty')
                ) : (
                  <ul className="placing-lots">
                    {contents.map(({ hd, neq_kg }, i) => (
                      <li key={`${i} ${hd}`}>{text('permitted.part', { hd, kg: kilograms(neq_kg) })}</li>
                    ))}
                  </ul>
                )}
              </td>
              <td>
                <ul className="placing-lots">
                  {limits.map(({ hd, limit: by }) => (
                    <li key={hd}>
                      {hd}: {limit(by)}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asksFirst ? (
        <div role="group" aria-label={text('placing.sure-title')}>
          <p className="cure-breaks" role="alert">
            {text('placing.sure', { lots: lots(removed) })}
          </p>
          <p className="cure-actions">
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed has become this question */}
            <button type="button" className="button" autoFocus onClick={() => setAsksFirst(false)}>
              {text('placing.leave')}
            </button>
            <button type="button" className="button button-danger" onClick={apply}>
              {text('placing.take-out')}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" className="button button-main" disabled={found.failing.length > 0} onClick={() => (removed.length > 0 ? setAsksFirst(true) : apply())}>
          {pageText('edit.placed', { name: count(found.stores.length) })}
        </button>
      )}
    </div>
  );
}

/** What lies in the stores now and would lie in none of them afterwards, division by division. */
function takenOut(found: FoundAllotment, siteOf: (id: string) => Site | undefined): readonly Lot[] {
  const less = new Map<Lot['hd'], number>();
  for (const { pes, contents } of found.stores) {
    const store = siteOf(pes);
    for (const { hd, neq_kg } of store?.role === 'pes' ? store.contents : []) less.set(hd, (less.get(hd) ?? 0) + neq_kg);
    for (const { hd, neq_kg } of contents) less.set(hd, (less.get(hd) ?? 0) - neq_kg);
  }
  return [...less].flatMap(([hd, neq_kg]) => (neq_kg > 1e-6 ? { hd, neq_kg } : []));
}

function StoreButton({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <button type="button" className="button" onClick={() => selectSite(id, true)}>
      <bdi>{name}</bdi>
    </button>
  );
}
