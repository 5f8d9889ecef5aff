import { iatg2021, licenceSite, storedTowards } from 'iatg-core';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.js';
import { demo, evaluation, names, of, pairs, worstFirst } from './demo.js';
import { builtPage, cellsOf, findings, goToTab, rows, startAgain, words } from './page.js';

const open = builtPage();
let page: Page;

beforeAll(async () => {
  page = await open();
});

const named = ({ pes, es }: { pes: string; es: string }) => ({ pes: names.get(pes), es: names.get(es) });
const finding = (pes: string, es: string) => findings(page).filter({ hasText: pes }).filter({ hasText: es }).first();

describe('the findings', () => {
  it('are those of the core, worst first', async () => {
    const shown = await findings(page).evaluateAll((all) => all.map((one) => [...one.querySelectorAll('bdi')].map((name) => name.textContent)));
    expect(shown).toEqual(worstFirst.map((pair) => Object.values(named(pair))));
  });

  it('show figures that never look safer than they are', async () => {
    const figures = (await page.locator('.finding-figures').allTextContents()).map(words);
    worstFirst.forEach(({ status, required_m, actual_m, margin_m }, i) => {
      const number = (pattern: RegExp) => Number(pattern.exec(figures[i]!)![1]!.replaceAll(',', ''));
      const actual = number(/actual ([\d,.]+) m/);
      expect(actual_m - actual).toBeGreaterThanOrEqual(0);
      expect(actual_m - actual).toBeLessThan(0.01);
      if (status === 'not-assessable') return expect(figures[i]).not.toContain('required');
      expect(number(/required ([\d,.]+) m/)).toBe(required_m);
      expect(number(/^([\d,.]+) m missing/) + margin_m!).toBeGreaterThanOrEqual(-1e-9);
      expect(number(/^([\d,.]+) m missing/) + margin_m!).toBeLessThan(0.01);
    });
  });

  it('say what quantity would cure each', async () => {
    const cures = page.locator('.finding-cure');
    await expect.poll(async () => words(await cures.first().textContent())).not.toBe('');
    const shown = (await cures.allTextContents()).map(words);
    worstFirst.forEach(({ status, pes, es }, i) => {
      if (status !== 'fail') return expect(shown[i]).toContain('Say what is missing');
      const store = evaluation.stores.find(({ site }) => site.id === pes)!;
      const { permitted_kg } = storedTowards(evaluation, store.site, evaluation.targets.find(({ site }) => site.id === es)!)!;
      expect(shown[i]).toContain(`holding ${permitted_kg.toLocaleString('en')} kg`);
    });
  });

  it('are counted, with everything else, in the summary', async () => {
    expect(await page.locator('.summary dd').allTextContents()).toEqual(['fail', 'not-assessable', 'pass', 'not-required'].map((status) => String(of(status as 'fail').length)));
  });

  it('are found by words of both names, whatever their case', async () => {
    await page.getByRole('searchbox').fill('WESTFOLD igloo 1');
    expect(await findings(page).count()).toBe(1);
    await page.getByRole('searchbox').fill('no such place');
    expect(await findings(page).count()).toBe(0);
    expect(words(await page.locator('.findings .shown').textContent())).toBe('Shown: 0 of 16');
    await page.getByRole('searchbox').fill('');
  });

  it('are drawn on the map when chosen, with what is required and what there is', async () => {
    await finding('Igloo 4', 'Packing shed').click();
    await page.locator('path.pair-line').waitFor({ state: 'attached' });
    expect(words(await page.locator('.pair-label').textContent())).toBe('required 479 m · actual 337.50 m');
  });

  it('name what the page is not, and that it keeps to itself', async () => {
    const header = words(await page.getByRole('banner').textContent());
    expect(header).toContain('Nothing leaves this computer');
    expect(header).toContain(demo.name);
    expect(await page.getByRole('contentinfo').textContent()).toContain('does not replace');
    // Tabs are seen by others: no name of a depot stands there.
    expect(await page.title()).not.toContain('Highfold');
  });
});

