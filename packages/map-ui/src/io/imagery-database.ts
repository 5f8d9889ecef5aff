import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { ControlPoint, FitKind } from '../imagery/control-points.js';
import type { PyramidKind } from '../imagery/open-imagery.js';
import type { PaintedKind } from '../imagery/painter.js';
import type { GeotiffFacts } from '../imagery/painting.js';
import type { Bounds } from '../imagery/tile-pyramid.js';

export type ImageryKind = PyramidKind | PaintedKind;

/**
 * Where the file of a picture is: copied into the browser's own files or its database, left where it lies on the disk (then the browser asks
 * for leave again after each start), or nowhere: it is gone when the page is closed.
 */
export type ImageryPlace = 'browser-files' | 'database' | 'disk' | 'visit';

/** One of the user's own pictures. It belongs to this machine, and is never part of a plan. */
export interface ImageryEntry {
  readonly id: string;
  readonly kind: ImageryKind;
  readonly name: string;
  readonly attribution: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly place: ImageryPlace;
  /** Null: a picture whose place is not known yet. */
  readonly bounds: Bounds | null;
  /** 0 to 1. */
  readonly opacity: number;
  readonly isShown: boolean;
  /** The highest lies on top. */
  readonly order: number;
  /** Of a GeoTIFF. */
  readonly facts?: GeotiffFacts;
  /** Of a picture that points fix. */
  readonly points?: readonly ControlPoint[];
  readonly fit?: FitKind;
}

/** What is used of File System Access, which TypeScript does not know yet. */
export interface DiskHandle {
  readonly getFile: () => Promise<File>;
  readonly queryPermission?: (descriptor: { mode: 'read' }) => Promise<PermissionState>;
  readonly requestPermission?: (descriptor: { mode: 'read' }) => Promise<PermissionState>;
}

export type KeepFault = 'quota' | 'unavailable' | 'not-readable' | 'too-large';

let opened: UseStore | null = null;
const database: UseStore = (mode, callback) => (opened ??= createStore('iatg-imagery', 'imagery'))(mode, callback);
const entryKey = (id: string): string => `entry ${id}`;
const fileKey = (id: string): string => `file ${id}`;

const FOLDER = 'imagery';
/** Held while files are copied, so that another window does not take a copy in the making for a leftover. */
const LOCK = 'iatg-imagery';

/** Null: the browser keeps nothing. */
export async function listImagery(): Promise<readonly ImageryEntry[] | null> {
  try {
    return await database<ImageryEntry[]>('readonly', (store) => promisifyRequest(store.getAll(IDBKeyRange.bound('entry ', 'entry \uffff'))));
  } catch {
    return null;
  }
}

/** @returns whether the browser has kept it */
export async function saveImagery(entry: ImageryEntry): Promise<boolean> {
  try {
    await database('readwrite', (store) => {
      store.put(entry, entryKey(entry.id));
      return promisifyRequest(store.transaction);
    });
    return true;
  } catch {
    return false;
  }
}

/** First the entry, then the file: a file without an entry is a leftover, an entry without a file would be a promise not kept. */
export async function removeImagery({ id, place }: ImageryEntry): Promise<boolean> {
  try {
    await database('readwrite', (store) => {
      store.delete(entryKey(id));
      store.delete(fileKey(id));
      return promisifyRequest(store.transaction);
    });
    if (place === 'browser-files') await (await folder()).removeEntry(id);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies a file into the browser, piece by piece. What was there before stays as it was if the copy fails.
 * @param onPart how much is copied, 0 to 1
 */
export async function copyIn(id: string, file: Blob, onPart: (part: number) => void): Promise<ImageryPlace | KeepFault> {
  return locked(async () => {
    const asFile = await copyToFolder(id, file, onPart);
    if (asFile !== 'unavailable') return asFile;
    try {
      await database('readwrite', (store) => {
        store.put(file, fileKey(id));
        return promisifyRequest(store.transaction);
      });
      return 'database';
    } catch (error) {
      return isQuota(error) ? 'quota' : 'unavailable';
    }
  });
}

async function copyToFolder(id: string, file: Blob, onPart: (part: number) => void): Promise<ImageryPlace | KeepFault> {
  let files: FileSystemDirectoryHandle;
  let target: FileSystemWritableFileStream;
  try {
    files = await folder();
    target = await (await files.getFileHandle(id, { create: true })).createWritable();
  } catch {
    return 'unavailable';
  }
  const PIECE_bytes = 4 * 2 ** 20;
  try {
    for (let at = 0; at < file.size; at += PIECE_bytes) {
      const piece = await file
        .slice(at, at + PIECE_bytes)
        .arrayBuffer()
        .catch(() => null);
      if (!piece) {
        await abandon();
        return 'not-readable';
      }
      await target.write(piece);
      onPart(Math.min(1, (at + PIECE_bytes) / file.size));
    }
    await target.close();
    return 'browser-files';
  } catch (error) {
    await abandon();
    return isQuota(error) ? 'quota' : 'unavailable';
  }

  async function abandon(): Promise<void> {
    await target.abort().catch(() => {});
    await files.removeEntry(id).catch(() => {});
  }
}

/** Remembers where a file lies, without copying it. */
export async function keepHandle(id: string, handle: DiskHandle): Promise<boolean> {
  try {
    await database('readwrite', (store) => {
      store.put(handle, fileKey(id));
      return promisifyRequest(store.transaction);
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * The file of an entry.
 * @param isAsked has the user just asked for it? Only then may the browser show its question
 * @returns `ask`: the user has to allow it again; `gone`: it is no longer there
 */
export async function fileOf({ id, place }: ImageryEntry, isAsked: boolean): Promise<Blob | 'ask' | 'gone'> {
  try {
    if (place === 'browser-files') return await (await (await folder()).getFileHandle(id)).getFile();
    const kept = await database<Blob | DiskHandle | undefined>('readonly', (store) => promisifyRequest(store.get(fileKey(id))));
    if (kept instanceof Blob) return kept;
    if (!kept) return 'gone';
    const state = await (isAsked ? kept.requestPermission : kept.queryPermission)?.call(kept, { mode: 'read' });
    return state === undefined || state === 'granted' ? await kept.getFile() : 'ask';
  } catch {
    return 'gone';
  }
}

/** Copies that were broken off by a closed window. */
export async function clearLeftovers(entries: readonly ImageryEntry[]): Promise<void> {
  if (!('locks' in navigator)) return;
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    try {
      const files = (await folder()) as FileSystemDirectoryHandle & { keys: () => AsyncIterable<string> };
      for await (const name of files.keys()) if (!entries.some(({ id }) => id === name)) await files.removeEntry(name);
    } catch {
      // Without such files there are no leftovers.
    }
  });
}

/** Of everything that the page keeps here; null where the browser does not tell. */
export async function storageUse(): Promise<{ readonly used_bytes: number; readonly available_bytes: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used_bytes: usage, available_bytes: Math.max(0, quota - usage) };
  } catch {
    return null;
  }
}

/** Asks the browser not to clear what is kept when its disk runs short. */
export async function askToPersist(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}

const folder = async (): Promise<FileSystemDirectoryHandle> => (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

const locked = <T>(work: () => Promise<T>): Promise<T> => ('locks' in navigator ? navigator.locks.request(LOCK, work) : work()) as Promise<T>;

const isQuota = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
