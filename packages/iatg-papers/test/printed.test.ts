import { inverse, type Position } from 'iatg-core';
import { arabic } from 'iatg-core/messages/ar';
import { ORIENTATIONS, PAPER_NAMES, SHEET_SIZES, type Sheet } from 'iatg-papers';
import { texts as arabicTexts } from 'iatg-papers/words/ar';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationOf, exampleText, FINGERPRINT, paperOf, PORTRAIT } from './papers-of.js';
import { launchChromium, pathsOf, pdfOf, sizeOf_mm, textsOf, type PaintedPath } from './read-pdf.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

const SHEETS: readonly Sheet[] = SHEET_SIZES.flatMap((size) => ORIENTATIONS.map((orientation) => ({ size, orientation })));
const SIZES_mm = { A4: [210, 297], A3: [297, 420] } as const;
const isNear = (value: number, wanted: number, share: number): boolean => Math.abs(value / wanted - 1) <= share;

/** Two houses whose middles are exactly 1,500 m apart by the geodesic, the store between them. */
const LATITUDE = 48;
const [WEST, STORE, EAST]: readonly Position[] = [[11, LATITUDE], [11.01, LATITUDE], [11.0201178, LATITUDE]];
const feature = (id: string, coordinates: Position, properties: object) => ({ type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties: { name: id, ...properties } });
const threePoints = evaluationOf(
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      feature('west', WEST!, { role: 'exposed-site', exposure: { kind: 'inhabited-building' } }),
      feature('store', STORE!, { role: 'pes', structure: { type: 'light' }, contents: [{ hd: '1.1', neq_kg: 100_000 }] }),
      feature('east', EAST!, { role: 'exposed-site', exposure: { kind: 'inhabited-building' } }),
    ],
  }),
);

describe.each(SHEETS)('on $size $orientation', (sheet) => {
  it('the map is true to its scale within 0.5 %: the bar, and two sites whose distance is known', async () => {
    const pdf = await pdfOf(browser, paperOf('report', { evaluation: threePoints, sheet }));
    const texts = await textsOf(pdf);
    const page = 1 + texts.findIndex((text) => text.includes('Map: overview'));
    const [, scaleText] = /Scale 1:([\d,]+)/.exec(texts[page - 1]!)!;
    const scale = Number(scaleText!.replaceAll(',', ''));
    const [, barText] = /0 [\d.,]+ ([\d.,]+) m\b/.exec(texts[page - 1]!)!;
    const bar_m = Number(barText!.replaceAll(',', ''));

    const paths = await pathsOf(pdf, page);
    // Nothing but the bar is pure black; its outline is the longest of its parts.
    const bars = paths.filter(({ stroke }) => stroke === '#000000');
    expect(bars).toHaveLength(1);
    expect(isNear(widthOf(bars[0]!), (bar_m * 1_000) / scale, 0.005), `bar of ${widthOf(bars[0]!)} mm for ${bar_m} m at 1:${scale}`).toBe(true);

    const houses = paths.filter(({ fill, left, right }) => fill === '#f3d9b1' && right - left < 2).sort((a, b) => a.left - b.left);
    expect(houses).toHaveLength(2);
    const apart_mm = middleOf(houses[1]!) - middleOf(houses[0]!);
    expect(isNear(apart_mm, (inverse(WEST!, EAST!).distance_m * 1_000) / scale, 0.005)).toBe(true);
  });

  it('every page has the size of the sheet, its number, the digest and the marking', async () => {
    const pdf = await pdfOf(browser, paperOf('report', { sheet, fields: { marking: 'CLASS EXERCISE ONLY' } }));
    const [short, long] = SIZES_mm[sheet.size];
    const wanted = sheet.orientation === 'portrait' ? [short, long] : [long, short];
    const texts = await textsOf(pdf);
    for (const [i, text] of texts.entries()) {
      const size = await sizeOf_mm(pdf, i + 1);
      expect(size.every((side, j) => Math.abs(side - wanted[j]!) < 0.5)).toBe(true);
      expect(text).toContain(`Page ${i + 1} of ${texts.length}`);
      expect(text).toContain(FINGERPRINT);
      expect(text).toContain('CLASS EXERCISE ONLY');
    }
  });
});

