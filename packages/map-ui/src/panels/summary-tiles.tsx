import { useText } from '../i18n/use-text.js';
import { WORST_FIRST } from '../state/shown-pairs.js';
import { useEvaluation, useIsBehind } from '../state/use-store.js';
import { StatusMark } from './status-mark.js';

/** How many pairs there are of each status. */
export function SummaryTiles() {
  const { text, count } = useText();
  const { counts } = useEvaluation();
  const isBehind = useIsBehind();
  return (
    <dl className={isBehind ? 'summary is-behind' : 'summary'} aria-label={text('summary.title')}>
      {WORST_FIRST.map((status) => (
        <div key={status} className={`tile tile-${status}`}>
          <dt>
            <StatusMark status={status} />
          </dt>
          <dd>{count(counts[status])}</dd>
        </div>
      ))}
    </dl>
  );
}
