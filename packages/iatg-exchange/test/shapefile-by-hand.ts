import { strToU8, zipSync } from 'fflate';

type Part = readonly (readonly [number, number])[];

export interface Layer {
  readonly prj?: string;
  readonly cpg?: string;
  /** Name, type and length of each field. */
  readonly fields?: readonly (readonly [name: string, type: string, length: number])[];
  /** Shape types 1 (point), 3 (lines), 5 (outlines); text of the rows in Windows-1252. */
  readonly records: readonly { readonly shape: { readonly type: number; readonly parts: readonly Part[] } | null; readonly row?: readonly string[] }[];
  readonly cutShp?: number;
  readonly rowsMissing?: number;
}

/** A shapefile byte by byte, after the white paper of July 1998 and the description of dBASE III. */
export function shapefile({ prj, cpg, fields, records, cutShp = 0, rowsMissing = 0 }: Layer): Uint8Array {
  const contents = records.map(({ shape }) => contentOf(shape));
  const length = 100 + contents.reduce((sum, content) => sum + 8 + content.length, 0);
  const shp = new Uint8Array(length);
  const view = new DataView(shp.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  let at = 100;
  contents.forEach((content, i) => {
    view.setInt32(at, i + 1);
    view.setInt32(at + 4, content.length / 2);
    shp.set(content, at + 8);
    at += 8 + content.length;
  });
  return zipSync({
    'layer.shp': shp.slice(0, shp.length - cutShp),
    ...(fields && { 'layer.dbf': dbf(fields, records.slice(rowsMissing).map(({ row }) => row ?? [])) }),
    ...(prj && { 'layer.prj': strToU8(prj) }),
    ...(cpg && { 'layer.cpg': strToU8(cpg) }),
  });
}

function contentOf(shape: Layer['records'][number]['shape']): Uint8Array {
  if (!shape) return new Uint8Array(4);
  const { type, parts } = shape;
  const points = parts.flat();
  const content = new Uint8Array(type === 1 ? 20 : 44 + 4 * parts.length + 16 * points.length);
  const view = new DataView(content.buffer);
  view.setInt32(0, type, true);
  const put = ([x, y]: readonly [number, number], at: number): void => {
    view.setFloat64(at, x, true);
    view.setFloat64(at + 8, y, true);
  };
  if (type === 1) {
    put(points[0]!, 4);
    return content;
  }
  view.setInt32(36, parts.length, true);
  view.setInt32(40, points.length, true);
  let first = 0;
  parts.forEach((part, i) => {
    view.setInt32(44 + 4 * i, first, true);
    first += part.length;
  });
  points.forEach((point, i) => put(point, 44 + 4 * parts.length + 16 * i));
  return content;
}

function dbf(fields: readonly (readonly [string, string, number])[], rows: readonly (readonly string[])[]): Uint8Array {
  const rowLength = 1 + fields.reduce((sum, [, , length]) => sum + length, 0);
  const headerLength = 32 + 32 * fields.length + 1;
  const bytes = new Uint8Array(headerLength + rows.length * rowLength + 1).fill(0x20, headerLength);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerLength, true);
  view.setUint16(10, rowLength, true);
  const put = (text: string, at: number): void => [...text].forEach((character, i) => (bytes[at + i] = character.charCodeAt(0)));
  fields.forEach(([name, type, length], i) => {
    put(name, 32 + 32 * i);
    put(type, 32 + 32 * i + 11);
    bytes[32 + 32 * i + 16] = length;
  });
  bytes[headerLength - 1] = 0x0d;
  rows.forEach((row, i) => {
    let at = headerLength + i * rowLength + 1;
    fields.forEach(([, , length], j) => {
      put(row[j] ?? '', at);
      at += length;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

/** A ring that crosses itself, which no plan can hold. */
export const crossedOutlines: Layer['records'][number] = { shape: { type: 5, parts: [[[7, 46], [7.1, 46.1], [7.1, 46], [7, 46.1], [7, 46]]] } };
