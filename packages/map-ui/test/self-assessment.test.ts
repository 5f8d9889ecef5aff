import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeViolations } from './axe.js';
import { builtPage, LOOKS, startAgain, words } from './page.js';

const open = builtPage();

async function desk(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'Tools' }).click();
  await page.getByRole('button', { name: 'Self-assessment …' }).click();
  await page.getByRole('dialog', { name: 'Self-assessment' }).waitFor();
  return page;
}

async function begun(page: Page): Promise<Page> {
  await desk(page);
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.locator('[data-item]').first().waitFor();
  return page;
}

const item = (page: Page, id: string) => page.locator(`[data-item="${id}"]`);
const choose = (page: Page, id: string, state: string) => item(page, id).getByRole('button', { name: state, exact: true }).click();
const part = (page: Page, name: string | RegExp) => page.getByRole('group', { name: 'Parts' }).getByRole('button', { name }).click();
const totals = (page: Page) => page.locator('.assess-progress span').textContent();
const kept = (page: Page) => page.locator('.assess-kept:not(.is-pending)').waitFor();
const file = (name: string, content: object | string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) });

/** What the browser downloads. */
async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** When nothing waits to be kept any more: what is written is in the database. */
const inDatabase = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      new Promise<boolean>((answer) => {
        const request = indexedDB.open('iatg-assessments');
        request.addEventListener('success', () => {
          const all = request.result.transaction('kept').objectStore('kept').getAll();
          all.addEventListener('success', () => {
            request.result.close();
            answer(JSON.stringify(all.result).includes(wanted));
          });
        });
      }),
    text,
  );

