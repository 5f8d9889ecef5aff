import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { deletePlan, listPlans, loadPlan, savePlan, type PlanEntry } from '../io/plan-database.js';
import { newKey } from '../state/site-store.js';
import { useSite } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';
import { flush, openKeptPlan } from '../state/workspace.js';
import { Dialog } from './dialog.js';

const close = (): void => viewStore.set({ dialog: null });

/** The plans of this browser: open, duplicate, delete and bring back. The name is changed in the plan itself. */
export function PlansDialog() {
  const { text, date, count } = useText();
  const current = useSite(({ open }) => open.key);
  const [plans, setPlans] = useState<readonly PlanEntry[] | null>(null);
  const [deleted, setDeleted] = useState<{ readonly entry: PlanEntry; readonly document: object } | null>(null);
  const [isGone, setGone] = useState(false);
  const reload = async (): Promise<void> => setPlans(await listPlans());

  useEffect(function load() {
    void flush().then(reload);
  }, []);

  const open = async (entry: PlanEntry): Promise<void> => {
    if (await openKeptPlan(entry)) close();
    else setGone(true);
  };
  const duplicate = async (entry: PlanEntry): Promise<void> => {
    const document = await loadPlan(entry.key);
    if (document === undefined) return setGone(true);
    const name = text('details.copy-of', { name: entry.name });
    const plan = document as { sitePlan?: object };
    await savePlan({ ...entry, key: newKey(), name, savedAt: new Date().toISOString(), fileName: null }, { ...plan, sitePlan: { ...plan.sitePlan, name } });
    await reload();
  };
  const remove = async (entry: PlanEntry): Promise<void> => {
    const document = await loadPlan(entry.key);
    await deletePlan(entry.key);
    setDeleted(document === undefined ? null : { entry, document: document as object });
    await reload();
  };
  const bringBack = async (): Promise<void> => {
    if (deleted) await savePlan(deleted.entry, deleted.document);
    setDeleted(null);
    await reload();
  };

  return (
    <Dialog title={text('plans.title')} onClose={close}>
      <p>{text('plans.explained')}</p>
      <div role="status">
        {deleted && (
          <p>
            {text('plans.deleted', { name: deleted.entry.name })}{' '}
            <button type="button" className="button" onClick={() => void bringBack()}>
              {text('plans.bring-back')}
            </button>
          </p>
        )}
        {isGone && <p>{text('plans.gone')}</p>}
      </div>
      {plans?.length === 0 && <p className="nothing">{text('plans.none')}</p>}
      {plans && plans.length > 0 && (
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
                    <button type="button" className="button" aria-label={text('plans.duplicate-what', { name })} onClick={() => void duplicate(entry)}>
                      {text('plans.duplicate')}
                    </button>
                    <button type="button" className="button button-danger" aria-label={text('plans.delete-what', { name })} disabled={entry.key === current} onClick={() => void remove(entry)}>
                      {text('plans.delete')}
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}
