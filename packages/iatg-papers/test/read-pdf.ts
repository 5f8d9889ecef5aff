import { chromium, type Browser } from 'playwright-core';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chromiumPath } from '../../../scripts/chromium-path.mjs';

export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Chromium was not found: set CHROMIUM_PATH to where it is.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] });
}

/** The paper as the browser's own printing makes it. */
export async function pdfOf(browser: Browser, paper: string): Promise<PDFDocumentProxy> {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.setContent(paper);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await context.close();
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

const POINT_mm = 25.4 / 72;

/** The text of every page, runs of spaces as one. */
export async function textsOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('').normalize('NFKC').replaceAll(/\s+/g, ' '));
  }
  return texts;
}

export async function sizeOf_mm(pdf: PDFDocumentProxy, number: number): Promise<readonly [number, number]> {
  const [x1, y1, x2, y2] = (await pdf.getPage(number)).view as [number, number, number, number];
  return [(x2 - x1) * POINT_mm, (y2 - y1) * POINT_mm];
}

type Matrix = readonly [number, number, number, number, number, number];
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];

/** A path that is painted: its box on paper in mm from the lower left corner, and its colours. */
export interface PaintedPath {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly fill: string | null;
  readonly stroke: string | null;
}

/** Every painted path of a page, placed by the page's own instructions. */
export async function pathsOf(pdf: PDFDocumentProxy, number: number): Promise<PaintedPath[]> {
  const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
  let state = { matrix: [1, 0, 0, 1, 0, 0] as Matrix, fill: '#000000', stroke: '#000000' };
  const kept: (typeof state)[] = [];
  let box: { xs: number[]; ys: number[] } | null = null;
  const painted: PaintedPath[] = [];
  const paint = (fill: boolean, stroke: boolean): void => {
    if (!box) return;
    const { xs, ys } = box;
    painted.push({
      left: Math.min(...xs) * POINT_mm, right: Math.max(...xs) * POINT_mm, bottom: Math.min(...ys) * POINT_mm, top: Math.max(...ys) * POINT_mm,
      fill: fill ? state.fill : null, stroke: stroke ? state.stroke : null,
    }); // prettier-ignore
    box = null;
  };
  fnArray.forEach((operation, i) => {
    const args = argsArray[i] as never[];
    switch (operation) {
      case OPS.save:
        kept.push({ ...state });
        break;
      case OPS.restore:
        state = kept.pop() ?? state;
        break;
      case OPS.transform:
        state.matrix = times(state.matrix, args as unknown as Matrix);
        break;
      case OPS.setFillRGBColor:
        state.fill = colorOf(args);
        break;
      case OPS.setStrokeRGBColor:
        state.stroke = colorOf(args);
        break;
      case OPS.constructPath: {
        const [a, b, c, d, e, f] = state.matrix;
        const corners = pointsOf(args[0]!, args[1]!).map(([x, y]) => [a * x + c * y + e, b * x + d * y + f] as const);
        box = { xs: corners.map(([x]) => x), ys: corners.map(([, y]) => y) };
        break;
      }
      case OPS.fill:
      case OPS.eoFill:
        paint(true, false);
        break;
      case OPS.stroke:
      case OPS.closeStroke:
        paint(false, true);
        break;
      case OPS.fillStroke:
      case OPS.eoFillStroke:
        paint(true, true);
        break;
      case OPS.endPath:
        box = null;
        break;
    }
  });
  return painted;
}

const COORDINATES = new Map([[OPS.moveTo, 2], [OPS.lineTo, 2], [OPS.curveTo, 6], [OPS.curveTo2, 4], [OPS.curveTo3, 4], [OPS.closePath, 0], [OPS.rectangle, 4]]); // prettier-ignore

function pointsOf(operations: readonly number[], coordinates: readonly number[]): [number, number][] {
  const points: [number, number][] = [];
  let at = 0;
  for (const operation of operations) {
    const next = at + COORDINATES.get(operation)!;
    const own = coordinates.slice(at, next);
    if (operation === OPS.rectangle) points.push([own[0]!, own[1]!], [own[0]! + own[2]!, own[1]! + own[3]!]);
    else for (let i = 0; i < own.length; i += 2) points.push([own[i]!, own[i + 1]!]);
    at = next;
  }
  return points;
}

const colorOf = (args: Iterable<number>): string => `#${Array.from(args, (part) => part.toString(16).padStart(2, '0')).join('')}`;
