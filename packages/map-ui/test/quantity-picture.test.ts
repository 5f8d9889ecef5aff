import * as fc from 'fast-check';
import { compileRules, evaluateSite, iatg2021, parseSitePlan } from 'iatg-core';
import { placementOf } from 'iatg-core/decisions';
import { expect, it } from 'vitest';
import { OUTSIDE, quantityPicture } from '../src/state/quantity-picture.js';

it('no pixel says more than the least of the cells below it, to 88 degrees and over the antimeridian', () => {
  const place = fc.tuple(fc.oneof(fc.integer({ min: -1_799, max: 1_799 }), fc.constantFrom(-1_799.99, 1_799.99)), fc.integer({ min: -880, max: 880 }));
  const share = fc.integer({ min: 0, max: 1_000 });
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 120 }), fc.infiniteStream(fc.constantFrom(0, 1, 254, 255)), fc.array(fc.tuple(share, share), { minLength: 300, maxLength: 300 }), ([longitude, latitude], columns, rows, levels, at) => {
      const { plane, window } = placementAt(longitude / 10, latitude / 10);
      const level = Uint8Array.from({ length: columns * rows }, () => levels.next().value);
      const picture = quantityPicture({ columns, rows, level }, { plane, window });
      const { bounds } = picture;
      let seen = 0;
      for (const [u, v] of at) {
        const [x, y] = [(u / 1_000) * picture.width, (v / 1_000) * picture.height];
        const top = mercator(bounds.north_deg);
        const position = [bounds.west_deg + (x / picture.width) * (bounds.east_deg - bounds.west_deg), latitudeOf(top + (y / picture.height) * (mercator(bounds.south_deg) - top))] as const;
        const on = plane.toPlane(position);
        const [column, row] = [Math.floor(((on.x + window.east_m) / (2 * window.east_m)) * columns), Math.floor(((window.north_m - on.y) / (2 * window.north_m)) * rows)];
        if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
        const shown = picture.level[Math.min(picture.height - 1, Math.floor(y)) * picture.width + Math.min(picture.width - 1, Math.floor(x))]!;
        expect(shown).not.toBe(OUTSIDE);
        expect(shown).toBeLessThanOrEqual(level[row * columns + column]!);
        seen += 1;
      }
      expect(seen).toBeGreaterThan(100);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

function placementAt(longitude: number, latitude: number) {
  const site = { type: 'Feature', id: 'A', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties: { role: 'pes', name: 'A', structure: { type: 'open-stack' }, contents: [{ hd: '1.1', neq_kg: 5_000 }] } };
  const evaluation = evaluateSite(parseSitePlan({ type: 'FeatureCollection', features: [site] }).plan!, compileRules(iatg2021));
  return placementOf(evaluation, evaluation.plan.sites[0]!);
}

const mercator = (latitude_deg: number): number => Math.asinh(Math.tan((latitude_deg * Math.PI) / 180));
const latitudeOf = (y: number): number => (Math.atan(Math.sinh(y)) * 180) / Math.PI;
