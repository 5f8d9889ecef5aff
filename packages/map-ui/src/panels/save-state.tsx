import { useText } from '../i18n/use-text.js';
import { siteStore } from '../state/site-store.js';
import { useWorkspace } from '../state/use-store.js';
import { savePlanToFile } from './save-plan.js';

/** Is the work kept in this browser? If not, it is said aloud, with the way to a file beside it. */
export function SaveState() {
  const language = useText();
  const { text, time } = language;
  const { saving, savedAt, reason, unkept } = useWorkspace();
  const isFailed = saving === 'failed';
  return (
    <>
      <span className={`save-state save-${saving}`}>
        <span role="alert">{isFailed && text('workspace.failed', { reason: text(`storage.${reason ?? 'other'}`) })}</span>
        {saving === 'pending' && text('workspace.pending')}
        {saving === 'saved' && savedAt && text('workspace.saved', { time: time(savedAt) })}
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
