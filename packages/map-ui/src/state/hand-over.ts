import { iatg2021, parseSitePlan, readJson, type Problem } from 'iatg-core';
import { isHandOver, readHandOver, writeHandOver, type HandOverEntry, type HandOverFault } from '../io/hand-over-file.js';
import { asItIs, type PhotoType } from '../io/photo-file.js';
import type { Annexes } from '../io/plan-database.js';
import { planAsText } from '../io/plan-text.js';
import { recordsOfOpenPlan } from './change-log.js';
import { idOf, type PlanDocument } from './plan-document.js';
import { papersAsAnnexes, readPapers, type SitePhoto } from './site-papers.js';
import { newKey, siteStore, type OpenPlan } from './site-store.js';
import { createStore } from './store.js';
import { viewStore } from './view-store.js';
import { openWith, type Hindrance } from './workspace.js';

/** Why the last file was not opened; null: none was refused. */
export interface HandOverState {
  readonly refused: Refused | null;
}

export interface Refused {
  readonly fileName: string;
  readonly fault: HandOverFault['kind'] | 'plan' | 'photo' | 'contents' | 'unreadable';
  /** Of an entry of the file. */
  readonly name: string;
  /** Of the plan in it. */
  readonly problems: readonly Problem[];
  /** The file is right, and the browser could not keep it. */
  readonly hindrance: Hindrance | null;
}

export const handOverStore = createStore<HandOverState>({ refused: null });

export interface Choices {
  readonly history: boolean;
  readonly photos: boolean;
  readonly notes: boolean;
  /** Left out unless asked for: they tell what an explosion would do. */
  readonly consequences: boolean;
}

interface Papers {
  readonly photos: readonly { readonly path: string; readonly site: string; readonly caption: string; readonly type: PhotoType; readonly addedAt: string; readonly tellsPlace: boolean }[];
  readonly notes: Readonly<Record<string, string>>;
}

/** The entries of a file for the open plan: what the preview lists is what is written. */
export async function handOverEntries(choices: Choices): Promise<readonly HandOverEntry[]> {
  const [records, { photos, notes }] = [await recordsOfOpenPlan(), await readPapers()];
  const { open } = siteStore.get();
  const sites = new Set(open.document.features.map(idOf));
  const entries: HandOverEntry[] = [{ path: 'plan.geojson', kind: 'plan', bytes: bytesOf(planAsText(open.document)) }];
  if (choices.history && records.length > 0) entries.push({ path: 'history.json', kind: 'history', bytes: bytesOf(JSON.stringify(records)) });
  const taken = choices.photos ? photos.filter(({ site }) => sites.has(site)) : [];
  const written: Papers['photos'][number][] = [];
  for (const [i, { picture, site, caption, type, addedAt, tellsPlace }] of taken.entries()) {
    const path = `photos/${i + 1}.${type === 'image/png' ? 'png' : 'jpg'}`;
    entries.push({ path, kind: 'photo', bytes: new Uint8Array(await picture.arrayBuffer()) });
    written.push({ path, site, caption, type, addedAt, tellsPlace });
  }
  const noted = choices.notes ? [...notes].filter(([site]) => sites.has(site)) : [];
  if (written.length + noted.length > 0) entries.push({ path: 'notes.json', kind: 'notes', bytes: bytesOf(JSON.stringify({ photos: written, notes: Object.fromEntries(noted) } satisfies Papers)) });
  if (choices.consequences) entries.push({ path: 'consequences.json', kind: 'consequences', bytes: await consequencesOf(open) });
  return entries;
}

async function consequencesOf({ plan }: OpenPlan): Promise<Uint8Array> {
  const { consequencesAsJson, consequencesOfPlan } = await import('iatg-core/consequence');
  const found = consequencesOfPlan(plan, iatg2021);
  if (found.kind !== 'site-consequences') return new Uint8Array();
  return bytesOf([...consequencesAsJson(found, Array.from({ length: found.count }, (_, i) => i))].join(''));
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const handOverFile = (entries: readonly HandOverEntry[], made: Date): Blob => new Blob([writeHandOver(entries, made)], { type: 'application/zip' });

/**
 * Opens a file that was handed over, as a whole or not at all.
 * @returns false: it is none, and may be another kind of plan
 */
export async function openHandOver(file: File): Promise<boolean> {
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return false;
  const bytes = new Uint8Array(buffer);
  if (!isHandOver(bytes)) return false;
  const refused = await take(bytes, file.name);
  if (refused) {
    handOverStore.set({ refused: { problems: [], hindrance: null, name: '', ...refused, fileName: file.name } });
    viewStore.set({ dialog: 'hand-over' });
  }
  return true;
}

type Refusing = Pick<Refused, 'fault'> & Partial<Refused>;

async function take(bytes: Uint8Array, fileName: string): Promise<Refusing | null> {
  const read = readHandOver(bytes);
  if ('kind' in read) return { fault: read.kind, name: read.name };
  const { entries } = read;
  const plan = entries.find(({ kind }) => kind === 'plan');
  if (!plan) return { fault: 'missing', name: 'plan.geojson' };
  const parsed = readJson(plan.bytes);
  const problems = 'fault' in parsed ? [{ pointer: '', ...parsed.fault }] : parseSitePlan(parsed.json).faults;
  if ('fault' in parsed || problems.length > 0) return { fault: 'plan', name: plan.path, problems };
  const annexes = annexesOf(entries);
  if ('fault' in annexes) return annexes;
  const hindrance = await openWith(parsed.json as PlanDocument, annexes.annexes, fileName);
  return hindrance ? { fault: 'unreadable', hindrance } : null;
}

function annexesOf(entries: readonly HandOverEntry[]): { readonly annexes: Annexes } | Refusing {
  const history = entries.find(({ kind }) => kind === 'history');
  const records = history ? jsonOf(history) : [];
  // Whether its records fit each other is told by the history itself.
  if (!Array.isArray(records)) return { fault: 'contents', name: history!.path };
  const notesEntry = entries.find(({ kind }) => kind === 'notes');
  const papers = notesEntry ? papersOf(jsonOf(notesEntry)) : { photos: [], notes: {} };
  if (!papers) return { fault: 'contents', name: notesEntry!.path };
  const photos: SitePhoto[] = [];
  for (const { path, site, caption, addedAt } of papers.photos) {
    const entry = entries.find((one) => one.kind === 'photo' && one.path === path);
    if (!entry) return { fault: 'missing', name: path };
    const photo = asItIs(entry.bytes);
    if (typeof photo === 'string') return { fault: 'photo', name: path };
    photos.push({ id: newKey(), site, caption, type: photo.type, picture: new Blob([photo.bytes], { type: photo.type }), addedAt, tellsPlace: photo.tellsPlace });
  }
  return { annexes: new Map([...records.map((record, n) => [`change ${String(n).padStart(8, '0')}`, record as unknown] as const), ...papersAsAnnexes(photos, new Map(Object.entries(papers.notes)))]) };
}

function jsonOf({ bytes }: HandOverEntry): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function papersOf(value: unknown): Papers | null {
  if (typeof value !== 'object' || value === null) return null;
  const { photos, notes } = value as Partial<Papers>;
  const arePhotos = Array.isArray(photos) && photos.every((photo: Partial<Papers['photos'][number]> | null) => photo && [photo.path, photo.site, photo.caption, photo.addedAt].every((member) => typeof member === 'string'));
  const areNotes = typeof notes === 'object' && notes !== null && Object.values(notes).every((note) => typeof note === 'string');
  return arePhotos && areNotes ? { photos, notes } : null;
}
