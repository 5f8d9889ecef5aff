// Plane geometry in local metres: a point is [east_m, north_m], bearings are degrees clockwise from north.

/** Random numbers in [0, 1) that are the same for the same word, so that changing one part leaves the others alone. */
export function random(word) {
  let state = 2166136261;
  for (const letter of word) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  next.between = (low, high) => low + (high - low) * next();
  next.pick = (list) => list[Math.floor(next() * list.length)];
  return next;
}

/** Smooth noise of one number, in about [-1, 1], made of a few octaves. */
export function noise1(word, octaves = 4) {
  const table = Array.from({ length: 512 }, random(word)).map((v) => 2 * v - 1);
  const smooth = (x) => {
    const i = Math.floor(x);
    const t = x - i;
    const a = table[((i % 512) + 512) % 512];
    const b = table[(((i + 1) % 512) + 512) % 512];
    return a + (b - a) * t * t * (3 - 2 * t);
  };
  return (x) => {
    let sum = 0;
    for (let k = 0, f = 1, a = 0.6; k < octaves; k += 1, f *= 2.1, a *= 0.5) sum += a * smooth(x * f + 37 * k);
    return sum;
  };
}

/** Smooth noise of the plane, in about [-1, 1]. */
export function noise2(word) {
  const table = Array.from({ length: 4096 }, random(word)).map((v) => 2 * v - 1);
  const value = (i, j) => table[(Math.imul(i, 73856093) ^ Math.imul(j, 19349663)) & 4095];
  return (x, y) => {
    const i = Math.floor(x);
    const j = Math.floor(y);
    const s = (x - i) * (x - i) * (3 - 2 * (x - i));
    const t = (y - j) * (y - j) * (3 - 2 * (y - j));
    const low = value(i, j) + (value(i + 1, j) - value(i, j)) * s;
    const high = value(i, j + 1) + (value(i + 1, j + 1) - value(i, j + 1)) * s;
    return low + (high - low) * t;
  };
}

const RADIANS = Math.PI / 180;

export const along = (bearing_deg) => [Math.sin(bearing_deg * RADIANS), Math.cos(bearing_deg * RADIANS)];
export const bearingOf = ([dx, dy]) => (Math.atan2(dx, dy) / RADIANS + 360) % 360;
export const plus = (p, direction, length = 1) => [p[0] + direction[0] * length, p[1] + direction[1] * length];
export const minus = (p, q) => [p[0] - q[0], p[1] - q[1]];
export const gap = (p, q) => Math.hypot(p[0] - q[0], p[1] - q[1]);
export const mix = (p, q, t) => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];

/** A local frame: `place([u, v])` with v along the bearing and u to its right. */
export function frame(origin, bearing_deg) {
  const v = along(bearing_deg);
  const u = along(bearing_deg + 90);
  return { bearing_deg, place: ([a, b]) => plus(plus(origin, u, a), v, b), places: (list) => list.map(([a, b]) => plus(plus(origin, u, a), v, b)) };
}

/** Rectangle round a centre; `depth` runs along the bearing, `width` across it. The first two corners are the front. */
export function rectangle(centre, width, depth, bearing_deg) {
  return frame(centre, bearing_deg).places([[width / 2, depth / 2], [-width / 2, depth / 2], [-width / 2, -depth / 2], [width / 2, -depth / 2]]);
}

export function disc(centre, radius, corners = 20) {
  return Array.from({ length: corners }, (_, i) => plus(centre, along((360 * i) / corners), radius));
}

export function area(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return sum / 2;
}

export function middle(points) {
  return [points.reduce((s, p) => s + p[0], 0) / points.length, points.reduce((s, p) => s + p[1], 0) / points.length];
}

export function box(points) {
  const b = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < b[0]) b[0] = x;
    if (y < b[1]) b[1] = y;
    if (x > b[2]) b[2] = x;
    if (y > b[3]) b[3] = y;
  }
  return b;
}

const boxesApart = (a, b, reach) => a[0] > b[2] + reach || b[0] > a[2] + reach || a[1] > b[3] + reach || b[1] > a[3] + reach;

export function inside(p, ring) {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [a, b] = [ring[i], ring[j]];
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd;
  }
  return odd;
}

