import type { Assessment } from 'iatg-assessment';
import { iatg2021, readJson, type Problem } from 'iatg-core';
import { FIT_KINDS, type ControlPoint } from '../imagery/control-points.js';
import { isHandOver, readHandOver, writeHandOver, type HandOverEntry, type HandOverFault } from '../io/hand-over-file.js';
import { asItIs, type PhotoType } from '../io/photo-file.js';
import type { Annexes } from '../io/plan-database.js';
import { planAsText } from '../io/plan-text.js';
import { recordsOfOpenPlan } from './change-log.js';
import { idOf, type PlanDocument } from './plan-document.js';
import { planReader } from './plan-rules.js';
import { papersAsAnnexes, readPapers, type SitePhoto } from './site-papers.js';
import { imageryStore, loadImagery, takeGivenImagery, type GivenImagery } from './imagery.js';
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
  /** Left out unless asked for: it names every gap. */
  readonly assessment: boolean;
  /** Left out unless asked for: large, and they show where the depot lies. */
  readonly imagery: boolean;
}

/** Of all pictures together: the file is made in memory, which holds it twice. */
export const MOST_IMAGERY_bytes = 300e6;

/** Which of the user's own pictures a file can take, the topmost first, and which it cannot: for their size, or because they cannot be read now. */
export async function imageryToHandOver() {
  await loadImagery();
  const { entries, opened } = imageryStore.get();
  let size_bytes = 0;
  const isTaken = entries.map(({ id, bytes }) => {
    const fits = opened.get(id)?.state === 'ready' && size_bytes + bytes <= MOST_IMAGERY_bytes;
    if (fits) size_bytes += bytes;
    return fits;
  });
  return { taken: entries.filter((_, i) => isTaken[i]), left: entries.filter((_, i) => !isTaken[i]), size_bytes };
}

/** As a picture of the map stands in a file; its own file name stays here. */
interface GivenFile extends GivenImagery {
  readonly path: string;
}

const IMAGERY_LIST = 'imagery.json';

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
  const assessment = choices.assessment ? await assessmentToHandOver() : null;
  if (assessment) {
    const { assessmentAsJson } = await import('iatg-assessment');
    entries.push({ path: ASSESSMENT, kind: 'assessment', bytes: bytesOf(assessmentAsJson(assessment)) });
  }
  if (choices.imagery) entries.push(...(await imageryEntries()));
  return entries;
}

async function imageryEntries(): Promise<readonly HandOverEntry[]> {
  const { taken } = await imageryToHandOver();
  const given: GivenFile[] = [];
  const files: HandOverEntry[] = [];
  for (const [i, { id, kind, name, attribution, opacity, points, fit }] of taken.entries()) {
    const opened = imageryStore.get().opened.get(id);
    if (opened?.state !== 'ready') continue;
    const path = `imagery/${i + 1}.${kind}`;
    files.push({ path, kind: 'imagery', bytes: new Uint8Array(await opened.file.arrayBuffer()) });
    given.push({ path, name, attribution, opacity, ...(points && { points }), ...(fit && { fit }) });
  }
  return files.length === 0 ? [] : [...files, { path: IMAGERY_LIST, kind: 'imagery', bytes: bytesOf(JSON.stringify(given)) }];
}

const ASSESSMENT = 'assessment.json';

/** The one that is open at its desk, or was open last. */
export async function assessmentToHandOver(): Promise<Assessment | null> {
  const { assessmentStore, startAssessments } = await import('./assessment-store.js');
  await startAssessments();
  return assessmentStore.get().open;
}

/** Null: none is in the file. Undefined: it cannot be read. */
async function givenAssessmentOf(entries: readonly HandOverEntry[]): Promise<Assessment | null | undefined> {
  const entry = entries.find(({ kind }) => kind === 'assessment');
  if (!entry) return null;
  const { parseAssessment } = await import('iatg-assessment');
  return parseAssessment(entry.bytes).value ?? undefined;
}

async function keepGivenAssessment(assessment: Assessment): Promise<void> {
  const { startAssessments, takeAssessment } = await import('./assessment-store.js');
  await startAssessments();
  await takeAssessment(assessment);
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
  const problems = 'fault' in parsed ? [{ pointer: '', ...parsed.fault }] : planReader()(parsed.json).faults;
  if ('fault' in parsed || problems.length > 0) return { fault: 'plan', name: plan.path, problems };
  const annexes = annexesOf(entries);
  if ('fault' in annexes) return annexes;
  const given = givenImageryOf(entries);
  if (!given) return { fault: 'contents', name: IMAGERY_LIST };
  const assessment = await givenAssessmentOf(entries);
  if (assessment === undefined) return { fault: 'contents', name: ASSESSMENT };
  const hindrance = await openWith(parsed.json as PlanDocument, annexes.annexes, fileName);
  if (hindrance) return { fault: 'unreadable', hindrance };
  if (assessment) await keepGivenAssessment(assessment);
  let isKept = true;
  // The last is taken in first, so that they lie on each other as before.
  for (const { file, set } of given.toReversed()) isKept = (await takeGivenImagery(file, set)) && isKept;
  // The list says which of them the browser could not keep.
  if (!isKept) viewStore.set({ dialog: 'imagery' });
  return null;
}

/** Null: the list does not fit what is in the file. */
function givenImageryOf(entries: readonly HandOverEntry[]): readonly { readonly file: File; readonly set: GivenImagery }[] | null {
  const list = entries.find(({ path, kind }) => kind === 'imagery' && path === IMAGERY_LIST);
  if (!list) return [];
  const given = jsonOf(list) as readonly Partial<GivenFile>[] | null;
  if (!Array.isArray(given)) return null;
  const found = given.map(({ path, name, attribution, opacity, points, fit }) => {
    const entry = entries.find((one) => one.kind === 'imagery' && one.path === path && one !== list);
    const areWords = [name, attribution].every((word) => typeof word === 'string');
    const isFit = fit === undefined || FIT_KINDS.includes(fit);
    if (!entry || !areWords || !isFit || typeof opacity !== 'number' || !(opacity >= 0 && opacity <= 1) || !(points === undefined || (Array.isArray(points) && points.every(isPoint)))) return null;
    return { file: new File([entry.bytes as Uint8Array<ArrayBuffer>], entry.path.replace('imagery/', '')), set: { name: name!, attribution: attribution!, opacity, ...(points && { points }), ...(fit && { fit }) } };
  });
  return found.every((one) => one !== null) ? found : null;
}

const isPoint = (value: unknown): value is ControlPoint => {
  const { id, x_px, y_px, position } = (value ?? {}) as Partial<ControlPoint>;
  return typeof id === 'string' && [x_px, y_px, position?.[0], position?.[1]].every(Number.isFinite);
};

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
