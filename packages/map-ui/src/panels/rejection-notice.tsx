import { useText } from '../i18n/use-text.js';
import { dismissRejection } from '../state/site-store.js';
import { useSite } from '../state/use-store.js';

/** Why the last change was not made. */
export function RejectionNotice() {
  const { text, messages } = useText();
  const [problem] = useSite((site) => site.rejected);
  return (
    <div className="rejection" role="alert">
      {problem && (
        <p>
          {text('rejected.explained')} {messages.problem(problem)}{' '}
          <button type="button" className="button" onClick={dismissRejection}>
            {text('details.close')}
          </button>
        </p>
      )}
    </div>
  );
}