it('a checklist is gone through by keyboard alone: 1 to 4 answer, arrows go from question to question', async () => {
  const page = await begun(await open());
  expect(words(await totals(page))).toBe('0 in order, 0 gaps, 169 open, 0 do not apply, of 169');
  await page.getByRole('textbox', { name: 'Assessed by' }).fill('Capt. Example');
  await item(page, '01.10-copy').getByRole('button', { name: 'Open' }).focus();
  for (const key of ['1', 'ArrowDown', '2', 'ArrowDown', '4', 'ArrowDown', '1', 'ArrowLeft', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  // What does not apply without a reason counts as open.
  expect(words(await totals(page))).toBe('1 in order, 2 gaps, 166 open, 0 do not apply, of 169');
  await item(page, '01.10-responsible').getByRole('textbox', { name: 'Why it does not apply' }).fill('1 of 2 posts 3');
  expect(words(await totals(page))).toBe('1 in order, 2 gaps, 165 open, 1 do not apply, of 169');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Seen 2 papers');
  expect(await item(page, '01.10-responsible').getByRole('textbox', { name: 'Evidence' }).inputValue()).toBe('Seen 2 papers');
  expect(await item(page, '01.10-copy').locator('.assess-by summary').textContent()).toMatch(/^Capt\. Example, \u2066\d{4}-\d\d-\d\d\u2069$/);
  await page.context().close();
});

it('modules are counted and filtered; what is answered stays in sight until the choice is made again', async () => {
  const page = await begun(await open());
  const modules = page.getByRole('navigation', { name: 'Modules' });
  await modules.getByRole('button', { name: /02\.20/ }).click();
  expect(await page.locator('[data-item]').count()).toBeGreaterThan(5);
  await choose(page, '02.20-route', 'Gap');
  expect(words(await modules.getByRole('button', { name: /02\.20/ }).textContent())).toMatch(/Gap: 1 1 of \d+$/);
  await page.getByRole('button', { name: 'Open', exact: true }).and(page.locator('.assess-filter button')).click();
  expect(await item(page, '02.20-route').count()).toBe(0);
  await choose(page, '02.20-plan', 'In order');
  expect(await item(page, '02.20-plan').count()).toBe(1);
  await page.locator('.assess-filter').getByRole('button', { name: 'Gaps' }).click();
  expect(await page.locator('[data-item]').count()).toBe(1);
  await page.context().close();
});

it('work is there again after the tab was killed, at most the last second lost', async () => {
  const page = await begun(await open());
  await choose(page, '02.20-plan', 'Gap');
  await item(page, '02.20-plan').getByRole('textbox', { name: 'Evidence' }).fill('Map of 2019');
  await inDatabase(page, 'Map of 2019');
  const context = page.context();
  // Nothing of the page is asked before it goes.
  const session = await context.newCDPSession(page);
  const next = await context.newPage();
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await next.goto(page.url());
  await desk(next);
  expect(await item(next, '02.20-plan').getByRole('textbox', { name: 'Evidence' }).inputValue()).toBe('Map of 2019');
  await kept(next);
  await context.close();
});

it('two windows never overwrite each other: the second one has a copy', async () => {
  const page = await begun(await open());
  await page.getByRole('textbox', { name: 'Name of the assessment' }).fill('Spring');
  await choose(page, '02.20-plan', 'Gap');
  await inDatabase(page, 'Spring');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await desk(other);
  await other.getByRole('alert').getByText('Spring is open in another window').waitFor();
  await choose(other, '02.20-plan', 'In order');
  await inDatabase(other, 'Spring (copy)');
  await choose(page, '02.20-route', 'Gap');
  await kept(page);
  // What each has made is there, for whoever opens it next.
  await page.close();
  await startAgain(other);
  await desk(other);
  const names = await other.getByLabel('Assessment', { exact: true }).locator('option').allTextContents();
  expect(names.filter((name) => name.startsWith('Spring'))).toHaveLength(2);
  await other.getByLabel('Assessment', { exact: true }).selectOption({ label: names.find((name) => name.startsWith('Spring,'))! });
  await item(other, '02.20-plan').getByRole('button', { name: 'Gap', pressed: true }).waitFor();
  expect(await item(other, '02.20-route').getByRole('button', { name: 'Gap', pressed: true }).count()).toBe(1);
  await other.context().close();
});

it('gaps have an order and needs; the request is a table and a paper, its sums exact', async () => {
  const page = await begun(await open());
  await choose(page, '01.10-copy', 'Gap');
  await choose(page, '02.20-plan', 'Gap');
  const need = item(page, '01.10-copy');
  await need.getByRole('button', { name: 'Add what is needed' }).click();
  await need.getByLabel('What is needed').fill('Printed copies');
  await need.getByLabel('Quantity').fill('٣');
  await need.getByLabel('Cost of one').fill('0.1');
  await need.getByLabel('Currency').fill('EUR');
  await part(page, /Gaps and request/);
  const gaps = page.locator('.assess-gaps > li');
  expect(await gaps.count()).toBe(2);
  await gaps.nth(1).getByRole('button', { name: /^Move up/ }).click();
  expect(await gaps.nth(1).textContent()).toContain('Is a copy of the guidelines');
  expect(words(await page.locator('.assess-request dl').textContent())).toBe('Total, EUR0.3');
  const csv = await saved(page, 'Save as CSV');
  expect(csv.name).toBe('assistance-request.csv');
  expect(csv.content.toString()).toContain('Printed copies,3,,0.1,0.3,EUR');
  expect((await saved(page, 'Save as XLSX')).name).toBe('assistance-request.xlsx');
  await part(page, 'Papers');
  await page.getByLabel('Paper', { exact: true }).selectOption('Assistance request');
  const preview = page.frameLocator('.papers-preview');
  await preview.getByText('Printed copies').waitFor();
  await page.getByLabel('Language of the paper').selectOption('ru');
  await preview.locator('html[lang=ru]').waitFor();
  const paper = await saved(page, 'Save as one HTML file');
  expect(paper.name).toBe('assistance-request.html');
  await page.context().close();
});

it('a finding of the plan stands at the task that cures it, and leads to the pair on the map', async () => {
  const page = await begun(await open());
  await part(page, /From the site plan/);
  const first = page.locator('.assess-part .assess-item').first();
  const pair = words(await first.locator('.assess-findings button bdi').first().textContent());
  await first.getByRole('button', { name: 'To the question' }).click();
  const asked = page.locator('[data-item]:focus-within');
  await asked.locator('.assess-findings summary').click();
  await asked.locator('.assess-findings button').first().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.locator('.finding[aria-current=true]').textContent()).toContain(pair);
  await page.context().close();
});

it('is saved under a neutral name, opened again, and compared with an earlier one', async () => {
  const page = await begun(await open());
  await page.getByRole('textbox', { name: 'Name of the assessment' }).fill('Secret depot');
  await choose(page, '01.10-copy', 'Gap');
  await choose(page, '02.20-plan', 'In order');
  const first = await saved(page, 'Save as a file');
  expect(first.name).toBe('assessment.json');
  expect(JSON.parse(first.content.toString())).toMatchObject({ schema: 'iatg-assessment/1', name: 'Secret depot', plan: expect.stringMatching(/^[\da-f]{64}$/), answers: { '01.10-copy': { state: 'gap' } } });
  await choose(page, '01.10-copy', 'In order');
  await choose(page, '02.20-plan', 'Gap');
  await part(page, 'Progress');
  await page.locator('.assess-part input[type=file]').setInputFiles(file('last-year.json', first.content.toString()));
  await page.getByText('1 better, 1 worse, 0 otherwise changed').waitFor();
  await page.getByText('Earlier: last-year.json').waitFor();
  // Opened beside the one of the same id, which stays.
  await page.locator('.assess-files input[type=file]').first().setInputFiles(file('assessment.json', first.content.toString()));
  await part(page, 'Checklist');
  await item(page, '01.10-copy').getByRole('button', { name: 'Gap', pressed: true }).waitFor();
  expect(await page.getByLabel('Assessment', { exact: true }).locator('option').count()).toBe(2);
  await page.context().close();
});

const AUTHORITY = {
  schema: 'iatg-authority-levels/1',
  name: 'National levels',
  authority: 'Authority of Examplia',
  edition: '1',
  levels: [{ level: 1, name: 'Basic', threshold_percent: '60' }],
  questions: [
    { id: 'q1', text: 'Is the fence whole?', level: 1, weight: '2', criticalFor: [1], mayNotApply: false, item: null },
    { id: 'q2', text: 'Is a copy at hand?', level: 1, weight: '1', criticalFor: [], mayNotApply: false, item: '01.10-copy' },
  ],
};

it('no level is ever shown without the file of an authority; with it they are that authority’s', async () => {
  const page = await begun(await open());
  await part(page, 'Levels of an authority');
  expect(await page.locator('.assess-part').textContent()).toContain('No risk reduction process level is claimed');
  expect(await page.locator('.assess-table').count()).toBe(0);
  await page.locator('.assess-part input[type=file]').setInputFiles(file('levels.json', AUTHORITY));
  await page.getByText('National levels, set by Authority of Examplia').waitFor();
  expect(words(await page.locator('.assess-table tbody tr').textContent())).toMatch(/0\.00 %60 %Is the fence whole\?not reached$/);
  await page.getByRole('button', { name: 'Is the fence whole?' }).click();
  await page.keyboard.press('1');
  await part(page, 'Levels of an authority');
  // Two of three is 66.666 %: rounded down.
  expect(words(await page.locator('.assess-table tbody tr').textContent())).toMatch(/66\.66 %60 %reached by the rule of Authority of Examplia$/);
  await inDatabase(page, 'authority/q1');
  await page.getByRole('button', { name: 'Remove the file of the authority' }).click();
  await page.locator('.assess-table').waitFor({ state: 'detached' });
  // What was answered to its questions is in a copy.
  await page.getByLabel('Assessment', { exact: true }).selectOption({ index: 1 });
  await part(page, 'Levels of an authority');
  await page.getByText('reached by the rule of Authority of Examplia').waitFor();
  await page.getByLabel('Assessment', { exact: true }).selectOption({ index: 0 });
  await page.locator('.assess-table').waitFor({ state: 'detached' });
  // Its answers went with it: the file can be read again.
  const { content } = await saved(page, 'Save as a file');
  await page.locator('.assess-files input[type=file]').first().setInputFiles(file('again.json', content.toString()));
  await page.getByLabel('Assessment', { exact: true }).waitFor();
  expect(await page.locator('.assess-refused').count()).toBe(0);
  await page.context().close();
});

it('a broken file is refused with every fault at its place, and nothing changes', async () => {
  const page = await begun(await open());
  await part(page, 'Levels of an authority');
  const broken = { ...AUTHORITY, levels: [{ level: 1, name: 'Basic', threshold_percent: '160' }], questions: [{ ...AUTHORITY.questions[0], weight: '-1', criticalFor: [3] }] };
  await page.locator('.assess-part input[type=file]').setInputFiles(file('levels.json', broken));
  const alert = page.getByRole('alert');
  await alert.getByText('levels.json cannot be used').waitFor();
  expect(await alert.locator('code').allTextContents()).toEqual(['/levels/0/threshold_percent', '/questions/0/weight', '/questions/0/criticalFor/0']);
  expect(await page.locator('.assess-table').count()).toBe(0);
  await page.locator('.assess-files input[type=file]').first().setInputFiles(file('wrong.json', '{"schema":"other"}'));
  await expect.poll(() => alert.locator('code').allTextContents()).toEqual(['/schema']);
  await page.context().close();
});

it('is deleted only when asked twice', async () => {
  const page = await begun(await open());
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'No', exact: true }).click();
  expect(await page.locator('[data-item]').count()).toBe(169);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('group', { name: 'Delete for good?' }).getByRole('button', { name: 'Delete' }).click();
  await page.getByText('Begin a new self-assessment').waitFor();
  await page.context().close();
});

