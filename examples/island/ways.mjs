// Roads, paths, railway and streams: the lines of the layout as smooth curves that meet where they should.

import { DEPOT, DEPOT_SIDING, FENCE, INNER_ROADS, PATROL_TRACK } from './depot.mjs';
import { CHANNEL, FOOTPATHS, POWER, RAILWAY, ROADS, SIDINGS, STREAMS } from './layout.mjs';
import { along, area, bearingOf, curve, frame, gap, lengthOf, minus, nearest, noise1, plus, segmentsMeet, simplify, stationAt } from './geometry.mjs';

const SNAP_M = 30;

/** All ways by id: { id, kind, name, width_m, line, ... } in the order of the layout. */
export function ways() {
  const all = [];
  const add = (way, targets, smooth = true) => {
    const points = way.line.map((p) => [...p]);
    for (const end of [0, points.length - 1]) points[end] = snapped(points[end], targets) ?? points[end];
    const line = smooth ? simplify(curve(points, { step: 10 }), 0.12) : points;
    all.push({ ...way, line });
  };
  const roads = () => all.filter(({ kind }) => kind === 'main-road' || kind === 'lane' || kind === 'track');
  for (const road of ROADS) add(road, roads());
  for (const path of FOOTPATHS) add({ kind: 'footpath', width_m: 1.4, ...path }, []);
  add({ kind: 'railway', width_m: 3.2, ...RAILWAY }, []);
  const railway = all.at(-1);
  for (const siding of SIDINGS) add({ kind: 'siding', width_m: 3.2, ...siding }, [railway]);

  const depot = frame(DEPOT.origin, DEPOT.bearing_deg);
  const { onRailway, ...depotSiding } = DEPOT_SIDING;
  const start = nearest(onRailway, railway.line).point;
  add({ kind: 'siding', width_m: 3.2, ...depotSiding, line: [start, ...depot.places(depotSiding.line)] }, []);
  const inner = [];
  for (const road of INNER_ROADS) {
    add({ kind: 'depot-road', ...road, line: depot.places(road.line) }, [all.find(({ id }) => id === 'depot-road')]);
    inner.push(all.at(-1));
  }
  for (const stream of STREAMS) all.push({ kind: 'stream', ...stream, line: meandering(stream) });
  add({ kind: 'channel', ...CHANNEL }, []);
  add({ kind: 'power-line', ...POWER.line }, [], false);
  return all;
}

/** A stream winds about its course. */
function meandering({ id, line }) {
  const noise = noise1(id, 3);
  const course = curve(line, { step: 7 });
  return simplify(course.map((p, i) => {
    const direction = minus(course[Math.min(i + 1, course.length - 1)], course[Math.max(i - 1, 0)]);
    const fade = Math.min(1, i / 8, (course.length - 1 - i) / 8);
    return plus(p, along(bearingOf(direction) + 90), 13 * fade * noise(i * 0.12));
  }), 0.25);
}

function snapped(p, targets) {
  let best = { distance: SNAP_M };
  for (const { line } of targets) {
    const found = nearest(p, line);
    if (found.distance < best.distance) best = found;
  }
  return best.point;
}

/** The depot's fence as pieces between its gates, its ring, and the patrol track inside it. */
export function fence() {
  const depot = frame(DEPOT.origin, DEPOT.bearing_deg);
  const ring = depot.places(FENCE.ring);
  const closed = [...ring, ring[0]];
  const gates = depot.places(FENCE.gates).map((gate) => wayAt(closed, gate)).sort((a, b) => a - b);
  const total = lengthOf(closed);
  const pieces = gates.map((from, i) => {
    const to = i + 1 < gates.length ? gates[i + 1] : gates[0] + total;
    return stretch(closed, from + 4.5, to - 4.5, total);
  });
  const track = insetRing(ring, PATROL_TRACK.inside_m);
  return { ring, pieces, track: [...track, track[0]] };
}

function wayAt(line, p) {
  const { index, point } = nearest(p, line);
  return lengthOf(line.slice(0, index + 1)) + gap(line[index], point);
}

function stretch(closed, from, to, total) {
  const twice = [...closed, ...closed.slice(1)];
  const out = [stationAt(twice, from).point];
  let way = 0;
  for (let i = 1; i < twice.length; i += 1) {
    way += gap(twice[i - 1], twice[i]);
    if (way > from && way < to) out.push(twice[i]);
  }
  out.push(stationAt(twice, Math.min(to, 2 * total)).point);
  return out;
}

/** A ring moved inward at every corner along the bisector. */
export function insetRing(ring, by) {
  const sign = area(ring) > 0 ? -1 : 1;
  return ring.map((p, i) => {
    const before = bearingOf(minus(p, ring[(i + ring.length - 1) % ring.length]));
    const after = bearingOf(minus(ring[(i + 1) % ring.length], p));
    const turn = ((after - before + 540) % 360) - 180;
    return plus(p, along(before + turn / 2 + 90 * sign), by / Math.cos((turn / 2) * (Math.PI / 180)));
  });
}

/** Pylons of the power line: one at each bend and between them at equal spans. */
export function pylons(line) {
  const out = [];
  for (let i = 1; i < line.length; i += 1) {
    const n = Math.max(1, Math.round(gap(line[i - 1], line[i]) / POWER.span_m));
    for (let k = 0; k < n; k += 1) out.push(plus(line[i - 1], minus(line[i], line[i - 1]), k / n));
  }
  out.push(line.at(-1));
  return out;
}

/** Where two lines cross: the points. */
export function crossings(a, b) {
  const out = [];
  for (let i = 1; i < a.length; i += 1)
    for (let j = 1; j < b.length; j += 1)
      if (segmentsMeet(a[i - 1], a[i], b[j - 1], b[j])) {
        const [p, r] = [a[i - 1], minus(a[i], a[i - 1])];
        const [q, s] = [b[j - 1], minus(b[j], b[j - 1])];
        const t = ((q[0] - p[0]) * s[1] - (q[1] - p[1]) * s[0]) / (r[0] * s[1] - r[1] * s[0]);
        out.push({ point: plus(p, r, t), bearing_deg: bearingOf(r) });
      }
  return out;
}
