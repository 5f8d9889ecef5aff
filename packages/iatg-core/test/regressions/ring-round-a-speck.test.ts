import { describe, expect, it } from 'vitest';
import { direct } from '../../src/geometry/geodesic.js';
import { evaluateSite } from '../../src/site/evaluate-site.js';
import { ringsOfSite } from '../../src/site/rings.js';
import { read, rules } from '../generators.js';
import { liesIn } from '../lies-in.js';

// Corners less than a millimetre apart, as slivers and holes that a drawing program leaves: valid by the contract, and drawing the ring threw.

const SPECK_deg = 5e-9;
const square = ([x, y]: readonly [number, number], size: number) => [[x, y], [x + size, y], [x + size, y + size], [x, y + size]] as const;
const building = square([10, 50], 0.001);

describe.each(['open-stack', 'earth-covered-magazine', 'reinforced'])('round a store of type %s', (type) => {
  it.each([
    ['that is drawn as a speck', [square([10, 50], SPECK_deg)]],
    ['with a hole of a speck', [building, square([10.0005, 50.0005], SPECK_deg)]],
    ['that is drawn as a line there and back', [[[10, 50], [10.001, 50], [10, 50 + SPECK_deg / 10]]]],
  ])('%s the ring is whole', (_, coordinates) => {
    const structure = { type, front_deg: 30 };
    const store = { type: 'Feature', id: 'store', properties: { role: 'pes', structure, contents: [{ hd: '1.1', neq_kg: 1000 }] }, geometry: { type: 'Polygon', coordinates } };
    const [ring] = [...ringsOfSite(evaluateSite(read({ type: 'FeatureCollection', features: [store] }), rules), ['ibd'])];
    // Inhabited buildings keep 400 m from 1,000 kg in all directions.
    expect(ring!.properties.required_m).toBe(400);
    for (const corner of coordinates[0]!) {
      for (let bearing_deg = 0; bearing_deg < 360; bearing_deg += 10) expect(liesIn(ring!.geometry, direct(corner as [number, number], bearing_deg, 399.9))).toBe(true);
    }
  });
});
