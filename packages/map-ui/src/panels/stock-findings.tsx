import { memo, useMemo } from 'react';
import '../style/stock.css';
import { useStockText } from '../i18n/use-stock-text.js';
import { useText } from '../i18n/use-text.js';
import { stockFindings, type StockFinding } from '../state/stock-of-stores.js';
import { useSite } from '../state/use-store.js';
import { selectSite } from '../state/view-store.js';

/** Stores whose stock has to be looked at: a kind of finding of its own, that no pair and no distance is in. */
export function StockFindings() {
  const text = useStockText();
  const { count } = useText();
  const document = useSite(({ open }) => open.document);
  const found = useMemo(() => stockFindings(document), [document]);
  if (found.length === 0) return null;
  const worst = found.some(({ verdict }) => verdict.result === 'not-allowed') ? 'not-allowed' : 'needs-answer';
  return (
    <details className={`concern stock-findings mixing-${worst}`}>
      <summary>{text('stock-findings.title', { count: count(found.length) })}</summary>
      <ul className="rows">
        {found.map((one) => (
          <Row key={one.id} of={one} />
        ))}
      </ul>
    </details>
  );
}

/** Drawn again only where the stock of the store changed, not while a store is dragged. */
const Row = memo(function Row({ of }: { readonly of: StockFinding }) {
  return (
    <li>
      <button type="button" className={`site-row mixing-${of.verdict.result}`} onClick={() => selectSite(of.id, true)}>
        <span className="site-row-name">
          <bdi>{of.name}</bdi>
        </span>
        <Why of={of} />
      </button>
    </li>
  );
});

function Why({ of: { stock, verdict, asking } }: { readonly of: StockFinding }) {
  const text = useStockText();
  const { count } = useText();
  const pairs = (result: 'not-allowed' | 'needs-answer'): string => verdict.pairs.filter((pair) => pair.result === result).map(({ groups }) => text('mixing.pair', { first: groups[0], second: groups[1] })).join('; ');
  const [forbidden, open] = [pairs('not-allowed'), pairs('needs-answer')];
  const lines = [
    forbidden && text('stock-findings.mixing', { pairs: forbidden }),
    open && text('stock-findings.mixing-open', { pairs: open }),
    verdict.withoutGroup > 0 && asking === 0 && text('stock-findings.no-group'),
    asking > 0 && text('stock-findings.asks', { count: count(asking) }),
    !stock.inStep && text('stock-findings.out-of-step'),
    stock.faults.length > 0 && text('stock-findings.faulty'),
  ].filter((line): line is string => line !== false && line !== '');
  return lines.map((line) => (
    <span key={line} className="concern-why">
      {line}
    </span>
  ));
}
