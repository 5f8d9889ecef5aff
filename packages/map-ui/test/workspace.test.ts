import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.js';

let browser: Browser;
let server: PreviewServer;
let url: string;
let folder: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iatg-workspace-'));
  const root = fileURLToPath(new URL('pages', import.meta.url));
  const shared = { root, configFile: false, logLevel: 'warn' } as const;
  await build({ ...shared, base: './', build: { outDir: folder, emptyOutDir: true, target: 'es2022', minify: false, rolldownOptions: { input: join(root, 'workspace.html') } } });
  server = await preview({ ...shared, build: { outDir: folder }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  url = `http://127.0.0.1:${address.port}/workspace.html`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  context = await browser.newContext();
  page = await visit();
  return () => context.close();
});

async function visit(): Promise<Page> {
  const opened = await context.newPage();
  opened.on('pageerror', (error) => expect.unreachable(error.message));
  await opened.goto(url);
  await started(opened);
  return opened;
}

const started = (page: Page): Promise<void> => page.evaluate(() => window.started);
const rename = (page: Page, name: string): Promise<boolean> => page.evaluate((name) => window.driven.rename(name), name);
const nameOf = (page: Page): Promise<string> => page.evaluate(() => window.driven.name());
const saving = (page: Page): Promise<string> => page.evaluate(() => window.driven.workspace.workspaceStore.get().saving);
const flush = (page: Page): Promise<void> => page.evaluate(() => window.driven.workspace.flush());
const names = (page: Page): Promise<readonly string[]> => page.evaluate(async () => (await window.driven.database.listPlans()).value!.map(({ name }) => name).sort());
const reason = (page: Page): Promise<string | null> => page.evaluate(() => window.driven.workspace.workspaceStore.get().reason);

describe('autosave', () => {
  it('the untouched demonstration is not kept; changed, it is a plan of the user', async () => {
    await page.waitForTimeout(700);
    expect(await names(page)).toEqual([]);
    expect(await saving(page)).toBe('untouched');
    await rename(page, 'Mine');
    expect(await saving(page)).toBe('pending');
    await expect.poll(() => saving(page)).toBe('saved');
    expect(await names(page)).toEqual(['Mine']);
    await page.reload();
    await started(page);
    expect(await nameOf(page)).toBe('Mine');
    expect(await page.evaluate(() => window.driven.notice())).toBe(null);
  });

  it('in a drag that never rests, a page that is gone without a farewell has lost less than a second', async () => {
    await page.evaluate(() => {
      setInterval(() => window.driven.rename(String(Date.now())), 20);
    });
    await page.waitForTimeout(2_500);
    const end = Date.now();
    // Without `beforeunload` and in the middle of the drag.
    await page.close({ runBeforeUnload: false });
    const next = await visit();
    expect(end - Number(await nameOf(next))).toBeLessThan(1_000);
  });

  it('a page that is left in the moment of a change has lost nothing', async () => {
    await rename(page, 'Before');
    await expect.poll(() => saving(page)).toBe('saved');
    for (let i = 0; i < 5; i++) {
      await page.evaluate((i) => {
        window.driven.rename(`At the last moment ${i}`);
        location.reload();
      }, i);
      await page.waitForFunction((i) => window.driven?.name() === `At the last moment ${i}`, i);
    }
  });

  it('members that nobody knows are kept', async () => {
    const document = { type: 'FeatureCollection', 'x-author': { name: 'Ä', list: [1, null] }, sitePlan: { name: 'Theirs', 'x-unit': 7 }, features: [] };
    await page.evaluate((document) => window.driven.site.offerFile('theirs.geojson', { plan: { profile: null } as never, faults: [], warnings: [], json: document }), document);
    await flush(page);
    await page.reload();
    await started(page);
    expect(await page.evaluate(() => window.driven.site.siteStore.get().open.document)).toEqual(document);
    expect(await page.evaluate(() => window.driven.site.siteStore.get().open.fileName)).toBe('theirs.geojson');
  });

  it('another plan opened in the moment of a change: both are kept', async () => {
    await page.evaluate(() => {
      window.driven.rename('Left at once');
      window.driven.site.showEmpty('Entered');
    });
    await flush(page);
    expect(await names(page)).toEqual(['Entered', 'Left at once']);
  });

  it('what was undone is not kept', async () => {
    await rename(page, 'First');
    await flush(page);
    await page.evaluate(async () => {
      window.driven.rename('Second');
      window.driven.site.undo();
      await window.driven.workspace.flush();
    });
    expect(await names(page)).toEqual(['First']);
    await page.evaluate(() => {
      window.driven.rename('Third');
      // Undone while it is being written.
      void window.driven.workspace.flush();
      window.driven.site.undo();
    });
    await expect.poll(() => saving(page)).toBe('saved');
    expect(await names(page)).toEqual(['First']);
  });
});

