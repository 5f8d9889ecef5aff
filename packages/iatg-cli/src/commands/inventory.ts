import { padEnd, printable, widthOf, type Messages } from 'iatg-core';
import { contentsOfInventory, countInventory, inventoryAsJson, textOfExact, type ClassificationWords, type CountedInventory } from 'iatg-core/classification';
import { inventoryAsCsv, readInventoryFile, type InventoryRow } from 'iatg-exchange/inventory';
import { quoted, readArguments } from '../arguments.js';
import { EXIT, Refusal, type Command } from '../command.js';
import { faultLines, noteLines } from '../exchange.js';
import { languageOption } from '../help-parts.js';
import { classificationWordsOf, exchangeLanguageOf, type ExchangeLanguage } from '../language.js';
import { writeAll, writeErrors, writeOutput } from '../output.js';
import { bytesOf, lineOf } from '../plan.js';
import { stockedPlan } from '../stock.js';

interface Language extends ExchangeLanguage {
  readonly classification: ClassificationWords;
}

type Row = Pick<InventoryRow, 'row' | 'store' | 'entry'>;

/** `iatg inventory`: lists of what stands in the stores, their NEQ, and a plan that holds it. */
export const run: Command = async (args) => {
  const { values, file } = readArguments('inventory', args, { into: 'text', store: 'text', csv: 'flag', json: 'flag', encoding: 'text', 'decimal-comma': 'flag', lang: 'text' });
  const language: Language = { ...(await exchangeLanguageOf(values.lang)), classification: await classificationWordsOf(values.lang) };
  const rows = await rowsOf(file, values, language);
  if (values.into !== undefined) return writtenInto(values.into, rows, language);
  if (values.csv) {
    await writeOutput(inventoryAsCsv(rows));
    return EXIT.ok;
  }
  const stores = byStore(rows).map(([store, list]) => ({ store, counted: countInventory({ entries: list.map(({ entry }) => entry) }) }));
  if (values.json) await writeOutput(`${JSON.stringify({ schema: 'iatg-inventory/1', stores: stores.map(({ store, counted }) => ({ pes: store, ...asJson(counted) })) })}\n`);
  else await writeAll(linesOf(stores, language));
  return stores.every(({ counted }) => counted.complete) ? EXIT.ok : EXIT.notAssessable;
};

async function rowsOf(file: string | undefined, { store = null, encoding, 'decimal-comma': decimalComma }: { readonly store?: string | undefined | null; readonly encoding: string | undefined; readonly 'decimal-comma': boolean }, language: Language): Promise<readonly Row[]> {
  const named = (list: readonly Row[]): readonly Row[] => list.map((row) => ({ ...row, store: row.store ?? store }));
  if (file !== undefined && /\.(csv|tsv|xlsx)$/i.test(file)) {
    const { rows, faults, notes } = readInventoryFile(file, await bytesOf(file, 'FILE'), { encoding: encoding ?? null, decimalComma });
    if (faults.length > 0) throw new Refusal(faultLines(faults, language));
    writeErrors(noteLines(notes, language));
    return named(rows);
  }
  const { stores } = await stockedPlan(file, 'FILE', language.messages);
  const out = stores.filter(({ stock }) => !stock.inStep).map(({ feature }) => lineOf({ pointer: `/features/${feature}/properties/contents`, key: 'contents-not-of-inventory', values: {} }, language.messages));
  writeErrors(out);
  return stores.flatMap(({ id, stock }) => (stock.inventory?.entries ?? []).map((entry) => ({ row: null, store: id, entry })));
}

function byStore(rows: readonly Row[]): readonly (readonly [string | null, readonly Row[]])[] {
  const stores = new Map<string | null, Row[]>();
  for (const row of rows) stores.set(row.store, [...(stores.get(row.store) ?? []), row]);
  return [...stores];
}

/** The plan with these inventories and the contents that they give; other stores stay as they are. */
async function writtenInto(plan: string, rows: readonly Row[], { words, messages, told, classification }: Language): Promise<number> {
  const { labelled, listed } = messages;
  const { json, stores } = await stockedPlan(plan, '--into', messages);
  const problems: string[] = [];
  const place = ({ row, entry }: Row): string => (row === null ? quoted(entry.item) : told.place({ part: null, row, column: null }));
  const written = new Map<number, object>();
  for (const [id, list] of byStore(rows)) {
    const store = stores.find((one) => one.id === id);
    if (!store) {
      problems.push(...list.map((row) => labelled(listed([place(row), 'store']), id === null ? words.noStoreNamed : `${quoted(id)} ${words.noStore}`)));
      continue;
    }
    const inventory = { entries: list.map(({ entry }) => entry), contentsFrom: 'inventory' } as const;
    const counted = countInventory(inventory);
    counted.entries.forEach(({ questions }, i) => problems.push(...questions.map((question) => labelled(listed([place(list[i]!), quoted(list[i]!.entry.item)]), classification.questions[question]))));
    written.set(store.feature, { inventory: inventoryAsJson(inventory), contents: contentsOfInventory(counted) });
  }
  if (problems.length > 0) throw new Refusal(problems);
  const features = json.features.map((feature, i) => (written.has(i) ? { ...feature, properties: { ...feature.properties, ...written.get(i) } } : feature));
  await writeOutput(`${JSON.stringify({ ...json, features }, null, 2)}\n`);
  return EXIT.ok;
}

