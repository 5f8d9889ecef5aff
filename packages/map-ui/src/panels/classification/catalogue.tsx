import { useSyncExternalStore } from 'react';
import { TRAINING_ITEMS, unNumber } from 'iatg-core/classification';
import { useClassificationWords, useStockText } from '../../i18n/use-stock-text.js';
import { useText } from '../../i18n/use-text.js';
import { CSV, saveAs } from '../../io/save-file.js';
import { keepInCatalogue, ownCatalogue, removeFromCatalogue } from '../../state/own-catalogue.js';
import { DamagedCatalogue } from './damaged-catalogue.js';
import { InventoryImport } from './inventory-import.js';

/** The user's own items, and those for training with the mark of each figure. */
export function Catalogue() {
  const text = useStockText();
  const words = useClassificationWords();
  const { count, messages, unit } = useText();
  const items = useSyncExternalStore(ownCatalogue.subscribe, ownCatalogue.get).items;
  const save = async (): Promise<void> => {
    const { inventoryAsCsv } = await import('iatg-exchange/inventory');
    await saveAs('catalogue', CSV, () => new Blob([`\ufeff${inventoryAsCsv(items.map(({ entry }) => ({ store: null, entry })))}`], { type: CSV.mime }));
  };
  return (
    <>
      <h3>{text('desk.own-title', { count: count(items.length) })}</h3>
      <p className="field-help">{text(items.length === 0 ? 'desk.own-none' : 'desk.own-help')}</p>
      <DamagedCatalogue />
      {items.length > 0 && (
        <ul className="desk-own">
          {items.map(({ id, entry }) => (
            <li key={id}>
              <bdi>{entry.item || text('inventory.unnamed')}</bdi> <bdi>{entry.un ? `UN${entry.un}` : ''}</bdi> {entry.neqPerItem_kg === null ? '' : messages.kilograms(entry.neqPerItem_kg)}
              <button type="button" className="button" aria-label={text('desk.own-remove', { item: entry.item || text('inventory.unnamed') })} onClick={() => removeFromCatalogue(id)}>
                {text('inventory.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <InventoryImport
        onRead={(rows) => {
          keepInCatalogue(rows.map(({ entry }) => entry));
          return [text('inventory.imported', { count: count(rows.length) })];
        }}
      >
        <button type="button" className="button" disabled={items.length === 0} onClick={() => void save()}>
          {text('inventory.export-csv')}
        </button>
      </InventoryImport>
      <h3>{text('desk.training-title', { count: count(TRAINING_ITEMS.length) })}</h3>
      <p className="inventory-question">{text('desk.training-help')}</p>
      <table className="desk-table">
        <thead>
          <tr>
            <th scope="col">{text('inventory.item')}</th>
            <th scope="col">{text('desk.code')}</th>
            <th scope="col">{text('desk.neq')}</th>
            <th scope="col">{text('desk.state')}</th>
          </tr>
        </thead>
        <tbody>
          {TRAINING_ITEMS.map(({ id, name, un, neq_kg, verification, source }) => (
            <tr key={id}>
              <th scope="row">
                <bdi dir="ltr">{name}</bdi>
              </th>
              <td>
                <bdi>
                  UN{un} {unNumber(un)?.code?.code}
                </bdi>
              </td>
              <td className="number">
                <bdi>
                  {neq_kg} {unit('kg')}
                </bdi>
              </td>
              <td>
                <span className={`badge badge-${verification}`}>{words.verifications[verification]}</span>
                {source && (
                  <p className="field-help">
                    <bdi dir="ltr">{source}</bdi>
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
