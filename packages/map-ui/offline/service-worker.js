// @ts-check
/// <reference lib="webworker" />
/**
 * Keeps one whole version of the page on the machine, so that after one visit everything works without a network. A version is taken in
 * as a whole or not at all, each file checked by its digest; a page is answered from one version only; and a newer version waits until
 * the user wants it. What is not a file of the page – tiles of online layers above all – is neither answered nor kept here.
 *
 * The build fills in the constants.
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

/** SHA-256 of each file of this version. @type {Readonly<Record<string, string>>} */
const FILES = JSON.parse('__FILES__');
const VERSION = '__VERSION__';
/** Of all files together. */
const SIZE_bytes = Number('__SIZE_bytes__');

const { scope } = worker.registration;
/** Another copy of the page, at another address of the same host, keeps its own. */
const OURS = `iatg ${scope} `;
const CACHE = `${OURS}${VERSION}`;
/** Of a server's headers only what says how a file is to be read and what it may do: not how it came over the wire. */
const HEADERS = ['content-type', 'content-security-policy', 'referrer-policy', 'x-content-type-options'];
/** Files asked for at a time. */
const AT_ONCE = 6;

worker.addEventListener('install', (event) => event.waitUntil(takeIn()));

worker.addEventListener('activate', (event) => event.waitUntil(begin()));

worker.addEventListener('fetch', (event) => {
  const path = pathOf(event.request);
  if (path !== null) event.respondWith(answer(path, event.request));
});

worker.addEventListener('message', (event) => event.waitUntil(say(event)));

/** What is there already – of a visit that was cut short – is not fetched again. */
async function takeIn() {
  const cache = await caches.open(CACHE);
  const wanted = Object.entries(FILES);
  const others = await Promise.all((await ownCaches()).filter((name) => name !== CACHE).map((name) => caches.open(name)));
  const takeNext = async () => {
    for (let next = wanted.pop(); next; next = wanted.pop()) await take(cache, others, ...next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
}

/**
 * @param {Cache} cache
 * @param {readonly Cache[]} others versions before this one: most files stay the same
 * @param {string} path
 * @param {string} digest
 */
async function take(cache, others, path, digest) {
  if (await cache.match(path)) return;
  for (const other of others) {
    const kept = await other.match(path);
    if (kept && (await keep(cache, path, digest, kept))) return;
  }
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok || !(await keep(cache, path, digest, response))) throw new Error(`${path} is not that of this version.`);
}

/**
 * @param {Cache} cache
 * @param {string} path
 * @param {string} digest
 * @param {Response} response
 */
async function keep(cache, path, digest, response) {
  const bytes = await response.arrayBuffer();
  const found = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found !== digest) return false;
  const headers = HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [/** @type {[string, string]} */ ([name, value])];
  });
  await cache.put(path, new Response(bytes, { headers }));
  return true;
}

/** No page of the version before is left: a page asks its own worker, and this one has waited for the last of them. */
async function begin() {
  await Promise.all((await ownCaches()).filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

/**
 * The file that a request asks for; null: it is none of ours.
 * @param {Request} request
 */
function pathOf({ method, url }) {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || !(origin + pathname).startsWith(scope)) return null;
  const path = decodeURI((origin + pathname).slice(scope.length)) || 'index.html';
  return Object.hasOwn(FILES, path) ? path : null;
}

/**
 * @param {string} path
 * @param {Request} request
 */
async function answer(path, request) {
  const kept = await (await caches.open(CACHE)).match(path);
  // Where the browser has cleared what it kept, there is still the network.
  return kept ?? fetch(request);
}

/** @param {ExtendableMessageEvent} event */
async function say({ data, ports: [port] }) {
  if (data === 'what-is-kept') {
    const kept = new Set((await (await caches.open(CACHE)).keys()).map((request) => pathOf(request)));
    port?.postMessage({ isComplete: Object.keys(FILES).every((path) => kept.has(path)), size_bytes: SIZE_bytes });
  } else if (data === 'take-over') {
    // Another window with the version before would lose the files that it has not loaded yet.
    const windows = (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) => url.startsWith(scope));
    const isAlone = windows.length <= 1;
    port?.postMessage({ isAlone });
    if (isAlone) await worker.skipWaiting();
  }
}
