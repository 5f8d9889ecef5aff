// Writes island.geojson and demo-depot.geojson. Run: node examples/make-island.mjs [folder]
//
// What to change, and where:
//   island/layout.mjs   the island: coast, hills, woods, roads, village, farms, harbour
//   island/depot.mjs    the depot: stores and contents, offices, fence, traverses; exposed sites of the plan
// The rest turns these data into shapes. No clock and no chance: the same data give the same bytes.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEPOT, FENCE, PATROL_TRACK } from './island/depot.mjs';
import { BEACH_DEPTH_M, FIELD_LIMITS, FOOTPATHS, HARBOUR, HEATHS, HILLS, ISLAND, LANDMARKS, PATCHES, PONDS, TANKS, VILLAGE, WETLANDS, WOODS } from './island/layout.mjs';
import { depotWorks, farms, grounds, houses, placedBuildings, tankFarm } from './island/buildings.mjs';
import { fields } from './island/fields.mjs';
import { along, band, blob, bearingOf, curve, disc, distanceTo, frame, inside, lengthOf, minus, noise2, plus, random, ringMeetsLine, ringsMeet, selfCrossing, simplify, simplifyRing, stationAt } from './island/geometry.mjs';
import { rounded, toMetres } from './island/projection.mjs';
import { sitePlan } from './island/site-plan.mjs';
import { coastline, contours, heightGrid, heights, islets, seaRocks } from './island/terrain.mjs';
import { crossings, fence, pylons, ways } from './island/ways.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
const shapes = island();
write('island.geojson', { name: ISLAND }, shapes.map(feature));
write('demo-depot.geojson', { sitePlan: { version: 1, name: `${DEPOT.name}, ${ISLAND} (fictional)`, options: { method: 'calculated', protection: 'high', lowDensityRoute: 'longer' } } }, sitePlan(shapes).map(feature));

