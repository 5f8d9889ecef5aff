import { inverse, ringEnvelope, ringOf, RING_ROWS, type Position, type RingGeometry } from 'iatg-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { evaluation } from './demo.js';
import { builtPage } from './page.js';

const open = builtPage();
let page: Page;

beforeAll(async () => {
  page = await open();
});

it.each(['ibd', 'vbd', 'ptrMedium'] as const)('every ring of row %s is drawn corner by corner as the engine has it', async (row) => {
  for (const store of evaluation.stores) {
    const { geometry } = ringOf(evaluation, store, row, evaluation.options.protection);
    const drawn = await pathOf(`path.ring-row-${row}[data-store="${store.site.id}"]`);
    if (geometry) expectSameLines(drawn!, geometry);
    else expect(drawn).toBeNull();
  }
});

it('the line round the whole depot is the engine’s union of all rings', async () => {
  await page.getByRole('checkbox', { name: 'One line round the whole depot' }).check();
  await page.locator('path.envelope-row-ibd').waitFor({ state: 'attached' });
  const rings = evaluation.stores.flatMap((store) => ringOf(evaluation, store, 'ibd', evaluation.options.protection).geometry ?? []);
  expectSameLines((await pathOf('path.envelope-row-ibd'))!, ringEnvelope(rings)!);
  await page.getByRole('checkbox', { name: 'One line round the whole depot' }).uncheck();
});

it('rings can be shown, hidden and isolated', async () => {
  const count = () => page.locator('path.ring').count();
  const before = await count();
  const ofIbd = await page.locator('path.ring-row-ibd').count();
  await page.getByRole('checkbox', { name: 'Inhabited building' }).uncheck();
  expect(await count()).toBe(before - ofIbd);
  await page.getByRole('checkbox', { name: 'Inhabited building' }).check();
  expect(await count()).toBe(before);
  await page.getByRole('tab', { name: 'Stores' }).click();
  await page.locator('.site-row', { hasText: 'Igloo 1' }).click();
  await page.getByRole('button', { name: 'Layers and legend' }).click();
  await page.getByRole('checkbox', { name: 'Only the selected store' }).check();
  expect(new Set(await page.locator('path.ring').evaluateAll((all) => all.map((path) => path.getAttribute('data-store'))))).toEqual(new Set(['igloo-1']));
  await page.getByRole('checkbox', { name: 'Only the selected store' }).uncheck();
});

it('each group of rows has a dash of its own, so that colour is never the only sign', async () => {
  await page.getByText('More rings').click();
  const samples = await page.locator('.ring-toggle').evaluateAll((all) =>
    all.map((label) => ({ dash: label.querySelector('path')!.getAttribute('stroke-dasharray') ?? '', color: label.querySelector('path')!.getAttribute('stroke') })),
  );
  expect(samples.length).toBeGreaterThan(RING_ROWS.length);
  const byColor = new Map(samples.map(({ color, dash }) => [color, dash]));
  expect(new Set(byColor.values()).size).toBe(byColor.size);
});

it('turning a magazine turns its sectors, and the rings follow', async () => {
  const before = await pathOf('path.ring-row-vbd[data-store="igloo-1"]');
  const handle = page.getByRole('button', { name: /^Turn/ });
  await handle.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => pathOf('path.ring-row-vbd[data-store="igloo-1"]')).not.toEqual(before);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /^Undo: turn Igloo 1/ }).click();
  await expect.poll(() => pathOf('path.ring-row-vbd[data-store="igloo-1"]')).toEqual(before);
});

it('dragging a magazine takes its rings and its findings along, as one step', async () => {
  const before = await pathOf('path.ring-row-ibd[data-store="igloo-1"]');
  const box = (await page.getByRole('button', { name: /^Move/ }).boundingBox())!;
  await page.mouse.move(box.x + 12, box.y + 12);
  await page.mouse.down();
  for (let i = 1; i <= 10; i++) await page.mouse.move(box.x + 12 + 6 * i, box.y + 12 - 4 * i);
  await page.mouse.up();
  await expect.poll(() => pathOf('path.ring-row-ibd[data-store="igloo-1"]')).not.toEqual(before);
  await page.getByRole('button', { name: /^Undo: move Igloo 1/ }).click();
  await expect.poll(() => pathOf('path.ring-row-ibd[data-store="igloo-1"]')).toEqual(before);
});