describe('two windows', () => {
  it('the second one works on a copy, and says so; after the first is gone there is no copy of a copy', async () => {
    await rename(page, 'Depot');
    await flush(page);
    const second = await visit();
    expect(await nameOf(second)).toBe('Depot (copy)');
    expect(await second.evaluate(() => window.driven.notice())).toBe('workspace.copy');
    // Only looked at, it is no plan of its own.
    expect(await names(second)).toEqual(['Depot']);
    await rename(second, 'Second');
    await rename(page, 'First');
    await Promise.all([flush(second), flush(page)]);
    expect(await names(page)).toEqual(['First', 'Second']);
    await second.reload();
    await started(second);
    expect(await nameOf(second)).toBe('Second');
    await page.close();
    await second.close();
    expect(await nameOf(await visit())).toMatch(/^(First|Second)$/);
  });

  it('a plan that the first window has left is free', async () => {
    await rename(page, 'Depot');
    await flush(page);
    await page.evaluate(() => window.driven.site.showEmpty('Other'));
    await flush(page);
    const second = await visit();
    const opening = await second.evaluate(async () => {
      const entry = (await window.driven.database.listPlans()).value!.find(({ name }) => name === 'Depot')!;
      return window.driven.workspace.openKeptPlan(entry.key);
    });
    expect(opening).toBe('opened');
    expect(await nameOf(second)).toBe('Depot');
  });

  it.each(['BroadcastChannel', 'nothing at all'])('without locks, with %s, no change of either is lost', async (means) => {
    await context.addInitScript((means) => {
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      Reflect.deleteProperty(Navigator.prototype, 'locks');
      // Windows that cannot hear each other.
      if (means !== 'BroadcastChannel') BroadcastChannel.prototype.postMessage = () => {};
    }, means);
    await page.reload();
    await started(page);
    await rename(page, 'Depot');
    await flush(page);
    const second = await visit();
    expect(await nameOf(second)).toBe(means === 'BroadcastChannel' ? 'Depot (copy)' : 'Depot');
    await rename(page, 'First again');
    await flush(page);
    await rename(second, 'Second');
    await flush(second);
    await flush(second);
    expect(await names(page)).toEqual(means === 'BroadcastChannel' ? ['First again', 'Second'] : ['First again', 'Second (copy)']);
    if (means !== 'BroadcastChannel') expect(await second.evaluate(() => window.driven.notice())).toBe('workspace.copy');
    // From here on each goes its own way.
    await rename(page, 'A');
    await rename(second, 'B');
    await Promise.all([flush(page), flush(second)]);
    expect(await names(page)).toEqual(['A', 'B']);
  });
});

