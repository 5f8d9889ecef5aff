import { useText } from '../i18n/use-text.js';
import { useView } from '../state/use-store.js';
import { viewStore } from '../state/view-store.js';

/** What happened by itself, or by a key pressed. */
export function NoticePanel() {
  const { text } = useText();
  const notice = useView((view) => view.notice);
  return (
    <div className="notice" role="status">
      {notice && (
        <p>
          {text(notice.key, { name: notice.name })}{' '}
          <button type="button" className="button" onClick={() => viewStore.set({ notice: null })}>
            {text('details.close')}
          </button>
        </p>
      )}
    </div>
  );
}
