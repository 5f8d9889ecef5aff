import { readFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeViolations } from './axe.js';
import { builtPage, PHONE } from './page.js';

const open = builtPage();

let parent = '';
let many = '';
let few = '';
const MANY = 1200;
const FEW = 12;
/** A machine with other work may take long. */
const PATIENCE_ms = 150_000;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'iatg-depots-'));
  [many, few] = [await folderOf('many', MANY), await folderOf('few', FEW)];
});
afterAll(() => rm(parent, { recursive: true }));

/** Depots of one store and one house each, farther from each other from one to the next; a broken plan, a file that is none, and an earlier overview. */
async function folderOf(name: string, depots: number): Promise<string> {
  const folder = join(parent, name);
  await mkdir(join(folder, 'north'), { recursive: true });
  for (let i = 0; i < depots; i++) {
    const place = [9 + (i % 40) / 10, 40 + i / 200] as const;
    const plan = {
      type: 'FeatureCollection',
      sitePlan: { version: 1, name: `Depot ${String(i).padStart(4, '0')}` },
      features: [
        { type: 'Feature', id: 's', properties: { role: 'pes', name: 'Stack', structure: { type: 'open-stack' }, contents: [{ hd: '1.1', neq_kg: 8000 }] }, geometry: { type: 'Point', coordinates: place } },
        { type: 'Feature', id: 'h', properties: { role: 'exposed-site', name: 'House', exposure: { kind: 'inhabited-building' } }, geometry: { type: 'Point', coordinates: [place[0], place[1] + 0.003 + i / 400_000] } },
      ],
    };
    await writeFile(join(folder, i % 2 === 0 ? 'north' : '', `${i}.geojson`), JSON.stringify(plan));
  }
  await writeFile(join(folder, 'broken.geojson'), '{"type":"FeatureCollection","features":[{"type":"Feature","id":"x"}]}');
  await writeFile(join(folder, 'notes.txt'), 'no plan');
  await writeFile(join(folder, 'overview.json'), '{"schema":"iatg-national-overview/1","depots":[]}');
  return folder;
}

async function desk(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('button', { name: 'All depots …' }).click();
  await page.getByRole('dialog', { name: 'All depots' }).waitFor();
  return page;
}

async function withFolder(page: Page, folder = few): Promise<void> {
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(folder);
  const all = (folder === few ? FEW : MANY) + 1;
  await page.getByText(`${all.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} depots`).waitFor({ timeout: PATIENCE_ms });
  await page.locator('.depots-progress').waitFor({ state: 'detached' });
}

/** What the browser downloads. */
const saved = async (page: Page, name: string): Promise<Buffer> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('group', { name: 'Save as' }).getByRole('button', { name }).click()]);
  return readFile(await download.path());
};

it('evaluates a folder of 1,200 depots, the unreadable and the worst first, and draws only the rows in sight', async () => {
  const page = await desk(await open());
  await withFolder(page, many);
  const rows = page.locator('.depots-table tbody tr[aria-rowindex]');
  expect(await rows.count()).toBeLessThan(60);
  expect(await rows.nth(0).textContent()).toMatch(/^not readablebroken\.geojson/);
  expect(await rows.nth(1).textContent()).toMatch(/^failsDepot 0000/);
  await page.locator('.depots-table').evaluate((frame) => frame.scrollTo(0, frame.scrollHeight));
  await page.locator(`tr[aria-rowindex="${MANY + 2}"]`).waitFor();
  await page.getByText('2 other files are no site plans').waitFor();
  await page.close();
}, 2 * PATIENCE_ms);

