import { useEffect, useSyncExternalStore } from 'react';
import { useOfflineText } from '../i18n/use-offline-text.js';
import { useText } from '../i18n/use-text.js';
import { offlineStore, startOffline, takeNewer } from '../state/offline-store.js';
import '../style/offline.css';

/** Does the page work without a network? Always in sight; a newer version is offered, never forced. */
export function OfflineState() {
  const { megabytes } = useText();
  const text = useOfflineText();
  const { kept, size_bytes, isNewerThere, hindrance } = useSyncExternalStore(offlineStore.subscribe, offlineStore.get);

  useEffect(function start() {
    void startOffline();
  }, []);

  return (
    <div className="offline-state" role="status" aria-label={text('offline.title')}>
      <span className={`offline-${kept}`}>{kept === 'ready' ? text('offline.ready', { size: megabytes(size_bytes ?? 0) }) : text(`offline.${kept}`)}</span>
      {isNewerThere && (
        <span className="offline-newer">
          {text('offline.newer')}{' '}
          <button type="button" className="button" onClick={() => void takeNewer()}>
            {text('offline.take-over')}
          </button>{' '}
          {hindrance && text(`offline.${hindrance}`)}
        </span>
      )}
    </div>
  );
}
