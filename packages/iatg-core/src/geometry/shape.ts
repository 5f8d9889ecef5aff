import { direct, ECCENTRICITY2, inverse, type Position } from './geodesic.js';
import { ecefOf, localFrame, type Ecef, type LocalFrame } from './local-frame.js';

/** The GeoJSON geometries that a site may have (RFC 7946; an unclosed ring is read as closed). */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint' | 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

/** A ball in earth-centred space. */
export interface Ball extends Ecef {
  readonly radius_m: number;
}

/** A ring of a polygon or a line or a single position: a run of vertices from `start` to before `end`. */
export interface Chain {
  readonly start: number;
  readonly end: number;
}

/** A polygon: its outer ring, then its holes, and a ball that holds the outer ring. */
export interface Area {
  readonly rings: readonly Chain[];
  readonly ball: Ball;
}

/** A node of the tree of edges: a ball round some of them, and either two nodes or the edges themselves. */
export interface EdgeNode {
  readonly ball: Ball;
  readonly children: readonly [EdgeNode, EdgeNode] | null;
  /** Leaf: edges from `first` to before `last`, the vertices that they use, and the edges as pairs of indices of those. */
  readonly first: number;
  readonly last: number;
  readonly used: Uint32Array;
  readonly pairs: Uint16Array;
  /** Leaf: a frame about its middle with its own vertices in it, made when first asked for. */
  readonly local: () => LocalVertices;
}

/** Vertices of a leaf in a local frame. */
export interface LocalVertices {
  readonly frame: LocalFrame;
  /** Four numbers a vertex: x and y in the straight plane, x and y in the equidistant plane. */
  readonly at: Float64Array;
  /** Distance of the farthest vertex from the frame's origin, in m. */
  readonly reach_m: number;
  /** Room for the vertices of another leaf in this frame, used anew for each: millions of pairs are measured without allocation. */
  readonly room: Float64Array;
}

/** A geometry prepared for measuring. Long edges are divided along their geodesic. */
export interface Shape {
  /** Distinct positions as stated, in order; a ring's closing position is not repeated. */
  readonly positions: () => readonly Position[];
  /** Earth-centred coordinates of all vertices, three numbers each. */
  readonly vertices: Float64Array;
  /** Longitude and latitude of all vertices, two numbers each. */
  readonly degrees: Float64Array;
  /** Pairs of vertices; a lone position is an edge from itself to itself. */
  readonly edges: Uint32Array;
  readonly areas: readonly Area[];
  /** Every separate part; one vertex of it speaks for it. */
  readonly chains: readonly Chain[];
  readonly tree: EdgeNode;
}

/** Edges longer than this are divided, so that a piece and its neighbourhood fit in one local frame. */
const LONGEST_PIECE_m = 20_000;
/** A leaf of the tree holds at most so many edges, and several only if they are near each other. */
const LEAF_EDGES = 8;
const LEAF_RADIUS_m = 5_000;
/** No more pieces than this are made by dividing, however long the edges: absurd input must not exhaust the memory. */
const MOST_PIECES = 100_000;
/** Earth-centred coordinates are rounded to some nanometres. */
const ROUNDING_m = 1e-7;
/** Smallest radius of curvature of the ellipsoid, at the equator along the meridian. */
const SMALLEST_RADIUS_m = 6_335_439;

/** Prepares a valid geometry (see the site plan's validation) for measuring. */
export function prepareShape(geometry: Geometry): Shape {
  if (geometry.type === 'Point') return new PointShape(geometry.coordinates);
  const chains = chainsOf(geometry);
  const pieces = pieceLength(chains);
  const degrees: number[] = [];
  const edges: number[] = [];
  const runs: Chain[] = [];
  for (const { positions, closed } of chains) {
    const start = degrees.length / 2;
    const add = (position: Position): number => degrees.push(position[0], position[1]) / 2 - 1;
    let previous = add(positions[0]!);
    if (positions.length === 1) edges.push(previous, previous);
    for (let i = 1; i < positions.length + (closed ? 1 : 0); i++) {
      const from = positions[i - 1]!;
      const to = positions[i % positions.length]!;
      for (const between of dividing(from, to, pieces)) edges.push(previous, (previous = add(between)));
      const next = i === positions.length ? start : add(to);
      edges.push(previous, next);
      previous = next;
    }
    runs.push({ start, end: degrees.length / 2 });
  }

  const vertices = new Float64Array((degrees.length / 2) * 3);
  for (let i = 0; i < degrees.length / 2; i++) {
    const { x, y, z } = ecefOf([degrees[2 * i]!, degrees[2 * i + 1]!]);
    vertices.set([x, y, z], 3 * i);
  }
  const flatEdges = Uint32Array.from(edges);
  return {
    positions: () => distinct(chains.flatMap(({ positions }) => positions)),
    vertices,
    degrees: Float64Array.from(degrees),
    edges: flatEdges,
    areas: areasOf(geometry, runs, vertices),
    chains: runs,
    tree: buildTree(vertices, flatEdges, 0, flatEdges.length / 2),
  };
}