/** All shapes of the island, from the ground up: what comes later lies on top. */
function island() {
  const coast = coastline();
  const land = simplifyRing(coast.map(({ point }) => point), 0.3);
  const rocks = islets();
  const height = heights(coast, rocks);
  const grid = heightGrid(height, toMetres);

  const lines = ways();
  const line = (id) => lines.find((way) => way.id === id);
  const roads = lines.filter(({ kind }) => ['main-road', 'lane', 'track', 'depot-road'].includes(kind));
  const rails = lines.filter(({ kind }) => kind === 'railway' || kind === 'siding');
  const streams = lines.filter(({ kind }) => kind === 'stream');
  const { ring: depotRing, pieces: fencePieces, track: patrolTrack } = fence();

  const woods = WOODS.map(({ around, straight, ...wood }) => ({ ...wood, kind: 'wood', ring: simplifyRing(straight ? blob(edged(around), wood.id, 1.6, 9) : blob(around, wood.id, 13), 0.4) }));
  const heaths = HEATHS.map(({ around, ...heath }) => ({ ...heath, kind: 'heath', ring: simplifyRing(blob(around, heath.id, 32), 0.6) }));
  const wetlands = WETLANDS.map(({ around, ...marsh }) => ({ ...marsh, kind: 'marsh', ring: simplifyRing(blob(around, marsh.id, 3), 0.4) }));
  const ponds = PONDS.map(({ around, ...pond }) => ({ ...pond, kind: 'pond', ring: simplifyRing(blob(around, pond.id, 3, 7), 0.3) }));
  const beaches = beachStrips(coast);

  const placed = placedBuildings();
  const farmsteads = farms();
  const works = depotWorks();
  const open = grounds();
  const tanks = TANKS.flatMap((one) => tankFarm(one));
  const landmarks = LANDMARKS.map(({ radius, at, ...one }) => ({ ...one, ring: disc(at, radius, 16) }));

  const standing = [...placed, ...farmsteads, ...works.filter(({ ring }) => ring), ...tanks, ...landmarks];
  const taken = {
    rings: [
      ...standing.map(({ ring }) => ({ ring, room: 2.5 })), ...open.map(({ ring }) => ({ ring, room: 1.5 })),
      ...[...woods, ...ponds, ...wetlands].map(({ ring }) => ({ ring, room: 4 })),
      { ring: HARBOUR.apron, room: 0.5 }, { ring: HARBOUR.quay, room: 0.5 },
    ],
    lines: [
      ...roads.map(({ line: l, width_m }) => ({ line: l, room: width_m / 2 + 0.4 })), ...rails.map(({ line: l }) => ({ line: l, room: 5 })),
      ...streams.map(({ line: l, width_m }) => ({ line: l, room: width_m / 2 + 4 })), ...FOOTPATHS.map(({ id }) => ({ line: line(id).line, room: 2 })), { line: line('island-line').line, room: 5 },
    ],
  };
  const village = houses(lines, taken, land);

  const keepOff = [
    ...[...woods, ...heaths, ...wetlands, ...ponds, ...beaches, ...open].map(({ ring }) => ({ ring, room: 2 })),
    ...[...standing, ...village.houses, ...village.gardens].map(({ ring }) => ({ ring, room: 3 })), { ring: depotRing, room: 9 },
  ];
  const edges = [
    ...roads.filter(({ kind }) => kind !== 'depot-road').map(({ line: l, width_m }) => ({ line: l, room: width_m / 2 + 2.2 })), ...rails.map(({ line: l }) => ({ line: l, room: 5.5 })),
    ...streams.map(({ line: l, width_m }) => ({ line: l, room: width_m / 2 + 4 })),
  ];
  const waver = noise2('limits of fields');
  const patchwork = fields(edges, keepOff, (p) => {
    const w = waver(p[0] / 170, p[1] / 170);
    return inside(p, land) && distanceTo(p, land, true) > FIELD_LIMITS.shore_m + FIELD_LIMITS.shore_waver_m * w && height(p) < FIELD_LIMITS.height_m + FIELD_LIMITS.height_waver_m * w;
  });
  const patches = scattered(land, height, [...patchwork, ...woods, ...ponds, ...beaches, ...wetlands, ...standing, ...village.gardens, ...open, { ring: depotRing }], [...roads, ...rails]);

  const bridges = streams.flatMap((stream) => [...roads, ...rails.filter(({ kind }) => kind === 'railway'), ...lines.filter(({ kind }) => kind === 'footpath')].flatMap((way) => crossings(way.line, stream.line).map(({ point, bearing_deg }) => {
    const half = stream.width_m / 2 + 3.5;
    return { kind: 'bridge', width_m: way.width_m + 1.2, over: stream.name, line: [plus(point, along(bearing_deg), -half), plus(point, along(bearing_deg), half)] };
  })));
  const levelCrossings = rails.flatMap((rail) => roads.flatMap((road) => crossings(road.line, rail.line).map(({ point, bearing_deg }) => ({ kind: 'level-crossing', name: road.name, width_m: road.width_m + 1, bearing_deg: Math.round(bearing_deg), point }))));

  const shores = runsOf(coast).map(({ shore, points }) => ({ kind: 'shore', shore, line: simplify(points, 0.3) }));
  const onGround = ['wood', 'hardstanding', 'emergency-water'];
  return numbered([
    { id: 'island', kind: 'coastline', name: ISLAND, ring: land },
    ...rocks.map(({ name, height_m, ring }) => ({ kind: 'islet', name, height_m, ring: simplifyRing(ring, 0.2) })),
    ...shores,
    { id: 'height-grid', kind: 'height-grid', west: grid.west, south: grid.south, step_lon: grid.step_lon, step_lat: grid.step_lat, columns: grid.columns, rows: grid.rows, elevation_m: grid.values, ring: [grid.place(0, 0), grid.place(grid.columns - 1, 0), grid.place(grid.columns - 1, grid.rows - 1), grid.place(0, grid.rows - 1)] },
    ...[10, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200].flatMap((level) => contours(grid, level).map((ring) => ({ kind: 'contour', elevation_m: level, ring: simplifyRing(curve(ring, { closed: true, step: 22 }), 1) }))),
    ...HILLS.filter(({ peak }) => peak).map(({ name, at }) => ({ kind: 'peak', name, elevation_m: Math.round(height(at)), point: at })),
    ...seaRocks(coast).filter(({ ring }) => !inHarbour(ring)), ...beaches, ...wetlands, ...heaths, ...patches, ...patchwork, ...woods, ...streams.map(withoutPlan), ...ponds,
    line('lagoon-channel'),
    { id: 'village', kind: 'built-up-area', name: VILLAGE.name, ring: VILLAGE.outline },
    { id: 'depot-area', kind: 'depot-area', name: DEPOT.name, ring: depotRing },
    ...works.filter(({ kind }) => onGround.includes(kind)),
    ...open, ...village.gardens,
    { id: 'quay', kind: 'quay', name: 'Harbour quay', surface: 'concrete', ring: HARBOUR.quay }, { id: 'quay-apron', kind: 'yard', name: 'Quay apron', surface: 'concrete', ring: HARBOUR.apron },
    { id: 'slipway', kind: 'slipway', ring: HARBOUR.slipway },
    ...HARBOUR.breakwaters.map(({ line: l, ...one }) => ({ ...one, kind: 'breakwater', ring: simplifyRing(band(curve(l, { step: 14 }), one.width_m), 0.2) })),
    ...HARBOUR.jetties.map(({ line: l, ...one }) => ({ ...one, kind: 'jetty', ring: band(l, one.width_m) })),
    ...HARBOUR.boats.map(([east, north, bearing_deg, length, beam, type]) => ({ kind: 'boat', type, bearing_deg, ring: hull([east, north], bearing_deg, length, beam) })),
    ...lines.filter(({ kind }) => kind === 'footpath'),
    { id: 'patrol-track', kind: 'track', name: 'Patrol track', width_m: PATROL_TRACK.width_m, line: patrolTrack },
    ...['track', 'lane', 'main-road', 'depot-road'].flatMap((kind) => roads.filter((road) => road.kind === kind)).map(withoutPlan),
    
    ...rails, ...levelCrossings, ...bridges,
    ...farmsteads, ...placed, ...village.houses, ...village.sheds,
    ...works.filter(({ kind }) => !onGround.includes(kind)),
    { id: 'depot-fence', kind: 'fence', name: FENCE.name, height_m: FENCE.height_m, lines: fencePieces },
    ...tanks, ...landmarks,
    line('island-line'), ...pylons(line('island-line').line).map((point) => ({ kind: 'pylon', height_m: 14, point })),
    ...trees(patchwork, village.gardens, streams, { land, roads, rails, standing: [...standing, ...village.houses, ...village.sheds] }),
  ]);
}

