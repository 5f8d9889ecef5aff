import { compileRules, evaluateSite, iatg2021, parseSitePlan, type PotentialExplosionSite, type SiteEvaluation } from 'iatg-core';
import { cureFinder, deskOf, heatMapOf, ranked, rankedForPlan, type FoundCure, type HeatMap, type PairName } from 'iatg-core/decisions';
import { buildingOf, mixedAs, type Building } from './building-subject.js';
import type { BuildingQuestion } from './decisions-store.js';
import type { PlanDocument } from './plan-document.js';
import { quantityColor } from './quantities.js';

/** One question to one worker: who has another one starts a new worker. */
export type DecisionQuestion = CuresQuestion | QuantitiesQuestion;

interface CuresQuestion {
  readonly kind: 'cures';
  readonly document: PlanDocument;
  readonly pair: PairName | null;
}

interface QuantitiesQuestion {
  readonly kind: 'quantities';
  readonly document: PlanDocument;
  readonly question: BuildingQuestion;
}

export interface CuresAnswer {
  /** The best of those that have been found so far, in order. */
  readonly cures: readonly FoundCure[];
  readonly found: number;
  readonly isDone: boolean;
}

export interface QuantitiesAnswer extends Pick<HeatMap, 'columns' | 'rows' | 'levels_kg' | 'level' | 'notAssessable'> {
  /** A picture in Mercator's projection, as the map wants it. */
  readonly picture: Blob;
  readonly bounds: { readonly west_deg: number; readonly east_deg: number; readonly south_deg: number; readonly north_deg: number };
}

onmessage = ({ data }: MessageEvent<DecisionQuestion>) => {
  if (data.kind === 'cures') findCures(data);
  else void findQuantities(data);
};

/** The page opens valid plans only. */
const evaluated = (document: PlanDocument): SiteEvaluation => evaluateSite(parseSitePlan(document).plan!, compileRules(iatg2021));

// ---- cures --------------------------------------------------------------------------------------------------------------------------

/** So many of a list are worth reading. */
const MOST = 200;
const REPORT_ms = 150;

function findCures({ document, pair }: CuresQuestion): void {
  const finder = cureFinder(deskOf(evaluated(document)));
  const order = pair ? ranked : rankedForPlan;
  let found: FoundCure[] = [];
  let count = 0;
  let told_ms = performance.now();
  const tell = (isDone: boolean): void => {
    found = order(found).slice(0, MOST);
    postMessage({ cures: found, found: count, isDone } satisfies CuresAnswer);
    told_ms = performance.now();
  };
  for (const { edits: _, ...cure } of pair ? finder.forFinding(pair) : finder.forPlan()) {
    found.push(cure);
    count++;
    if (performance.now() - told_ms > REPORT_ms) tell(false);
  }
  tell(true);
}

// ---- quantities by place ------------------------------------------------------------------------------------------------------------

/** Cells along the longer side of the frame. */
const CELLS = 600;

async function findQuantities({ document, question }: QuantitiesQuestion): Promise<void> {
  const evaluation = evaluated(document);
  const building = buildingOf(evaluation, document, question)!;
  const site = building.subject.site as PotentialExplosionSite;
  const { window } = building.placement;
  const cell_m = (2 * Math.max(window.east_m, window.north_m)) / CELLS;
  const [columns, rows] = [window.east_m, window.north_m].map((half_m) => Math.max(1, Math.round((2 * half_m) / cell_m))) as [number, number];
  const making = heatMapOf(evaluation, site, { columns, rows, window, contents: mixedAs(site.contents) });
  let step = making.next();
  while (!step.done) step = making.next();
  const map = step.value;
  const { levels_kg, level, notAssessable } = map;
  postMessage({ columns, rows, levels_kg, level, notAssessable, ...(await pictureOf(map, building)) } satisfies QuantitiesAnswer);
}

/** The plane bends so little within a frame that a net of straight lines between so many places is exact to far less than a cell. */
const NET = 24;

async function pictureOf({ columns, rows, level, levels_kg }: HeatMap, { placement: { plane, window } }: Building): Promise<Pick<QuantitiesAnswer, 'picture' | 'bounds'>> {
  const { east_m, north_m } = window;
  const edge = [-1, -0.5, 0, 0.5, 1].flatMap((t) => [
    [t, -1],
    [t, 1],
    [-1, t],
    [1, t],
  ]);
  const places = edge.map(([x, y]) => plane.toPosition({ x: x! * east_m, y: y! * north_m }));
  const near_deg = places[0]![0];
  const longitudes = places.map(([longitude]) => near_deg + ((((longitude - near_deg + 180) % 360) + 360) % 360) - 180);
  const latitudes = places.map(([, latitude]) => latitude);
  const bounds = { west_deg: Math.min(...longitudes), east_deg: Math.max(...longitudes), south_deg: Math.min(...latitudes), north_deg: Math.max(...latitudes) };
  const [top, bottom] = [mercator(bounds.north_deg), mercator(bounds.south_deg)];
  const [width, height] = [columns, rows];
  // Where in the plane the corners of the net lie; between them straight lines.
  const net = Array.from({ length: (NET + 1) ** 2 }, (_, i) => {
    const longitude = bounds.west_deg + ((i % (NET + 1)) / NET) * (bounds.east_deg - bounds.west_deg);
    return plane.toPlane([longitude, latitudeOf(top + (Math.floor(i / (NET + 1)) / NET) * (bottom - top))]);
  });
  const cellAt = (px: number, py: number): number => {
    const [u, v] = [(px / width) * NET, (py / height) * NET];
    const [i, j] = [Math.min(NET - 1, Math.floor(u)), Math.min(NET - 1, Math.floor(v))];
    const [a, b] = [net[j * (NET + 1) + i]!, net[j * (NET + 1) + i + 1]!];
    const [c, d] = [net[(j + 1) * (NET + 1) + i]!, net[(j + 1) * (NET + 1) + i + 1]!];
    const [s, t] = [u - i, v - j];
    const x = (a.x * (1 - s) + b.x * s) * (1 - t) + (c.x * (1 - s) + d.x * s) * t;
    const y = (a.y * (1 - s) + b.y * s) * (1 - t) + (c.y * (1 - s) + d.y * s) * t;
    const column = Math.floor(((x + east_m) / (2 * east_m)) * columns);
    const row = Math.floor(((north_m - y) / (2 * north_m)) * rows);
    return column < 0 || column >= columns || row < 0 || row >= rows ? -1 : level[row * columns + column]!;
  };
  const image = new ImageData(width, height);
  for (let py = 0; py < height; py++) {
    for (let px = 0; px < width; px++) {
      // A pixel that lies over several cells shows the least of them.
      const corners = [cellAt(px, py), cellAt(px + 1, py), cellAt(px, py + 1), cellAt(px + 1, py + 1)];
      const inside = corners.filter((one) => one >= 0);
      if (inside.length === 0) continue;
      const kg = levels_kg[Math.min(...inside) - 1] ?? 0;
      image.data.set([...quantityColor(kg), kg < 1 ? 130 : 165], 4 * (py * width + px));
    }
  }
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.putImageData(image, 0, 0);
  return { picture: await canvas.convertToBlob(), bounds };
}

const mercator = (latitude_deg: number): number => Math.asinh(Math.tan((latitude_deg * Math.PI) / 180));
const latitudeOf = (y: number): number => (Math.atan(Math.sinh(y)) * 180) / Math.PI;