/** Writes the vertices of a leaf, seen in a frame, four numbers each; returns the distance of the farthest from the frame's origin. */
export function verticesIn(frame: LocalFrame, vertices: Float64Array, used: Uint32Array, at: Float64Array): number {
  let reach_m = 0;
  for (let i = 0; i < used.length; i++) {
    const v = 3 * used[i]!;
    const distance_m = frame.toStraight(vertices[v]!, vertices[v + 1]!, vertices[v + 2]!, at, 4 * i);
    if (distance_m > reach_m) reach_m = distance_m;
    const x = at[4 * i]!;
    const y = at[4 * i + 1]!;
    const scale = frame.equidistantScale(x * x + y * y);
    at[4 * i + 2] = scale * x;
    at[4 * i + 3] = scale * y;
  }
  return reach_m;
}

// What is alike in all points.
const POINT_EDGES = Uint32Array.of(0, 0);
const POINT_USED = Uint32Array.of(0);
const POINT_PAIRS = Uint16Array.of(0, 0);
const POINT_CHAINS: readonly Chain[] = [{ start: 0, end: 1 }];

/** A point. National inventories have hundreds of thousands: it is no more than its position until more is asked of it. */
class PointShape implements Shape {
  readonly vertices: Float64Array;
  readonly edges = POINT_EDGES;
  readonly areas = NO_AREAS;
  readonly chains = POINT_CHAINS;
  readonly tree: EdgeNode;
  readonly #position: Position;

  constructor(position: Position) {
    this.#position = position;
    const { x, y, z } = ecefOf(position);
    this.vertices = Float64Array.of(x, y, z);
    this.tree = new Leaf({ x, y, z, radius_m: ROUNDING_m }, 0, 1, POINT_USED, POINT_PAIRS, this.vertices);
  }

