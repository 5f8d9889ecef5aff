import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * A plan with what belongs to it in one file: a zip whose first entry lists all others with their length and SHA-256. `docs/field-kit.md` says
 * what stands where.
 */
export const MANIFEST = 'iatg-hand-over.json';
const FORMAT = 'iatg-hand-over';
const VERSION = 1;
/** More is not unpacked: it would not fit into the memory of a weak machine, or is made to harm. */
const MOST_bytes = 1_000_000_000;

/** What an entry is for. `imagery`: pictures of the map that the user has brought, and the list of them. */
export const ENTRY_KINDS = ['plan', 'history', 'notes', 'photo', 'consequences', 'assessment', 'imagery'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface HandOverEntry {
  /** Never with words of the plan in it. */
  readonly path: string;
  readonly kind: EntryKind;
  readonly bytes: Uint8Array;
}

interface Listed {
  readonly path: string;
  readonly kind: EntryKind;
  readonly size_bytes: number;
  readonly sha256: string;
}

interface Manifest {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** ISO 8601. */
  readonly made: string;
  readonly entries: readonly Listed[];
  /** SHA-256 of this manifest as JSON without this member. */
  readonly sha256: string;
}

/** What is wrong with a file; `name` is the entry that it is wrong with. */
export interface HandOverFault {
  readonly kind: 'not-a-zip' | 'foreign' | 'newer' | 'manifest' | 'missing' | 'unlisted' | 'changed' | 'too-large';
  readonly name: string;
}

const digest = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

export function writeHandOver(entries: readonly HandOverEntry[], made: Date): Uint8Array<ArrayBuffer> {
  const listed = entries.map(({ path, kind, bytes }): Listed => ({ path, kind, size_bytes: bytes.length, sha256: digest(bytes) }));
  const unsigned = { format: FORMAT, version: VERSION, made: made.toISOString(), entries: listed } as const;
  const manifest: Manifest = { ...unsigned, sha256: digest(utf8ToBytes(JSON.stringify(unsigned))) };
  const zip: Zippable = { [MANIFEST]: [strToU8(JSON.stringify(manifest, null, 1)), { level: 0 }] };
  // Pictures are compressed already. The same content gives the same file: no time of the disk is in it.
  for (const { path, kind, bytes } of entries) zip[path] = [bytes, { level: kind === 'photo' || kind === 'imagery' ? 0 : 6 }];
  return new Uint8Array(zipSync(zip, { mtime: made }));
}

/** Is it a file of ours, whatever state it is in? Any other zip may be another kind of plan. */
export function isHandOver(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  try {
    let isOurs = false;
    unzipSync(bytes, { filter: ({ name }) => (isOurs ||= name === MANIFEST) && false });
    return isOurs;
  } catch {
    // Broken off: the manifest stands first.
    return strFromU8(bytes.subarray(30, 30 + MANIFEST.length), true) === MANIFEST;
  }
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Reads a file as a whole: every entry is the one that was written, or nothing is taken. */
export function readHandOver(bytes: Uint8Array): { readonly entries: readonly HandOverEntry[]; readonly made: Date } | HandOverFault {
  let files: Record<string, Uint8Array>;
  let size_bytes = 0;
  try {
    files = unzipSync(bytes, { filter: ({ originalSize }) => (size_bytes += originalSize) <= MOST_bytes });
  } catch {
    return { kind: 'not-a-zip', name: '' };
  }
  if (size_bytes > MOST_bytes) return { kind: 'too-large', name: '' };
  const first = files[MANIFEST];
  if (!first) return { kind: 'foreign', name: '' };
  const manifest = manifestOf(first);
  if ('kind' in manifest) return manifest;
  const entries: HandOverEntry[] = [];
  for (const { path, kind, size_bytes: expected, sha256: wanted } of manifest.entries) {
    const content = Object.hasOwn(files, path) ? files[path]! : null;
    if (!content) return { kind: 'missing', name: path };
    if (content.length !== expected || digest(content) !== wanted) return { kind: 'changed', name: path };
    entries.push({ path, kind, bytes: content });
  }
  const known = new Set(manifest.entries.map(({ path }) => path));
  const unlisted = Object.keys(files).find((path) => path !== MANIFEST && !known.has(path));
  return unlisted === undefined ? { entries, made: new Date(manifest.made) } : { kind: 'unlisted', name: unlisted };
}

function manifestOf(bytes: Uint8Array): Manifest | HandOverFault {
  const damaged: HandOverFault = { kind: 'manifest', name: MANIFEST };
  try {
    const { sha256: wanted, ...unsigned } = JSON.parse(strFromU8(bytes)) as Manifest;
    if (unsigned.format !== FORMAT) return { kind: 'foreign', name: '' };
    if (!(unsigned.version <= VERSION)) return { kind: 'newer', name: '' };
    if (digest(utf8ToBytes(JSON.stringify(unsigned))) !== wanted) return damaged;
    const isListed = ({ path, kind }: Listed): boolean => typeof path === 'string' && ENTRY_KINDS.includes(kind);
    return unsigned.entries.every(isListed) && !Number.isNaN(Date.parse(unsigned.made)) ? { ...unsigned, sha256: wanted } : damaged;
  } catch {
    return damaged;
  }
}
