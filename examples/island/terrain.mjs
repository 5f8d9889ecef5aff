// Coast, islets and the height of the ground.

import { COAST, HILLS, ISLETS, SHORES, STREAMS } from './layout.mjs';
import { along, curve, disc, distanceTo, gap, inside, lengthOf, minus, mix, nearest, noise1, noise2, plus, random, simplifyRing, bearingOf } from './geometry.mjs';

/** The coast as a fine ring; every point knows its shore kind. */
export function coastline() {
  const noise = noise1('coast', 5);
  const wide = noise1('bays', 2);
  const smooth = [];
  for (let i = 0; i < COAST.length; i += 1) {
    const around = [-1, 0, 1, 2].map((k) => COAST[(i + k + COAST.length) % COAST.length]);
    const straight = around[1][2] === 'quay' && around[2][2] === 'quay';
    const piece = straight ? [around[1], around[2]] : middlePiece(around.map(([x, y]) => [x, y]));
    for (const [x, y] of piece.slice(0, -1)) smooth.push({ point: [x, y], shore: around[1][2] });
  }
  // The raggedness fades over a few points where the kind changes, so that the line has no steps.
  const n = smooth.length;
  const faded = (what, reach) => smooth.map((_, i) => {
    let sum = 0;
    for (let k = -reach; k <= reach; k += 1) sum += SHORES[smooth[(i + k + n) % n].shore][what];
    return Math.min(sum / (2 * reach + 1), 3 * SHORES[smooth[i].shore][what]);
  });
  const ragged = faded('ragged_m', 4);
  const bays = faded('bays_m', 14);
  return smooth.map(({ point, shore }, i) => {
    const direction = minus(smooth[(i + 1) % n].point, smooth[(i + n - 1) % n].point);
    const fade = Math.min(1, i / 14, (n - i) / 14);
    return { point: plus(point, along(bearingOf(direction) + 90), fade * (ragged[i] * noise(i * 0.14) + bays[i] * wide(i * 0.031))), shore };
  });
}

/** The curve through four points, from the second to the third. */
function middlePiece([a, b, c, d]) {
  const pieces = Math.max(2, Math.round(gap(b, c) / 9));
  const all = curve([a, b, c, d], { step: gap(b, c) / pieces });
  const from = all.findIndex((p) => gap(p, b) < 1e-6);
  return all.slice(from, from + pieces + 1);
}

export function islets() {
  return ISLETS.map(({ name, at, radius, height_m }) => {
    const noise = noise1(name, 4);
    const ring = disc(at, radius, 46).map((p, i) => {
      const fade = Math.min(1, i / 6, (46 - i) / 6);
      return plus(p, along((360 * i) / 46), radius * 0.42 * fade * noise(i * 0.23) + radius * 0.16 * Math.sin((4 * Math.PI * i) / 46));
    });
    return { name, height_m, ring };
  });
}

/** Rocks off the ragged parts of the coast. */
export function seaRocks(coast) {
  const chance = random('rocks');
  const ring = coast.map(({ point }) => point);
  const rocks = [];
  coast.forEach(({ point, shore }, i) => {
    if (chance() > SHORES[shore].rocks) return;
    const direction = minus(ring[(i + 1) % ring.length], point);
    const at = plus(point, along(bearingOf(direction) - 90), chance.between(10, 52));
    const radius = chance.between(1.8, 4 + 9 * chance() ** 2);
    if (inside(at, ring) || distanceTo(at, ring, true) < radius + 3 || rocks.some((other) => gap(other.at, at) < radius + 14)) return;
    const corners = 7 + Math.floor(chance() * 3);
    rocks.push({ at, ring: Array.from({ length: corners }, (_, k) => plus(at, along((360 * k) / corners), radius * chance.between(0.65, 1.15))) });
  });
  return rocks.map((rock) => ({ kind: 'rock', ring: rock.ring }));
}

