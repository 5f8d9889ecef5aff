import { siteStore } from './site-store.js';
import { createStore } from './store.js';
import { flush, workspaceStore } from './workspace.js';

/** Does the page work without a network, and is there a newer version of it? */
export interface OfflineState {
  /** `folder`: it runs from a folder of this computer and needs none. */
  readonly kept: 'asking' | 'taking-in' | 'ready' | 'incomplete' | 'insecure' | 'not-possible' | 'folder';
  /** Null unless `ready`. */
  readonly size_bytes: number | null;
  readonly isNewerThere: boolean;
  /** Why the newer version was not changed to when the user asked for it. */
  readonly hindrance: 'other-windows' | 'unsaved' | null;
}

export const offlineStore = createStore<OfflineState>({ kept: 'asking', size_bytes: null, isNewerThere: false, hindrance: null });

let registration: ServiceWorkerRegistration | undefined;

/** Has the browser keep the whole page, and tells how far it is. Nothing but files of this page is kept. */
export async function startOffline(): Promise<void> {
  if (location.protocol === 'file:') return offlineStore.set({ kept: 'folder' });
  if (!isSecureContext) return offlineStore.set({ kept: 'insecure' });
  // Not while developing: there is no build to keep.
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return offlineStore.set({ kept: 'not-possible' });
  try {
    registration = await navigator.serviceWorker.register('service-worker.js', { updateViaCache: 'none' });
  } catch {
    // A browser that refuses here may have kept the page before.
    registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  }
  if (!registration) return offlineStore.set({ kept: 'not-possible' });
  registration.addEventListener('updatefound', look);
  look();
}

function look(): void {
  const { installing, waiting, active } = registration!;
  for (const worker of [installing, waiting]) worker?.addEventListener('statechange', look);
  offlineStore.set({ isNewerThere: waiting !== null && active !== null });
  if (active) void askWhatIsKept(active);
  else offlineStore.set({ kept: installing || waiting ? 'taking-in' : 'incomplete' });
}

async function askWhatIsKept(worker: ServiceWorker): Promise<void> {
  const { isComplete, size_bytes } = await ask<{ readonly isComplete: boolean; readonly size_bytes: number }>(worker, 'what-is-kept');
  offlineStore.set(isComplete ? { kept: 'ready', size_bytes } : { kept: 'incomplete', size_bytes: null });
}

const ask = <A>(worker: ServiceWorker, question: string): Promise<A> =>
  new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }: MessageEvent<A>) => answer(data));
    port1.start();
    worker.postMessage(question, [port2]);
  });

/** Changes to the newer version, once all work is kept and if no other window still needs the version before. */
export async function takeNewer(): Promise<void> {
  await flush();
  if (workspaceStore.get().saving === 'failed' || siteStore.get().open.training) return offlineStore.set({ hindrance: 'unsaved' });
  const newer = registration?.waiting;
  if (!newer) return;
  // The page is loaded again when the newer version answers for it, and not before.
  const loadAgain = (): void => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', loadAgain, { once: true });
  const { isAlone } = await ask<{ readonly isAlone: boolean }>(newer, 'take-over');
  if (isAlone) return;
  navigator.serviceWorker.removeEventListener('controllerchange', loadAgain);
  offlineStore.set({ hindrance: 'other-windows' });
}
