import type { Note } from 'iatg-exchange';
import { useExchangeText } from '../../i18n/use-exchange-text.js';
import { MOST_LISTED } from './fault-table.js';

/** What was done with a file beside taking it in: coordinates converted, sheets not read. */
export function ImportNotes({ notes }: { readonly notes: readonly Note[] }) {
  const text = useExchangeText();
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>{text('import.notes')}</summary>
      <ul>
        {notes.slice(0, MOST_LISTED).map(({ key, values }, i) => (
          <li key={i}>{(text as (key: string, values: object) => string)(`exchange.note.${key}`, values)}</li>
        ))}
      </ul>
    </details>
  );
}
