import type { Status } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { WORST_FIRST } from '../state/shown-pairs.js';
import { useEvaluation } from '../state/use-evaluation.js';
import { StatusMark } from './status-mark.js';

export function SummaryTiles() {
  const { text, count } = useText();
  const { summary } = useEvaluation();
  const counts: Readonly<Record<Status, number | null>> = {
    fail: summary.fail,
    'not-assessable': summary.notAssessable,
    pass: summary.pass,
    'not-required': summary.notRequired,
  };

  return (
    <section className="summary" aria-label={text('summary.title')}>
      <dl>
        <div className="tile">
          <dt>{text('summary.pairs')}</dt>
          <dd>{count(summary.pairs)}</dd>
        </div>
        {WORST_FIRST.map((status) => (
          <div key={status} className={`tile tile-${status}`}>
            <dt>
              <StatusMark status={status} />
            </dt>
            <dd>{count(counts[status] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
