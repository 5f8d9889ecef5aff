import { useEffect, useId, useMemo, useRef } from 'react';
import { answerIdOf, answerTo, EDITION, isItem, ITEM_IDS, moduleOf, MODULES, stateOf, totalsOf, type Assessment, type Totals } from 'iatg-assessment';
import { useAssessmentText, useAssessmentWords } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import { ChecklistItem } from './checklist-item.js';
import type { TaskFindings } from './use-task-findings.js';

const FILTERS = ['all', 'open', 'gap'] as const;
type Filter = (typeof FILTERS)[number];
/** Where the authority's own questions stand. */
const OWN = 'authority';

/** Which questions are shown. What is answered stays until the choice is made again: nothing vanishes under the hand. */
export interface ChecklistView {
  /** Number of a module; empty: all. */
  readonly module: string;
  readonly filter: Filter;
  readonly items: readonly string[];
  /** The assessment that they were chosen for. */
  readonly of: string | null;
  /** Where the focus is to go. */
  readonly wanted: string | null;
}

const partOf = (item: string): string => (isItem(item) ? moduleOf(item) : OWN);

/** All that can be answered: the checklist, then what an authority asks beside it. */
const allItems = ({ authority }: Assessment): readonly string[] => [...ITEM_IDS, ...(authority?.questions.map(answerIdOf).filter((id) => !isItem(id)) ?? [])];

export const chosenItems = (assessment: Assessment, module: string, filter: Filter): readonly string[] =>
  allItems(assessment).filter((item) => (module === '' || partOf(item) === module) && (filter === 'all' || stateOf(answerTo(assessment, item)) === filter));

/** The view that has a question in it, among those of its module. */
export function placeOfItem(assessment: Assessment, item: string): ChecklistView {
  const module = partOf(item);
  return { module, filter: 'all', items: chosenItems(assessment, module, 'all'), of: assessment.id, wanted: item };
}

interface Props {
  readonly assessment: Assessment;
  readonly view: ChecklistView;
  readonly onView: (view: ChecklistView) => void;
  readonly findings: TaskFindings;
}

/** Modules with their counts on one side, questions on the other; made for the keyboard. */
export function Checklist({ assessment, view, onView, findings }: Props) {
  const text = useAssessmentText();
  const words = useAssessmentWords();
  const { say } = words;
  const { count } = useText();
  const choice = useId();
  const list = useRef<HTMLDivElement>(null);
  const { module, filter } = view;
  const items = useMemo(() => (view.of === assessment.id ? view.items.filter((id) => isItem(id) || assessment.authority !== null) : chosenItems(assessment, module, filter)), [view, assessment, module, filter]);
  const choose = (part: { readonly module?: string; readonly filter?: Filter }): void => {
    const next = { module, filter, ...part };
    onView({ ...next, items: chosenItems(assessment, next.module, next.filter), of: assessment.id, wanted: null });
  };

  useEffect(
    function goToWanted() {
      if (view.wanted === null) return;
      const row = [...list.current!.querySelectorAll<HTMLElement>('[data-item]')].find(({ dataset }) => dataset['item'] === view.wanted);
      row?.scrollIntoView({ block: 'center' });
      row?.querySelector<HTMLElement>('.assess-states [tabindex="0"]')?.focus();
    },
    [view],
  );

  const all = allItems(assessment);
  const own = all.filter((id) => !isItem(id));
  const parts = [...MODULES.map(({ number, title }) => ({ key: number, number, title })), ...(own.length > 0 ? [{ key: OWN, number: '', title: text('assess.own-questions', { name: assessment.authority!.name }) }] : [])].map((part) => ({
    ...part,
    totals: totalsOf(
      assessment,
      all.filter((id) => partOf(id) === part.key),
    ),
  }));
  const totals = totalsOf(assessment, all);
  const done = ({ items: every, open }: Totals): string => text('assess.module-count', { done: count(every - open), items: count(every) });
  return (
    <div className="assess-checklist">
      <nav className="assess-modules" aria-label={say('modules')}>
        <div className="assess-module-choice">
          <label htmlFor={choice}>{say('module')}</label>
          <select id={choice} value={module} onChange={({ currentTarget: { value } }) => choose({ module: value })}>
            <option value="">{`${say('all')} (${done(totals)})`}</option>
            {parts.map(({ key, number, title, totals: of }) => (
              <option key={key} value={key}>
                {`${number} ${title} (${done(of)})`}
              </option>
            ))}
          </select>
        </div>
        <ul>
          <li>
            <ModuleButton number="" title={say('all')} isChosen={module === ''} done={done(totals)} totals={totals} onChoose={() => choose({ module: '' })} />
          </li>
          {parts.map(({ key, number, title, totals: of }) => (
            <li key={key}>
              <ModuleButton number={number} title={title} isChosen={module === key} done={done(of)} totals={of} onChoose={() => choose({ module: key })} />
            </li>
          ))}
        </ul>
      </nav>
      <div ref={list} className="assess-questions">
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is no row of buttons */}
        <div className="assess-filter" role="group" aria-label={text('assess.filter')}>
          {FILTERS.map((one) => (
            <button key={one} type="button" className="button" aria-pressed={filter === one} onClick={() => choose({ filter: one })}>
              {text(`assess.filter.${one}`)}
            </button>
          ))}
          <span className="hint">{say('keys')}</span>
        </div>
        {items.length === 0 && <p className="nothing">{text('assess.nothing')}</p>}
        {parts.map(({ key: part }) => {
          const ids = items.filter((id) => partOf(id) === part);
          if (ids.length === 0) return null;
          const found = MODULES.find(({ number }) => number === part);
          return (
            <section key={part} aria-label={found ? `${found.number} ${found.title}` : text('assess.own-questions', { name: assessment.authority?.name ?? '' })}>
              <h3>
                {found ? (
                  <bdi lang="en" title={`${say('titles', { edition: EDITION })} ${say(`seen.${found.seen}`)}`}>
                    {found.number} {found.title}
                  </bdi>
                ) : (
                  <bdi>{text('assess.own-questions', { name: assessment.authority?.name ?? '' })}</bdi>
                )}
                {found && found.seen !== '2021' && <span className="assess-seen">{say(`seen.${found.seen}`)}</span>}
              </h3>
              <ul className="assess-items">
                {ids.map((id) => (
                  <ChecklistItem
                    key={id}
                    id={id}
                    answer={answerTo(assessment, id)}
                    ownQuestion={isItem(id) ? null : (assessment.authority?.questions.find((question) => answerIdOf(question) === id)?.text ?? id)}
                    rows={isItem(id) ? findings.byTask.get(id) : undefined}
                    words={words}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}

interface ModuleButtonProps {
  readonly number: string;
  readonly title: string;
  readonly isChosen: boolean;
  readonly done: string;
  readonly totals: Totals;
  readonly onChoose: () => void;
}

function ModuleButton({ number, title, isChosen, done, totals, onChoose }: ModuleButtonProps) {
  const { say } = useAssessmentWords();
  const { count } = useText();
  const isDone = totals.open === 0;
  return (
    <button type="button" className={isDone ? 'assess-module is-done' : 'assess-module'} aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
      <span className="assess-module-title" lang={number === '' ? undefined : 'en'}>
        {number !== '' && <b>{number}</b>} <bdi>{title}</bdi>
      </span>
      <span className="assess-module-count">
        {totals.gap > 0 && (
          <span className="assess-gap-count">
            {say('state.gap')}: {count(totals.gap)}
          </span>
        )}{' '}
        {done}
      </span>
    </button>
  );
}
