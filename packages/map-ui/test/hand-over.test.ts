import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.js';
import { builtPage, goToTab, startAgain, words } from './page.js';

/** What File > Open reads where there is no dialogue of the browser. */
const FILE_INPUT = 'input[type=file][accept*=geojson]';
const visit = builtPage();

let page: Page;

async function open(): Promise<Page> {
  const opened = await visit();
  await opened.evaluate(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  return opened;
}

beforeEach(async () => {
  page = await open();
  return () => page.context().close();
});

const file = async (on: Page, action: string): Promise<void> => {
  await on.getByRole('button', { name: 'File', exact: true }).click();
  await on.getByRole('button', { name: action }).click();
};
const openStore = async (on: Page, name: string): Promise<void> => {
  await goToTab(on, 'Stores');
  await on.locator('.site-row', { hasText: name }).first().click();
  await on.locator('.site-papers').waitFor();
};
const saved = (on: Page): Promise<void> => on.getByText(/Saved in this browser/).waitFor();

/** A picture that a browser makes. */
const jpeg = async (on: Page): Promise<Buffer> => {
  const url = await on.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 40;
    canvas.height = 30;
    canvas.getContext('2d')!.fillRect(5, 5, 10, 10);
    return canvas.toDataURL('image/jpeg');
  });
  return Buffer.from(url.split(',')[1]!, 'base64');
};
/** Exif with a GPS directory (big-endian, one entry), put behind the first two bytes. */
const withPlace = (plain: Buffer): Buffer => {
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM'), Buffer.from([0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 1, 0, 1, 0, 2, 0, 0, 0, 2, 0x4e, 0, 0, 0, 0, 0, 0, 0])]);
  return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xe1, 0, exif.length + 2]), exif, plain.subarray(2)]);
};
const addPhoto = (on: Page, name: string, buffer: Buffer): Promise<void> => on.locator('.site-papers input[type=file]').setInputFiles({ name, mimeType: 'image/jpeg', buffer });

async function made(on: Page): Promise<Buffer> {
  const [download] = await Promise.all([on.waitForEvent('download'), on.getByRole('dialog').getByRole('button', { name: 'Make the file' }).click()]);
  expect(download.suggestedFilename()).toBe('hand-over.zip');
  return readFileSync(await download.path());
}
const take = (on: Page, buffer: Buffer | Uint8Array): Promise<void> => on.locator(FILE_INPUT).setInputFiles({ name: 'from a colleague.zip', mimeType: 'application/zip', buffer: Buffer.from(buffer) });

describe('photos and notes of a site', () => {
  it('are kept with the plan, without the place where they were taken unless the user keeps it', async () => {
    const photo = withPlace(await jpeg(page));
    await openStore(page, 'Igloo 1');
    await addPhoto(page, 'gate.jpg', photo);
    await page.getByRole('textbox', { name: 'Caption of photo 1' }).fill('North door');
    await page.getByRole('textbox', { name: 'Note' }).fill('Lock missing');
    await page.getByRole('checkbox', { name: 'Keep in the photo where it was taken' }).check();
    await addPhoto(page, 'with place.jpg', photo);
    await page.getByText('tells where it was taken', { exact: true }).waitFor();
    await addPhoto(page, 'no-photo.jpg', Buffer.from('nothing'));
    await page.getByText('no-photo.jpg was not added').waitFor();
    await saved(page);
    await startAgain(page);
    await openStore(page, 'Igloo 1');
    await page.locator('.site-photos img').first().waitFor();
    expect(await page.locator('.site-photos img').count()).toBe(2);
    expect(await page.getByRole('textbox', { name: 'Caption of photo 1' }).inputValue()).toBe('North door');
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Lock missing');
    expect(await page.locator('.site-photos .badge').count()).toBe(1);
    const shown = await page.locator('.site-photos img').evaluateAll((images) => Promise.all(images.map(async (image) => ((await (image as HTMLImageElement).decode()), (image as HTMLImageElement).naturalWidth))));
    expect(shown).toEqual([40, 40]);
    // Taken away by mistake.
    await page.getByRole('button', { name: 'Remove photo 1' }).click();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect.poll(() => page.locator('.site-photos img').count()).toBe(2);
  });
});

