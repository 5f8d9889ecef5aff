import { useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  COMPATIBILITY_GROUPS, contentsOfInventory, countInventory, INVENTORY_DIVISIONS, inventoryAsJson, NO_ENTRY, searchUnNumbers, textOfExact, TRAINING_ITEMS, TREATED_AS, unNumber,
  type CountedEntry, type Inventory, type InventoryEntry,
} from 'iatg-core/classification';
import type { PotentialExplosionSite } from 'iatg-core';
import type { InventoryRow } from 'iatg-exchange/inventory';
import '../../style/stock.css';
import { useClassificationWords, useStockText } from '../../i18n/use-stock-text.js';
import { useText } from '../../i18n/use-text.js';
import { CSV, saveAs, XLSX } from '../../io/save-file.js';
import { keepInCatalogue, ownCatalogue } from '../../state/own-catalogue.js';
import { featureOf } from '../../state/plan-document.js';
import { readStock } from '../../state/stock-of-stores.js';
import { useSite } from '../../state/use-store.js';
import { DamagedCatalogue } from '../classification/damaged-catalogue.js';
import { InventoryImport } from '../classification/inventory-import.js';
import { NumberField } from './number-field.js';
import { siteEdit, type SiteEdit } from './site-edit.js';

interface Props {
  readonly site: PotentialExplosionSite;
}

/** The list of what stands in a store; its sums are the contents, live. */
export function InventoryFields({ site }: Props) {
  const text = useStockText();
  const words = useClassificationWords();
  const { messages, unit } = useText();
  const help = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const properties = useSite(({ open }) => featureOf(open.document, site.id)?.properties);
  const stock = useMemo(() => properties && readStock(properties, null).stock, [properties]);
  if (!stock) return null;
  const { inventory, counted, inStep, faults } = stock;
  const entries = inventory?.entries ?? [];
  const byHand = inventory?.contentsFrom === 'hand';
  const edit = siteEdit(site.id, site.name, 'edit.neq');

  const write = ({ entries: now, contentsFrom }: Inventory): void => {
    if (now.length === 0) edit.set({ inventory: undefined, ...(contentsFrom === 'inventory' && inventory && { contents: [] }) });
    else edit.set({ inventory: inventoryAsJson({ entries: now, contentsFrom }), ...(contentsFrom === 'inventory' && { contents: contentsOfInventory(countInventory({ entries: now })) }) });
  };
  /** The first list of a store that holds something by hand does not throw that away. */
  const contentsFrom = inventory?.contentsFrom ?? (site.contents.length > 0 ? 'hand' : 'inventory');
  const writeEntries = (now: readonly InventoryEntry[]): void => write({ entries: now, contentsFrom });
  const add = (more: readonly InventoryEntry[]): void => {
    writeEntries([...entries, ...more]);
    setOpened(more.length === 1 ? entries.length : null);
  };

  if (faults.length > 0)
    return (
      <fieldset className="inventory">
        <legend>{text('inventory.title')}</legend>
        <p className="field-fault">{text('inventory.faulty')}</p>
        <ul>
          {faults.map((fault) => (
            <li key={fault.pointer}>
              <bdi>{fault.pointer}</bdi> {messages.problem(fault)}
            </li>
          ))}
        </ul>
      </fieldset>
    );
  return (
    <fieldset ref={list} className="inventory" tabIndex={-1} aria-describedby={help}>
      <legend>{text('inventory.title')}</legend>
      <p id={help} className="field-help">
        {text('inventory.help')}
      </p>
      {counted && (
        <output className="inventory-total">
          <strong>{text('inventory.total', { kg: shownKg(textOfExact(counted.total_kg), messages.number) })}</strong>
          <span className="inventory-lots">
            {counted.lots.map(({ hd, compatibilityGroup, treatAs, neq_kg }) => (
              <span key={[hd, compatibilityGroup, treatAs].join(' ')} className="inventory-lot">
                <bdi>
                  {hd} {compatibilityGroup ?? '?'}
                </bdi>
                <bdi>
                  {shownKg(textOfExact(neq_kg), messages.number)} {unit('kg')}
                </bdi>
              </span>
            ))}
          </span>
        </output>
      )}
      {inventory && (byHand || !inStep) && (
        <div className="inventory-hand">
          <p>{text(byHand ? 'inventory.by-hand' : 'inventory.out-of-step')}</p>
          <button type="button" className="button" onClick={() => write({ entries, contentsFrom: 'inventory' })}>
            {text('inventory.take')}
          </button>
        </div>
      )}
      <ol className="inventory-entries">
        {counted?.entries.map((one, i) => (
          // Entries have no name of their own; they stay in their order.
          <li key={i}>
            <EntryHead entry={one} number={i + 1} isOpen={opened === i} onToggle={() => setOpened(opened === i ? null : i)} />
            {opened === i && (
              <EntryForm
                counted={one}
                edit={edit}
                onChange={(change) => writeEntries(entries.map((entry, at) => (at === i ? { ...entry, ...change } : entry)))}
                onRemove={() => {
                  writeEntries(entries.filter((_, at) => at !== i));
                  setOpened(null);
                  list.current?.focus();
                }}
              />
            )}
            {opened !== i && one.questions.length > 0 && <p className="inventory-question">{one.questions.map((question) => words.questions[question]).join(' ')}</p>}
          </li>
        ))}
      </ol>
      <AddEntry onAdd={(entry) => add([entry])} />
      <InOut site={site} entries={entries} onRead={(read) => add(read)} />
    </fieldset>
  );
}