describe('a browser that keeps nothing', () => {
  it('quota used up: said with its reason, tried again, and nothing is lost meanwhile', async () => {
    // Before anything is written, for the browser remembers for a while how much room there was.
    const session = await context.newCDPSession(page);
    const origin = new URL(url).origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
    await page.evaluate(() => {
      const { driven } = window;
      driven.rename('Large');
      const features = driven.site.siteStore.get().open.document.features.map((feature) => ({ ...feature, 'x-ballast': 'x'.repeat(400_000) }));
      driven.site.edit({ key: 'edit.change', name: '' }, (document) => ({ ...document, features }));
    });
    await expect.poll(() => saving(page)).toBe('failed');
    expect(await reason(page)).toBe('quota');
    // Left for another plan, it is still in this window.
    await page.evaluate(() => window.driven.site.showEmpty('Next'));
    await flush(page);
    expect(await page.evaluate(() => window.driven.workspace.workspaceStore.get().unkept.map(({ plan }) => plan.name))).toEqual(['Large']);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await expect.poll(() => saving(page)).toBe('saved');
    expect(await names(page)).toEqual(['Large', 'Next']);
    const length = await page.evaluate(async () => {
      const { driven } = window;
      const { key } = (await driven.database.listPlans()).value!.find(({ name }) => name === 'Large')!;
      await driven.workspace.openKeptPlan(key);
      return (driven.site.siteStore.get().open.document.features[0]!['x-ballast'] as string).length;
    });
    expect(length).toBe(400_000);
  });

  it('a plan left unkept is opened as it was left', async () => {
    await rename(page, 'Kept');
    await flush(page);
    const name = await page.evaluate(async () => {
      const { driven } = window;
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      const { key } = driven.site.siteStore.get().open;
      driven.rename('Later');
      driven.site.showEmpty('Other');
      await driven.workspace.flush();
      await driven.workspace.openKeptPlan(key);
      IDBObjectStore.prototype.put = put;
      await driven.workspace.flush();
      return driven.name();
    });
    expect(name).toBe('Later');
    expect(await names(page)).toEqual(['Later', 'Other']);
  });

  it.each([
    ['refuses its database', 'unavailable'],
    ['has no database', 'unavailable'],
    ['never answers', 'no-answer'],
  ] as const)('a browser that %s starts with the demonstration, and says so', async (how, why) => {
    await context.addInitScript((how) => {
      if (how === 'has no database') {
        Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
      } else {
        IDBFactory.prototype.open = () => {
          if (how === 'never answers') return new EventTarget() as IDBOpenDBRequest;
          throw new DOMException('denied', 'SecurityError');
        };
      }
    }, how);
    await page.reload();
    await started(page);
    expect(await nameOf(page)).toMatch('Highfold');
    expect(await saving(page)).toBe('failed');
    expect(await reason(page)).toBe(why);
    expect(await page.evaluate(async () => (await window.driven.database.listPlans()).fault)).toBe(why);
  });

  it.each([
    ['with the same places', false, 'Kept', 'saved', null],
    ['with other places', true, 'Highfold', 'failed', 'newer'],
  ] as const)('a database that a newer program has raised, %s: nothing in it is touched but what is changed, and what cannot be kept is said', async (_, isOther, name, state, why) => {
    await rename(page, 'Kept');
    await flush(page);
    await page.goto('about:blank');
    await context.route('**/nothing.html', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    const other = await context.newPage();
    await other.goto(new URL('nothing.html', url).href);
    await other.evaluate(
      (isOther) =>
        new Promise<void>((done, refuse) => {
          const request = indexedDB.open('iatg-workspace', 9);
          request.addEventListener('upgradeneeded', () => {
            const { result, transaction } = request;
            const before = transaction!.objectStore('plans').getAll();
            before.addEventListener('success', () => {
              result.createObjectStore('newer', { autoIncrement: true }).add(before.result);
              if (isOther) result.deleteObjectStore('plans');
            });
          });
          request.addEventListener('success', () => done(request.result.close()));
          request.addEventListener('error', () => refuse(request.error ?? new Error('not opened')));
        }),
      isOther,
    );
    page = await visit();
    expect(await nameOf(page)).toMatch(name);
    await rename(page, 'Later');
    await flush(page);
    expect([await nameOf(page), await saving(page), await reason(page)]).toEqual(['Later', state, why]);
    const untouched = await other.evaluate(
      () =>
        new Promise<string>((answer) => {
          const request = indexedDB.open('iatg-workspace');
          request.addEventListener('success', () => {
            const all = request.result.transaction('newer').objectStore('newer').getAll();
            all.addEventListener('success', () => answer(JSON.stringify(all.result)));
          });
        }),
    );
    expect(untouched).toContain('"name":"Kept"');
  });

  it('a transaction that the browser breaks off leaves what was kept before; the next one keeps all', async () => {
    await rename(page, 'Before');
    await flush(page);
    await page.evaluate(async () => {
      const { commit } = IDBTransaction.prototype;
      IDBTransaction.prototype.commit = function (this: IDBTransaction) {
        this.abort();
      };
      window.driven.rename('After');
      await window.driven.workspace.flush();
      IDBTransaction.prototype.commit = commit;
    });
    expect(await saving(page)).toBe('failed');
    expect(await names(page)).toEqual(['Before']);
    await expect.poll(() => saving(page)).toBe('saved');
    expect(await names(page)).toEqual(['After']);
  });

  it('a database that is damaged on the disk is said; work goes on in the window and can be saved to a file', async () => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        const request = new EventTarget() as IDBOpenDBRequest & { onerror: ((event: Event) => void) | null };
        Object.defineProperty(request, 'error', { value: new DOMException('Internal error opening backing store', 'UnknownError') });
        queueMicrotask(() => (request.onerror ?? (() => {}))(new Event('error')));
        return request;
      };
    });
    await page.reload();
    await started(page);
    await rename(page, 'Still here');
    await flush(page);
    expect([await saving(page), await reason(page), await nameOf(page)]).toEqual(['failed', 'damaged', 'Still here']);
  });

  it('a write that fails half-way leaves what was kept before, entry and document', async () => {
    await rename(page, 'Whole');
    await flush(page);
    await page.evaluate(async () => {
      const { put } = IDBObjectStore.prototype;
      let count = 0;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values: Parameters<typeof put>) {
        if (++count === 2) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, values);
      };
      window.driven.rename('Half');
      await window.driven.workspace.flush();
    });
    expect(await saving(page)).toBe('failed');
    const kept = await page.evaluate(async () => {
      const { database } = window.driven;
      const [entry] = (await database.listPlans()).value!;
      return { entry: entry!.name, document: ((await database.loadPlan(entry!.key)).value!.document as { sitePlan: { name: string } }).sitePlan.name };
    });
    expect(kept).toEqual({ entry: 'Whole', document: 'Whole' });
  });
});

