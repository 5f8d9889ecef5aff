import { isChangeOfMind, writableFile, type FileHandle, type WritableFile } from './save-file.js';

interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileHandle[]>;
  readonly showSaveFilePicker?: unknown;
}

/** Can a file be opened so that it can be saved to the same place? Where not, an `<input type="file">` reads it. */
export const canPickFiles = (): boolean => 'showOpenFilePicker' in globalThis && 'showSaveFilePicker' in globalThis;

/** Lets the user choose a site plan of their disk; null: they changed their mind. The browser asks again before anything is written to it. */
export async function pickFile(): Promise<{ readonly file: File; readonly writable: WritableFile } | null> {
  const { showOpenFilePicker } = globalThis as Pickers;
  try {
    const [handle] = await showOpenFilePicker!({ types: [{ accept: { 'application/geo+json': ['.geojson', '.json'], 'application/zip': ['.zip'] } }] });
    const file = await handle!.getFile();
    return { file, writable: writableFile(handle!, file.lastModified) };
  } catch (error) {
    if (isChangeOfMind(error)) return null;
    throw error;
  }
}
