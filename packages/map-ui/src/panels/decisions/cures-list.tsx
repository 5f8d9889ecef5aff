import { useEffect, useMemo, useState } from 'react';
import { applyChange, dominoChange, dominoOf, isClean, type FoundCure, type PairName } from 'iatg-core/decisions';
import { useDecisionsText } from '../../i18n/use-decisions-text.js';
import { useText } from '../../i18n/use-text.js';
import { searchCures, stopSearch } from '../../state/cure-search.js';
import { decisionsStore } from '../../state/decisions-store.js';
import { evaluationOf } from '../../state/evaluation.js';
import { compareWith, edit, readDocument, siteStore } from '../../state/site-store.js';
import { useCureSearch } from '../../state/use-decision-work.js';
import { useDecisions, useEvaluation, useIsBehind, useSite } from '../../state/use-store.js';
import { useAtRest } from '../use-at-rest.js';
import { actionWords, someNames, type CureLanguage } from './cure-words.js';
import { useDone } from './use-done.js';

/** Findings that can be named one by one; more are reached from their own explanation. */
const MOST_FINDINGS = 300;
/** Rows drawn at a time. */
const STEP = 20;

/** What cures one finding, or the plan: ranked, each tried by the engine on the whole plan. */
export function CuresList() {
  const language = useText();
  const text = useDecisionsText();
  const { count } = language;
  const evaluated = useEvaluation();
  const document = useSite(({ open }) => open.document);
  const isAtRest = useAtRest(document);
  const pair = useDecisions((state) => state.pair);
  const search = useCureSearch();
  const [done, setDone] = useDone();
  const { findings } = evaluated;
  const isBehind = useIsBehind();
  const isOpen = (one: PairName): boolean => findings.some(({ store, target }) => store.site.id === one.pes && target.site.id === one.es);
  // A finding that is cured is none any more.
  const asked = pair && isOpen(pair) ? pair : null;

  useEffect(
    function searchAtRest() {
      if (isAtRest && findings.length > 0) searchCures(document, asked);
    },
    [isAtRest, document, asked, findings.length],
  );
  useEffect(() => stopSearch, []);

  const words: CureLanguage = { language, text, nameOf: (id) => evaluated.site(id)?.name ?? id };
  const isCurrent = search.document === document && search.pair?.pes === asked?.pes && search.pair?.es === asked?.es;
  const cures = isCurrent ? search.cures : [];
  const attempt = (cure: FoundCure): void => {
    const { open, before } = siteStore.get();
    const what = actionWords(cure.action, words);
    if (!before) compareWith(open.document);
    if (edit({ key: 'edit.cure', name: words.nameOf(cure.action.site) }, (now) => applyChange(now, cure.change))) setDone(text('cures.tried', { what }));
    decisionsStore.set({ cure: null });
  };
  return (
    <section className="decisions-section" aria-labelledby="cures-title">
      <h2 id="cures-title">{text('cures.title')}</h2>
      <p className="beside">{text('cures.explained')}</p>
      <p role="status" className="cures-done">
        {done}
      </p>
      {findings.length === 0 ? (
        isBehind ? <p className="nothing">{language.text('findings.behind')}</p> : <p className="nothing all-kept">{text('cures.none-needed')}</p>
      ) : (
        <>
          <label className="field">
            {text('cures.of')}
            <select
              value={asked ? JSON.stringify([asked.pes, asked.es]) : ''}
              onChange={({ currentTarget: { value } }) => {
                const [pes, es] = value ? (JSON.parse(value) as [string, string]) : [];
                decisionsStore.set({ pair: pes === undefined || es === undefined ? null : { pes, es }, cure: null });
              }}
            >
              <option value="">{text('cures.of-all')}</option>
              {findings.slice(0, MOST_FINDINGS).map(({ store, target }) => (
                <option key={`${store.site.id} ${target.site.id}`} value={JSON.stringify([store.site.id, target.site.id])}>
                  {text('cures.of-pair', { pes: store.site.name, es: target.site.name })}
                </option>
              ))}
            </select>
          </label>
          <p role="status" className="shown">
            {!isCurrent || !search.isDone
              ? text('cures.searching', { count: count(isCurrent ? search.found : 0) })
              : search.found === 0
                ? text('cures.none-found')
                : search.found > cures.length
                  ? text('cures.best', { shown: count(cures.length), count: count(search.found) })
                  : text('cures.found', { count: count(search.found) })}
          </p>
          <Group key={`clean ${asked?.pes} ${asked?.es}`} title={text('cures.clean')} cures={cures.filter(isClean)} words={words} onTry={attempt} />
          <Group key={`unclean ${asked?.pes} ${asked?.es}`} title={text('cures.unclean')} cures={cures.filter((cure) => !isClean(cure))} words={words} onTry={attempt} />
        </>
      )}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly cures: readonly FoundCure[];
  readonly words: CureLanguage;
  readonly onTry: (cure: FoundCure) => void;
}

function Group({ title, cures, words, onTry }: GroupProps) {
  const [limit, setLimit] = useState(STEP);
  if (cures.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol className="cures">
        {cures.slice(0, limit).map((cure) => (
          <CureItem key={cure.key} cure={cure} words={words} onTry={onTry} />
        ))}
      </ol>
      {cures.length > limit && (
        <button type="button" className="button more" onClick={() => setLimit(limit + STEP)}>
          {words.text('cures.more')}
        </button>
      )}
    </>
  );
}

interface CureProps {
  readonly cure: FoundCure;
  readonly words: CureLanguage;
  readonly onTry: (cure: FoundCure) => void;
}

function CureItem({ cure, words, onTry }: CureProps) {
  const { language, text, nameOf } = words;
  const { count, kilograms } = language;
  const { cost_kg, confirm, outcome } = cure;
  const isShown = useDecisions((state) => state.cure === cure.key);
  const what = actionWords(cure.action, words);
  // The other end of a pair says which: the site that is changed is named already.
  const others = (pairs: readonly PairName[]) => pairs.map(({ pes, es }) => ({ name: nameOf(pes === cure.action.site ? es : pes) }));
  return (
    <li className={isShown ? 'cure-item is-shown' : 'cure-item'}>
      <p className="cure-what">{what}</p>
      <ul className="cure-facts">
        {cost_kg > 0 && <li>{text('cure.cost-kg', { kg: kilograms(cost_kg) })}</li>}
        {outcome.cured.length > 0 && <li>{text('cure.cures', { count: count(outcome.cured.length) })}</li>}
        {outcome.cleared.length > 0 && <li>{text('cure.clears', { count: count(outcome.cleared.length) })}</li>}
        {outcome.broken.length > 0 && <li className="cure-breaks">{text('cure.breaks', { names: someNames(others(outcome.broken), words) })}</li>}
        {outcome.unclear.length > 0 && <li className="cure-unclear">{text('cure.unclear', { names: someNames(others(outcome.unclear), words) })}</li>}
        <li>{text('cure.failing', { before: count(outcome.failing.before), after: count(outcome.failing.after) })}</li>
        {isShown && <EventsThen cure={cure} words={words} />}
      </ul>
      {confirm.length > 0 && (
        <p className="beside">
          {text('cure.confirm')} {confirm.map((one) => text(`confirm.${one}`)).join('; ')}
        </p>
      )}
      <p className="cure-actions">
        <button type="button" className="button" aria-pressed={isShown} aria-label={text('cures.show-what', { what })} onClick={() => decisionsStore.set({ cure: isShown ? null : cure.key })}>
          {text('cures.show')}
        </button>
        <button type="button" className="button button-main" aria-label={text('cures.try-what', { what })} onClick={() => onTry(cure)}>
          {text('cures.try')}
        </button>
      </p>
    </li>
  );
}

/** What the cure does to the stores that go off together. */
function EventsThen({ cure, words: { text, language } }: Omit<CureProps, 'onTry'>) {
  const { evaluation } = useEvaluation();
  const document = useSite(({ open }) => open.document);
  const { before, after } = useMemo(
    function compare() {
      const then = evaluationOf(readDocument(applyChange(document, cure.change)));
      return dominoChange({ evaluation, domino: dominoOf(evaluation) }, { evaluation: then, domino: dominoOf(then) }).greatest_kg;
    },
    [evaluation, document, cure],
  );
  return <li>{text('cure.events', { before: language.kilograms(before), after: language.kilograms(after) })}</li>;
}