/** Nearest point of a line (or ring) to p, with its distance and the index of its segment. */
export function nearest(p, line, closed = false) {
  let best = { distance: Infinity, point: null, index: -1, t: 0 };
  const n = closed ? line.length : line.length - 1;
  for (let i = 0; i < n; i += 1) {
    const a = line[i];
    const b = line[(i + 1) % line.length];
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)));
    const x = a[0] + dx * t;
    const y = a[1] + dy * t;
    const distance = Math.hypot(p[0] - x, p[1] - y);
    if (distance < best.distance) best = { distance, point: [x, y], index: i, t };
  }
  return best;
}

export const distanceTo = (p, line, closed = false) => nearest(p, line, closed).distance;

export function segmentsMeet(a, b, c, d) {
  const side = (p, q, r) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0;
}

function edgesWithin(a, b, reach, closedA, closedB) {
  const na = closedA ? a.length : a.length - 1;
  const nb = closedB ? b.length : b.length - 1;
  for (let i = 0; i < na; i += 1) {
    const [p, q] = [a[i], a[(i + 1) % a.length]];
    for (let j = 0; j < nb; j += 1) {
      const [r, s] = [b[j], b[(j + 1) % b.length]];
      if (boxesApart(box([p, q]), box([r, s]), reach)) continue;
      if (segmentsMeet(p, q, r, s)) return true;
      if (reach > 0) {
        const d = Math.min(distanceTo(p, [r, s]), distanceTo(q, [r, s]), distanceTo(r, [p, q]), distanceTo(s, [p, q]));
        if (d < reach) return true;
      }
    }
  }
  return false;
}

/** Do two rings overlap, or come closer than `reach`? */
export function ringsMeet(a, b, reach = 0) {
  if (boxesApart(box(a), box(b), reach)) return false;
  return inside(a[0], b) || inside(b[0], a) || edgesWithin(a, b, reach, true, true);
}

/** Does a ring come closer than `reach` to a line? */
export function ringMeetsLine(ring, line, reach = 0) {
  if (boxesApart(box(ring), box(line), reach)) return false;
  return inside(line[0], ring) || edgesWithin(ring, line, reach, true, false);
}

/** First pair of edges of a ring or line that cross, or null. */
export function selfCrossing(line, closed) {
  const n = closed ? line.length : line.length - 1;
  for (let i = 0; i < n; i += 1)
    for (let j = i + 2; j < n; j += 1) {
      if (closed && i === 0 && j === n - 1) continue;
      if (segmentsMeet(line[i], line[i + 1], line[j], line[(j + 1) % line.length])) return [line[i], line[j]];
    }
  return null;
}

/** Curve through all points (Catmull-Rom), a position about every `step` metres. */
export function curve(points, { closed = false, step = 12 } = {}) {
  const n = points.length;
  const at = (i) => {
    if (closed) return points[((i % n) + n) % n];
    if (i < 0) return plus(points[0], minus(points[0], points[1]));
    if (i >= n) return plus(points[n - 1], minus(points[n - 1], points[n - 2]));
    return points[i];
  };
  const out = [];
  for (let i = 0; i < (closed ? n : n - 1); i += 1) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    // Tangents shortened to the segment, so that a short piece between two long ones does not loop.
    const length = gap(b, c);
    const tangent = (p, q) => {
      const l = gap(p, q) || 1;
      return [((q[0] - p[0]) / l) * length, ((q[1] - p[1]) / l) * length];
    };
    const m = tangent(a, c);
    const k = tangent(b, d);
    const pieces = Math.max(1, Math.round(length / step));
    for (let s = 0; s < pieces; s += 1) {
      const t = s / pieces;
      const [h1, h2, h3, h4] = [2 * t ** 3 - 3 * t * t + 1, t ** 3 - 2 * t * t + t, -2 * t ** 3 + 3 * t * t, t ** 3 - t * t];
      out.push([h1 * b[0] + h2 * m[0] + h3 * c[0] + h4 * k[0], h1 * b[1] + h2 * m[1] + h3 * c[1] + h4 * k[1]]);
    }
  }
  if (!closed) out.push(points[n - 1]);
  return out;
}