it('sorts, filters, selects on map and table alike, and opens a depot', async () => {
  const page = await desk(await open());
  await withFolder(page);
  await page.getByRole('columnheader', { name: 'Depot', exact: true }).getByRole('button').click();
  await page.getByLabel('Filter by name').fill('depot 0007');
  await page.getByText('1 of 13 depots').waitFor();
  await page.locator('.depots-table tbody .link').press('Enter');
  expect(await page.locator('.depots-chosen').textContent()).toContain('Depot 0007');
  await page.getByRole('button', { name: 'Open Depot 0007 on the map' }).click();
  await page.getByRole('dialog', { name: 'All depots' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Depot 0007' }).waitFor();
  await page.close();
});

it('saves without positions unless they are asked for, and then warns', async () => {
  const page = await desk(await open());
  await withFolder(page);
  const overview = JSON.parse((await saved(page, 'JSON')).toString());
  expect(overview).toMatchObject({ schema: 'iatg-national-overview/1', otherFiles: 2, totals: { depots: FEW + 1, standing: { unreadable: 1 } } });
  expect(JSON.stringify(overview)).not.toMatch(/place|longitude/);
  expect(overview.depots.map(({ file }: { file: string }) => file)).toContain('north/0.geojson');
  expect((await saved(page, 'CSV')).toString().split('\r\n')[0]).not.toContain('longitude');
  expect(Object.keys(unzipSync(new Uint8Array(await saved(page, 'Excel'))))).toContain('xl/worksheets/sheet1.xml');
  expect((await saved(page, 'HTML')).toString()).toContain('<h1>National inventory</h1>');
  await page.getByLabel('With positions').check();
  await page.getByRole('alert').getByText('most sensitive paper of all').waitFor();
  expect(JSON.parse((await saved(page, 'JSON')).toString()).depots[1].place.extent).toHaveLength(4);
  await page.close();
});

it('tells what has changed since an earlier overview, and refuses what is none', async () => {
  const page = await desk(await open());
  await withFolder(page);
  const earlier = JSON.parse((await saved(page, 'JSON')).toString());
  earlier.depots = earlier.depots.filter(({ name }: { name: string }) => name !== 'Depot 0001');
  earlier.depots.push({ ...earlier.depots[5], file: 'closed.geojson', name: 'Closed' });
  Object.assign(earlier.depots.find(({ name }: { name: string }) => name === 'Depot 0003').summary, { fail: 0 });
  const input = page.locator('.depots-trend input[type=file]');
  await input.setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.getByText('wrong.json is no overview that this program wrote').waitFor();
  await input.setInputFiles({ name: 'last-year.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(earlier)) });
  const trend = page.getByRole('region', { name: 'Compare with' });
  await page.getByText('Compared with last-year.json').waitFor();
  expect(await page.locator('.depots-trend').textContent()).toMatch(/worse: 1; gone: 1; new: 1; unchanged: 11.*gone: Closed/);
  expect(await trend.count()).toBeLessThanOrEqual(1);
  await page.close();
});

it('stops when it is told to, and takes the plans of this browser', async () => {
  const page = await open();
  // A change makes the demonstration a plan of this browser.
  await page.getByRole('button', { name: /Highfold/ }).first().click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('My depot');
  await page.keyboard.press('Escape');
  await desk(page);
  await page.getByRole('button', { name: 'The plans of this browser' }).click();
  await page.getByText('1 of 1 depots').waitFor();
  await page.locator('input[type=file][webkitdirectory]').setInputFiles(many);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByText(/Stopped: [\d,]+ plans were not evaluated/).waitFor();
  await page.close();
});

it.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' as const }],
  ['on a phone', { viewport: PHONE }],
  ['in Arabic', { locale: 'ar' }],
])('is accessible: %s', async (_how, options) => {
  const page = await open(options);
  await page.locator('.menu > button').nth(1).click();
  await page.locator('.menu-list button').filter({ hasText: /All depots|كل المستودعات/ }).click();
  const files = ['broken.geojson', '1.geojson', '11.geojson'].map((name) => join(few, name));
  await page.locator('.depots-sources input[type=file]').last().setInputFiles(files);
  await page.locator('.depots-progress').waitFor({ state: 'detached' });
  await page.locator('.depots-table tbody .link').nth(2).click();
  await page.locator('.depots-saving input').check();
  expect(await axeViolations(page)).toEqual([]);
  await page.close();
});
