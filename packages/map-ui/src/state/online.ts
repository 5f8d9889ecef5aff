import { onlineLayerOf, originOf, type OnlineLayer } from '../io/online-layers.js';
import { layerStore, type BaseLayer } from './layer-store.js';

/**
 * The page as it opens may talk to nobody, and a policy cannot be loosened while a page lives. An online layer is therefore shown by a
 * second page that may fetch pictures, and which forbids itself at once every host but the one that the user has agreed to.
 */
const ONLINE_PAGE = 'online.html';
const OFFLINE_PAGE = 'index.html';
const KEY = 'iatg-online-layer';

const isOnlinePage = (): boolean => document.documentElement.dataset.online === 'true';

/** Leaves for the page of online layers; `saved` is waited for, so that no work is lost. */
export async function goOnline(id: string, url: string, saved: () => Promise<void>): Promise<void> {
  await saved();
  sessionStorage.setItem(KEY, JSON.stringify({ id, url }));
  location.assign(ONLINE_PAGE);
}

/** Shows a picture below the map; from the page of online layers it goes back to the one that may talk to nobody. */
export function showBase(base: Exclude<BaseLayer, { kind: 'online' }>): void {
  layerStore.set({ base });
  if (isOnlinePage()) void import('./workspace.js').then(async ({ flush }) => {
    await flush();
    location.assign(OFFLINE_PAGE);
  });
}

/** On the page of online layers: allows itself the one host, and shows its layer. Anywhere else it does nothing. */
export function startOnline(): OnlineLayer | null {
  if (!isOnlinePage()) return null;
  const { id, url } = agreedTo();
  const layer = onlineLayerOf(id, url);
  if (!layer) {
    location.replace(OFFLINE_PAGE);
    return null;
  }
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `img-src 'self' data: blob: ${originOf(layer)}`;
  document.head.append(policy);
  layerStore.set({ base: { kind: 'online', id, url } });
  return layer;
}

function agreedTo(): { readonly id: string; readonly url: string } {
  try {
    const { id, url } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    return { id: String(id), url: String(url) };
  } catch {
    return { id: '', url: '' };
  }
}
