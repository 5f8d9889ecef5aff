import { Unreadable, type Slices } from './slices.js';

export type SqliteValue = number | string | Uint8Array<ArrayBuffer> | null;

export interface SqliteObject {
  readonly type: string;
  readonly name: string;
  /** The table that an index is of. */
  readonly table: string;
  readonly rootPage: number;
  /** Null of indexes that SQLite makes by itself. */
  readonly sql: string | null;
}

const CHUNK_bytes = 65_536;
const MOST_CHUNKS = 256;
/** A tree of that depth has more pages than a file can have. */
const MOST_DEPTH = 30;

const [INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF] = [2, 5, 10, 13] as const;

export const isSqlite = (start: Uint8Array): boolean => String.fromCharCode(...start.subarray(0, 15)) === 'SQLite format 3';

/**
 * A database of SQLite, read in slices and never written: a row by its number, an entry of an index by its key, or all rows. No more than
 * the pages on the way are read, so that a database may be larger than the memory. The format: sqlite.org/fileformat2.html.
 */
export class SqliteFile {
  readonly objects: readonly SqliteObject[] = [];
  readonly #file: Slices;
  readonly #page_bytes: number;
  readonly #usable_bytes: number;
  readonly #text: TextDecoder;
  readonly #chunks = new Map<number, Promise<Uint8Array<ArrayBuffer>>>();