describe('a file to hand over', () => {
  let handed: Buffer;
  beforeAll(async () => {
    const giver = await open();
    await openStore(giver, 'Igloo 1');
    await giver.getByLabel('Name', { exact: true }).fill('Igloo One');
    await giver.getByRole('textbox', { name: 'Note' }).fill('Lock missing');
    await addPhoto(giver, 'gate.jpg', withPlace(await jpeg(giver)));
    await giver.getByRole('textbox', { name: 'Caption of photo 1' }).fill('North door');
    await saved(giver);
    await file(giver, 'Hand over');
    const listed = giver.locator('.hand-over-preview tbody th');
    await listed.getByText('Photos').waitFor();
    expect(await listed.allTextContents()).toEqual(['The plan', 'History', 'Notes and captions', 'Photos']);
    handed = await made(giver);
    await giver.context().close();
  });

  it('holds what its preview said, and no name of the plan in the names of its files', async () => {
    const files = unzipSync(handed);
    expect(Object.keys(files)).toEqual(['iatg-hand-over.json', 'plan.geojson', 'history.json', 'photos/1.jpg', 'notes.json']);
    expect(Buffer.from(files['photos/1.jpg']!).includes('Exif')).toBe(false);
    await file(page, 'Hand over');
    await page.getByRole('checkbox', { name: /^Consequences/ }).check();
    await page.getByRole('checkbox', { name: 'Photos' }).uncheck();
    await expect.poll(() => page.locator('.hand-over-preview tbody th').allTextContents()).toContain('Consequences');
    const other = unzipSync(await made(page));
    expect(Object.keys(other)).toContain('consequences.json');
    expect(JSON.parse(strFromU8(other['consequences.json']!))).toMatchObject({ schema: expect.stringContaining('consequences') as unknown });
  });

  it('takes the self-assessment along only when it is ticked; elsewhere it is open at its desk', async () => {
    await page.getByRole('button', { name: 'Tools' }).click();
    await page.getByRole('button', { name: 'Self-assessment …' }).click();
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name of the assessment' }).fill('Autumn');
    await page.locator('[data-item="02.20-route"]').getByRole('button', { name: 'Gap', exact: true }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await file(page, 'Hand over');
    await page.locator('.hand-over-preview tbody th').first().waitFor();
    await page.getByRole('checkbox', { name: /^Self-assessment/ }).check();
    await page.getByText(/^Autumn, /).waitFor();
    await expect.poll(() => page.locator('.hand-over-preview tbody th').allTextContents()).toContain('Self-assessment');
    const bytes = await made(page);
    const entries = unzipSync(bytes);
    expect(JSON.parse(strFromU8(entries['assessment.json']!))).toMatchObject({ schema: 'iatg-assessment/1', name: 'Autumn', answers: { '02.20-route': { state: 'gap' } } });
    const taker = await open();
    await take(taker, bytes);
    await taker.getByText(/Saved in this browser/).waitFor();
    await taker.getByRole('button', { name: 'Tools' }).click();
    await taker.getByRole('button', { name: 'Self-assessment …' }).click();
    await taker.locator('[data-item="02.20-route"]').getByRole('button', { name: 'Gap', pressed: true }).waitFor();
    await taker.context().close();
  });

  it('opens elsewhere with everything in it, and its history goes on', async () => {
    await take(page, handed);
    await page.getByText(/Saved in this browser/).waitFor();
    await openStore(page, 'Igloo One');
    await page.locator('.site-photos img').waitFor();
    expect(await page.getByRole('textbox', { name: 'Caption of photo 1' }).inputValue()).toBe('North door');
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Lock missing');
    await page.getByLabel('Name', { exact: true }).fill('Igloo Uno');
    await page.getByLabel('Name', { exact: true }).blur();
    await file(page, 'History and release');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Every record fits the one before it: 3').waitFor();
    expect(await dialog.locator('.log-records strong').allTextContents()).toEqual(['2 rename Igloo One', '1 rename Igloo 1', '0 the plan as it was before its first change']);
  });

  it('dropped on the page it opens, too', async () => {
    await page.evaluate((bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], 'dropped.zip', { type: 'application/zip' }));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    }, [...handed]);
    // Another plan, with its view at the beginning.
    await saved(page);
    await openStore(page, 'Igloo One');
  });

  it('own imagery is left out unless ticked, its size said before; elsewhere it is shown as it was set, once', async () => {
    const picture = new URL('geotiff/utm-north-lzw-tiled.tif', import.meta.url);
    const imagery = async (on: Page): Promise<void> => {
      const layers = on.getByRole('button', { name: 'Layers and legend' });
      if ((await layers.getAttribute('aria-expanded')) === 'false') await layers.click();
      await on.getByRole('button', { name: 'Add imagery' }).click();
    };
    const listed = (on: Page) => on.locator('.imagery-list > li');
    const giver = await open();
    await imagery(giver);
    await giver.getByRole('dialog').locator('input[type="file"]').setInputFiles(fileURLToPath(picture));
    await giver.locator('.imagery-said', { hasText: 'is added.' }).waitFor();
    await listed(giver).getByLabel('Name', { exact: true }).fill('Flight of May');
    await listed(giver).getByLabel('Source to be named').fill('Air force');
    await giver.keyboard.press('Escape');
    await file(giver, 'Hand over');
    expect(Object.keys(unzipSync(await made(giver))).filter((path) => path.startsWith('imagery'))).toEqual([]);

    await file(giver, 'Hand over');
    const box = giver.getByRole('checkbox', { name: /^Own imagery/ });
    expect(await box.isChecked()).toBe(false);
    expect(words(await giver.getByRole('dialog').getByText('Own imagery (').textContent())).toMatch(/^Own imagery \(1, \d.*B\)$/);
    await box.check();
    await giver.locator('.hand-over-preview tbody th').getByText('Own imagery').waitFor();
    const whole = await made(giver);
    const files = unzipSync(whole);
    expect(Buffer.compare(Buffer.from(files['imagery/1.geotiff']!), readFileSync(picture))).toBe(0);
    // Its own file name stays here.
    expect(strFromU8(files['imagery.json']!)).not.toContain('utm-north');
    await giver.context().close();

    for (let i = 0; i < 2; i++) {
      await take(page, whole);
      await page.getByText(/Saved in this browser/).waitFor();
      await imagery(page);
      await listed(page).first().waitFor();
      await expect.poll(() => listed(page).count()).toBe(1);
      expect(words(await listed(page).textContent())).toContain('Placed by the file itself: WGS 84 / UTM 33N');
      expect(await listed(page).getByLabel('Name', { exact: true }).inputValue()).toBe('Flight of May');
      expect(await listed(page).getByLabel('Source to be named').inputValue()).toBe('Air force');
      await page.keyboard.press('Escape');
      await startAgain(page);
    }
  });

  it('damaged or foreign it is refused with what is wrong, and nothing of it is taken', async () => {
    const files = unzipSync(handed);
    const refused = async (bytes: Uint8Array, why: string): Promise<void> => {
      await take(page, bytes);
      const dialog = page.getByRole('dialog', { name: 'from a colleague.zip was not opened' });
      await dialog.getByText(why).waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    };
    await refused(zipSync({ ...files, 'photos/1.jpg': Uint8Array.of(1) }), 'photos/1.jpg is not what was handed over');
    await refused(zipSync({ ...files, 'plan.geojson': strToU8('{}') }), 'plan.geojson is not what was handed over');
    await refused(zipSync({ ...files, 'extra.js': strToU8('alert(1)') }), 'extra.js is in it and not on its list');
    await refused(handed.subarray(0, handed.length - 500), 'it cannot be unpacked');
    // Another zip is looked at as a file of others.
    await take(page, zipSync({ 'a.txt': strToU8('a') }));
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await file(page, 'Plans in this browser');
    await page.getByRole('dialog').getByText('No plan has been saved').waitFor();
  });

  it('a browser that has no room says so, and nothing is half taken', async () => {
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await take(page, handed);
    await page.getByRole('dialog').getByText('its disk space is used up').waitFor();
    expect(await page.locator('.plan-name').textContent()).toContain('Highfold');
  });
});

