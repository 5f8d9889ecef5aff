import { useId, useMemo, useState, useSyncExternalStore } from 'react';
import { useHistoryText } from '../../i18n/use-history-text.js';
import { useText } from '../../i18n/use-text.js';
import { changeLogStore, goBackTo, release, setAuthor } from '../../state/change-log.js';
import { readLog, type Entry } from '../../state/change-record.js';
import { useSite } from '../../state/use-store.js';
import { viewStore } from '../../state/view-store.js';
import { Dialog } from '../dialog.js';
import { factChanges } from './fact-changes.js';
import { FactTable, StatesCompared } from './states-compared.js';
import '../../style/history.css';

/** Records shown at a time. */
const PAGE = 50;

const close = (): void => viewStore.set({ dialog: null });

/** Who changed what and when; two states compared; back to one; release by a second person. */
export function HistoryDialog() {
  const text = useHistoryText();
  const { text: pageText, count, date } = useText();
  const { records, unread, head, author } = useSyncExternalStore(changeLogStore.subscribe, changeLogStore.get);
  const now = useSite(({ open }) => open.document);
  const { entries, states, fault } = useMemo(() => readLog(records), [records]);
  const [shown, setShown] = useState(PAGE);
  /** Places in `entries`; null: the plan now. */
  const [[from, to], setCompared] = useState<readonly [number | null, number | null]>([null, null]);
  const id = useId();

  const words = ({ what: { key, name, of } }: Entry): string => {
    if (key === 'edit.undone' || key === 'edit.redone') return text(key === 'edit.undone' ? 'log.undone' : 'log.redone', { what: of ? pageText(of, { name }) : name });
    if (key === 'start' || key === 'found' || key === 'restart') return text(`log.${key}`);
    return key === 'release' ? text('log.release', { name }) : pageText(key, { name });
  };
  const newest = entries.map((entry, i) => ({ entry, i })).reverse();
  const compareWithNow = (i: number): void => {
    setCompared([i, null]);
    document.getElementById(`${id}states`)?.scrollIntoView({ block: 'nearest' });
  };
  const choices = newest.map(({ entry, i }) => ({ i, label: text('states.record', { n: count(entry.n), time: date(new Date(entry.at)), what: words(entry) }) }));

  return (
    <Dialog title={text('log.title')} onClose={close}>
      <p>{text('log.explained')}</p>
      <label className="log-author">
        {text('log.author')}
        <input type="text" dir="auto" autoComplete="name" value={author} onChange={({ currentTarget }) => setAuthor(currentTarget.value)} />
      </label>
      {unread && <p className="field-fault">{text('log.unread', { reason: pageText(`storage.${unread}`) })}</p>}
      {entries.length === 0 && !fault && !unread && <p className="nothing">{text('log.none')}</p>}
      {records.length > 0 && (
        <>
          <p className={fault ? 'field-fault' : 'log-whole'}>{fault ? text('log.broken', { n: count(fault.n) }) : text('log.whole', { count: count(records.length) })}</p>
          <p className="log-head">
            {text('log.head')} <code>{head}</code>
            <span className="field-help">{text('log.head-explained')}</span>
          </p>
          <section id={`${id}states`} aria-label={text('states.title')} className="states-compared">
            <h3>{text('states.title')}</h3>
            <div className="states-chosen">
              <StateChoice label={text('states.from')} choices={choices} value={from} onChoose={(i) => setCompared([i, to])} />
              <StateChoice label={text('states.to')} choices={choices} value={to} onChoose={(i) => setCompared([from, i])} />
            </div>
            {from !== to && <StatesCompared before={from === null ? now : states[from]!} after={to === null ? now : states[to]!} />}
          </section>
          <section aria-label={text('log.records')}>
            <h3>{text('log.records')}</h3>
            <ol className="log-records" reversed>
              {newest.slice(0, shown).map(({ entry, i }) => (
                <li key={entry.n} value={entry.n}>
                  <p>
                    <strong>
                      <span className="log-number">{count(entry.n)}</span> {words(entry)}
                    </strong>
                    <span className="beside">
                      {date(new Date(entry.at))} · {entry.by ? <bdi>{entry.by}</bdi> : text('log.nobody')}
                    </span>
                  </p>
                  {entry.plan && <p className="log-digest">{text('log.release-digest', { digest: entry.plan })}</p>}
                  {i > 0 && entry.change.length > 0 && (
                    <details>
                      <summary>{text('log.details')}</summary>
                      <Facts before={() => states[i - 1]!} after={() => states[i]!} />
                    </details>
                  )}
                  <p className="plan-actions">
                    <button type="button" className="button" aria-label={text('log.compare-what', { n: count(entry.n) })} onClick={() => compareWithNow(i)}>
                      {text('log.compare')}
                    </button>
                    <button type="button" className="button" aria-label={text('log.back-what', { n: count(entry.n) })} disabled={states[i] === now} onClick={() => goBackTo(states[i]!)}>
                      {text('log.back')}
                    </button>
                  </p>
                </li>
              ))}
            </ol>
            {newest.length > shown && (
              <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
                {text('log.older')}
              </button>
            )}
          </section>
        </>
      )}
      <ReleaseForm author={author} />
    </Dialog>
  );
}

interface StateChoiceProps {
  readonly label: string;
  readonly choices: readonly { readonly i: number; readonly label: string }[];
  readonly value: number | null;
  readonly onChoose: (i: number | null) => void;
}

/** A state of the plan: after one of the records, or as it is now. */
function StateChoice({ label, choices, value, onChoose }: StateChoiceProps) {
  const text = useHistoryText();
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : Number(currentTarget.value))}>
        <option value="">{text('states.now')}</option>
        {choices.map((choice) => (
          <option key={choice.i} value={choice.i}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Facts({ before, after }: { readonly before: () => Parameters<typeof factChanges>[0]; readonly after: () => Parameters<typeof factChanges>[1] }) {
  return <FactTable facts={factChanges(before(), after())} />;
}

function ReleaseForm({ author }: { readonly author: string }) {
  const text = useHistoryText();
  const [name, setName] = useState('');
  const [done, setDone] = useState('');
  const isSame = name.trim() !== '' && name.trim().toLocaleLowerCase() === author.trim().toLocaleLowerCase();
  return (
    <form
      className="release"
      aria-label={text('release.title')}
      onSubmit={(event) => {
        event.preventDefault();
        const released = name.trim();
        if (!released || isSame) return;
        void release(released).then(() => setDone(released));
        setName('');
      }}
    >
      <h3>{text('release.title')}</h3>
      <p>{text('release.explained')}</p>
      <label>
        {text('release.name')}
        <input type="text" dir="auto" autoComplete="off" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <button type="submit" className="button" disabled={name.trim() === '' || isSame}>
        {text('release.do')}
      </button>
      <output>{isSame ? text('release.same') : done && text('release.done', { name: done })}</output>
    </form>
  );
}
