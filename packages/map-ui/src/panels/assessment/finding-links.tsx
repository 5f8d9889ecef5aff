import { useAssessmentText } from '../../i18n/use-assessment-text.js';
import { useText } from '../../i18n/use-text.js';
import type { PairRow } from '../../state/evaluation.js';
import { select, viewStore } from '../../state/view-store.js';
import { StatusMark } from '../status-mark.js';
import { Towards } from '../towards.js';

/** As many are listed. */
const MOST = 10;

/** Findings of the plan, each opening the pair on the map. */
export function FindingLinks({ rows, isOpen = false }: { readonly rows: readonly PairRow[]; readonly isOpen?: boolean }) {
  const text = useAssessmentText();
  const { count } = useText();
  const show = ({ store, target }: PairRow): void => {
    viewStore.set({ dialog: null, mode: 'distances', tab: 'findings' });
    select({ kind: 'pair', pes: store.site.id, es: target.site.id }, true);
  };
  return (
    <details className="assess-findings" open={isOpen}>
      <summary>{text('assess.findings', { count: count(rows.length) })}</summary>
      <ul>
        {rows.slice(0, MOST).map((row) => (
          <li key={`${row.store.site.id} ${row.target.site.id}`}>
            <button type="button" className="link" onClick={() => show(row)}>
              <StatusMark status={row.status} />
              <bdi>{row.store.site.name}</bdi>
              <Towards />
              <bdi>{row.target.site.name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > MOST && <p className="hint">{text('assess.more', { count: count(rows.length - MOST) })}</p>}
    </details>
  );
}