/** Height of the ground in metres at a place; below zero in the sea. */
export function heights(coast, isletRings) {
  const ring = simplifyRing(coast.map(({ point }) => point), 1.5);
  const edge = smoothedEdges(coast, ring);
  const rough = noise2('rough ground');
  const small = noise2('small ground');
  return (p) => {
    const shore = nearest(p, ring, true);
    if (!inside(p, ring)) {
      const islet = isletRings.find((one) => inside(p, one.ring));
      if (islet) return Math.min(islet.height_m, 1 + distanceTo(p, islet.ring, true) * 0.6);
      return -Math.min(60, 0.6 + shore.distance * 0.035);
    }
    const d = shore.distance;
    const edgeHeight = edge[shore.index] + (edge[(shore.index + 1) % edge.length] - edge[shore.index]) * shore.t;
    let hills = 0;
    for (const { at, height_m, long, short, bearing_deg } of HILLS) {
      const [dx, dy] = minus(p, at);
      const [s, c] = along(bearing_deg);
      const a = (dx * s + dy * c) / long;
      const b = (dx * c - dy * s) / short;
      hills += height_m * Math.exp(-(a * a + b * b));
    }
    const ramp = 1 - Math.exp(-d / 160);
    const lowland = 5 + Math.min(26, d * 0.024);
    const texture = 5 * rough(p[0] / 310, p[1] / 310) + 1.6 * small(p[0] / 95, p[1] / 95);
    let h = ramp * (lowland + texture * (0.5 + hills / 70) + hills) + edgeHeight * Math.exp(-d / 330);
    for (const stream of STREAMS) {
      const away = distanceTo(p, stream.line);
      if (away < 160) h -= Math.min(9, h * 0.35) * Math.exp(-((away / 55) ** 2));
    }
    return Math.max(0.3, h);
  };
}

/** How high the land stands behind each point of the shore, averaged over some 250 m of coast. */
function smoothedEdges(coast, ring) {
  const raw = ring.map((p) => {
    let best = coast[0];
    for (const one of coast) if (gap(one.point, p) < gap(best.point, p)) best = one;
    return SHORES[best.shore].edge_m;
  });
  const total = lengthOf(ring) / ring.length;
  const reach = Math.max(1, Math.round(90 / total));
  return raw.map((_, i) => {
    let sum = 0;
    for (let k = -reach; k <= reach; k += 1) sum += raw[(i + k + raw.length) % raw.length];
    return sum / (2 * reach + 1);
  });
}

/** Heights on a grid that is regular in longitude and latitude, from the south-west corner; in metres, to 0.1 m. */
export function heightGrid(height, toMetres) {
  const { west, south, step_lon, step_lat, columns, rows } = GRID;
  const degrees = (c, r) => [west + c * step_lon, south + r * step_lat];
  const values = Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => Math.round(10 * height(toMetres(degrees(c, r)))) / 10));
  return { ...GRID, values, place: (c, r) => toMetres(degrees(c, r)) };
}

const GRID = { west: -25.037, south: -38.0204, step_lon: 0.0005, step_lat: 0.0004, columns: 149, rows: 103 };

/** Closed lines of equal height (marching squares), as rings of points. */
export function contours(grid, level) {
  const { columns, rows, values } = grid;
  // Each crossed cell edge is a node; each cell joins its nodes in pairs.
  const links = new Map();
  const join = (a, b) => {
    links.set(a, [...(links.get(a) ?? []), b]);
    links.set(b, [...(links.get(b) ?? []), a]);
  };
  const high = (r, c) => values[r][c] > level;
  for (let r = 0; r < rows - 1; r += 1)
    for (let c = 0; c < columns - 1; c += 1) {
      const [sw, se, ne, nw] = [high(r, c), high(r, c + 1), high(r + 1, c + 1), high(r + 1, c)];
      const [bottom, right, top, left] = [`h${r},${c}`, `v${r},${c + 1}`, `h${r + 1},${c}`, `v${r},${c}`];
      const crossed = [];
      if (sw !== se) crossed.push(bottom);
      if (se !== ne) crossed.push(right);
      if (ne !== nw) crossed.push(top);
      if (nw !== sw) crossed.push(left);
      if (crossed.length === 2) join(crossed[0], crossed[1]);
      if (crossed.length === 4) {
        join(bottom, sw ? right : left);
        join(top, sw ? left : right);
      }
    }
  const place = (node) => {
    const [r, c] = node.slice(1).split(',').map(Number);
    const [r2, c2] = node[0] === 'h' ? [r, c + 1] : [r + 1, c];
    const t = (level - values[r][c]) / (values[r2][c2] - values[r][c]);
    return mix(grid.place(c, r), grid.place(c2, r2), Math.min(0.98, Math.max(0.02, t)));
  };
  const rings = [];
  const done = new Set();
  for (const start of links.keys()) {
    if (done.has(start)) continue;
    const nodes = [];
    let node = start;
    while (node && !done.has(node)) {
      done.add(node);
      nodes.push(node);
      node = links.get(node).find((next) => !done.has(next));
    }
    if (nodes.length > 8) rings.push(nodes.map(place));
  }
  return rings;
}
