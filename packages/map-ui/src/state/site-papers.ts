import { loadAnnexes } from '../io/plan-database.js';
import { asItIs, withoutMetadata, type PhotoFault, type PhotoType } from '../io/photo-file.js';
import { newKey, siteStore } from './site-store.js';
import { createStore } from './store.js';
import { flush, keepBeside } from './workspace.js';

/** A photo of a site, kept beside the plan. */
export interface SitePhoto {
  readonly id: string;
  /** Id of the site. */
  readonly site: string;
  readonly caption: string;
  readonly type: PhotoType;
  readonly picture: Blob;
  /** ISO 8601. */
  readonly addedAt: string;
  /** Does the picture tell where it was taken? Only where the user wanted that. */
  readonly tellsPlace: boolean;
}

export interface SitePapers {
  /** Of which plan; null: none has been read yet. */
  readonly key: string | null;
  readonly photos: readonly SitePhoto[];
  /** What was noted of a site, by its id. */
  readonly notes: ReadonlyMap<string, string>;
  /** Taken away in this visit, the last first. */
  readonly removed: readonly SitePhoto[];
  /** Files that were not taken. */
  readonly refused: readonly { readonly name: string; readonly why: PhotoFault }[];
}

const NOTHING: SitePapers = { key: null, photos: [], notes: new Map(), removed: [], refused: [] };

export const papersStore = createStore<SitePapers>(NOTHING);

const PHOTO = 'photo ';
/** Apart from the picture, which is not written again with every letter typed. */
const CAPTION = 'caption ';
const NOTE = 'note ';

let isFollowing = false;

/** Photos and notes of the open plan, read when first asked for and whenever another plan is opened. */
export function followPapers(): void {
  if (isFollowing) return;
  isFollowing = true;
  const follow = (): void => void readPapers();
  siteStore.subscribe(follow);
  follow();
}

let asked = '';

export async function readPapers(): Promise<SitePapers> {
  const { key, training } = siteStore.get().open;
  if (training || key === papersStore.get().key || key === asked) return papersStore.get();
  asked = key;
  // What was added a moment ago is written first.
  await flush();
  const [pictures, captions, notes] = await Promise.all([PHOTO, CAPTION, NOTE].map((kind) => loadAnnexes(key, kind)));
  asked = '';
  if (siteStore.get().open.key !== key) return readPapers();
  const photos = [...(pictures!.value?.values() ?? [])].map((kept) => {
    const photo = kept as SitePhoto;
    return { ...photo, caption: String(captions!.value?.get(CAPTION + photo.id) ?? '') };
  });
  photos.sort((a, b) => a.addedAt.localeCompare(b.addedAt));
  papersStore.set({ ...NOTHING, key, photos, notes: new Map([...(notes!.value ?? [])].map(([name, note]) => [name.slice(NOTE.length), String(note)])) });
  return papersStore.get();
}

/** @param keepsPlace whether the photo may go on telling where it was taken */
export async function addPhotos(site: string, files: readonly File[], keepsPlace: boolean): Promise<void> {
  const refused: { name: string; why: PhotoFault }[] = [];
  for (const file of files) {
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => new Uint8Array(),
    );
    const photo = keepsPlace ? asItIs(bytes) : withoutMetadata(bytes);
    if (typeof photo === 'string') {
      refused.push({ name: file.name, why: photo });
      continue;
    }
    const { type, tellsPlace } = photo;
    put({ id: newKey(), site, caption: '', type, picture: new Blob([photo.bytes], { type }), addedAt: new Date().toISOString(), tellsPlace });
  }
  papersStore.set({ refused });
}

function put(photo: SitePhoto): void {
  const { photos, removed } = papersStore.get();
  papersStore.set({ photos: [...photos, photo], removed: removed.filter(({ id }) => id !== photo.id) });
  keepBeside(annexesOf(photo));
}

const annexesOf = (photo: SitePhoto): ReadonlyMap<string, unknown> => new Map<string, unknown>([[PHOTO + photo.id, { ...photo, caption: '' }], [CAPTION + photo.id, photo.caption || undefined]]);

export const bringBackPhoto = put;

export function captionPhoto(photo: SitePhoto, caption: string): void {
  papersStore.set({ photos: papersStore.get().photos.map((one) => (one.id === photo.id ? { ...one, caption } : one)) });
  keepBeside(new Map([[CAPTION + photo.id, caption || undefined]]));
}

export function removePhoto(photo: SitePhoto): void {
  const { photos, removed } = papersStore.get();
  papersStore.set({ photos: photos.filter(({ id }) => id !== photo.id), removed: [photo, ...removed] });
  keepBeside(new Map([[PHOTO + photo.id, undefined], [CAPTION + photo.id, undefined]]));
}

export function noteSite(site: string, note: string): void {
  const notes = new Map(papersStore.get().notes);
  if (note) notes.set(site, note);
  else notes.delete(site);
  papersStore.set({ notes });
  keepBeside(new Map([[NOTE + site, note || undefined]]));
}

/** Photos and notes as they are kept beside a plan. */
export const papersAsAnnexes = (photos: readonly SitePhoto[], notes: ReadonlyMap<string, string>): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([...photos.flatMap((photo) => [...annexesOf(photo)]), ...[...notes].map(([site, note]) => [NOTE + site, note] as const)]);