describe.each(PAPER_NAMES)('%s', (name) => {
  it('has its number and the digest on every page, and no page is empty', async () => {
    const texts = await textsOf(await pdfOf(browser, paperOf(name)));
    for (const [i, text] of texts.entries()) {
      expect(text).toContain(`Page ${i + 1} of ${texts.length}`);
      expect(text).toContain(FINGERPRINT);
      // More than what stands in the margins.
      expect(text.length).toBeGreaterThan(180);
    }
  });
});

it('a table that goes on has its head on the next page, too', async () => {
  const texts = await textsOf(await pdfOf(browser, paperOf('report', { sheet: PORTRAIT })));
  const first = texts.findIndex((text) => text.includes('All pairs') && !text.includes('All pairs could'));
  const further = texts.slice(first + 1);
  expect(further.length).toBeGreaterThan(2);
  expect(further.every((text) => text.includes('Required, m') && text.includes('Margin, m'))).toBe(true);
});

it('no heading is the last thing on a page', async () => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.setContent(paperOf('report'));
  const headings = await page.locator('h2, h3, h4').allTextContents();
  await context.close();
  const clean = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  const texts = await textsOf(await pdfOf(browser, paperOf('report')));
  const endings = headings.map(clean).filter((heading) => heading.length > 8);
  expect(endings.length).toBeGreaterThan(20);
  expect(texts.filter((text) => endings.some((heading) => clean(text).endsWith(heading)))).toEqual([]);
});

it('in Arabic a figure stays beside its unit, whatever code or formula stands before them', async () => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  // Of the methods this one has the most steps.
  const plan = JSON.parse(exampleText('demo-depot.geojson')) as { sitePlan: { options?: object } };
  plan.sitePlan.options = { ...plan.sitePlan.options, method: 'greater' };
  await page.setContent(paperOf('report', { evaluation: evaluationOf(JSON.stringify(plan)), language: { language: 'ar', texts: arabicTexts, messages: arabic } }));
  const gaps = await page.evaluate(gapsBeforeUnits);
  await context.close();
  expect(gaps.length).toBeGreaterThan(50);
  expect(gaps.filter(({ gap_px }) => gap_px < -1 || gap_px > 12)).toEqual([]);
});

it('in Arabic no word of a narrow column is broken', async () => {
  const paper = paperOf('report', { language: { language: 'ar', texts: arabicTexts, messages: arabic } });
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.setContent(paper);
  const lines = await page.locator('td.side').evaluateAll((cells) => 
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    }),
  );
  await context.close();
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((count) => count !== 1)).toEqual([]);
});

/** How far to the left of each figure its metre or kilogram stands, where they share a line. */
function gapsBeforeUnits(): { text: string; gap_px: number }[] {
  const gaps: { text: string; gap_px: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent!;
    const box = (from: number, to: number): DOMRect => {
      const range = document.createRange();
      range.setStart(node!, from);
      range.setEnd(node!, to);
      return range.getBoundingClientRect();
    };
    for (const { index, 0: all, 1: figure } of text.matchAll(/(\d[\d.,]*)\s(?:م|كغ)(?![\u0600-\u06ff])/g)) {
      const figureBox = box(index, index + figure!.length);
      const unitBox = box(index + figure!.length + 1, index + all.length);
      if (Math.abs(figureBox.top - unitBox.top) < 4) gaps.push({ text, gap_px: figureBox.left - unitBox.right });
    }
  }
  return gaps;
}

const widthOf = ({ left, right }: PaintedPath): number => right - left;
const middleOf = ({ left, right }: PaintedPath): number => (left + right) / 2;
