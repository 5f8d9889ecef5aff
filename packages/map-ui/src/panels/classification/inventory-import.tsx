import { useRef, useState, type ReactNode } from 'react';
import type { Fault, Note } from 'iatg-exchange';
import type { InventoryRow } from 'iatg-exchange/inventory';
import { useStockText } from '../../i18n/use-stock-text.js';
import { FaultTable } from '../exchange/fault-table.js';
import { ImportNotes } from '../exchange/import-notes.js';
import { FileInput } from '../file-input.js';

interface Props {
  /** @returns what is said of it */
  readonly onRead: (rows: readonly InventoryRow[]) => readonly string[];
  /** Further buttons beside the one that imports. */
  readonly children: ReactNode;
}

interface Said {
  readonly lines: readonly string[];
  readonly faults: readonly Fault[];
  readonly notes: readonly Note[];
}

const NOTHING: Said = { lines: [], faults: [], notes: [] };

/** A list of items as a file, taken in: what came of it, its faults by row, what of it was not read, or that it cannot be read at all. */
export function InventoryImport({ onRead, children }: Props) {
  const text = useStockText();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Said>(NOTHING);
  const read = async (file: File): Promise<void> => {
    try {
      const { readInventoryFile } = await import('iatg-exchange/inventory');
      const { rows, faults, notes } = readInventoryFile(file.name, new Uint8Array(await file.arrayBuffer()));
      setSaid({ lines: onRead(rows), faults, notes });
    } catch {
      setSaid({ ...NOTHING, lines: [text('inventory.unreadable')] });
    }
  };
  return (
    <div className="inventory-actions">
      <button type="button" className="button" onClick={() => input.current!.click()}>
        {text('inventory.import')}
      </button>
      <FileInput ref={input} label={text('inventory.import')} accept=".csv,.tsv,.xlsx" onFile={(file) => void read(file)} />
      {children}
      <div role="status" className="inventory-said">
        {said.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <FaultTable faults={said.faults} />
      <ImportNotes notes={said.notes} />
    </div>
  );
}