it('a kept plan with faults is offered as a file, with all that is in it', async () => {
  const damaged = { type: 'FeatureCollection', sitePlan: { name: 'Old', version: 99 }, features: [{ type: 'Feature' }], extra: [1] };
  await page.evaluate(async (damaged) => {
    await window.driven.database.savePlan(
      { key: 'old', name: 'Old', savedAt: new Date().toISOString(), stores: 1, sites: 0, fileName: null, revision: 'x' },
      damaged,
      { mayReplace: null, isLast: true },
    );
    sessionStorage.clear();
  }, damaged);
  await page.reload();
  await started(page);
  const rescue = await page.evaluate(() => window.driven.workspace.workspaceStore.get().rescue);
  expect(rescue).toMatchObject({ name: 'Old', document: damaged });
  expect(rescue!.faults.length).toBeGreaterThan(1);
  expect(await nameOf(page)).toMatch('Highfold');
  expect(await names(page)).toEqual(['Old']);
});

it('plans are renamed, duplicated, deleted and brought back; not while another window has them', async () => {
  await rename(page, 'A');
  await flush(page);
  await page.evaluate(() => window.driven.site.showEmpty('B'));
  await flush(page);
  const act = (name: string, what: 'rename' | 'duplicate' | 'delete', on = page) =>
    on.evaluate(
      async ({ name, what }) => {
        const { database, workspace } = window.driven;
        const entry = (await database.listPlans()).value!.find((one) => one.name === name)!;
        if (what === 'rename') return workspace.renameKept(entry, `${name}1`);
        return what === 'duplicate' ? workspace.duplicateKept(entry, `${name}2`) : workspace.deleteKept(entry);
      },
      { name, what },
    );
  expect(await act('A', 'rename')).toBeNull();
  expect(await act('B', 'rename')).toBeNull();
  expect(await nameOf(page)).toBe('B1');
  expect(await act('A1', 'duplicate')).toBeNull();
  expect(await act('B1', 'duplicate')).toBeNull();
  expect(await names(page)).toEqual(['A1', 'A12', 'B1', 'B12']);
  expect(await act('A1', 'delete')).toBeNull();
  expect(await act('A12', 'delete')).toBeNull();
  expect(await names(page)).toEqual(['B1', 'B12']);
  const second = await visit();
  expect(await act('B1', 'delete', second)).toBe('open-elsewhere');
  expect(await act('B1', 'rename', second)).toBe('open-elsewhere');
  await page.evaluate(async () => {
    const { workspace } = window.driven;
    for (const kept of workspace.workspaceStore.get().deleted) await workspace.bringBack(kept);
  });
  expect(await names(page)).toEqual(['A1', 'A12', 'B1', 'B12']);
  expect(await page.evaluate(() => window.driven.workspace.workspaceStore.get().deleted.length)).toBe(0);
});

