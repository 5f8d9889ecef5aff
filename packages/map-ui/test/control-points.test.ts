import * as fc from 'fast-check';
import { direct, inverse } from 'iatg-core';
import { describe, expect, it } from 'vitest';
import { between } from '../../iatg-core/test/generators.js';
import { fitPicture, FIT_KINDS, LEAST_POINTS, usualFit, type ControlPoint, type FitKind, type PictureFit } from '../src/imagery/control-points.js';
import { halved, levelsOf, resample, type Raster } from '../src/imagery/resample.js';

type Place = readonly [number, number];

/** A scanned map as somebody would make one: how it lies on the ground round a place, without our own fitting. */
interface Sheet {
  readonly middle: Place;
  readonly turn_deg: number;
  readonly pixel_m: number;
  readonly stretch: number;
  readonly shear: number;
  readonly tilt: Place;
}

/** By geodesics from the middle of the sheet, which is the pixel 1000, 800. */
function onGround({ middle, turn_deg, pixel_m, stretch, shear, tilt }: Sheet, [x_px, y_px]: Place): Place {
  const [x, y] = [(x_px - 1_000) * pixel_m, (800 - y_px) * pixel_m];
  const depth = 1 + tilt[0] * x + tilt[1] * y;
  const [u, v] = [(x * stretch + y * shear) / depth, y / depth];
  return direct(middle, turn_deg + (Math.atan2(u, v) * 180) / Math.PI, Math.hypot(u, v)) as unknown as Place;
}

const pointsOf = (sheet: Sheet, places: readonly Place[]): ControlPoint[] => places.map(([x_px, y_px], i) => ({ id: String(i), x_px, y_px, position: onGround(sheet, [x_px, y_px]) }));

const fitted = (points: readonly ControlPoint[], kind: FitKind): PictureFit => {
  const fit = fitPicture(points, kind);
  if (typeof fit === 'string') throw new Error(fit);
  return fit;
};

/** Spread over the sheet, so that they fix it: one near each corner, and any number elsewhere. */
const places = (least: number): fc.Arbitrary<Place[]> =>
  fc
    .tuple(
      fc.array(fc.tuple(between(0, 400), between(0, 300)), { minLength: 4, maxLength: 4 }),
      fc.array(fc.tuple(between(0, 2_000), between(0, 1_600)), { maxLength: 6 }),
      fc.integer({ min: least, max: 4 }),
    )
    .map(([corners, more, count]) => {
      const all: Place[] = corners.map(([dx, dy], i) => [i % 2 === 0 ? dx : 2_000 - dx, i < 2 ? dy : 1_600 - dy]);
      return count < 4 ? all.slice(0, count) : [...all, ...more];
    });

const sheet = (kind: FitKind): fc.Arbitrary<Sheet> =>
  fc.record({
    middle: fc.tuple(between(-180, 179.9), between(-70, 70)),
    turn_deg: between(0, 360),
    pixel_m: between(0.1, 3),
    stretch: kind === 'similarity' ? fc.constant(1) : between(0.7, 1.4),
    shear: kind === 'similarity' ? fc.constant(0) : between(-0.3, 0.3),
    tilt: kind === 'projective' ? fc.tuple(between(-1e-4, 1e-4), between(-1e-4, 1e-4)) : fc.constant([0, 0] as const),
  });