describe('the history dialogue', () => {
  it('compares two states, goes back as a new change, records a release, and shows who meddled', async () => {
    await openStore(page, 'Igloo 4');
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await saved(page);
    await file(page, 'History and release');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Your name/ }).fill('A. First');
    await dialog.getByRole('button', { name: 'Compare record 0 with the plan now' }).click();
    const states = dialog.getByRole('region', { name: 'Two states compared' });
    await states.getByRole('cell', { name: 'removed' }).waitFor();
    expect(await states.locator('h4').textContent()).toMatch(/^Findings: new 0, gone [1-9]/);
    await dialog.getByRole('button', { name: 'Back to this state: record 0' }).click();
    await dialog.locator('.log-records').getByText('back to the plan as it was').waitFor();
    expect(await dialog.locator('.log-records .beside').first().textContent()).toContain('A. First');
    await states.getByText('The two are the same.').waitFor();
    // Not by the one who made the change.
    const release = dialog.getByRole('form', { name: 'Release by a second person' });
    await release.getByRole('textbox').fill('a. first');
    expect(await release.getByRole('button').isDisabled()).toBe(true);
    await release.getByRole('textbox').fill('B. Second');
    await release.getByRole('button').click();
    await release.getByText('Recorded: released by B. Second.').waitFor();
    expect(await release.textContent()).toContain('Recorded, not authenticated');
    await dialog.getByText(/SHA-256 of the plan released: [0-9a-f]{64}/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await openStore(page, 'Igloo 4');
    await saved(page);

    await page.evaluate(async () => {
      const request = indexedDB.open('iatg-workspace');
      const database = await new Promise<IDBDatabase>((opened) => request.addEventListener('success', () => opened(request.result)));
      const store = database.transaction('plans', 'readwrite').objectStore('plans');
      const keys = await new Promise<IDBValidKey[]>((found) => {
        const all = store.getAllKeys();
        all.addEventListener('success', () => found(all.result));
      });
      const key = keys.find((one) => String(one).endsWith('change 00000003'))!;
      const record = await new Promise<{ text: string; hash: string }>((found) => {
        const one = store.get(key) as IDBRequest<{ text: string; hash: string }>;
        one.addEventListener('success', () => found(one.result));
      });
      store.put({ ...record, text: record.text.replace('B. Second', 'C. Nobody') }, key);
      await new Promise((done) => store.transaction.addEventListener('complete', done));
      database.close();
    });
    await startAgain(page);
    await file(page, 'History and release');
    await page.getByRole('dialog').getByText('Record 3 does not fit').waitFor();
  });

  it('the dialogue to hand over and the photos have no violations of accessibility', async () => {
    await openStore(page, 'Igloo 1');
    await addPhoto(page, 'gate.jpg', await jpeg(page));
    await page.locator('.site-photos img').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await file(page, 'Hand over');
    await page.locator('.hand-over-preview tbody tr').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
