import { NO_ENTRY } from 'iatg-core/classification';
import { beforeEach, expect, it, vi } from 'vitest';

const KEY = 'iatg-own-catalogue';
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.resetModules();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text), removeItem: (key: string) => void kept.delete(key) });
});

const catalogue = () => import('../src/state/own-catalogue.js');
const shell = { ...NO_ENTRY, item: 'Shell, 155 mm' };

it('an item is there again at the next start, without its quantity and lot', async () => {
  (await catalogue()).keepInCatalogue([{ ...shell, lot: '7' }]);
  vi.resetModules();
  expect((await catalogue()).ownCatalogue.get().items).toEqual([{ id: expect.any(String) as string, entry: shell }]);
});

it('entries that cannot be read hide no other, and are still there after one is kept and one removed', async () => {
  const newer = [{ id: 'n', entry: { item: ['of a newer version'] } }, 'nothing that is known'];
  kept.set(KEY, JSON.stringify([newer[0], { id: 'a', entry: { item: 'Fuze' } }, newer[1]]));
  const { keepInCatalogue, ownCatalogue, removeFromCatalogue } = await catalogue();
  expect(ownCatalogue.get().items.map(({ entry }) => entry.item)).toEqual(['Fuze']);
  keepInCatalogue([shell]);
  removeFromCatalogue('a');
  const list = JSON.parse(kept.get(KEY)!) as { readonly entry?: { readonly item?: unknown } }[];
  expect(list.map((one) => one.entry?.item)).toEqual(['Shell, 155 mm', ['of a newer version'], undefined]);
  expect(list.slice(1)).toEqual(newer);
});

it.each(['[{"id":"a","entry":{"it', '{"items":[]}'])('what is no list is put aside, not overwritten: %s', async (text) => {
  kept.set(KEY, text);
  const { keepInCatalogue, ownCatalogue } = await catalogue();
  expect(ownCatalogue.get().items).toEqual([]);
  keepInCatalogue([shell]);
  expect(kept.get(`${KEY} damaged`)).toBe(text);
  expect(JSON.parse(kept.get(KEY)!)).toHaveLength(1);
});

it.each(['[{"id":"a","entry":{"it', JSON.stringify([{ id: 'n', entry: { item: ['of a newer version'] } }])])('what cannot be read is told of at every start, until the user deletes it: %s', async (text) => {
  kept.set(KEY, text);
  (await catalogue()).keepInCatalogue([shell]);
  vi.resetModules();
  const { forgetDamaged, ownCatalogue } = await catalogue();
  expect(ownCatalogue.get()).toEqual({ items: [{ id: expect.any(String) as string, entry: shell }], damaged: text });
  forgetDamaged();
  vi.resetModules();
  expect((await catalogue()).ownCatalogue.get()).toEqual({ items: [{ id: expect.any(String) as string, entry: shell }], damaged: null });
});
