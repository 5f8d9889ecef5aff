import { describe, expect, it } from 'vitest';
import { faceOf, sectorsOf, sectorsTouched, sidesOfFrontLine } from '../../src/geometry/facing.js';
import { positionOf, type Point } from '../../src/geometry/local-frame.js';
import { prepareShape, type Geometry } from '../../src/geometry/shape.js';
import { iatg2021 } from '../../src/standards/iatg-2021/edition.js';
import { laidDown, type Figure } from '../generators.js';

/** A magazine 20 m wide and 10 m deep whose front looks east: front wall at x = 5, from y = -10 to y = 10. */
const place = [7, 50] as const;
const wall = [{ x: 5, y: 10 }, { x: 5, y: -10 }, { x: -5, y: -10 }, { x: -5, y: 10 }];
const face = faceOf(prepareShape(laidDown({ type: 'Polygon', at: [wall] }, place) as Geometry), 90);

const at = (x: number, y: number): Figure => ({ type: 'Point', at: { x, y } });
const line = (...points: readonly Point[]): Figure => ({ type: 'LineString', at: points });
const laid = (figure: Figure) => prepareShape(laidDown(figure, place) as Geometry);
const touched = (figure: Figure, division: '1.1' | '1.2.1') =>
  Object.entries(sectorsTouched(sectorsOf(face, iatg2021.sectors[division]), laid(figure)))
    .filter(([, is]) => is)
    .map(([sector]) => sector);

describe('sectors of a magazine 20 m by 10 m that looks east', () => {
  // From the corner (5, 10) the line of the front sector leans 60 degrees from the normal: y = 10 + (x - 5) tan 60.
  // 10 m ahead of the wall that is 17.3205 m beyond the corner.
  it.each([
    ['10 m ahead of the middle', at(15, 0), ['front']],
    ['10 m ahead, 0.1 m inside the front line', at(15, 27.2), ['front']],
    ['10 m ahead, 0.1 m outside it', at(15, 27.4), ['side']],
    ['10 m ahead, on it', at(15, 27.320508), ['front', 'side']],
    ['beside the middle', at(0, 30), ['side']],
    // From (-5, 10) the rear line leans 45 degrees: 10 m behind the wall it is 10 m beyond the corner.
    ['10 m behind, inside the rear line', at(-15, 19.9), ['rear']],
    ['10 m behind, outside it', at(-15, 20.1), ['side']],
    ['10 m behind, on it', at(-15, 20), ['side', 'rear']],
    ['a road past the front from side to side', line({ x: 30, y: 200 }, { x: 30, y: -200 }), ['front', 'side']],
    ['a road round the north from front to rear', line({ x: 50, y: 0 }, { x: 0, y: 90 }, { x: -50, y: 0 }), ['front', 'side', 'rear']],
    ['the magazine itself', { type: 'Polygon', at: [wall] } satisfies Figure, ['front', 'side', 'rear']],
  ] as const)('HD 1.1: %s', (_, figure, expected) => expect(touched(figure, '1.1')).toEqual(expected));

  // HD 1.2: 10 degrees from the normal, 1.7633 m beyond the corner 10 m ahead; the rear is side.
  it.each([
    ['10 m ahead, inside the front line', at(15, 11.7), ['front']],
    ['10 m ahead, outside it', at(15, 11.8), ['side']],
    ['10 m behind', at(-15, 0), ['side']],
  ] as const)('HD 1.2: %s', (_, figure, expected) => expect(touched(figure, '1.2.1')).toEqual(expected));

  it('its front line divides the world in two, and what lies on it is on both sides', () => {
    const sides = (figure: Figure) => sidesOfFrontLine(face, laid(figure));
    expect(sides(at(5.1, 300))).toEqual({ inFront: true, behind: false });
    expect(sides(at(4.9, -300))).toEqual({ inFront: false, behind: true });
    expect(sides(at(5, 2))).toEqual({ inFront: true, behind: true });
    expect(sides(line({ x: 0, y: 50 }, { x: 10, y: 50 }))).toEqual({ inFront: true, behind: true });
  });

  it('the middle of the rectangle is its place', () => {
    expect(positionOf(place, { x: 0, y: 0 })).toEqual(place);
    expect([face.frame.origin[0], face.frame.origin[1]].map((degrees) => Math.round(degrees * 1e9) / 1e9)).toEqual(place);
  });
});