describe.each(FIT_KINDS)('a picture laid on the ground: %s', (kind) => {
  it('exact points leave nothing over, and every place of the picture is found to the millimetre and back', () => {
    fc.assert(
      fc.property(sheet(kind), places(LEAST_POINTS[kind]), fc.tuple(between(0, 2_000), between(0, 1_600)), (sheet, places, probe) => {
        const fit = fitted(pointsOf(sheet, places), kind);
        // The sheet and the fit measure from different middles: over 6 km the planes differ by less than 5 mm.
        for (const residual_m of fit.residuals_m) expect(residual_m).toBeLessThan(0.005);
        expect(inverse(fit.toPosition(...probe), onGround(sheet, probe)).distance_m).toBeLessThan(0.05);
        const [x, y] = fit.toPicture(fit.toPosition(...probe))!;
        expect(Math.hypot(x - probe[0], y - probe[1])).toBeLessThan(1e-3);
        if (kind !== 'projective') expect(fit.pixel_m / (sheet.pixel_m * Math.sqrt(sheet.stretch))).toBeCloseTo(1, 4);
      }),
      { numRuns: 300 },
    );
  });

  it('the order of the points does not matter', () => {
    fc.assert(
      fc.property(sheet(kind), places(4), fc.array(fc.tuple(between(-8, 8), between(-8, 8)), { minLength: 10, maxLength: 10 }), fc.nat(), (sheet, places, off, seed) => {
        const points = pointsOf(sheet, places).map((point, i) => ({ ...point, x_px: point.x_px + off[i % 10]![0], y_px: point.y_px + off[i % 10]![1] }));
        const turned = points.toSorted((a, b) => ((Number(a.id) * 7 + seed) % 11) - ((Number(b.id) * 7 + seed) % 11));
        const [one, other] = [fitted(points, kind), fitted(turned, kind)];
        expect(inverse(one.toPosition(300, 500), other.toPosition(300, 500)).distance_m).toBeLessThan(1e-4);
        for (const [i, point] of turned.entries()) expect(other.residuals_m[i]).toBeCloseTo(one.residuals_m[points.indexOf(point)]!, 4);
        expect(other.rms_m).toBeCloseTo(one.rms_m, 4);
      }),
      { numRuns: 200 },
    );
  });
});

const SHEET: Sheet = { middle: [13.4, 48.25], turn_deg: 20, pixel_m: 1, stretch: 1, shear: 0, tilt: [0, 0] };

it('residuals are those of a calculation by hand: a square, one corner of which is 4 m off', () => {
  // Least squares of an affine map on the corners of a rectangle spread a fault of one corner evenly: a quarter of it on each.
  const points = pointsOf(SHEET, [[0, 0], [1_000, 0], [0, 1_000], [1_000, 1_000]]);
  const [first, ...rest] = points;
  const moved = { ...first!, position: direct(first!.position, 90, 4) as unknown as Place };
  const fit = fitted([moved, ...rest], 'affine');
  for (const residual_m of fit.residuals_m) expect(residual_m).toBeCloseTo(1, 3);
  expect(fit.rms_m).toBeCloseTo(1, 3);
});

it('points that do not fix a picture are refused with the reason', () => {
  const line = pointsOf(SHEET, [[0, 0], [500, 400], [1_000, 800], [1_500, 1_200]]);
  expect(fitPicture(line, 'affine')).toBe('on-a-line');
  expect(fitPicture(line, 'projective')).toBe('on-a-line');
  expect(fitPicture(line.slice(0, 1), 'similarity')).toBe('too-few');
  expect(fitPicture([line[0]!, line[0]!], 'similarity')).toBe('on-a-line');
  expect(fitPicture(pointsOf(SHEET, [[0, 0], [500, 400], [1_000, 800], [0, 900]]), 'projective')).toBe('on-a-line');
});

