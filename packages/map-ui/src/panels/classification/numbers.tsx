import { useId, useMemo, useState } from 'react';
import { searchUnNumbers } from 'iatg-core/classification';
import { useClassificationWords, useStockText } from '../../i18n/use-stock-text.js';
import { useText } from '../../i18n/use-text.js';

const ALL = searchUnNumbers('').length;

/** The 378 numbers, found by number, code and words. */
export function Numbers() {
  const text = useStockText();
  const words = useClassificationWords();
  const { count } = useText();
  const id = useId();
  const [search, setSearch] = useState('');
  const found = useMemo(() => searchUnNumbers(search), [search]);
  return (
    <>
      <label htmlFor={id}>{text('desk.search')}</label>
      <input id={id} type="search" autoComplete="off" value={search} aria-describedby={`${id}-help`} onChange={({ currentTarget }) => setSearch(currentTarget.value)} />
      <p id={`${id}-help`} className="field-help">
        {text('desk.search-help')}
      </p>
      <p className="shown" role="status">
        {text('desk.shown', { shown: count(found.length), all: count(ALL) })}
      </p>
      <table className="desk-table desk-numbers">
        <thead>
          <tr>
            <th scope="col">{text('inventory.un')}</th>
            <th scope="col">{text('desk.code')}</th>
            <th scope="col">{text('desk.name')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ un, code, name, note, subsidiary }) => (
            <tr key={un}>
              <th scope="row">
                <bdi>UN{un}</bdi>
              </th>
              <td>{code ? <bdi title={`${words.divisions[code.division]}; ${words.groups[code.group]}`}>{code.code}</bdi> : text('desk.no-code')}</td>
              <td>
                <bdi dir="ltr">{name}</bdi>
                {subsidiary.length > 0 && <span className="field-help"> {text('desk.also-class', { classes: subsidiary.join(', ') })}</span>}
                {note && <p className="field-help">{words.notes[note]}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
