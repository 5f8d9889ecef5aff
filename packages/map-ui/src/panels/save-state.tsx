import { useText } from '../i18n/use-text.js';
import { siteStore } from '../state/site-store.js';
import { useWorkspace } from '../state/use-store.js';
import { savePlanToFile } from './save-plan.js';

/** Is the work kept in this browser? In a place of its own, so that nothing moves under a pointer when it changes. */
export function SaveState() {
  const { text, time } = useText();
  const { saving, savedAt } = useWorkspace();
  return (
    <span className={`save-state save-${saving}`}>
      {saving === 'pending' && text('workspace.pending')}
      {saving === 'saved' && savedAt && text('workspace.saved', { time: time(savedAt) })}
    </span>
  );
}

/** Work that is not kept is said aloud, with the way to a file beside it. */
export function SaveTrouble() {
  const language = useText();
  const { text } = language;
  const { saving, reason, unkept } = useWorkspace();
  const isFailed = saving === 'failed';
  return (
    <>
      <span className={isFailed ? 'save-failed' : undefined} role="alert">
        {isFailed && text('workspace.failed', { reason: text(`storage.${reason ?? 'other'}`) })}
      </span>
      {isFailed && (
        <button type="button" className="button" onClick={() => void savePlanToFile(siteStore.get().open, language, false)}>
          {text('workspace.save')}
        </button>
      )}
      {unkept.map((plan) => (
        <button key={plan.key} type="button" className="button" onClick={() => void savePlanToFile(plan, language, false)}>
          {text('workspace.save-what', { name: plan.plan.name || text('plan.unnamed') })}
        </button>
      ))}
    </>
  );
}
