import { useState, useSyncExternalStore } from 'react';
import { useStockText } from '../../i18n/use-stock-text.js';
import { JSON_FILE, saveAs } from '../../io/save-file.js';
import { forgetDamaged, ownCatalogue } from '../../state/own-catalogue.js';

/** What of the user's own catalogue could not be read, and what to do: it is deleted only after it has been saved. */
export function DamagedCatalogue() {
  const text = useStockText();
  const { damaged } = useSyncExternalStore(ownCatalogue.subscribe, ownCatalogue.get);
  const [saved, setSaved] = useState<string | null>(null);
  if (damaged === null) return null;
  const save = async (): Promise<void> => {
    if (await saveAs('catalogue', JSON_FILE, () => new Blob([damaged], { type: JSON_FILE.mime }))) setSaved(damaged);
  };
  return (
    <div className="inventory-question" role="alert">
      <p>{text('desk.own-damaged')}</p>
      <button type="button" className="button" onClick={() => void save()}>
        {text('desk.own-damaged-save')}
      </button>{' '}
      <button type="button" className="button" disabled={saved !== damaged} onClick={forgetDamaged}>
        {text('desk.own-damaged-delete')}
      </button>
    </div>
  );
}
