import type { PotentialExplosionSite } from 'iatg-core';
import '../../style/stock.css';
import { useStockText } from '../../i18n/use-stock-text.js';
import { useText } from '../../i18n/use-text.js';
import { siteEdit } from './site-edit.js';

/** The contents that the inventory gives. To type them is a choice of its own. */
export function DerivedContents({ site }: { readonly site: PotentialExplosionSite }) {
  const text = useStockText();
  const { text: page, messages } = useText();
  return (
    <fieldset className="contents">
      <legend>{page('form.contents')}</legend>
      <p className="field-help">{text('inventory.derived')}</p>
      {site.contents.length === 0 ? (
        <p className="field-help">{page('form.contents-none')}</p>
      ) : (
        <ul className="derived-contents">
          {site.contents.map((lot) => (
            <li key={[lot.hd, lot.compatibilityGroup, lot.treatAs].join(' ')}>
              <bdi>{messages.lot(lot)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button" onClick={() => siteEdit(site.id, site.name).setIn('inventory', { contentsFrom: 'hand' })}>
        {text('inventory.state-by-hand')}
      </button>
    </fieldset>
  );
}