function inHarbour(ring) {
  return ringsMeet(ring, HARBOUR.slipway, 45) || [HARBOUR.quay, ...HARBOUR.breakwaters.map(({ line, width_m }) => band(line, width_m))].some((other) => ringsMeet(ring, other, 25));
}

/** A way as a feature: how its houses are set is no property of it. */
function withoutPlan(way) {
  return Object.fromEntries(Object.entries(way).filter(([key]) => key !== 'houses'));
}

/** More points on long sides, so that a straight wood keeps its corners. */
function edged(points) {
  return points.flatMap((p, i) => {
    const q = points[(i + 1) % points.length];
    const way = minus(q, p);
    return [0.02, 0.25, 0.5, 0.75, 0.98].map((t) => plus(p, way, t));
  });
}

/** Patches of bracken, bog, scree and gorse on land that nothing else uses. */
function scattered(land, height, others, lines) {
  return PATCHES.flatMap(({ cover, count, from_m, to_m, radius: [least, most] }) => {
    const chance = random(cover);
    const out = [];
    for (let tries = 0; out.length < count && tries < 4000; tries += 1) {
      const at = [chance.between(-2950, 2950), chance.between(-1900, 1900)];
      const radius = chance.between(least, most);
      const long = chance.between(1, 2.2);
      const turn = chance.between(0, 180);
      if (!inside(at, land) || distanceTo(at, land, true) < radius * long + 12) continue;
      const h = height(at);
      if (h < from_m || h > to_m) continue;
      const ring = simplifyRing(blob(frame(at, turn).places([[radius, 0], [radius * 0.6, radius * long * 0.8], [-radius * 0.5, radius * long], [-radius, 0], [-radius * 0.6, -radius * long * 0.7], [radius * 0.5, -radius * long]]), `${cover} ${tries}`, radius * 0.28, 8), 0.5);
      if (others.some((one) => ringsMeet(ring, one.ring, 2)) || out.some((one) => ringsMeet(ring, one.ring, 3)) || lines.some(({ line, width_m }) => ringMeetsLine(ring, line, width_m / 2 + 1))) continue;
      out.push({ kind: 'heath', cover, ring });
    }
    return out;
  });
}

/** Stretches of coast of one kind, in order. */
function runsOf(coast) {
  const runs = [];
  for (const { point, shore } of coast) {
    const last = runs.at(-1);
    if (last?.shore === shore) last.points.push(point);
    else {
      last?.points.push(point);
      runs.push({ shore, points: [point] });
    }
  }
  runs.at(-1).points.push(coast[0].point);
  return runs;
}

/** Sand between the waterline and a soft line behind it, narrowing at the ends. */
function beachStrips(coast) {
  return runsOf(coast).filter(({ shore, points }) => shore === 'beach' && points.length > 6).map(({ points }, i) => {
    const chance = random(`beach ${i}`);
    const water = simplify(points, 0.3);
    const total = lengthOf(points);
    const back = [];
    for (let way = 6; way < total - 6; way += 24) {
      const { point } = stationAt(points, way);
      const direction = minus(stationAt(points, Math.min(total, way + 45)).point, stationAt(points, Math.max(0, way - 45)).point);
      const depth = BEACH_DEPTH_M * Math.min(1, way / 60, (total - way) / 60) * chance.between(0.75, 1.1);
      back.push(plus(point, along(bearingOf(direction) + 90), Math.max(3, depth)));
    }
    return { kind: 'beach', surface: 'sand', ring: [...water, ...simplify(curve(back, { step: 8 }), 0.3).reverse()] };
  });
}

