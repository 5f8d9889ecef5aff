import { iatg2021, isShorter, readJson, type Problem, type RuleDifference } from 'iatg-core';
import type { DifferencesQuestion } from './decision-worker.js';
import { withHeader } from './plan-document.js';
import { underProfile } from './plan-rules.js';
import { compareWith, edit, newKey, siteStore } from './site-store.js';
import { createStore } from './store.js';
import { viewStore } from './view-store.js';

/** A rule profile as its file has it; it may be in the making and have faults. */
export type ProfileJson = Readonly<Record<string, unknown>>;

export interface KeptProfile {
  readonly id: string;
  readonly json: ProfileJson;
}

export interface ProfilesState {
  readonly profiles: readonly KeptProfile[];
  /** Deleted in this visit, the last first. */
  readonly deleted: readonly KeptProfile[];
  /** A file that is no rule profile, or one with faults; or what the browser has damaged. */
  readonly refused: { readonly fileName: string; readonly faults: readonly Problem[] } | null;
  /** The browser keeps nothing: profiles last until the page is left. */
  readonly isUnkept: boolean;
}

/** Each under its own key, so that two windows do not overwrite each other's. */
const KEY = 'iatg-rule-profile ';

export const profilesStore = createStore<ProfilesState>({ ...kept(), deleted: [], isUnkept: false });
addEventListener('storage', followOtherWindow);

// A function, for what is kept is read, and sorted by name, while this file is still being read itself.
export function nameOf({ name }: ProfileJson): string {
  return typeof name === 'string' ? name : '';
}

export const faultsOf = (json: ProfileJson): readonly Problem[] => underProfile(json).faults;

/** Is a profile without a fault somewhere shorter than the standard, by whichever method? */
export function isShorterSomewhere(json: ProfileJson): boolean {
  const rules = underProfile(json).rules!;
  return (['calculated', 'tabulated', 'greater'] as const).some((method) => isShorter(rules, method));
}

/**
 * From one profile without a fault to another; null: the standard. Every kilogram of every column is looked at, beside the page.
 * @returns gives the question up
 */
export function findDifferences(from: ProfileJson | null, to: ProfileJson, tell: (differences: readonly RuleDifference[]) => void): () => void {
  const worker = new Worker(new URL('./decision-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<readonly RuleDifference[]>) => {
    worker.terminate();
    tell(data);
  });
  worker.postMessage({ kind: 'differences', from, to } satisfies DifferencesQuestion);
  return () => worker.terminate();
}

export function addProfile(json: ProfileJson): string {
  const one = { id: newKey(), json };
  put(one);
  return one.id;
}

export const newProfile = (name: string): string => addProfile({ version: 1, standard: iatg2021.id, name });

/** What is typed is kept at once. */
export const changeProfile = (id: string, json: ProfileJson): void => put({ id, json });

function put(one: KeptProfile): void {
  const { profiles, deleted } = profilesStore.get();
  const isKnown = profiles.some(({ id }) => id === one.id);
  profilesStore.set({ profiles: isKnown ? profiles.map((each) => (each.id === one.id ? one : each)) : [...profiles, one], deleted: deleted.filter(({ id }) => id !== one.id) });
  try {
    localStorage.setItem(KEY + one.id, JSON.stringify(one.json));
    if (profilesStore.get().isUnkept) profilesStore.set({ isUnkept: false });
  } catch {
    profilesStore.set({ isUnkept: true });
  }
}

export function deleteProfile(one: KeptProfile): void {
  const { profiles, deleted } = profilesStore.get();
  profilesStore.set({ profiles: profiles.filter(({ id }) => id !== one.id), deleted: [one, ...deleted] });
  try {
    localStorage.removeItem(KEY + one.id);
  } catch {
    // It was not kept either.
  }
}

export const bringBackProfile = (one: KeptProfile): void => put(one);

/** Takes the rule profile of a file, or that of a plan that carries one. @returns its id; null: it has faults, which are shown */
export async function openProfile(file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  const read = bytes && readJson(new Uint8Array(bytes), 'rule-profile');
  const faults = !read ? [{ pointer: '', key: 'not-json', values: {} } as const] : 'fault' in read ? [{ pointer: '', ...read.fault }] : underProfile(carried(read.json)).faults;
  if (!read || 'fault' in read || faults.length > 0) {
    profilesStore.set({ refused: { fileName: file.name, faults } });
    return null;
  }
  profilesStore.set({ refused: null });
  return addProfile(carried(read.json) as ProfileJson);
}

function carried(json: unknown): unknown {
  const { type, sitePlan } = Object(json) as { readonly type?: unknown; readonly sitePlan?: { readonly profile?: unknown } | null };
  return type === 'FeatureCollection' && sitePlan?.profile !== undefined ? sitePlan.profile : json;
}

/** The rule profile that the open plan carries; null: none. It is kept with the plan, in every file and copy of it. */
export const profileOfPlan = (): ProfileJson | null => (siteStore.get().open.plan.profile as ProfileJson | null) ?? null;

/** Judges the open plan by a profile; null: by the standard again. One step that can be undone. */
export const applyToPlan = (json: ProfileJson | null): boolean =>
  edit({ key: 'edit.profile', name: nameOf(json ?? profileOfPlan() ?? {}) }, (document) => withHeader(document, { profile: json ?? undefined }));

/** Judges the open plan by a profile, with how it stands by another one (null: the standard) beside it on the map. */
export function compareOnMap(from: ProfileJson | null, to: ProfileJson): void {
  const { document } = siteStore.get().open;
  if (JSON.stringify(profileOfPlan()) !== JSON.stringify(to)) applyToPlan(to);
  compareWith(withHeader(document, { profile: from ?? undefined }));
  viewStore.set({ dialog: null, mode: 'distances' });
}

/** What another window types is here at once: whoever goes on with the same profile goes on from there, and overwrites nothing. */
function followOtherWindow({ key, newValue }: StorageEvent): void {
  if (!key?.startsWith(KEY)) return;
  const id = key.slice(KEY.length);
  const { profiles } = profilesStore.get();
  const read = newValue === null ? null : readJson(newValue);
  if (read && 'fault' in read) return;
  const at = profiles.findIndex((one) => one.id === id);
  const others = profiles.filter((one) => one.id !== id);
  profilesStore.set({ profiles: read ? others.toSpliced(at < 0 ? others.length : at, 0, { id, json: read.json as ProfileJson }) : others });
}

/** What the browser keeps. An entry that is damaged stays where it is, is told of, and hides none of the others. */
function kept(): Pick<ProfilesState, 'profiles' | 'refused'> {
  const profiles: KeptProfile[] = [];
  let refused: ProfilesState['refused'] = null;
  try {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(KEY))) {
      const read = readJson(localStorage.getItem(key)!, 'rule-profile');
      if ('fault' in read) refused = { fileName: key, faults: [{ pointer: '', ...read.fault }] };
      else profiles.push({ id: key.slice(KEY.length), json: read.json as ProfileJson });
    }
  } catch {
    // The browser gives no access to what it keeps.
  }
  return { profiles: profiles.sort((a, b) => nameOf(a.json).localeCompare(nameOf(b.json))), refused };
}
