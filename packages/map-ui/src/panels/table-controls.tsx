import type { Status } from 'iatg-core';
import { useText } from '../i18n/use-text.js';
import { WORST_FIRST } from '../state/shown-pairs.js';
import { useEvaluation, useView } from '../state/use-store.js';
import { toggleStatus, viewStore } from '../state/view-store.js';
import { StatusMark } from './status-mark.js';

/** Which pairs the table shows. */
export function TableControls() {
  const { text } = useText();
  const { evaluation } = useEvaluation();
  const { statuses, search, ofStore } = useView((view) => view);

  return (
    <div className="controls on-screen">
      <label className="search">
        <span>{text('table.search')}</span>
        <input type="search" value={search} placeholder={text('table.search-hint')} autoComplete="off" onChange={({ currentTarget }) => viewStore.set({ search: currentTarget.value })} />
      </label>
      <label className="of-store">
        <span>{text('table.of-store')}</span>
        <select value={ofStore ?? ''} onChange={({ currentTarget }) => viewStore.set({ ofStore: currentTarget.value || null })}>
          <option value="">{text('table.all-stores')}</option>
          {evaluation.stores.map(({ site: { id, name } }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="statuses">
        <legend className="visually-hidden">{text('table.status-filter')}</legend>
        {WORST_FIRST.map((status: Status) => (
          <label key={status}>
            <input type="checkbox" checked={statuses.has(status)} onChange={() => toggleStatus(status)} />
            <StatusMark status={status} />
          </label>
        ))}
      </fieldset>
    </div>
  );
}