/** An exact sum, in the figures of the language as far as these are exact. */
function shownKg(exact: string, number: (value: number, digits?: number) => string): string {
  const value = Number(exact);
  const digits = /\.(\d+)$/.exec(exact)?.[1]?.length ?? 0;
  return digits <= 3 && value < 1e12 ? number(value, digits) : exact;
}

function EntryHead({ entry: { entry, number, hd, group, neq_kg, questions }, number: position, isOpen, onToggle }: { readonly entry: CountedEntry; readonly number: number; readonly isOpen: boolean; readonly onToggle: () => void }) {
  const text = useStockText();
  const { messages, unit } = useText();
  return (
    <button type="button" className="inventory-head" aria-expanded={isOpen} onClick={onToggle}>
      <span className="inventory-name">
        <bdi>{text('inventory.entry', { number: position, item: entry.item || text('inventory.unnamed') })}</bdi>
        {questions.length > 0 && <span className="badge badge-ask">{text('inventory.asks')}</span>}
      </span>
      <span className="inventory-figures">
        <bdi>
          {number ? `UN${number.un} · ` : ''}
          {hd} {group ?? '?'}
        </bdi>
        {entry.lot && <bdi>{entry.lot}</bdi>}
        <bdi>
          {entry.quantity === null ? '?' : messages.number(entry.quantity)} × {entry.neqPerItem_kg === null ? '…' : shownKg(String(entry.neqPerItem_kg), messages.number)} = {neq_kg ? shownKg(textOfExact(neq_kg), messages.number) : '?'} {unit('kg')}
        </bdi>
      </span>
    </button>
  );
}

interface EntryFormProps {
  readonly counted: CountedEntry;
  readonly edit: SiteEdit;
  readonly onChange: (change: Partial<InventoryEntry>) => void;
  readonly onRemove: () => void;
}

