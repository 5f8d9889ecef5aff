// The patchwork: farmland is divided along roads, streams and the railway, then again until the pieces are fields.

import { CROPS, FARMLAND, PADDOCKS } from './layout.mjs';
import { area, bearingOf, cutConvex, gap, insetConvex, middle, minus, mix, plus, along, random, ringMeetsLine, ringsMeet, simplify, box, inside } from './geometry.mjs';

const HEDGE_M = 1.8;
const SMALLEST_M2 = 1900;

/**
 * @param edges   lines that fields follow: { line, room } where `room` is kept free on both sides
 * @param taken   rings that fields keep away from: { ring, room }
 * @param fits    may a corner of a field lie here?
 */
export function fields(edges, taken, fits) {
  const chance = random('fields');
  const coarse = edges.flatMap(({ line, room }) => {
    const points = simplify(line, 2.5);
    return points.slice(1).map((q, i) => ({ p: points[i], q, room, box: box([points[i], q]) }));
  });
  const out = [];

  function divide(cell, target, depth) {
    const size = Math.abs(area(cell));
    if (size < SMALLEST_M2 || depth > 40) return;
    const edge = longestThrough(cell, coarse);
    if (edge) {
      const direction = minus(edge.q, edge.p);
      divide(cutConvex(cell, edge.p, direction, edge.room), target, depth + 1);
      divide(cutConvex(cell, edge.p, [-direction[0], -direction[1]], edge.room), target, depth + 1);
      return;
    }
    if (size > target) return halve(cell, depth);
    const field = insetConvex(cell, HEDGE_M);
    if (field.length < 3 || Math.abs(area(field)) < SMALLEST_M2 || thin(field)) return;
    const blocked = taken.some(({ ring, room }) => ringsMeet(field, ring, room)) || edges.some(({ line, room }) => ringMeetsLine(field, line, room)) || !field.every(fits) || !fits(middle(field));
    if (!blocked) out.push({ ring: field, crop: chance.pick(Math.abs(area(field)) < 5000 ? PADDOCKS : CROPS), rows_deg: Math.round(bearingOf(longestSide(field))), boundary: chance() < 0.62 ? 'hedge' : chance() < 0.6 ? 'wall' : 'fence' });
    else if (size > 2 * SMALLEST_M2) halve(cell, depth);
  }

  function halve(cell, depth) {
    const side = longestSide(cell);
    const across = along(bearingOf(side) + 90 + chance.between(-4, 4));
    const centre = middle(cell);
    const p = plus(centre, side, chance.between(-0.09, 0.09));
    const target = 10000 + 32000 * chance() ** 1.3;
    divide(cutConvex(cell, p, across), target, depth + 1);
    divide(cutConvex(cell, p, [-across[0], -across[1]]), target, depth + 1);
  }

  for (const piece of FARMLAND) divide(piece, 60000, 0);
  return out.map((field, i) => ({ id: `field-${i + 1}`, kind: 'field', ...field, ring: withoutShortSides(field.ring) })).filter(({ ring }) => ring.length > 2);
}

function longestSide(ring) {
  let best = [0, 0];
  for (let i = 0; i < ring.length; i += 1) {
    const side = minus(ring[(i + 1) % ring.length], ring[i]);
    if (Math.hypot(...side) > Math.hypot(...best)) best = side;
  }
  return best;
}

/** A field that is narrower than a tractor's turn is none. */
function thin(ring) {
  const perimeter = ring.reduce((sum, p, i) => sum + gap(p, ring[(i + 1) % ring.length]), 0);
  return Math.abs(area(ring)) / perimeter < 9.5;
}

/** The segment of which the longest piece lies well inside the cell. */
function longestThrough(cell, segments) {
  const reach = box(cell);
  let best = null;
  let length = 12;
  for (const segment of segments) {
    if (segment.box[0] > reach[2] || segment.box[2] < reach[0] || segment.box[1] > reach[3] || segment.box[3] < reach[1]) continue;
    let [from, to] = [0, 1];
    const direction = minus(segment.q, segment.p);
    const sign = area(cell) > 0 ? 1 : -1;
    for (let i = 0; i < cell.length && from < to; i += 1) {
      const [a, b] = [cell[i], cell[(i + 1) % cell.length]];
      const e = minus(b, a);
      const height = sign * (e[0] * (segment.p[1] - a[1]) - e[1] * (segment.p[0] - a[0]));
      const slope = sign * (e[0] * direction[1] - e[1] * direction[0]);
      if (slope === 0) {
        if (height < 0) to = -1;
      } else if (slope > 0) from = Math.max(from, -height / slope);
      else to = Math.min(to, -height / slope);
    }
    const piece = (to - from) * gap(segment.p, segment.q);
    const centre = mix(segment.p, segment.q, (from + to) / 2);
    if (piece > length && inside(centre, cell)) [best, length] = [segment, piece];
  }
  return best;
}

function withoutShortSides(ring) {
  return ring.filter((p, i) => gap(p, ring[(i + ring.length - 1) % ring.length]) > 1.2);
}
