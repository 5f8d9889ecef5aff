import type { Status } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { WORST_FIRST } from '../state/shown-pairs.js';
import { useEvaluated, useIsBehind } from '../state/use-store.js';
import { StatusMark } from './status-mark.js';

/** How many pairs there are of each status. */
export function SummaryTiles() {
  const { text } = useText();
  const isBehind = useIsBehind();
  return (
    <dl className={isBehind ? 'summary is-behind' : 'summary'} aria-label={text('summary.title')}>
      {WORST_FIRST.map((status) => (
        <div key={status} className={`tile tile-${status}`}>
          <dt>
            <StatusMark status={status} />
          </dt>
          <dd>
            <Count status={status} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Count({ status }: { readonly status: Status }) {
  const { count } = useText();
  return count(useEvaluated(({ counts }) => counts[status]));
}