  private constructor(file: Slices, header: DataView) {
    const size = header.getUint16(16);
    this.#file = file;
    this.#page_bytes = size === 1 ? 65_536 : size;
    if (this.#page_bytes < 512 || (this.#page_bytes & (this.#page_bytes - 1)) !== 0) throw new Unreadable('damaged', { where: `page size ${size}` });
    this.#usable_bytes = this.#page_bytes - header.getUint8(20);
    this.#text = new TextDecoder(['utf-8', 'utf-8', 'utf-16le', 'utf-16be'][header.getUint32(56)] ?? 'utf-8');
    const needed = header.getUint32(28) * this.#page_bytes;
    if (needed > file.size) throw new Unreadable('ends-early', { size: file.size, needed });
  }

  static async open(file: Slices): Promise<SqliteFile> {
    const bytes = await file.read(0, 100);
    const opened = new SqliteFile(file, new DataView(bytes.buffer));
    const objects: SqliteObject[] = [];
    for await (const [type, name, table, rootPage, sql] of opened.rows(1)) {
      objects.push({ type: String(type), name: String(name), table: String(table), rootPage: Number(rootPage ?? 0), sql: typeof sql === 'string' ? sql : null });
    }
    (opened as { objects: readonly SqliteObject[] }).objects = objects;
    return opened;
  }

  /** All rows of a table, or all entries of an index, in their order. */
  async *rows(rootPage: number): AsyncGenerator<readonly SqliteValue[]> {
    for await (const { page, cell } of this.#cells(rootPage)) yield this.#values(await this.#payload(page, cell));
  }

  /** All rows of a table with their numbers; of each the part that lies in its page: large values at the end may be cut. */
  async *numberedRows(rootPage: number): AsyncGenerator<{ readonly rowId: number; readonly values: readonly SqliteValue[] }> {
    for await (const { page, cell } of this.#cells(rootPage)) {
      yield { rowId: varint(page.view, cell + varint(page.view, cell).length).value, values: this.#values(await this.#payload(page, cell, true)) };
    }
  }

  async *#cells(rootPage: number, depth = 0): AsyncGenerator<{ readonly page: Page; readonly cell: number }> {
    const page = await this.#pageAt(rootPage, depth);
    for (let i = 0; i < page.cells; i++) {
      const cell = page.cell(i);
      if (page.isInterior) yield* this.#cells(page.view.getUint32(cell), depth + 1);
      if (page.kind !== TABLE_INTERIOR) yield { page, cell };
    }
    if (page.isInterior) yield* this.#cells(page.right, depth + 1);
  }

  /** The row of a number; null: there is none. */
  async row(rootPage: number, rowId: number): Promise<readonly SqliteValue[] | null> {
    let number = rootPage;
    for (let depth = 0; ; depth++) {
      const page = await this.#pageAt(number, depth);
      const skip = page.isInterior ? 4 : 0;
      const id = (i: number): number => {
        const at = page.cell(i) + skip;
        return page.kind === TABLE_LEAF ? varint(page.view, at + varint(page.view, at).length).value : varint(page.view, at).value;
      };
      const i = await firstWhere(page.cells, (one) => id(one) >= rowId);
      if (page.kind === TABLE_LEAF) return i < page.cells && id(i) === rowId ? this.#values(await this.#payload(page, page.cell(i))) : null;
      number = i < page.cells ? page.view.getUint32(page.cell(i)) : page.right;
    }
  }

  /** The entry of an index (or of a table without row numbers) that begins with the key; null: there is none. */
  async entry(rootPage: number, key: readonly (number | string)[]): Promise<readonly SqliteValue[] | null> {
    let number = rootPage;
    for (let depth = 0; ; depth++) {
      const page = await this.#pageAt(number, depth);
      const compared = async (i: number): Promise<number> => compare(this.#values(await this.#payload(page, page.cell(i), true), key.length), key);
      const i = await firstWhere(page.cells, async (one) => (await compared(one)) >= 0);
      if (i < page.cells && (await compared(i)) === 0) return this.#values(await this.#payload(page, page.cell(i)));
      if (!page.isInterior) return null;
      number = i < page.cells ? page.view.getUint32(page.cell(i)) : page.right;
    }
  }

  /** The first entry of a tree and the last one. */
  async ends(rootPage: number): Promise<readonly (readonly SqliteValue[])[]> {
    const end = async (isLast: boolean): Promise<readonly SqliteValue[][]> => {
      let number = rootPage;
      for (let depth = 0; ; depth++) {
        const page = await this.#pageAt(number, depth);
        if (!page.isInterior) return page.cells === 0 ? [] : [[...this.#values(await this.#payload(page, page.cell(isLast ? page.cells - 1 : 0)))]];
        number = isLast || page.cells === 0 ? page.right : page.view.getUint32(page.cell(0));
      }
    };
    return [...(await end(false)), ...(await end(true))];
  }

  async #pageAt(number: number, depth: number): Promise<Page> {
    if (depth > MOST_DEPTH) throw new Unreadable('damaged', { where: `page ${number}` });
    const view = await this.#bytesOfPage(number);
    const start = number === 1 ? 100 : 0;
    const kind = view.getUint8(start);
    if (![INDEX_INTERIOR, TABLE_INTERIOR, INDEX_LEAF, TABLE_LEAF].includes(kind as never)) throw new Unreadable('damaged', { where: `page ${number}` });
    const isInterior = kind === INDEX_INTERIOR || kind === TABLE_INTERIOR;
    const cells = view.getUint16(start + 3);
    const pointers = start + (isInterior ? 12 : 8);
    if (pointers + 2 * cells > view.byteLength) throw new Unreadable('damaged', { where: `page ${number}` });
    return { number, view, kind, isInterior, cells, right: isInterior ? view.getUint32(start + 8) : 0, cell: (i: number): number => view.getUint16(pointers + 2 * i) };
  }

  /** What a cell holds, with its overflow pages; the inline part alone if that is enough. */
  async #payload(page: Page, cell: number, isInlineEnough = false): Promise<Uint8Array<ArrayBuffer>> {
    const { view, kind, number } = page;
    let at = cell + (page.isInterior ? 4 : 0);
    const { value: length, length: used } = varint(view, at);
    at += used;
    if (kind === TABLE_LEAF) at += varint(view, at).length;
    const usable = this.#usable_bytes;
    const most = kind === TABLE_LEAF ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const spilled = least + ((length - least) % (usable - 4));
    const inline = length <= most ? length : spilled <= most ? spilled : least;
    if (length > this.#file.size || at + inline > view.byteLength) throw new Unreadable('damaged', { where: `page ${number}` });
    const start = new Uint8Array(view.buffer, view.byteOffset + at, inline);
    if (inline === length || isInlineEnough) return start;

    const whole = new Uint8Array(length);
    whole.set(start);
    let overflow = view.getUint32(at + inline);
    for (let filled = inline; filled < length; ) {
      const next = await this.#bytesOfPage(overflow);
      const part = Math.min(usable - 4, length - filled);
      whole.set(new Uint8Array(next.buffer, next.byteOffset + 4, part), filled);
      filled += part;
      overflow = next.getUint32(0);
    }
    return whole;
  }

  #values(payload: Uint8Array<ArrayBuffer>, most = Infinity): readonly SqliteValue[] {
    const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
    try {
      const header = varint(view, 0);
      const values: SqliteValue[] = [];
      let at = header.length;
      let body = header.value;
      while (at < header.value && values.length < most) {
        const { value: type, length } = varint(view, at);
        at += length;
        const size = type >= 12 ? Math.floor((type - 12) / 2) : [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type]!;
        values.push(type >= 12 ? this.#long(payload.subarray(body, body + size), type % 2 === 1) : numberAt(view, body, type));
        body += size;
      }
      return values;
    } catch (error) {
      throw error instanceof RangeError ? new Unreadable('damaged', { where: 'a row' }) : error;
    }
  }

  #long(bytes: Uint8Array<ArrayBuffer>, isText: boolean): string | Uint8Array<ArrayBuffer> {
    return isText ? this.#text.decode(bytes) : bytes;
  }

  /** Pages are read in larger pieces: their neighbours are asked for next. A page lies in one piece, both being powers of two. */
  async #bytesOfPage(number: number): Promise<DataView<ArrayBuffer>> {
    const offset = (number - 1) * this.#page_bytes;
    if (number < 1 || offset + this.#page_bytes > this.#file.size) throw new Unreadable('damaged', { where: `page ${number}` });
    const which = Math.floor(offset / CHUNK_bytes);
    let chunk = this.#chunks.get(which);
    if (chunk) this.#chunks.delete(which);
    else chunk = this.#file.read(which * CHUNK_bytes, Math.min(CHUNK_bytes, this.#file.size - which * CHUNK_bytes));
    // The least recently used comes first.
    this.#chunks.set(which, chunk);
    if (this.#chunks.size > MOST_CHUNKS) this.#chunks.delete(this.#chunks.keys().next().value!);
    const bytes = await chunk;
    return new DataView(bytes.buffer, bytes.byteOffset + offset - which * CHUNK_bytes, this.#page_bytes);
  }
}

/** A page of a tree. */
interface Page {
  readonly number: number;
  readonly view: DataView<ArrayBuffer>;
  readonly kind: number;
  readonly isInterior: boolean;
  readonly cells: number;
  /** The page of all that comes after the last cell. */
  readonly right: number;
  /** Where a cell begins. */
  readonly cell: (i: number) => number;
}

/** The first for which it is true of cells in order; `count` if there is none. */
async function firstWhere(count: number, isTrue: (i: number) => boolean | Promise<boolean>): Promise<number> {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Null before numbers before texts before bytes, as SQLite sorts. */
function compare(values: readonly SqliteValue[], key: readonly (number | string)[]): number {
  for (const [i, wanted] of key.entries()) {
    const value = values[i] ?? null;
    const [rank, wantedRank] = [rankOf(value), rankOf(wanted)];
    if (rank !== wantedRank) return rank - wantedRank;
    if (value !== wanted) return value! < wanted ? -1 : 1;
  }
  return 0;
}

const rankOf = (value: SqliteValue): number => (value === null ? 0 : typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : 3);

function numberAt(view: DataView, at: number, type: number): number | null {
  switch (type) {
    case 0:
      return null;
    case 1:
      return view.getInt8(at);
    case 2:
      return view.getInt16(at);
    case 3:
      return (view.getInt16(at) << 8) | view.getUint8(at + 2);
    case 4:
      return view.getInt32(at);
    case 5:
      return view.getInt16(at) * 2 ** 32 + view.getUint32(at + 2);
    case 6:
      return Number(view.getBigInt64(at));
    case 7:
      return view.getFloat64(at);
    default:
      return type - 8;
  }
}

/** Up to nine bytes, seven bits each, the ninth whole. */
function varint(view: DataView, at: number): { readonly value: number; readonly length: number } {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = view.getUint8(at + i);
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, length: i + 1 };
  }
  return { value: value * 256 + view.getUint8(at + 8), length: 9 };
}
