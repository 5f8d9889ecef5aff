import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { listPlans, type PlanEntry } from '../io/plan-database.js';
import { useSite, useWorkspace } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { bringBack, deleteKept, duplicateKept, flush, openKeptPlan, type Hindrance } from '../state/workspace.js';
import { Dialog } from './dialog.js';

const close = (): void => viewStore.set({ dialog: null });

/** The plans of this browser: open, duplicate, delete and bring back. The name is changed in the plan itself. */
export function PlansDialog() {
  const { text, date, count } = useText();
  const current = useSite(({ open }) => open.key);
  const { deleted } = useWorkspace();
  const [plans, setPlans] = useState<readonly PlanEntry[] | null>(null);
  const [hindrance, setHindrance] = useState<Hindrance | null>(null);

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

  return (
    <Dialog title={text('plans.title')} onClose={close}>
      <p>{text('plans.explained')}</p>
      <div role="status">
        {deleted[0] && (
          <p>
            {text('plans.deleted', { name: deleted[0].entry.name || text('plan.unnamed') })}{' '}
            <button type="button" className="button" onClick={() => act(bringBack(deleted[0]!))}>
              {text('plans.bring-back')}
            </button>
          </p>
        )}
        {hindrance && <p>{text(`storage.${hindrance}`)}</p>}
      </div>
      {plans?.length === 0 && <p className="nothing">{text('plans.none')}</p>}
      {plans && plans.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
        <div className="plans-frame" role="group" aria-label={text('plans.title')} tabIndex={0}>
          <table className="plans">
            <thead>
              <tr>
                <th scope="col">{text('plans.name')}</th>
                <th scope="col">{text('plans.date')}</th>
                <th scope="col">{text('plans.content')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {plans.map((entry) => {
                const name = entry.name || text('plan.unnamed');
                return (
                  <tr key={entry.key}>
                    <th scope="row">
                      <bdi>{name}</bdi> {entry.key === current && <span className="badge">{text('plans.current')}</span>}
                    </th>
                    <td>{date(new Date(entry.savedAt))}</td>
                    <td>{text('plans.counts', { stores: count(entry.stores), sites: count(entry.sites) })}</td>
                    <td className="plans-actions">
                      <button type="button" className="button" aria-label={text('plans.open-what', { name })} disabled={entry.key === current} onClick={() => void open(entry)}>
                        {text('plans.open')}
                      </button>
                      <button type="button" className="button" aria-label={text('plans.duplicate-what', { name })} onClick={() => act(duplicateKept(entry, text('details.copy-of', { name })))}>
                        {text('plans.duplicate')}
                      </button>
                      <button type="button" className="button button-danger" aria-label={text('plans.delete-what', { name })} disabled={entry.key === current} onClick={() => act(deleteKept(entry))}>
                        {text('plans.delete')}
                      </button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </Dialog>
  );
}