  get degrees(): Float64Array {
    return Float64Array.of(this.#position[0], this.#position[1]);
  }

  positions(): readonly Position[] {
    return [this.#position];
  }
}

const NO_AREAS: readonly Area[] = [];

/** Is a shape one lone position? Its vertex is then the first and only one. */
export const isPoint = ({ vertices }: Shape): boolean => vertices.length === 3;

interface OpenChain {
  readonly positions: readonly Position[];
  readonly closed: boolean;
}

function chainsOf(geometry: Geometry): readonly OpenChain[] {
  const line = (positions: readonly Position[]): OpenChain => ({ positions, closed: false });
  switch (geometry.type) {
    case 'Point':
      return [line([geometry.coordinates])];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => line([position]));
    case 'LineString':
      return [line(geometry.coordinates)];
    case 'MultiLineString':
      return geometry.coordinates.map(line);
    case 'Polygon':
      return geometry.coordinates.map(openRing);
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(openRing);
  }
}

function openRing(ring: readonly Position[]): OpenChain {
  const closing = ring.length > 1 && samePosition(ring[0]!, ring.at(-1)!);
  return { positions: closing ? ring.slice(0, -1) : ring, closed: true };
}

/** The same place on earth? Longitudes 180 and -180 are one. */
export const samePosition = (a: Position, b: Position): boolean => a[1] === b[1] && (a[0] === b[0] || Math.abs(a[0] - b[0]) === 360);

function distinct(positions: readonly Position[]): readonly Position[] {
  const seen = new Set<string>();
  return positions.filter(([longitude, latitude]) => {
    const key = `${longitude === -180 ? 180 : longitude + 0} ${latitude + 0}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function pieceLength(chains: readonly OpenChain[]): number {
  let total_m = 0;
  for (const { positions, closed } of chains) {
    for (let i = closed ? 0 : 1; i < positions.length; i++) total_m += roughLength_m(positions.at(i - 1)!, positions[i]!);
  }
  return Math.max(LONGEST_PIECE_m, total_m / MOST_PIECES);
}

/** The chord between two positions lengthened to at least the geodesic (a half circle is pi / 2 chords). */
function roughLength_m(from: Position, to: Position): number {
  const a = ecefOf(from);
  const b = ecefOf(to);
  const chord_m = Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
  return chord_m < 100_000 ? chord_m * 1.0001 : chord_m * (Math.PI / 2) * 1.01;
}

/** Positions that divide the geodesic between two positions into pieces of at most that length. */
function dividing(from: Position, to: Position, piece_m: number): readonly Position[] {
  if (roughLength_m(from, to) <= piece_m) return [];
  const { distance_m, azimuth_deg } = inverse(from, to);
  const count = Math.ceil(distance_m / piece_m);
  return Array.from({ length: count - 1 }, (_, i) => direct(from, azimuth_deg, (distance_m * (i + 1)) / count));
}

function areasOf(geometry: Geometry, rings: readonly Chain[], vertices: Float64Array): readonly Area[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  let next = 0;
  return polygons.map((polygon) => {
    const own = rings.slice(next, (next += polygon.length));
    const { start, end } = own[0]!;
    return { rings: own, ball: ballRound(vertices, Uint32Array.from({ length: 2 * (end - start) }, (_, i) => start + ((i + 1) >> 1) % (end - start))) };
  });
}

/** A ball round edges: round the box of their ends, and larger by how far their arcs can bulge. */
function ballRound(vertices: Float64Array, ends: Uint32Array): Ball {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const vertex of ends) {
    for (let k = 0; k < 3; k++) {
      low[k] = Math.min(low[k]!, vertices[3 * vertex + k]!);
      high[k] = Math.max(high[k]!, vertices[3 * vertex + k]!);
    }
  }
  const [x, y, z] = low.map((value, k) => (value + high[k]!) / 2) as [number, number, number];
  let radius_m = 0;
  let bulge_m = 0;
  for (let i = 0; i < ends.length; i += 2) {
    const [a, b] = [3 * ends[i]!, 3 * ends[i + 1]!];
    for (const at of [a, b]) radius_m = Math.max(radius_m, Math.hypot(vertices[at]! - x, vertices[at + 1]! - y, vertices[at + 2]! - z));
    const chord_m = Math.hypot(vertices[a]! - vertices[b]!, vertices[a + 1]! - vertices[b + 1]!, vertices[a + 2]! - vertices[b + 2]!);
    // Sagitta of an arc is at most L^2 / 8R with L at most pi / 2 chords, and never more than half a circle's radius.
    bulge_m = Math.max(bulge_m, chord_m < 100_000 ? (chord_m * chord_m * 1.001) / (8 * SMALLEST_RADIUS_m) : chord_m);
  }
  return { x, y, z, radius_m: radius_m + bulge_m + ROUNDING_m };
}

function buildTree(vertices: Float64Array, edges: Uint32Array, first: number, last: number): EdgeNode {
  const ball = ballRound(vertices, edges.subarray(2 * first, 2 * last));
  if (last - first > 1 && (last - first > LEAF_EDGES || ball.radius_m > LEAF_RADIUS_m)) {
    const middle = (first + last) >> 1;
    return { ball, first, last, children: [buildTree(vertices, edges, first, middle), buildTree(vertices, edges, middle, last)], used: NONE_USED, pairs: NO_PAIRS, local: noFrame };
  }
  const used: number[] = [];
  const pairs: number[] = [];
  for (let i = 2 * first; i < 2 * last; i++) {
    if (used.at(-1) !== edges[i]) used.push(edges[i]!);
    pairs.push(used.length - 1);
  }
  return new Leaf(ball, first, last, Uint32Array.from(used), Uint16Array.from(pairs), vertices);
}

const NONE_USED = new Uint32Array(0);
const NO_PAIRS = new Uint16Array(0);
const noFrame = (): never => {
  throw new Error('only a leaf of the tree has a frame');
};

/** A leaf of the tree; it makes its frame when first asked. */
class Leaf implements EdgeNode {
  readonly children = null;
  #local: LocalVertices | undefined;

  constructor(
    readonly ball: Ball,
    readonly first: number,
    readonly last: number,
    readonly used: Uint32Array,
    readonly pairs: Uint16Array,
    readonly vertices: Float64Array,
  ) {}

  local(): LocalVertices {
    if (!this.#local) {
      const frame = localFrame(surfacePosition(this.ball));
      const at = new Float64Array(4 * this.used.length);
      const reach_m = verticesIn(frame, this.vertices, this.used, at);
      this.#local = { frame, at, reach_m, room: new Float64Array(4 * 2 * LEAF_EDGES) };
    }
    return this.#local;
  }
}

/** The position below (or above) an earth-centred point near the surface; to about 10 m, which is enough for the origin of a frame. */
function surfacePosition({ x, y, z }: Ecef): Position {
  const axis = Math.hypot(x, y);
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z / (1 - ECCENTRICITY2), axis) * 180) / Math.PI];
}
