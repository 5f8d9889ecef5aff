import { readFileSync } from 'node:fs';
import { compileRules, evaluateSite, iatg2021, readSitePlan, type PairEvaluation } from 'iatg-core';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtPage, cellsOf, rows, startAgain } from './page.js';

const open = builtPage();
let page: Page;

beforeAll(async () => {
  page = await open();
});

/** The demo as the core sees it in Node.js. */
const plan = readSitePlan(readFileSync(new URL('../../../examples/demo-depot.geojson', import.meta.url))).plan!;
const pairs = [...evaluateSite(plan, compileRules(iatg2021)).pairs()];
const names = new Map(plan.sites.map(({ id, name }) => [id, name]));
const of = (status: PairEvaluation['status']) => pairs.filter((pair) => pair.status === status);
const worstFirst = [
  ...of('fail').sort((a, b) => a.margin_m! - b.margin_m!),
  ...of('not-assessable').sort((a, b) => a.actual_m - b.actual_m),
];
const named = ({ pes, es }: PairEvaluation) => ({ pes: names.get(pes), es: names.get(es) });

describe('the findings', () => {
  it('are those of the core, worst first', async () => {
    const cells = await cellsOf(page);
    expect(cells.map(({ pes, es }) => ({ pes, es }))).toEqual(worstFirst.map(named));
    expect(cells.map(({ status }) => status)).toEqual(worstFirst.map(({ status }) => status.replace('-', ' ')));
  });

  it('show figures that never look safer than they are', async () => {
    const cells = await cellsOf(page);
    cells.forEach(({ required, actual, margin }, i) => {
      const pair = worstFirst[i]!;
      const number = (text: string) => Number(text.replace('−', '-').replaceAll(',', ''));
      expect(pair.actual_m - number(actual)).toBeGreaterThanOrEqual(0);
      expect(pair.actual_m - number(actual)).toBeLessThan(0.01);
      if (pair.status === 'not-assessable') return expect([required, margin]).toEqual(['unknown', '–']);
      expect(number(required)).toBe(pair.required_m);
      expect(pair.margin_m! - number(margin)).toBeGreaterThanOrEqual(0);
      expect(pair.margin_m! - number(margin)).toBeLessThan(0.01);
    });
  });

  it('are counted, with everything else, in the summary', async () => {
    const counts = await page.getByRole('region', { name: 'Summary' }).locator('dd').allTextContents();
    const expected = [pairs, of('fail'), of('not-assessable'), of('pass'), of('not-required')].map(({ length }) => String(length));
    expect(counts).toEqual(expected);
  });

  it('name the standard, the plan, what the page is not, and that it keeps to itself', async () => {
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(plan.name);
    expect(await page.title()).toContain(plan.name);
    const masthead = await page.getByRole('banner').textContent();
    expect(masthead).toContain('IATG 02.20:2021');
    expect(masthead).toContain('Nothing leaves this computer');
    expect(masthead).toContain('does not replace');
  });
});

