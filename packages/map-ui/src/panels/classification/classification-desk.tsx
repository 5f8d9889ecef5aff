import { Suspense, useState } from 'react';
import '../../style/stock.css';
import { useStockText } from '../../i18n/use-stock-text.js';
import { viewStore } from '../../state/view-store.js';
import { Dialog } from '../dialog.js';
import { Catalogue } from './catalogue.js';
import { Codes } from './codes.js';
import { Matrices } from './matrices.js';
import { Numbers } from './numbers.js';
import { Signs } from './signs.js';

const PARTS = { numbers: Numbers, codes: Codes, matrices: Matrices, catalogue: Catalogue, signs: Signs } as const;
type Part = keyof typeof PARTS;

/** UN numbers, codes, what may stand together, the catalogue and signs; of no plan in particular. */
export function ClassificationDesk() {
  const text = useStockText();
  const [part, setPart] = useState<Part>('numbers');
  const Shown = PARTS[part];
  return (
    <Dialog title={text('desk.title')} isDesk onClose={() => viewStore.set({ dialog: null })}>
      <div className="desk-tabs" role="group" aria-label={text('desk.tabs')}>
        {(Object.keys(PARTS) as readonly Part[]).map((one) => (
          <button key={one} type="button" className="button" aria-pressed={part === one} onClick={() => setPart(one)}>
            {text(`desk.tab.${one}`)}
          </button>
        ))}
      </div>
      <section className="desk-part" aria-label={text(`desk.tab.${part}`)}>
        <Suspense fallback={null}>
          <Shown />
        </Suspense>
      </section>
    </Dialog>
  );
}