describe('what speaks against a fit is said', () => {
  const SQUARE: readonly Place[] = [[0, 0], [1_000, 0], [0, 1_000], [1_000, 1_000], [500, 500], [200, 700]];
  const warnings = (points: readonly ControlPoint[], kind: FitKind) => fitted(points, kind).warnings;

  it('nothing against good points', () => expect(warnings(pointsOf(SHEET, SQUARE), 'affine')).toEqual([]));
  it('no point more than needed: no error would show', () => expect(warnings(pointsOf(SHEET, SQUARE.slice(0, 3)), 'affine')).toEqual(['no-check']));
  it('points nearly on a line', () => expect(warnings(pointsOf(SHEET, [[0, 0], [500, 520], [1_000, 1_000], [1_500, 1_510]]), 'affine')).toEqual(['nearly-on-a-line']));
  it('points exchanged so that the picture is seen from behind', () => {
    const [a, b, c, d] = pointsOf(SHEET, SQUARE);
    const exchanged = [{ ...a!, position: b!.position }, { ...b!, position: a!.position }, { ...c!, position: d!.position }, { ...d!, position: c!.position }];
    expect(warnings(exchanged, 'affine')).toEqual(['mirrored']);
  });
  it('one point that is odd, by its number', () => {
    const points = pointsOf(SHEET, SQUARE).map((point, i) => (i === 4 ? { ...point, x_px: point.x_px + 60 } : point));
    expect(fitted(points, 'affine')).toMatchObject({ warnings: ['large-residuals', 'odd-point'], oddPoint: 4 });
  });
  it('two points turn and enlarge, three stretch', () => expect([2, 3, 6].map((count) => usualFit(pointsOf(SHEET, SQUARE.slice(0, count))))).toEqual(['similarity', 'affine', 'affine']));
});

describe('drawing into tiles', () => {
  const raster = (width: number, height: number, color: (x: number, y: number) => readonly [number, number, number, number]): Raster => {
    const data = new Uint8ClampedArray(4 * width * height);
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(color(x, y), 4 * (y * width + x));
    return { width, height, data };
  };

  it('unmoved, the picture is drawn as it is, and beyond its edge there is nothing', () => {
    const picture = raster(200, 100, (x, y) => [x, y, 77, 255]);
    const tile = resample(256, levelsOf(picture), (x, y) => [x, y])!;
    for (const [x, y] of [[0, 0], [199, 99], [17, 63]] as const) expect([...tile.subarray(4 * (y * 256 + x), 4 * (y * 256 + x) + 4)]).toEqual([x, y, 77, 255]);
    for (const [x, y] of [[200, 0], [0, 100], [255, 255]] as const) expect(tile[4 * (y * 256 + x) + 3]).toBe(0);
    expect(resample(256, levelsOf(picture), (x, y) => [x + 300, y])).toBeNull();
  });

  it('turned, stretched and seen at an angle, a mark is drawn within half a pixel of where it lies', () => {
    fc.assert(
      fc.property(between(0, 6.28), between(0.3, 6), between(-2e-4, 2e-4), (turn, scale, tilt) => {
        const picture = raster(512, 512, (x, y) => (Math.hypot(x + 0.5 - 256, y + 0.5 - 256) < 12 ? [255, 0, 0, 255] : [0, 0, 255, 255]));
        // The middle of the mark, 256 on the picture, is to be at (100, 140) of the tile.
        const tile = resample(256, levelsOf(picture), (x, y) => {
          const [u, v] = [(x - 100) * scale, (y - 140) * scale];
          const depth = 1 + tilt * u;
          return [256 + (u * Math.cos(turn) - v * Math.sin(turn)) / depth, 256 + (u * Math.sin(turn) + v * Math.cos(turn)) / depth];
        })!;
        let [sum, sumX, sumY] = [0, 0, 0];
        for (let i = 0; i < 256 * 256; i++) {
          const red = tile[4 * i]! / 255;
          sum += red;
          sumX += red * ((i % 256) + 0.5);
          sumY += red * (Math.floor(i / 256) + 0.5);
        }
        expect(Math.hypot(sumX / sum - 100, sumY / sum - 140)).toBeLessThan(0.5);
      }),
      { numRuns: 60 },
    );
  });

  it('halved, what is see-through adds no colour', () => {
    const half = halved(raster(2, 2, (x) => (x === 0 ? [200, 100, 50, 255] : [0, 0, 0, 0])));
    expect([...half.data]).toEqual([200, 100, 50, 128]);
  });
});