function hull(at, bearing_deg, length, beam) {
  const [l, b] = [length / 2, beam / 2];
  return frame(at, bearing_deg).places([[0, l], [b * 0.75, l * 0.55], [b, l * 0.1], [b * 0.85, -l], [-b * 0.85, -l], [-b, l * 0.1], [-b * 0.75, l * 0.55]]);
}

/** Single trees: in hedges, gardens and along the streams, clear of roads and roofs. */
function trees(patchwork, gardens, streams, { land, roads, rails, standing }) {
  const clear = (p) => inside(p, land) && distanceTo(p, land, true) > 40 && roads.every(({ line, width_m }) => distanceTo(p, line) > width_m / 2 + 2) && rails.every(({ line }) => distanceTo(p, line) > 6) && standing.every(({ ring }) => !ringMeetsLine(ring, [p, plus(p, [0.1, 0.1])], 3));
  const group = (where, points, crown_m) => ({ id: `trees-${where}`, kind: 'trees', where, crown_m, points: points.filter(clear) });
  const chance = random('trees');
  const hedge = patchwork.filter(({ boundary }) => boundary === 'hedge').flatMap(({ ring }) => ring.flatMap((p, i) => {
    const q = ring[(i + 1) % ring.length];
    return chance() < 0.5 ? [] : [plus(plus(p, minus(q, p), chance.between(0.05, 0.95)), [0, 0])];
  }));
  const garden = gardens.flatMap(({ ring }) => (chance() < 0.3 ? [] : [plus(ring[2], minus(ring[0], ring[2]), chance.between(0.12, 0.3)), ...(chance() < 0.4 ? [plus(ring[3], minus(ring[1], ring[3]), chance.between(0.1, 0.25))] : [])]));
  const bank = streams.flatMap(({ line }) => {
    const out = [];
    for (let way = 30; way < lengthOf(line); way += chance.between(12, 46)) {
      const { point, bearing_deg } = stationAt(line, way);
      out.push(plus(point, along(bearing_deg + 90), (chance() < 0.5 ? -1 : 1) * chance.between(5, 11)));
    }
    return out;
  });
  return [group('hedge', hedge, 7), group('garden', garden, 4.5), group('stream', bank, 6)];
}

/** Everything gets an id: its own, or its kind and a number. */
function numbered(list) {
  const counts = {};
  return list.map((shape) => {
    if (shape.id) return shape;
    counts[shape.kind] = (counts[shape.kind] ?? 0) + 1;
    return { id: `${shape.kind}-${counts[shape.kind]}`, ...shape };
  });
}

/** A shape in metres as a GeoJSON feature. Rings run anticlockwise and end where they begin. */
function feature({ id, ring, line, lines, point, points, properties, ...rest }) {
  const crossing = ring && selfCrossing(ring, true);
  if (crossing) throw new Error(`${id} crosses itself near ${crossing[0].map(Math.round)}: change the layout`);
  const closed = (r) => {
    const degrees = r.map(rounded);
    let twice = 0;
    degrees.forEach((p, i) => {
      const q = degrees[(i + 1) % degrees.length];
      twice += (p[0] - degrees[0][0]) * (q[1] - degrees[0][1]) - (q[0] - degrees[0][0]) * (p[1] - degrees[0][1]);
    });
    const turned = twice < 0 ? degrees.reverse() : degrees;
    return [...turned, turned[0]];
  };
  const geometry = ring ? { type: 'Polygon', coordinates: [closed(ring)] }
    : line ? { type: 'LineString', coordinates: line.map(rounded) }
    : lines ? { type: 'MultiLineString', coordinates: lines.map((one) => one.map(rounded)) }
    : points ? { type: 'MultiPoint', coordinates: points.map(rounded) }
    : { type: 'Point', coordinates: rounded(point) };
  return { type: 'Feature', id, properties: properties ?? rest, geometry };
}

/** One feature a line, so that a change shows as a change of lines. */
function write(file, members, features) {
  const head = JSON.stringify({ type: 'FeatureCollection', ...members }).slice(0, -1);
  writeFileSync(`${folder.replace(/\/?$/, '/')}${file}`, `${head},"features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`);
}
