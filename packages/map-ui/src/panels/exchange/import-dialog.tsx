import { useRef, useSyncExternalStore } from 'react';
import type { Imported, ImportedPlan, ImportedProposals } from 'iatg-exchange';
import '../../style/exchange.css';
import { useExchangeText } from '../../i18n/use-exchange-text.js';
import { useText } from '../../i18n/use-text.js';
import { enter, readImport } from '../../state/import-file.js';
import { forgetImport, importStore } from '../../state/import-store.js';
import type { PlanDocument } from '../../state/plan-document.js';
import { nameOf, type ProfileJson } from '../../state/profiles-store.js';
import { dismissRejection } from '../../state/site-store.js';
import { useSite } from '../../state/use-store.js';
import { viewStore } from '../../state/view-store.js';
import { Dialog } from '../dialog.js';
import { FileInput } from '../file-input.js';
import { FaultTable } from './fault-table.js';
import { ImportClasses } from './import-classes.js';
import { ImportNotes } from './import-notes.js';
import { ImportQuestions } from './import-questions.js';

const useImport = () => useSyncExternalStore(importStore.subscribe, importStore.get);

function close(): void {
  forgetImport();
  dismissRejection();
  viewStore.set({ dialog: null });
}

/** A file of another format or of somebody else: choose, look, confirm. */
export function ImportDialog() {
  const text = useExchangeText();
  const { file, isReading, isUnreadable, imported } = useImport();

  const finish = async (target: 'this' | 'new'): Promise<void> => {
    const count = await enter(target, text('import.new-name'));
    // A new plan closes all dialogues by itself.
    if (count !== null) viewStore.set({ dialog: null });
  };
  return (
    <Dialog title={text('import.title')} onClose={close}>
      <p>{text('import.explained')}</p>
      <ChooseFile />
      <output className="import-said">
        {isReading && text('import.reading')}
        {isUnreadable && text('import.unreadable')}
        {file && imported && <Said imported={imported} />}
      </output>
      {imported && (
        <>
          <FaultTable faults={imported.faults} />
          {imported.kind === 'plan' ? <Plan plan={imported} onFinish={finish} /> : <Proposals imported={imported} onFinish={finish} />}
          <ImportNotes notes={imported.notes} />
          <Rejected />
        </>
      )}
    </Dialog>
  );
}

function ChooseFile() {
  const text = useExchangeText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="import-drop">
      <button type="button" className="button button-main" onClick={() => input.current!.click()}>
        {text('import.choose')}
      </button>
      <span>{text('import.drop')}</span>
      <FileInput ref={input} label={text('import.choose')} onFile={(file) => void readImport(file)} />
    </div>
  );
}

function Said({ imported }: { readonly imported: Imported }) {
  const text = useExchangeText();
  const { count } = useText();
  const format = imported.format.toUpperCase();
  if (imported.kind === 'plan') return imported.document ? text('import.plan', { format, sites: count(imported.document.features.length) }) : text('import.plan-refused');
  const others = imported.notUnderstood.reduce((sum, { count }) => sum + count, 0);
  return text('import.found', { format, proposals: count(imported.proposals.length), faults: count(imported.faults.length), others: count(others) });
}

interface Finishing {
  readonly onFinish: (target: 'this' | 'new') => Promise<void>;
}

function Plan({ plan, onFinish }: { readonly plan: ImportedPlan } & Finishing) {
  const text = useExchangeText();
  const ofOpen = useSite(({ open }) => open.plan.profile);
  if (!plan.document) return <ImportQuestions imported={plan} />;
  const left = (plan.document as unknown as PlanDocument).sitePlan?.profile as ProfileJson | undefined;
  return (
    <>
      <p className="import-finish">
        <button type="button" className="button button-main" onClick={() => void onFinish('new')}>
          {text('import.open-new')}
        </button>
        <button type="button" className="button" onClick={() => void onFinish('this')}>
          {text('import.add-plan')}
        </button>
      </p>
      <p className="beside">{text('import.add-plan-help')}</p>
      {left && JSON.stringify(left) !== JSON.stringify(ofOpen) && <p className="profile-notice">{text('import.add-plan-profile', { name: nameOf(left) })}</p>}
    </>
  );
}

function Proposals({ imported, onFinish }: { readonly imported: ImportedProposals } & Finishing) {
  const text = useExchangeText();
  const { count } = useText();
  const { confirmed, takesRest } = useImport();
  const { proposals, faults, notUnderstood } = imported;
  const isAllowed = confirmed.size > 0 && (faults.length === 0 || takesRest);
  return (
    <>
      <ImportQuestions imported={imported} />
      {proposals.length > 0 && <ImportClasses proposals={proposals} />}
      {notUnderstood.length > 0 && (
        <details>
          <summary>{text('import.others', { count: count(notUnderstood.reduce((sum, { count }) => sum + count, 0)) })}</summary>
          <p>{text('import.others-help')}</p>
          <ul className="import-others">
            {notUnderstood.map(({ what, count: times }) => (
              <li key={what}>
                <bdi>{what}</bdi> {count(times)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {proposals.length > 0 && (
        <>
          {faults.length > 0 && (
            <p>
              <label className="import-check">
                <input type="checkbox" checked={takesRest} onChange={({ currentTarget }) => importStore.set({ takesRest: currentTarget.checked })} />
                {text('import.take-rest')}
              </label>
            </p>
          )}
          <p className="import-confirmed" role="status">
            {text('import.confirmed', { count: count(confirmed.size), all: count(proposals.length) })}
          </p>
          <p className="import-finish">
            <button type="button" className="button button-main" disabled={!isAllowed} onClick={() => void onFinish('this')}>
              {text('import.add')}
            </button>
            <button type="button" className="button" disabled={!isAllowed} onClick={() => void onFinish('new')}>
              {text('import.new-plan')}
            </button>
            <button type="button" className="button" onClick={showOnMap}>
              {text('import.show-map')}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function showOnMap(): void {
  importStore.set({ isOnMap: true });
  viewStore.set({ dialog: null });
}

/** Why the open plan did not take it stands in the notice of the page, behind the dialogue: said here too. */
function Rejected() {
  const { messages } = useText();
  const rejected = useSite((site) => site.rejected);
  if (rejected.length === 0) return null;
  return (
    <ul className="import-rejected" role="alert">
      {rejected.slice(0, 5).map((problem) => (
        <li key={problem.pointer}>{messages.problem(problem)}</li>
      ))}
    </ul>
  );
}