const asJson = ({ entries, lots, total_kg, complete }: CountedInventory): object => ({
  complete,
  total_kg: textOfExact(total_kg),
  lots: lots.map((lot) => ({ ...lot, neq_kg: textOfExact(lot.neq_kg) })),
  entries: entries.map(({ entry, hd, group, neq_kg, questions, notes }) => ({ item: entry.item, un: entry.un, lot: entry.lot, hd, compatibilityGroup: group, neq_kg: neq_kg && textOfExact(neq_kg), questions, notes })),
});

function* linesOf(stores: readonly { readonly store: string | null; readonly counted: CountedInventory }[], { classification: words, messages }: Language): Generator<string, void, undefined> {
  const { labelled, clauses, division, listed, number, unit } = messages;
  if (stores.length === 0) yield `${words.noInventory}\n`;
  for (const { store, counted } of stores) {
    const kilograms = (exact: CountedInventory['total_kg']): string => `${exactly(textOfExact(exact), messages)} ${unit.kilogram}`;
    yield `${labelled(store === null ? `(${words.noStoreNamed})` : printable(store), `${words.neq} ${kilograms(counted.total_kg)}`)}\n`;
    const width = Math.max(0, ...counted.lots.map(({ hd }) => widthOf(division(hd))));
    for (const { hd, compatibilityGroup, treatAs, neq_kg, entries } of counted.lots) {
      const about = clauses([words.entries(entries, number(entries)), ...(treatAs ? [words.treatedAs(division(treatAs))] : [])]);
      yield `  ${padEnd(division(hd), width)} ${compatibilityGroup ?? '?'}  ${kilograms(neq_kg)}  (${about})\n`;
    }
    for (const { entry, questions, notes } of counted.entries) {
      const told = [...questions.map((question) => `? ${words.questions[question]}`), ...notes.map((note) => words.notes[note])];
      const name = listed([printable(entry.item) || `(${words.noName})`, ...(entry.lot ? [words.lot(printable(entry.lot))] : [])]);
      if (told.length > 0) yield `  ${name}\n${told.map((line) => `    ${line}\n`).join('')}`;
    }
  }
  if (messages.draft !== null) yield `\n${messages.draft}\n`;
}

/** An exact decimal as the language writes numbers, with all its decimals. */
function exactly(text: string, { number, fixed }: Messages): string {
  const [whole = '', decimals] = text.split('.');
  // Beyond what a number holds exactly, the figures stand without separators.
  const shown = Number.isSafeInteger(Number(whole)) ? number(Number(whole), 0) : whole;
  return decimals === undefined ? shown : `${shown}${fixed(0.5, 1)[1]}${decimals}`;
}

export const help = `iatg inventory: what stands in each store, its NEQ, and a plan that holds it

FILE is a list (.csv, .xlsx), or a plan whose stores have one. The NEQ is shown by
division and group, summed exactly in decimal. --into writes a plan: each store that the
list names gets the list as its inventory, and the contents that it gives.

Usage
  iatg inventory FILE [options]
  iatg inventory LIST --into PLAN > stocked.geojson

  FILE, LIST       columns: store, item, un, hd, compatibility_group, treat_as, kind,
                   lot, packing, quantity, neq_per_item_kg, he_per_item_kg,
                   propellant_per_item_kg, other_per_item_kg, catalogue

Options
  --into PLAN      write this plan with the inventories and the contents they give
  --store ID       the store of rows that name none
  --csv            the list as CSV
  --json           JSON (schema iatg-inventory/1); quantities as text, exact
${languageOption}
  --encoding E     encoding of a CSV that does not say it, for example windows-1252
  --decimal-comma  the comma is the decimal mark of numbers in a CSV

Examples
  iatg inventory stock.xlsx
  iatg inventory stock.csv --into depot.geojson > stocked.geojson
  iatg inventory stocked.geojson --csv > stock.csv

HD 1.2 is 1.2.1 or 1.2.2 by the HE mass of one item; without it, it counts as 1.2.1.

Exit status
  0  answered                            2  list, plan or argument invalid, or --into
  3  something is asked of an entry         with an entry that asks
`;