describe('the explanation', () => {
  const explanation = () => page.locator('#explanation').innerText();

  it('leads from the clause to the rounding', async () => {
    await finding('Igloo 1', 'Westfold, new farmhouse').click();
    const steps = await page.locator('#explanation .steps > li').allInnerTexts();
    // 18 x 40,000^(1/3) = 18 x 34.1995 = 615.59; the matrix prints D15 for standard magazines beside D13, at least 400 m.
    expect(steps.map(words)).toEqual([
      expect.stringContaining('HD 1.1, 40,000 kg (Table 6)'),
      expect.stringMatching(/Annex D, matrix D\.1: column P2 .* row ibd/),
      expect.stringMatching(/Options in the cell .*D13>400 = 759\.23 m: longer.*D15::ecm = 615\.59 m|D15::ecm = 615\.59 m.*D13>400 = 759\.23 m: longer/),
      expect.stringMatching(/D15 = 18 x Q\^\(1\/3\).*615\.59 m.*Table E\.1/),
      expect.stringContaining('400 m does not govern'),
      expect.stringContaining('616 m'),
    ]);
  });

  it('names interpretations and explains notes', async () => {
    await finding('ESH 7', 'ESH 8').click();
    const text = await explanation();
    for (const { id, applied } of iatg2021.interpretations.filter(({ id }) => id === 'I-01' || id === 'I-06')) {
      expect(text).toContain(id);
      expect(text).toContain(applied);
    }
    expect(text).toContain('HD 1.2 or 1.3 without sub-division was read as 1.2.1 or 1.3.1');
  });

  it('says what a pair that cannot be assessed would need', async () => {
    await finding('Not assessable', '').click();
    expect(await explanation()).toMatch(/matrix D\.1, column P1 .* row r9[^]*needs: no primary explosives/i);
  });
});

describe('the lists', () => {
  it('tell of each store what it may hold and what limits it, as the core finds it', async () => {
    await goToTab(page, 'Stores');
    const licences = [...licenceSite(evaluation)];
    const shown = page.locator('#tab-panel .site-row');
    await expect.poll(async () => words(await shown.first().textContent())).toContain('May hold');
    const texts = (await shown.allTextContents()).map(words);
    licences.forEach(({ pes, stored }, i) => {
      expect(texts[i]).toContain(names.get(pes));
      if (stored) expect(texts[i]).toContain(`May hold ${stored.permitted_kg.toLocaleString('en')} kg`);
    });
  });

  it('open a site with all that is permitted in it', async () => {
    await goToTab(page, 'Stores');
    await page.locator('.site-row', { hasText: 'Igloo 2' }).click();
    const { stored } = [...licenceSite(evaluation)].find(({ pes }) => pes === 'igloo-2')!;
    expect(words(await page.locator('.licence-main').textContent())).toContain(`it may hold ${stored!.permitted_kg.toLocaleString('en')} kg; it holds 31,000 kg`);
  });
});