function EntryForm({ counted: { entry, number, hd, group, questions, notes }, edit, onChange, onRemove }: EntryFormProps) {
  const text = useStockText();
  const words = useClassificationWords();
  const [isKept, setKept] = useState(false);
  const typed = (member: 'item' | 'un' | 'kind' | 'lot' | 'packing', label: string) => (
    <label>
      {label}
      <input
        type="text"
        autoComplete="off"
        dir={member === 'un' ? 'ltr' : 'auto'}
        value={entry[member] ?? ''}
        onFocus={edit.start}
        onBlur={edit.end}
        onChange={({ currentTarget: { value } }) => onChange({ [member]: member === 'item' ? value : value === '' ? null : value })}
      />
    </label>
  );
  const mass = (member: 'neqPerItem_kg' | 'hePerItem_kg' | 'propellantPerItem_kg' | 'otherPerItem_kg', label: string, help?: string) => (
    <NumberField label={label} unit="kg" help={help} value={entry[member] ?? undefined} min={0} isOptional onChange={(kg) => onChange({ [member]: kg ?? null })} onStart={edit.start} onEnd={edit.end} />
  );
  const choice = (member: 'hd' | 'compatibilityGroup' | 'treatAs', label: string, all: readonly string[], none: string) => (
    <label>
      {label}
      <select value={entry[member] ?? ''} onChange={({ currentTarget: { value } }) => onChange({ [member]: value === '' ? null : value })}>
        <option value="">{none}</option>
        {all.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
  const byNumber = number?.code ? text('inventory.by-number') : '–';
  return (
    <div className="inventory-entry">
      {questions.length > 0 && (
        <ul className="inventory-questions" role="status">
          {questions.map((question) => (
            <li key={question}>{words.questions[question]}</li>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <ul className="inventory-notes">
          {notes.map((note) => (
            <li key={note}>{words.notes[note]}</li>
          ))}
        </ul>
      )}
      {typed('item', text('inventory.item'))}
      {typed('un', text('inventory.un'))}
      {number && (
        <p className="field-help">
          <bdi dir="ltr">{number.name}</bdi>
        </p>
      )}
      <div className="inventory-pair">
        {choice('hd', text('inventory.hd'), INVENTORY_DIVISIONS, byNumber)}
        {choice('compatibilityGroup', text('inventory.group'), COMPATIBILITY_GROUPS, byNumber)}
      </div>
      {(group === 'L' || group === 'N') && typed('kind', text(group === 'L' ? 'inventory.kind-l' : 'inventory.kind-n'))}
      {['1.2', '1.2.3', '1.3', '1.6'].includes(hd) && choice('treatAs', text('inventory.treat-as'), TREATED_AS, text('inventory.treat-as-none'))}
      <div className="inventory-pair">
        {typed('lot', text('inventory.lot'))}
        {typed('packing', text('inventory.packing'))}
      </div>
      <NumberField label={text('inventory.quantity')} value={entry.quantity ?? undefined} min={0} isOptional onChange={(quantity) => onChange({ quantity: quantity ?? null })} onStart={edit.start} onEnd={edit.end} />
      {mass('neqPerItem_kg', text('inventory.neq'), text('inventory.neq-help'))}
      {mass('hePerItem_kg', text('inventory.he'))}
      {mass('propellantPerItem_kg', text('inventory.propellant'))}
      {mass('otherPerItem_kg', text('inventory.other'))}
      <div className="inventory-actions">
        <button
          type="button"
          className="button"
          onClick={() => {
            keepInCatalogue([entry]);
            setKept(true);
          }}
        >
          {text('inventory.keep')}
        </button>
        <button type="button" className="button" onClick={onRemove}>
          {text('inventory.remove')}
        </button>
        <span role="status" className="field-help">
          {isKept ? text('inventory.kept') : ''}
        </span>
      </div>
    </div>
  );
}

const MOST_FOUND = 12;

/** What can be added for a search: UN numbers, training items, own items. */
function AddEntry({ onAdd }: { readonly onAdd: (entry: InventoryEntry) => void }) {
  const text = useStockText();
  const { count } = useText();
  const id = useId();
  const own = useSyncExternalStore(ownCatalogue.subscribe, ownCatalogue.get).items;
  const [search, setSearch] = useState('');
  const found = useMemo(() => {
    if (search.trim() === '') return [];
    const wanted = search.toLowerCase().trim().split(/\s+/);
    const has = (...parts: readonly (string | null)[]): boolean => wanted.every((word) => parts.some((part) => part?.toLowerCase().includes(word)));
    return [
      ...own.filter(({ entry }) => has(entry.item, entry.un)).map((item) => ({ key: `own ${item.id}`, label: item.entry.item, code: item.entry.un, mark: 'own' as const, entry: { ...item.entry, from: { catalogue: 'own', id: item.id } } as InventoryEntry })),
      ...TRAINING_ITEMS.filter(({ name, un, category }) => has(name, un, category)).map((item) => ({
        key: `training ${item.id}`, label: item.name, code: `${item.un} ${unNumber(item.un)?.code?.code ?? ''}`, mark: 'training' as const,
        entry: { ...NO_ENTRY, item: item.name, un: item.un, hd: item.he_kg === undefined ? (item.subDivision ?? null) : null, neqPerItem_kg: item.neq_kg, hePerItem_kg: item.he_kg ?? null, propellantPerItem_kg: item.propellant_kg ?? null, from: { catalogue: 'training', id: item.id } } as InventoryEntry,
      })), // prettier-ignore
      ...searchUnNumbers(search).map(({ un, name, code }) => ({ key: un, label: name, code: `${un} ${code?.code ?? '–'}`, mark: null, entry: { ...NO_ENTRY, item: name, un } as InventoryEntry })),
    ];
  }, [search, own]);
  const take = (entry: InventoryEntry): void => {
    setSearch('');
    onAdd(entry);
  };
  return (
    <div className="inventory-add">
      <label htmlFor={`${id}-search`}>{text('inventory.search')}</label>
      <input
        id={`${id}-search`}
        type="search"
        autoComplete="off"
        value={search}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found.length === 1) take(found[0]!.entry);
        }}
      />
      <span id={`${id}-help`} className="field-help">
        {text('inventory.search-help')}
      </span>
      <span role="status" className="field-help">
        {search.trim() !== '' && (found.length === 0 ? text('inventory.none') : text('inventory.found', { count: count(found.length) }))}
      </span>
      {search.trim() !== '' && <DamagedCatalogue />}
      {found.length > 0 && (
        <ul className="inventory-found">
          {found.slice(0, MOST_FOUND).map(({ key, label, code, mark, entry }) => (
            <li key={key}>
              <button type="button" onClick={() => take(entry)}>
                <bdi dir="ltr">{code}</bdi> <bdi dir="ltr">{label}</bdi>
                {mark && <span className="badge">{text(mark === 'own' ? 'inventory.own' : 'inventory.training')}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.length > MOST_FOUND && <p className="field-help">{text('inventory.more')}</p>}
      <button type="button" className="button" onClick={() => take(NO_ENTRY)}>
        {text('inventory.add-empty')}
      </button>
    </div>
  );
}

/** The list as a file, in and out. */
function InOut({ site, entries, onRead }: { readonly site: PotentialExplosionSite; readonly entries: readonly InventoryEntry[]; readonly onRead: (entries: readonly InventoryEntry[]) => void }) {
  const text = useStockText();
  const { count } = useText();
  const take = (rows: readonly InventoryRow[]): readonly string[] => {
    const here = rows.filter(({ store }) => store === null || store === site.id);
    if (here.length > 0) onRead(here.map(({ entry }) => entry));
    return [text('inventory.imported', { count: count(here.length) }), ...(here.length < rows.length ? [text('inventory.other-stores', { count: count(rows.length - here.length) })] : [])];
  };
  const rows = entries.map((entry) => ({ store: site.id, entry }));
  const save = async (kind: typeof CSV): Promise<void> => {
    const { inventoryAsCsv, inventoryAsXlsx } = await import('iatg-exchange/inventory');
    // With its mark, so that a spreadsheet reads it as UTF-8.
    await saveAs('inventory', kind, () => new Blob([kind === CSV ? `\ufeff${inventoryAsCsv(rows)}` : (inventoryAsXlsx(rows) as Uint8Array<ArrayBuffer>)], { type: kind.mime }));
  };
  return (
    <InventoryImport onRead={take}>
      <button type="button" className="button" onClick={() => void save(CSV)}>
        {text('inventory.export-csv')}
      </button>
      <button type="button" className="button" onClick={() => void save(XLSX)}>
        {text('inventory.export-xlsx')}
      </button>
    </InventoryImport>
  );
}
