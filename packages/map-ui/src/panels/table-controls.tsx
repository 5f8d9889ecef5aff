import type { Status } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { WORST_FIRST } from '../state/shown-pairs.js';
import { useEvaluation } from '../state/use-evaluation.js';
import { useView } from '../state/use-store.js';
import { toggleStatus, viewStore } from '../state/view-store.js';
import { StatusMark } from './status-mark.js';

/** Which pairs the table shows. */
export function TableControls() {
  const { text, count } = useText();
  const { summary } = useEvaluation();
  const { scope, statuses, search } = useView((view) => view);
  const sizes = { findings: summary.fail + summary.notAssessable, all: summary.pairs };

  return (
    <div className="controls on-screen">
      <fieldset className="segments">
        <legend className="visually-hidden">{text('table.scope')}</legend>
        {(['findings', 'all'] as const).map((choice) => (
          <label key={choice}>
            <input type="radio" name="scope" checked={scope === choice} onChange={() => viewStore.set({ scope: choice })} />
            <span>
              {text(`table.${choice}`)} <span className="badge">{count(sizes[choice])}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label className="search">
        <span>{text('table.search')}</span>
        <input
          type="search"
          value={search}
          placeholder={text('table.search-hint')}
          autoComplete="off"
          onChange={({ currentTarget }) => viewStore.set({ search: currentTarget.value })}
        />
      </label>
      {scope === 'all' && (
        <fieldset className="statuses">
          <legend className="visually-hidden">{text('table.status-filter')}</legend>
          {WORST_FIRST.map((status: Status) => (
            <label key={status}>
              <input type="checkbox" checked={statuses.has(status)} onChange={() => toggleStatus(status)} />
              <StatusMark status={status} />
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