it.each(LOOKS)('is accessible: %s', async (how, options) => {
  const page = await open(options);
  await page.locator('.menu > button').nth(1).click();
  await page.locator('.menu-list button').filter({ hasText: /Self-assessment|التقييم الذاتي/ }).click();
  await page.locator('.assess-files .button').first().click();
  await page.locator('[data-item]').first().waitFor();
  await item(page, '01.10-copy').locator('.assess-state').nth(1).click();
  await item(page, '01.10-copy').locator('.assess-needs > .button').click();
  await item(page, '01.10-national').locator('.assess-state').nth(3).click();
  await item(page, '01.10-responsible').locator('.assess-state').nth(0).click();
  for (let i = 0; i < 6; i++) {
    await page.locator('.assess-tabs button').nth(i).click();
    if (i === 4) await page.locator('.assess-part input[type=file]').setInputFiles(file('levels.json', AUTHORITY));
    await page.locator('.assess-tabs [aria-pressed=true]').nth(0).waitFor();
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${how.replaceAll(' ', '-')}-${i}.png` });
    // A paper is its own document, checked with the papers.
    if (i < 5) expect([i, await axeViolations(page)]).toEqual([i, []]);
    // No part is wider than the window.
    expect(await page.locator('.dialog-body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  }
  await page.context().close();
});