/** Leaves out the points that lie closer than `tolerance` to the line without them (Douglas-Peucker). */
export function simplify(line, tolerance) {
  if (line.length < 3) return line;
  const [a, b] = [line[0], line[line.length - 1]];
  let far = 0;
  let index = 0;
  for (let i = 1; i < line.length - 1; i += 1) {
    const d = distanceTo(line[i], [a, b]);
    if (d > far) [far, index] = [d, i];
  }
  if (far <= tolerance) return [a, b];
  return [...simplify(line.slice(0, index + 1), tolerance).slice(0, -1), ...simplify(line.slice(index), tolerance)];
}

export function simplifyRing(ring, tolerance) {
  const half = Math.floor(ring.length / 2);
  const first = simplify(ring.slice(0, half + 1), tolerance);
  const second = simplify([...ring.slice(half), ring[0]], tolerance);
  return [...first.slice(0, -1), ...second.slice(0, -1)];
}

export function lengthOf(line) {
  let sum = 0;
  for (let i = 1; i < line.length; i += 1) sum += gap(line[i - 1], line[i]);
  return sum;
}

/** The point a given way along a line, with the bearing of the line there. */
export function stationAt(line, way) {
  let left = way;
  for (let i = 1; i < line.length; i += 1) {
    const piece = gap(line[i - 1], line[i]);
    if (left <= piece || i === line.length - 1) {
      const t = piece ? Math.min(1, left / piece) : 0;
      return { point: mix(line[i - 1], line[i], t), bearing_deg: bearingOf(minus(line[i], line[i - 1])) };
    }
    left -= piece;
  }
  throw new Error('a line needs two points');
}

/** The part of a line between two ways along it. */
export function between(line, from, to) {
  const out = [stationAt(line, from).point];
  let way = 0;
  for (let i = 1; i < line.length; i += 1) {
    way += gap(line[i - 1], line[i]);
    if (way > from + 0.01 && way < to - 0.01) out.push(line[i]);
  }
  out.push(stationAt(line, to).point);
  return out;
}

/** A line moved sideways, to the right if positive. */
export function beside(line, offset) {
  return line.map((p, i) => {
    const direction = minus(line[Math.min(i + 1, line.length - 1)], line[Math.max(i - 1, 0)]);
    return plus(p, along(bearingOf(direction) + 90), offset);
  });
}

/** Outline of a line of some width, for piers and breakwaters. */
export const band = (line, width) => [...beside(line, -width / 2), ...beside(line, width / 2).reverse()];

/** The part of a convex ring on one side of a line through `p` along `direction`: its left, moved by `offset`. */
export function cutConvex(ring, p, direction, offset = 0) {
  const l = Math.hypot(...direction);
  const height = (q) => (direction[0] * (q[1] - p[1]) - direction[1] * (q[0] - p[0])) / l - offset;
  const out = [];
  for (let i = 0; i < ring.length; i += 1) {
    const [a, b] = [ring[i], ring[(i + 1) % ring.length]];
    const [ha, hb] = [height(a), height(b)];
    if (ha >= 0) out.push(a);
    if (ha > 0 !== hb > 0 && ha !== hb) out.push(mix(a, b, ha / (ha - hb)));
  }
  return out.length > 2 ? out : [];
}

/** A convex ring, each side moved inward. */
export function insetConvex(ring, by) {
  const anticlockwise = area(ring) > 0 ? ring : [...ring].reverse();
  let out = anticlockwise;
  for (let i = 0; i < anticlockwise.length && out.length; i += 1) {
    const [a, b] = [anticlockwise[i], anticlockwise[(i + 1) % anticlockwise.length]];
    if (gap(a, b) > 0.05) out = cutConvex(out, a, minus(b, a), by);
  }
  return out;
}

/** A soft natural outline: the ring through the points, with a wavering edge. */
export function blob(points, word, waver = 6, step = 14) {
  const noise = noise1(word, 3);
  const ring = curve(points, { closed: true, step });
  const sign = area(ring) > 0 ? 1 : -1;
  return ring.map((p, i) => {
    const direction = minus(ring[(i + 1) % ring.length], ring[(i + ring.length - 1) % ring.length]);
    const fade = Math.min(1, i / 4, (ring.length - i) / 4);
    return plus(p, along(bearingOf(direction) + 90), sign * waver * fade * noise(i * 0.37));
  });
}