describe('the explanation', () => {
  it('opens by keyboard alone', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.closest('#pairs tbody') !== null && document.activeElement!.textContent);
    let presses = 0;
    for (; !(await focused()) && presses < 30; presses++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(names.get(worstFirst[0]!.pes));

    const explained = () => page.locator('#explanation h2').textContent();
    await page.keyboard.press('ArrowDown');
    expect(await explained()).toBe(`${names.get(worstFirst[1]!.pes)} to ${names.get(worstFirst[1]!.es)}`);
    await page.keyboard.press('End');
    expect(await explained()).toBe(`${names.get(worstFirst.at(-1)!.pes)} to ${names.get(worstFirst.at(-1)!.es)}`);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await explained()).toBe(`${names.get(worstFirst[0]!.pes)} to ${names.get(worstFirst[0]!.es)}`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('explanation');
  });

  it('leads from the clause to the rounding', async () => {
    await rows(page).filter({ hasText: 'Westfold, new farmhouse' }).filter({ hasText: 'Igloo 1' }).click();
    const steps = await page.locator('#explanation .steps > li').allInnerTexts();
    // 18 x 40,000^(1/3) = 18 x 34.1995 = 615.59; the matrix prints D15 for standard magazines beside D13, at least 400 m.
    expect(steps.map((step) => step.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringContaining('HD 1.1, 40,000 kg (Table 6)'),
      expect.stringMatching(/Annex D, matrix D\.1: column P2 .* row ibd/),
      expect.stringMatching(/Options in the cell .*D13>400 = 759\.23 m: longer.*D15::ecm = 615\.59 m|D15::ecm = 615\.59 m.*D13>400 = 759\.23 m: longer/),
      expect.stringMatching(/D15 = 18 x Q\^\(1\/3\).*615\.59 m.*Table E\.1/),
      expect.stringContaining('400 m does not govern'),
      expect.stringContaining('616 m'),
    ]);
  });

  it('names interpretations and explains notes', async () => {
    await rows(page).filter({ hasText: 'ESH 8' }).first().click();
    const text = await page.locator('#explanation').innerText();
    for (const { id, applied } of iatg2021.interpretations.filter(({ id }) => id === 'I-01' || id === 'I-06')) {
      expect(text).toContain(id);
      expect(text).toContain(applied);
    }
    expect(text).toContain('HD 1.2 or 1.3 without sub-division was read as 1.2.1 or 1.3.1');
  });

  it('says what a pair that cannot be assessed would need', async () => {
    await rows(page).filter({ hasText: 'Not assessable' }).first().click();
    expect(await page.locator('#explanation').innerText()).toMatch(/matrix D\.1, column P1 .* row r9[^]*needs: no primary explosives/i);
  });
});

describe('the table', () => {
  beforeEach(() => startAgain(page));

  it('sorts by every column, both ways, and says so', async () => {
    const margin = page.getByRole('columnheader', { name: 'Margin' });
    await margin.getByRole('button').click();
    expect(await margin.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('#pairs [aria-sort]').count()).toBe(1);
    await margin.getByRole('button').click();
    expect(await margin.getAttribute('aria-sort')).toBe('descending');
    // The pairs without a margin stay at the end.
    expect((await cellsOf(page))[0]).toMatchObject(named(of('fail').sort((a, b) => b.margin_m! - a.margin_m!)[0]!));
    expect((await cellsOf(page)).at(-1)!.margin).toBe('–');

    const store = page.getByRole('columnheader', { name: 'Store' });
    await store.getByRole('button').click();
    const stores = (await cellsOf(page)).map(({ pes }) => pes);
    expect(stores).toEqual([...stores].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    for (const name of ['Exposed site', 'Status', 'Required', 'Actual']) {
      const header = page.getByRole('columnheader', { name });
      await header.getByRole('button').click();
      expect(await header.getAttribute('aria-sort')).toBe('ascending');
    }
  });

  it('finds pairs by words of both names, whatever their case', async () => {
    await page.getByRole('radio', { name: 'All pairs' }).check();
    await page.getByRole('searchbox').fill('SCHOOL igloo 2');
    const cells = await cellsOf(page);
    expect(cells.map(({ es }) => es).sort()).toEqual(['4 School Lane', 'School', 'School extension (new classrooms)']);
    expect(cells.every(({ pes }) => pes === 'Igloo 2')).toBe(true);
    expect(await page.locator('#pairs .shown').textContent()).toBe('Shown: 3 of 480');
    await page.getByRole('searchbox').fill('no such place');
    expect(await page.locator('#pairs .nothing').textContent()).toBe('No pair fits the filter.');
  });

  it('shows all pairs on demand, and filters them by status', async () => {
    await page.getByRole('radio', { name: 'All pairs' }).check();
    expect(await rows(page).count()).toBe(pairs.length);
    for (const name of ['Pass', 'Fail', 'Not assessable']) await page.getByRole('checkbox', { name }).uncheck();
    expect(await rows(page).count()).toBe(of('not-required').length);
    expect((await cellsOf(page)).every(({ status, required }) => status === 'not required' && required === 'none')).toBe(true);
  });
});
