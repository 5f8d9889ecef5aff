import type { JointEvent } from 'iatg-core/decisions';
import { useDecisionsText } from '../../i18n/use-decisions-text.js';
import { useText } from '../../i18n/use-text.js';
import { decisionsStore } from '../../state/decisions-store.js';
import { dominoFor, eventKey, EVENT_ROW, greatestNow_kg, pairsOfEvent, ringOfEvent } from '../../state/joint-events.js';

import { useDecisions, useEvaluation } from '../../state/use-store.js';
import { selectSite } from '../../state/view-store.js';
import { Towards } from '../towards.js';
import { useAtRest } from '../use-at-rest.js';
import { listed, someNames } from './cure-words.js';

/** Stores that do not keep their distance from each other, and what they are together. */
export function JointEvents() {
  const { text: pageText } = useText();
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const isAtRest = useAtRest(evaluation);
  return (
    <section className="decisions-section" aria-labelledby="events-title">
      <h2 id="events-title">{text('events.title')}</h2>
      <p className="beside">{text('events.explained')}</p>
      {!isAtRest ? <p className="nothing">{pageText('findings.behind')}</p> : evaluation.stores.length === 0 ? <p className="nothing">{text('events.no-stores')}</p> : <Events />}
    </section>
  );
}

function Events() {
  const { kilograms, count } = useText();
  const text = useDecisionsText();
  const { evaluation } = useEvaluation();
  const shown = useDecisions((state) => state.event);
  const { events, alone } = dominoFor(evaluation);
  return (
    <>
      <p className="decisions-figure">{text('events.greatest', { kg: kilograms(greatestNow_kg(evaluation)) })}</p>
      {events.length === 0 && <p className="nothing all-kept">{text('events.none')}</p>}
      <ul className="events">
        {events.map((event) => (
          <EventItem key={eventKey(event)} event={event} isShown={shown === eventKey(event)} />
        ))}
      </ul>
      {events.length > 0 && alone.length > 0 && <p className="beside">{text('events.alone', { count: count(alone.length) })}</p>}
    </>
  );
}

function EventItem({ event, isShown }: { readonly event: JointEvent; readonly isShown: boolean }) {
  const language = useText();
  const { text: pageText, messages, kilograms, count, metres, metresMissing } = language;
  const text = useDecisionsText();
  const { evaluation, site } = useEvaluation();
  const nameOf = (id: string): string => site(id)?.name ?? id;
  const pairs = pairsOfEvent(evaluation, event);
  const { required_m, reasons } = ringOfEvent(evaluation, event).properties;
  const named = (some: typeof pairs) => some.map(({ pair }) => ({ name: nameOf(pair.es) }));
  const failing = pairs.filter(({ pair }) => pair.status === 'fail');
  const together = failing.filter(({ onlyTogether }) => onlyTogether);
  const unknown = pairs.filter(({ pair }) => pair.status === 'not-assessable');
  return (
    <li className={isShown ? 'event is-shown' : 'event'}>
      <h3>{text('events.event', { count: count(event.stores.length) })}</h3>
      <p className="decisions-figure">{text('events.contents', { kg: kilograms(event.total_kg) })}</p>
      <p>
        {event.stores.map((id) => (
          <button key={id} type="button" className="button" onClick={() => selectSite(id, true)}>
            <bdi>{nameOf(id)}</bdi>
          </button>
        ))}
      </p>
      <details>
        <summary>
          {text('events.links')} <span className="badge">{count(event.links.length)}</span>
        </summary>
        <ul className="event-links">
          {event.links.map(({ from, to, short_m }) => (
            <li key={`${from} ${to}`}>
              <span>
                <bdi>{nameOf(from)}</bdi>
                <Towards />
                <bdi>{nameOf(to)}</bdi>
              </span>
              <span className="beside">{short_m === null ? text('events.link-unknown') : text('events.link-short', { missing: metresMissing(short_m) })}</span>
              <button type="button" className="button" onClick={() => decisionsStore.set({ tab: 'cures', pair: { pes: from, es: to }, cure: null })}>
                {text('events.cures')}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <ul className="cure-facts">
        {together.length > 0 && (
          <li className="cure-breaks">
            {text('events.only-together', { count: count(together.length) })}: <bdi>{someNames(named(together), { text, language }, 6)}</bdi>
          </li>
        )}
        <li>{text('events.fail', { count: count(failing.length) })}</li>
        {unknown.length > 0 && <li className="cure-unclear">{text('events.unknown', { count: count(unknown.length) })}</li>}
        <li>
          {required_m === null
            ? text('events.ring-none', { reasons: listed(reasons.map((reason) => messages.reason[reason]), language) })
            : text('events.ring', { row: pageText(`ring.row.${EVENT_ROW}`), distance: metres(required_m) })}
        </li>
      </ul>
      <button type="button" className="button" aria-pressed={isShown} onClick={() => decisionsStore.set({ event: isShown ? null : eventKey(event) })}>
        {text('events.show')}
      </button>
    </li>
  );
}
