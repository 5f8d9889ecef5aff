import { useState, useSyncExternalStore } from 'react';
import type { ColumnMapping, ImportChoices, Imported, TablePreview } from 'iatg-exchange';
import { useExchangeText } from '../../i18n/use-exchange-text.js';
import { readImport } from '../../state/import-file.js';
import { importStore } from '../../state/import-store.js';

const ENCODINGS = ['windows-1252', 'windows-1251', 'windows-1256', 'windows-1250', 'windows-1254', 'iso-8859-1', 'iso-8859-15', 'koi8-r', 'gbk', 'big5', 'shift_jis', 'euc-kr', 'utf-16le', 'utf-16be', 'utf-8'];

/** What a file does not say itself. */
export function ImportQuestions({ imported }: { readonly imported: Imported }) {
  const text = useExchangeText();
  const { file, choices } = useSyncExternalStore(importStore.subscribe, importStore.get);
  const [epsg, setEpsg] = useState('');
  const keys = new Set(imported.faults.map(({ key }) => key));
  const table = imported.kind === 'proposals' ? imported.table : null;
  const again = (change: ImportChoices): void => void (file && readImport(file, { ...choices, ...change }));

  const asksEncoding = keys.has('encoding-asked') || choices.encoding;
  const asksComma = keys.has('decimal-comma') || choices.decimalComma;
  const asksSystem = keys.has('system-asked') || choices.epsg;
  if (!asksEncoding && !asksComma && !asksSystem && !table) return null;
  return (
    <section className="import-questions" aria-label={text('import.questions')}>
      <h3>{text('import.questions')}</h3>
      {asksEncoding && (
        <label className="import-field">
          {text('import.encoding')}
          <select value={choices.encoding ?? ''} onChange={({ currentTarget }) => again({ encoding: currentTarget.value })}>
            <option value="" disabled>
              {text('import.encoding-help')}
            </option>
            {ENCODINGS.map((encoding) => (
              <option key={encoding}>{encoding}</option>
            ))}
          </select>
        </label>
      )}
      {asksComma && (
        <label className="import-check">
          <input type="checkbox" checked={choices.decimalComma ?? false} onChange={({ currentTarget }) => again({ decimalComma: currentTarget.checked })} />
          {text('import.decimal-comma')}
        </label>
      )}
      {asksSystem && (
        <form
          className="import-field"
          onSubmit={(event) => {
            event.preventDefault();
            if (/^\d+$/.test(epsg)) again({ epsg: Number(epsg) });
          }}
        >
          <label>
            {text('import.epsg')}
            <input inputMode="numeric" value={epsg} onChange={({ currentTarget }) => setEpsg(currentTarget.value.trim())} />
          </label>
          <button type="submit" className="button">
            {text('import.map-columns')}
          </button>
        </form>
      )}
      {table && table.sheets.length > 1 && (
        <label className="import-field">
          {text('import.sheet')}
          <select value={table.sheet ?? ''} onChange={({ currentTarget }) => again({ sheet: currentTarget.value, mapping: null })}>
            {table.sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </select>
        </label>
      )}
      {table && table.columns.length > 0 && <Columns key={table.sheet} table={table} onMap={(mapping) => again({ mapping })} />}
    </section>
  );
}

type By = ColumnMapping['place']['by'];
const WAYS: readonly By[] = ['latitude-longitude', 'text', 'wkt', 'utm'];

/** Which columns tell where: those that their names suggest, or others. */
function Columns({ table: { columns, firstRows, mapping }, onMap }: { readonly table: TablePreview; readonly onMap: (mapping: ColumnMapping) => void }) {
  const text = useExchangeText();
  const place = mapping?.place;
  const [by, setBy] = useState<By>(place?.by ?? 'latitude-longitude');
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() => columnsOf(mapping));
  const field = (name: string, label: string, canBeNone = false) => (
    <label className="import-field">
      {label}
      <select value={chosen[name] ?? ''} onChange={({ currentTarget }) => setChosen({ ...chosen, [name]: currentTarget.value })}>
        <option value="">{canBeNone ? text('import.column.none') : ''}</option>
        {columns.map((column) => (
          <option key={column}>{column}</option>
        ))}
      </select>
    </label>
  );
  const made = mappingOf(by, chosen);
  return (
    <form
      className="import-columns"
      onSubmit={(event) => {
        event.preventDefault();
        if (made) onMap(made);
      }}
    >
      <label className="import-field">
        {text('import.place-by')}
        <select value={by} onChange={({ currentTarget }) => setBy(currentTarget.value as By)}>
          {WAYS.map((way) => (
            <option key={way} value={way}>
              {text(`import.place-by.${way}`)}
            </option>
          ))}
        </select>
      </label>
      {by === 'latitude-longitude' && [<span key="a">{field('latitude', text('import.column.latitude'))}</span>, <span key="b">{field('longitude', text('import.column.longitude'))}</span>]}
      {(by === 'text' || by === 'wkt') && field('place', text('import.column.place'))}
      {by === 'utm' && (
        <>
          {field('easting', text('import.column.easting'))}
          {field('northing', text('import.column.northing'))}
          {field('zone', text('import.column.zone'), true)}
          <label className="import-field">
            {text('import.zone-all')}
            <input value={chosen['zoneAll'] ?? ''} onChange={({ currentTarget }) => setChosen({ ...chosen, zoneAll: currentTarget.value })} />
          </label>
        </>
      )}
      {field('name', text('import.column.name'), true)}
      {field('kind', text('import.column.kind'), true)}
      <button type="submit" className="button" disabled={!made}>
        {text('import.map-columns')}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too */}
      <div className="import-scroll" tabIndex={0} role="region" aria-label={text('import.first-rows')}>
        <table>
          <caption>{text('import.first-rows')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  <bdi>{column}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {firstRows.map(({ row, cells }) => (
              <tr key={row}>
                {cells.map((cell, i) => (
                  <td key={columns[i]}>
                    <bdi>{cell.slice(0, 80)}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </form>
  );
}

function columnsOf(mapping: ColumnMapping | null): Readonly<Record<string, string>> {
  if (!mapping) return {};
  const { place, name = '', kind = '' } = mapping;
  switch (place.by) {
    case 'latitude-longitude':
      return { name, kind, latitude: place.latitude, longitude: place.longitude };
    case 'text':
    case 'wkt':
      return { name, kind, place: place.column };
    case 'utm':
      return { name, kind, easting: place.easting, northing: place.northing, ...('all' in place.zone ? { zoneAll: place.zone.all } : { zone: place.zone.column }) };
  }
}

/** Null: a column is missing. */
function mappingOf(by: By, { latitude, longitude, place, easting, northing, zone, zoneAll, name, kind }: Readonly<Record<string, string>>): ColumnMapping | null {
  const more = { ...(name && { name }), ...(kind && { kind }) };
  switch (by) {
    case 'latitude-longitude':
      return latitude && longitude ? { place: { by, latitude, longitude }, ...more } : null;
    case 'text':
    case 'wkt':
      return place ? { place: { by, column: place }, ...more } : null;
    case 'utm':
      if (!easting || !northing) return null;
      return zone ? { place: { by, easting, northing, zone: { column: zone } }, ...more } : zoneAll?.trim() ? { place: { by, easting, northing, zone: { all: zoneAll.trim() } }, ...more } : null;
  }
}
