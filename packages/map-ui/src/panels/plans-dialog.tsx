import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { listPlans, type PlanEntry } from '../io/plan-database.js';
import { folded } from '../state/shown-pairs.js';
import { showDemo, showEmpty } from '../state/site-store.js';
import { useSite, useWorkspace } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { bringBack, deleteKept, duplicateKept, flush, openKeptPlan, renameKept, type Hindrance } from '../state/workspace.js';
import { Dialog } from './dialog.js';

/** More plans than this are searched. */
const MOST_AT_A_GLANCE = 8;

const close = (): void => viewStore.set({ dialog: null });

/** The plans of this browser: open, rename, duplicate, delete and bring back. */
export function PlansDialog() {
  const { text, date, count } = useText();
  const current = useSite(({ open }) => open.key);
  const { deleted } = useWorkspace();
  const [plans, setPlans] = useState<readonly PlanEntry[] | null>(null);
  const [hindrance, setHindrance] = useState<Hindrance | null>(null);
  const [search, setSearch] = useState('');
  const [isNewlyDeleted, setNewlyDeleted] = useState(false);
  const [renamed, setRenamed] = useState<string | null>(null);

  const reload = async (): Promise<void> => {
    const { value, fault } = await listPlans();
    setPlans(value ?? []);
    if (fault) setHindrance(fault);
  };
  useEffect(function load() {
    void flush().then(reload);
  }, []);

  const act = (done: Promise<Hindrance | null>): void => {
    void done.then(async (hindered) => {
      setHindrance(hindered);
      await reload();
    });
  };
  const open = async ({ key }: PlanEntry): Promise<void> => {
    const opening = await openKeptPlan(key);
    // One with faults is offered in a dialogue of its own.
    if (opening === 'opened' || opening === 'faults') close();
    else setHindrance(opening);
  };
  const remove = (entry: PlanEntry): void => {
    setNewlyDeleted(true);
    act(deleteKept(entry));
  };
  const leaveName = ({ key }: PlanEntry): void => {
    setRenamed(null);
    document.getElementById(`rename-${key}`)?.focus();
  };
  const rename = (entry: PlanEntry, name: string): void => {
    leaveName(entry);
    if (name !== entry.name) act(renameKept(entry, name));
  };

  const nameOf = ({ name }: PlanEntry): string => name || text('plan.unnamed');
  const found = plans?.filter((entry) => folded(nameOf(entry)).includes(folded(search.trim())));
  return (
    <Dialog title={text('plans.title')} onClose={close}>
      <p>{text('plans.explained')}</p>
      <p className="plans-new">
        <button type="button" className="button" onClick={() => void flush().then(() => showEmpty(text('file.new-name')))}>
          {text('file.new')}
        </button>
        <button type="button" className="button" onClick={() => void flush().then(showDemo)}>
          {text('file.demo')}
        </button>
      </p>
      <output className="plans-said">
        {deleted[0] && (
          <span>
            {text('plans.deleted', { name: nameOf(deleted[0].entry) })}{' '}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that was pressed is gone with its plan */}
            <button key={deleted[0].entry.key} type="button" className="button" autoFocus={isNewlyDeleted} onClick={() => act(bringBack(deleted[0]!))}>
              {text('plans.bring-back')}
            </button>
          </span>
        )}
        {hindrance && <span className="field-fault">{text(`storage.${hindrance}`)}</span>}
      </output>
      {plans && plans.length > MOST_AT_A_GLANCE && (
        <label>
          {text('plans.search')}
          <input type="search" value={search} onChange={({ currentTarget }) => setSearch(currentTarget.value)} />
        </label>
      )}
      {plans?.length === 0 && <p className="nothing">{text('plans.none')}</p>}
      {found?.length === 0 && plans!.length > 0 && <p className="nothing">{text('plans.none-found')}</p>}
      <ul className="plan-list">
        {found?.map((entry) => {
          const name = nameOf(entry);
          const isCurrent = entry.key === current;
          return (
            <li key={entry.key}>
              {renamed === entry.key ? (
                <NewName entry={entry} onName={(chosen) => rename(entry, chosen)} onLeave={() => leaveName(entry)} />
              ) : (
                <h3>
                  <bdi>{name}</bdi> {isCurrent && <span className="badge">{text('plans.current')}</span>}
                </h3>
              )}
              <p className="beside">
                {date(new Date(entry.savedAt))} · {text('plans.counts', { stores: count(entry.stores), sites: count(entry.sites) })}
              </p>
              <p className="plan-actions">
                <button type="button" className="button" aria-label={text('plans.open-what', { name })} disabled={isCurrent} onClick={() => void open(entry)}>
                  {text('plans.open')}
                </button>
                <button type="button" id={`rename-${entry.key}`} className="button" aria-label={text('plans.rename-what', { name })} onClick={() => setRenamed(entry.key)}>
                  {text('plans.rename')}
                </button>
                <button type="button" className="button" aria-label={text('plans.duplicate-what', { name })} onClick={() => act(duplicateKept(entry, text('details.copy-of', { name })))}>
                  {text('plans.duplicate')}
                </button>
                <button type="button" className="button button-danger" aria-label={text('plans.delete-what', { name })} disabled={isCurrent} onClick={() => remove(entry)}>
                  {text('plans.delete')}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

interface NewNameProps {
  readonly entry: PlanEntry;
  readonly onName: (name: string) => void;
  readonly onLeave: () => void;
}

/** Enter keeps the name, Escape the one before. */
function NewName({ entry, onName, onLeave }: NewNameProps) {
  const { text } = useText();
  const [name, setName] = useState(entry.name);
  const leaveByKey = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The dialogue stays.
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  return (
    <form
      className="new-name"
      onSubmit={(event) => {
        event.preventDefault();
        onName(name.trim());
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked to type here */}
      <input type="text" autoFocus aria-label={text('plans.new-name', { name: entry.name })} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} onKeyDown={leaveByKey} />
      <button type="submit" className="button">
        {text('plans.keep-name')}
      </button>
    </form>
  );
}
