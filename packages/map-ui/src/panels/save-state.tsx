import { useText } from '../i18n/use-text.js';
import { useWorkspace } from '../state/use-store.js';

/** Is the work kept in this browser? */
export function SaveState() {
  const { text, time } = useText();
  const { saving, savedAt, reason } = useWorkspace();
  const words = saving === 'failed' ? text('workspace.failed', { reason: text(`storage.${reason ?? 'other'}`) }) : saving === 'untouched' ? '' : saving === 'pending' ? text('workspace.pending') : text('workspace.saved', { time: savedAt ? time(savedAt) : '' });
  return (
    <span className={`save-state save-${saving}`} role={saving === 'failed' ? 'alert' : undefined}>
      {words}
    </span>
  );
}