it('a hundred plans are listed without reading one of them', async () => {
  const read = await page.evaluate(async () => {
    const { database } = window.driven;
    for (let i = 0; i < 100; i++) {
      await database.savePlan(
        { key: `k${i}`, name: `Plan ${i}`, savedAt: new Date(1e12 + i).toISOString(), stores: 0, sites: 0, fileName: null, revision: 'x' },
        { type: 'FeatureCollection', features: [], ballast: 'x'.repeat(100_000) },
        { mayReplace: null, isLast: false },
      );
    }
    const { getAll } = IDBObjectStore.prototype;
    let length = 0;
    IDBObjectStore.prototype.getAll = function (this: IDBObjectStore, ...values: Parameters<typeof getAll>) {
      const request = getAll.apply(this, values);
      request.addEventListener('success', () => (length = JSON.stringify(request.result).length));
      return request;
    };
    const { value } = await database.listPlans();
    return { count: value!.length, first: value![0]!.name, length };
  });
  expect(read).toMatchObject({ count: 100, first: 'Plan 99' });
  expect(read.length).toBeLessThan(30_000);
});

describe('the history of a plan', () => {
  const startLog = (page: Page): Promise<void> => page.evaluate(async () => {
    window.driven.changeLog.startChangeLog();
    await window.driven.changeLog.recordsOfOpenPlan();
  });
  /** What the history says, and whether it leads to the plan that is open. */
  const log = (page: Page) =>
    page.evaluate(async () => {
      const { changeLog, readLog, site } = window.driven;
      const { entries, states, fault } = readLog(await changeLog.recordsOfOpenPlan());
      return { said: entries.map(({ what }) => what.key), fault, leadsHere: JSON.stringify(states.at(-1)) === JSON.stringify(site.siteStore.get().open.document) };
    });
  const again = async (): Promise<void> => {
    await page.reload();
    await started(page);
    await startLog(page);
    await flush(page);
  };

  beforeEach(() => startLog(page));

  it('tells every change, undo and redo, and is there again after a reload', async () => {
    await page.evaluate(() => {
      const { driven } = window;
      driven.rename('One');
      driven.rename('Two');
      driven.site.undo();
      driven.site.redo();
    });
    await flush(page);
    await again();
    expect(await log(page)).toEqual({ said: ['start', 'edit.rename', 'edit.rename', 'edit.undone', 'edit.redone'], fault: null, leadsHere: true });
    await rename(page, 'Three');
    await flush(page);
    await again();
    expect((await log(page)).said.at(-1)).toBe('edit.rename');
  });

  it('a demonstration that is only looked at has none', async () => {
    expect((await log(page)).said).toEqual([]);
    expect(await names(page)).toEqual([]);
  });

  it('a drag is one change; killed in the middle of it, the next visit records what was found', async () => {
    await page.evaluate(() => {
      const { driven } = window;
      driven.rename('Before');
      driven.site.beginStep({ key: 'edit.move', name: 'x' });
      for (let i = 0; i < 50; i++) driven.rename(`Dragged ${i}`);
    });
    await flush(page);
    await page.close({ runBeforeUnload: false });
    page = await visit();
    await startLog(page);
    expect(await nameOf(page)).toBe('Dragged 49');
    expect(await log(page)).toEqual({ said: ['start', 'edit.rename', 'found'], fault: null, leadsHere: true });
  });

  it('a release is recorded with the digest of the plan, also of an unchanged one', async () => {
    await rename(page, 'Released');
    await flush(page);
    await page.evaluate(() => window.driven.changeLog.release('B. Second'));
    await flush(page);
    await again();
    const last = await page.evaluate(async () => window.driven.readLog(await window.driven.changeLog.recordsOfOpenPlan()).entries.at(-1)!);
    expect(last.what).toEqual({ key: 'release', name: 'B. Second' });
    expect(last.change).toEqual([]);
    expect(last.plan).toMatch(/^[0-9a-f]{64}$/);
  });

  it('quota used up: plan and history wait together, and both are kept when there is room again', async () => {
    await rename(page, 'Kept');
    await flush(page);
    await page.evaluate(async () => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      window.driven.rename('Waits');
      window.driven.rename('Waits, too');
      await window.driven.workspace.flush();
      IDBObjectStore.prototype.put = put;
    });
    expect(await saving(page)).toBe('failed');
    await flush(page);
    expect(await saving(page)).toBe('saved');
    await again();
    expect(await nameOf(page)).toBe('Waits, too');
    expect(await log(page)).toEqual({ said: ['start', 'edit.rename', 'edit.rename', 'edit.rename'], fault: null, leadsHere: true });
  });

  it.each(['damaged', 'gone', 'the last damaged'])('a record that is %s: the plan opens as it was, the history says so and begins anew', async (how) => {
    for (const name of ['One', 'Two', 'Three']) await rename(page, name);
    await flush(page);
    await page.evaluate(async (how) => {
      const request = indexedDB.open('iatg-workspace');
      const database = await new Promise<IDBDatabase>((opened) => request.addEventListener('success', () => opened(request.result)));
      const transaction = database.transaction('plans', 'readwrite');
      const key = `annex ${window.driven.site.siteStore.get().open.key} change ${how === 'the last damaged' ? '00000003' : '00000001'}`;
      if (how === 'gone') transaction.objectStore('plans').delete(key);
      else transaction.objectStore('plans').put({ text: 'rubbish' }, key);
      await new Promise((done) => transaction.addEventListener('complete', done));
      database.close();
    }, how);
    await again();
    expect(await nameOf(page)).toBe('Three');
    const found = await log(page);
    expect(found.fault?.n).toBe(how === 'the last damaged' ? 3 : 1);
    expect(found.said.at(-1)).toBe('restart');
    expect(found.leadsHere).toBe(true);
    await rename(page, 'Four');
    await flush(page);
    await again();
    expect((await log(page)).said.slice(-2)).toEqual(['restart', 'edit.rename']);
  });

  it('where two windows cannot hear each other, neither writes into the history of the other', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      Reflect.deleteProperty(Navigator.prototype, 'locks');
      BroadcastChannel.prototype.postMessage = () => {};
    });
    await page.reload();
    await started(page);
    await startLog(page);
    await rename(page, 'Depot');
    await flush(page);
    const second = await visit();
    await startLog(second);
    await rename(page, 'First again');
    await flush(page);
    await rename(second, 'Second');
    await flush(second);
    await flush(second);
    expect(await nameOf(second)).toBe('Second (copy)');
    for (const window of [page, second]) expect(await log(window)).toMatchObject({ fault: null, leadsHere: true });
    await again();
    expect(await log(page)).toMatchObject({ said: ['start', 'edit.rename', 'edit.rename'], fault: null });
  });

  it('is deleted and brought back with its plan; a duplicate has the photos and notes, and a history of its own', async () => {
    await rename(page, 'Depot');
    await page.evaluate(() => window.driven.workspace.keepBeside(new Map([['note igloo-1', { text: 'Door open' }]])));
    await flush(page);
    const annexes = await page.evaluate(async () => {
      const { driven } = window;
      const read = async (): Promise<Record<string, readonly string[]>> => {
        const { value: plans } = await driven.database.listPlans();
        return Object.fromEntries(await Promise.all(plans!.map(async ({ key, name }) => [name, [...(await driven.database.loadAnnexes(key, '')).value!.keys()]] as const)));
      };
      const entry = (await driven.database.listPlans()).value![0]!;
      await driven.workspace.duplicateKept(entry, 'Twin');
      driven.site.showEmpty('Other');
      await driven.workspace.flush();
      await new Promise((later) => setTimeout(later));
      await driven.workspace.deleteKept(entry);
      const left = (await driven.database.loadAnnexes(entry.key, '')).value!.size;
      await driven.workspace.bringBack(driven.workspace.workspaceStore.get().deleted[0]!);
      return { left, ...(await read()) };
    });
    expect(annexes).toEqual({ left: 0, Depot: ['change 00000000', 'change 00000001', 'note igloo-1'], Twin: ['note igloo-1'], Other: [] });
  });
});
