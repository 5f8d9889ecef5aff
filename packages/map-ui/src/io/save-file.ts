import type { FileName } from './file-names.js';

/** A file of the user's disk that can be written to again. */
export interface WritableFile {
  readonly name: string;
  /** `changed-elsewhere`: another program has written to it since; nothing was written. */
  readonly write: (content: Blob) => Promise<'written' | 'changed-elsewhere'>;
}

export interface FileKind {
  readonly mime: string;
  readonly extension: string;
}

export const GEOJSON: FileKind = { mime: 'application/geo+json', extension: '.geojson' };
export const KML: FileKind = { mime: 'application/vnd.google-earth.kml+xml', extension: '.kml' };
export const ZIP: FileKind = { mime: 'application/zip', extension: '.zip' };
export const JSON_FILE: FileKind = { mime: 'application/json', extension: '.json' };
export const HTML: FileKind = { mime: 'text/html', extension: '.html' };
export const KMZ: FileKind = { mime: 'application/vnd.google-earth.kmz', extension: '.kmz' };
export const XLSX: FileKind = { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: '.xlsx' };
export const PNG: FileKind = { mime: 'image/png', extension: '.png' };
export const CSV: FileKind = { mime: 'text/csv', extension: '.csv' };

/** What is used of File System Access, which TypeScript does not know yet. */
export interface FileHandle {
  readonly name: string;
  readonly getFile: () => Promise<File>;
  /** Writes beside the file, and takes its place when it is closed: a file is never half written. */
  readonly createWritable: () => Promise<{ write: (content: Blob) => Promise<void>; close: () => Promise<void> }>;
}

interface Pickers {
  readonly showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

/**
 * Lets the user choose a file and writes it; where the browser cannot, the file is downloaded.
 * @param content made once the place is chosen: a browser shows its dialogue only shortly after a click
 * @returns the name, and the file to be written to again unless it was downloaded; null: the user changed their mind
 */
export async function saveAs(name: FileName, kind: FileKind, content: () => Blob | Promise<Blob>): Promise<{ readonly name: string; readonly file: WritableFile | null } | null> {
  const suggestedName = `${name}${kind.extension}`;
  const { showSaveFilePicker } = globalThis as Pickers;
  let handle: FileHandle | undefined;
  try {
    handle = await showSaveFilePicker?.({ suggestedName, types: [{ accept: { [kind.mime]: [kind.extension] } }] });
  } catch (error) {
    if (isChangeOfMind(error)) return null;
    // Any other refusal (a frame, a policy of the machine) leaves the download.
  }
  if (!handle) {
    download(suggestedName, await content());
    return { name: suggestedName, file: null };
  }
  const file = writableFile(handle, null);
  await file.write(await content());
  return { name: handle.name, file };
}

/** The user closed the browser's dialogue. */
export const isChangeOfMind = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** @param readAt when the file was last changed, as its reader saw it; null: it may be overwritten whatever is in it */
export function writableFile(handle: FileHandle, readAt: number | null): WritableFile {
  let seen = readAt;
  return {
    name: handle.name,
    async write(content) {
      if (seen !== null && (await handle.getFile()).lastModified !== seen) return 'changed-elsewhere';
      const stream = await handle.createWritable();
      await stream.write(content);
      await stream.close();
      seen = (await handle.getFile()).lastModified;
      return 'written';
    },
  };
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Text in pieces as the content of a file; the page stays alive meanwhile, and no piece is kept twice. */
export async function contentOf(pieces: Iterable<string>, { mime }: FileKind): Promise<Blob> {
  const parts: Blob[] = [];
  let part: string[] = [];
  let length = 0;
  let since = performance.now();
  for (const piece of pieces) {
    part.push(piece);
    length += piece.length;
    if (length > PART_characters) {
      parts.push(new Blob(part));
      part = [];
      length = 0;
    }
    if (performance.now() - since > BUSY_ms) {
      await new Promise((rest) => setTimeout(rest));
      since = performance.now();
    }
  }
  return new Blob([...parts, ...part], { type: mime });
}

const PART_characters = 1_000_000;
const BUSY_ms = 40;
