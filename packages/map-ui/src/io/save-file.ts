/** A file of the user's disk that was written to and can be written to again. */
export interface WritableFile {
  readonly name: string;
  readonly write: (text: string) => Promise<void>;
}

interface SaveKind {
  readonly mime: string;
  readonly extension: string;
}

export const GEOJSON: SaveKind = { mime: 'application/geo+json', extension: '.geojson' };
export const KML: SaveKind = { mime: 'application/vnd.google-earth.kml+xml', extension: '.kml' };
export const CSV: SaveKind = { mime: 'text/csv', extension: '.csv' };

interface FileHandle {
  readonly name: string;
  readonly createWritable: () => Promise<{ write: (text: string) => Promise<void>; close: () => Promise<void> }>;
}

interface Picker {
  readonly showSaveFilePicker?: (options: object) => Promise<FileHandle>;
}

/**
 * Lets the user choose a file and writes it; where the browser cannot, the file is downloaded.
 * @returns the file, to be written again; null if it was downloaded or the user changed their mind (`wasWritten` tells which)
 */
export async function saveAs(name: string, text: string, kind: SaveKind): Promise<{ readonly wasWritten: boolean; readonly file: WritableFile | null }> {
  const suggestedName = `${safeName(name)}${kind.extension}`;
  const { showSaveFilePicker } = window as unknown as Picker;
  if (!showSaveFilePicker) {
    download(suggestedName, text, kind);
    return { wasWritten: true, file: null };
  }
  let handle: FileHandle;
  try {
    handle = await showSaveFilePicker({ suggestedName, types: [{ accept: { [kind.mime]: [kind.extension] } }] });
  } catch (error) {
    // Closed by the user.
    if (error instanceof DOMException && error.name === 'AbortError') return { wasWritten: false, file: null };
    download(suggestedName, text, kind);
    return { wasWritten: true, file: null };
  }
  const file: WritableFile = {
    name: handle.name,
    async write(now) {
      const stream = await handle.createWritable();
      await stream.write(now);
      await stream.close();
    },
  };
  await file.write(text);
  return { wasWritten: true, file };
}

export function download(name: string, text: string, { mime }: SaveKind): void {
  const url = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name that every file system takes. */
export function safeName(name: string): string {
  const safe = name
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80);
  return /^(con|prn|aux|nul|com\d|lpt\d)?$/i.test(safe) ? `plan ${safe}`.trim() : safe;
}
