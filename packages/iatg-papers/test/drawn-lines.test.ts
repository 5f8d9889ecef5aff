import { assert, double, integer, property, tuple } from 'fast-check';
import { inverse, ringOf, type Position } from 'iatg-core';
import { expect, it } from 'vitest';
import { boxOf, middleOfBox, placeOf, planeAbout } from '../src/map/plane.js';
import { barLength_m, roundScale } from '../src/map/scale.js';
import { ringsOf, siteMap } from '../src/map/site-map.js';
import { draftOf, NO_FIELDS } from '../src/paper.js';
import { areaOf_m2 } from '../src/safeguarding-plan.js';
import { evaluationOf, FINGERPRINT, inEnglish, PORTRAIT } from './papers-of.js';

const store = ([longitude, latitude]: Position, neq_kg: number) =>
  evaluationOf(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 's', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties: { role: 'pes', structure: { type: 'open-stack' }, contents: [{ hd: '1.1', neq_kg }] } }],
    }),
  );

const SIZE = { width_mm: 182, height_mm: 210 };

it('no part of a drawn limit lies nearer to the store than the distance that is asked for', () => {
  const place = tuple(double({ min: -170, max: 170, noNaN: true }), double({ min: -75, max: 75, noNaN: true }));
  assert(
    property(place, integer({ min: 60, max: 250_000 }), (at, neq_kg) => {
      const evaluation = store(at, neq_kg);
      const ring = ringOf(evaluation, evaluation.stores[0]!, 'ibd', 'high');
      const geometry = ring.geometry!;
      const box = boxOf(ringsOf(geometry).flat().map(planeAbout(at)))!;
      const draft = draftOf({ evaluation, language: inEnglish, sheet: PORTRAIT, fields: NO_FIELDS, origin: { program: '', fingerprint: FINGERPRINT } });
      const { svg, scale } = siteMap(draft, { key: 'k', envelopes: [{ row: 'ibd', geometry }], sites: [], pairs: [] }, at, box, SIZE);
      const [, clip] = /clip-rule="evenodd" d="M[^Z]*Z([^"]*)"/.exec(svg.source)!;
      const [, line] = /class="envelope envelope-ibd" clip-path="url\(#outside-k-0\)" d="([^"]*)"/.exec(svg.source)!;
      // Only the outer half of the stroke is painted.
      expect(clip).toBe(line);
      const [, x, y, width, height] = /class="frame" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/.exec(svg.source)!.map(Number);
      const origin = placeOf(at, middleOfBox(box));
      const points = line!.replaceAll(/[MZ]/g, '').split('L').map((pair) => pair.split(' ').map(Number));
      points.forEach(([px, py], i) => {
        const [qx, qy] = points[(i + 1) % points.length]!;
        for (const [mx, my] of [[px!, py!], [(px! + qx!) / 2, (py! + qy!) / 2]] as const) {
          const on = placeOf(origin, { x: ((mx - (x! + width! / 2)) * scale) / 1_000, y: (-(my - (y! + height! / 2)) * scale) / 1_000 });
          expect(inverse(at, on).distance_m).toBeGreaterThanOrEqual(ring.properties.required_m!);
        }
      });
    }),
    { numRuns: 60 },
  );
});

it('a scale fits, is round, and the next larger one would not fit', () => {
  assert(
    property(double({ min: 1, max: 1e6, noNaN: true }), double({ min: 20, max: 400, noNaN: true }), (ground_m, paper_mm) => {
      const scale = roundScale(ground_m, paper_mm);
      expect((ground_m * 1_000) / scale).toBeLessThanOrEqual(paper_mm * (1 + 1e-9));
      expect(String(scale)).toMatch(/^(?:1|2|25|3|4|5)0*$/);
      if (scale > 500) expect((ground_m * 1_000) / (scale * 0.7)).toBeGreaterThan(paper_mm * 0.69);
      const bar_mm = (barLength_m(scale, 70) * 1_000) / scale;
      expect(bar_mm).toBeGreaterThan(27);
      expect(bar_mm).toBeLessThanOrEqual(70 * (1 + 1e-9));
    }),
  );
});

it('the area inside a limit is that of the circle, never less', () => {
  const evaluation = store([11, 48], 8_000);
  const { geometry, properties } = ringOf(evaluation, evaluation.stores[0]!, 'ibd', 'high');
  const circle_m2 = Math.PI * properties.required_m! ** 2;
  const drawn_m2 = areaOf_m2(geometry!);
  expect(drawn_m2).toBeGreaterThanOrEqual(circle_m2);
  // The line lies at most 0.05 m outside.
  expect(drawn_m2).toBeLessThan(Math.PI * (properties.required_m! + 0.05) ** 2);
});