it('a measured line has the length of the geodesic', async () => {
  await page.getByRole('button', { name: 'Close', exact: true }).first().click();
  await page.getByRole('button', { name: 'Measure a distance' }).click();
  const map = (await page.locator('.map').boundingBox())!;
  await page.mouse.click(map.x + 200, map.y + 300);
  await page.mouse.click(map.x + 500, map.y + 300);
  const shown = Number(/([\d,.]+)\s+m/.exec((await page.locator('.map-label').last().textContent())!)![1]!.replaceAll(',', ''));
  // 300 px at this zoom: told from the scale of a ring, whose radius is known.
  const ring = (await pathOf('path.ring-row-ibd[data-store="stack-10"]'))!.flat();
  const width_px = Math.max(...ring.map(([x]) => x)) - Math.min(...ring.map(([x]) => x));
  const store = evaluation.stores.find(({ site }) => site.id === 'stack-10')!;
  const line = linesOf(ringOf(evaluation, store, 'ibd', 'high').geometry!).flat();
  const longitudes = line.map(([longitude]) => longitude);
  const width_m = inverse([Math.min(...longitudes), line[0]![1]], [Math.max(...longitudes), line[0]![1]]).distance_m;
  expect(Math.abs(shown / (300 * (width_m / width_px)) - 1)).toBeLessThan(0.01);
  await page.keyboard.press('Escape');
  expect(await page.locator('.tool-hint').count()).toBe(0);
});

type Pixels = readonly (readonly [number, number])[];

/** The lines of a path on the screen, in whole pixels as Leaflet rounds them; null if there is no such path. */
async function pathOf(selector: string): Promise<readonly Pixels[] | null> {
  const d = await page.locator(selector).first().getAttribute('d', { timeout: 2_000 }).catch(() => null);
  return d === null ? null : d.split('M').slice(1).map((line) => [...line.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const));
}

const linesOf = (ring: RingGeometry): readonly (readonly Position[])[] => (ring.type === 'Polygon' ? ring.coordinates : ring.coordinates.flat());

/** Web Mercator is the same on both axes: one scale and one offset, told by two far corners, have to bring every corner to within a pixel. */
function expectSameLines(drawn: readonly Pixels[], ring: RingGeometry): void {
  const lines = linesOf(ring).map((line) => line.slice(0, -1));
  expect(drawn.map((line) => line.length)).toEqual(lines.map((line) => line.length));
  const mercator = ([longitude, latitude]: Position): readonly [number, number] => [longitude, (-Math.asinh(Math.tan((latitude * Math.PI) / 180)) * 180) / Math.PI];
  const [places, pixels] = [lines.flat().map(mercator), drawn.flat()];
  const middle = (axis: 0 | 1, all: readonly (readonly [number, number])[]): number => all.reduce((sum, place) => sum + place[axis], 0) / all.length;
  const [mx, my, px, py] = [middle(0, places), middle(1, places), middle(0, pixels), middle(1, pixels)];
  let [over, under] = [0, 0];
  places.forEach(([x, y], i) => {
    over += (x - mx) * (pixels[i]![0] - px) + (y - my) * (pixels[i]![1] - py);
    under += (x - mx) ** 2 + (y - my) ** 2;
  });
  const scale = over / under;
  places.forEach(([x, y], i) => {
    expect(Math.abs(px + scale * (x - mx) - pixels[i]![0]), `corner ${i}, x`).toBeLessThan(1.01);
    expect(Math.abs(py + scale * (y - my) - pixels[i]![1]), `corner ${i}, y`).toBeLessThan(1.01);
  });
}