describe('the table of all pairs', () => {
  beforeEach(async () => {
    await startAgain(page);
    await goToTab(page, 'All pairs');
    await rows(page).first().waitFor();
  });

  it('sorts by every column, both ways, and says so', async () => {
    const margin = page.getByRole('columnheader', { name: 'Margin' });
    await margin.getByRole('button').click();
    expect(await margin.getAttribute('aria-sort')).toBe('ascending');
    expect((await cellsOf(page))[0]).toMatchObject(named(worstFirst[0]!));
    await margin.getByRole('button').click();
    expect(await margin.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator('#pairs [aria-sort]').count()).toBe(1);
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

  it('shows the pairs of one store, of some statuses, found by words', async () => {
    await page.getByRole('combobox', { name: /^Of/ }).selectOption({ label: 'Igloo 2' });
    expect(await rows(page).count()).toBe(demo.sites.length - 1);
    await page.getByRole('searchbox').fill('SCHOOL');
    expect((await cellsOf(page)).map(({ es }) => es).sort()).toEqual(['4 School Lane', 'School', 'School extension (new classrooms)']);
    await page.getByRole('searchbox').fill('');
    for (const name of ['Pass', 'Fail', 'Not required']) await page.getByRole('checkbox', { name }).uncheck();
    const expected = pairs.filter(({ pes, status }) => pes === 'igloo-2' && status === 'not-assessable');
    expect(await rows(page).count()).toBe(expected.length);
  });

  it('brings all rows when asked for more', async () => {
    while (await page.getByRole('button', { name: 'Show more rows' }).isVisible()) await page.getByRole('button', { name: 'Show more rows' }).click();
    expect(await rows(page).count()).toBe(pairs.length);
  });
});

describe('what is suspicious in a plan', () => {
  it('is told beside the findings, each at its site, and what the file says twice with it', async () => {
    const page = await open();
    // A quantity twice, of which the last would count, a word that is no property, and a note that says something twice.
    const file = `{ "type": "FeatureCollection", "features": [
      { "type": "Feature", "id": "a", "properties": { "role": "pes", "name": "Stack A", "structure": { "type": "open-stack" }, "baricaded": true, "contents": [{ "hd": "1.1", "neq_kg": 9000, "neq_kg": 900 }] }, "geometry": { "type": "Point", "coordinates": [0.1, 0.1] } },
      { "type": "Feature", "id": "b", "properties": { "role": "exposed-site", "exposure": { "kind": "inhabited-building" } }, "geometry": { "type": "Point", "coordinates": [0.101, 0.1] } },
      { "type": "Feature", "id": "n", "properties": { "role": "annotation", "name": "Well", "name": "Tunnel" }, "geometry": { "type": "Point", "coordinates": [0.1, 0.101] } }] }`;
    await page.getByLabel('Open a site plan').setInputFiles({ name: 'plan.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(file) });
    const box = page.locator('.tab-panel .concern').filter({ hasText: 'Warnings' });
    await box.locator('summary').click();
    await expect.poll(() => box.locator('.badge').textContent()).toBe('3');
    expect((await box.locator('.site-row').allTextContents()).map(words)).toEqual([
      'Stack A"neq_kg" stands more than once in this object; the last one counts, delete the others',
      'Tunnel"name" stands more than once in this object; the last one counts, delete the others',
      'Stack A"baricaded" is not a known property and is ignored; "barricaded" is probably meant',
    ]);
    expect(await axeViolations(page)).toEqual([]);
    await box.locator('.site-row').first().click();
    await page.locator('#details').getByRole('heading', { name: 'Stack A' }).waitFor();
    await box.getByRole('button', { name: 'Tunnel' }).click();
    await page.locator('#details').getByRole('heading', { name: 'Tunnel' }).waitFor();
    // Elsewhere too, from where it leads to the site.
    await page.getByTitle('Plan and options').click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.concern summary').click();
    await dialog.locator('.concern .site-row').last().click();
    await dialog.waitFor({ state: 'detached' });
    // Of many a part is shown.
    const empty = Array.from({ length: 60 }, (_, i) => ({ type: 'Feature', id: `e${i}`, properties: { role: 'pes', structure: { type: 'open-stack' } }, geometry: { type: 'Point', coordinates: [0.1 + i / 10_000, 0.1] } }));
    await page.getByLabel('Open a site plan').setInputFiles({ name: 'many.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: empty })) });
    await expect.poll(() => box.locator('.badge').textContent()).toBe('60');
    expect(await box.locator('.site-row').count()).toBe(50);
    await box.getByRole('button', { name: 'Show more rows' }).click();
    expect(await box.locator('.site-row').count()).toBe(60);
    // Another plan has none of it.
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('button', { name: 'Open the demonstration' }).click();
    await expect.poll(async () => (await box.locator('.site-row-name').allTextContents()).map(words)).toEqual(['ESH 13']);
  });
});

describe('a plan so large that a worker evaluates it', () => {
  it('is said to be evaluated, and nothing of it to be in order, before the answer is there', async () => {
    const large = await open();
    await large.evaluate(() => {
      class Silent extends EventTarget {
        postMessage(): void {}
      }
      Object.assign(window, { Worker: Silent });
    });
    // 320 x 319 pairs: more than the page evaluates itself.
    const features = Array.from({ length: 320 }, (_, i) => ({
      type: 'Feature',
      id: `Stack ${i + 1}`,
      properties: { role: 'pes', structure: { type: 'open-stack' }, contents: [{ hd: '1.1', neq_kg: 1_000 }] },
      geometry: { type: 'Point', coordinates: [(i % 20) / 1_000, Math.floor(i / 20) / 1_000] },
    }));
    await large.getByLabel('Open a site plan').setInputFiles({ name: 'large.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })) });
    await large.locator('.findings').getByText('Evaluating …').waitFor();
    // On the map, where a store without a mark is not in order.
    await large.locator('.map-bar').getByText('Evaluating …').waitFor();
    const details = large.locator('#details');
    await goToTab(large, 'Stores');
    await large.locator('.site-row').first().click();
    // In place of what is wrong there.
    await details.locator('> .nothing').getByText('Evaluating …').waitFor();
    await large.getByRole('button', { name: 'Decisions', exact: true }).click();
    await large.locator('.decisions-section').getByText('Evaluating …').waitFor();
    expect(await large.locator('.all-kept').count()).toBe(0);
    await large.getByRole('button', { name: 'Tools' }).click();
    await large.getByRole('button', { name: 'Self-assessment …' }).click();
    await large.getByRole('button', { name: 'New', exact: true }).click();
    await large.locator('.assess-part > .nothing').getByText('Evaluating …').waitFor();
    await large.keyboard.press('Escape');
    await large.getByRole('button', { name: 'File', exact: true }).click();
    await large.getByRole('button', { name: 'Rapid assessment, step by step' }).click();
    await large.getByRole('region', { name: 'Rapid assessment of a site' }).getByRole('heading', { name: 'Evaluating …' }).waitFor();
    await large.getByRole('button', { name: 'Present', exact: true }).click();
    expect(words(await large.locator('.present-findings').textContent())).toBe('Evaluating …');
    await large.close();
  });
});
