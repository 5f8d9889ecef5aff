// Houses along the streets with their gardens, farms, and the buildings that are set by hand.

import { CLUMPS, DEPOT, DEPOT_TANKS, EARTH_COVER, EMERGENCY_WATER, HARDSTANDINGS, LIGHTNING_MASTS, OTHER_BUILDINGS, STORES, TRAVERSES, UNDERGROUND_TANK } from './depot.mjs';
import { FARMS, GROUNDS, NEW_FARMHOUSE, PLACED, ROADS } from './layout.mjs';
import { along, blob, disc, distanceTo, frame, inside, lengthOf, middle, plus, random, rectangle, ringMeetsLine, ringsMeet, stationAt } from './geometry.mjs';

const building = ({ id, name, use, at, width, depth, front_deg, storeys = 1, roof = 'slate', height_m, shape }) => ({
  id, kind: 'building', ...(name && { name }), use, front_deg, storeys, height_m: height_m ?? Math.round((storeys * 2.7 + 1.6) * 10) / 10, roof,
  roofShape: roof === 'concrete' || roof === 'lead' ? 'flat' : 'gable',
  ring: shape === 'cross' ? cross(at, width, depth, front_deg) : rectangle(at, width, depth, front_deg),
});

/** A church: nave along the bearing, transepts at two thirds. */
function cross(at, width, depth, front_deg) {
  const [n, t, a, b] = [width * 0.32, width * 0.85, -depth * 0.22, -depth * 0.02];
  return frame(at, front_deg).places([[n, depth / 2], [-n, depth / 2], [-n, b], [-t, b], [-t, a], [-n, a], [-n, -depth / 2], [n, -depth / 2], [n, a], [t, a], [t, b], [n, b]]);
}

export const placedBuildings = () => PLACED.map(building);

export function farms() {
  const features = [];
  for (const farm of FARMS) {
    const f = frame(farm.at, farm.bearing_deg);
    features.push({ id: `${farm.id}-yard`, kind: 'yard', name: `${farm.name}, yard`, surface: 'concrete', ring: rectangle(farm.at, farm.yard[0], farm.yard[1], farm.bearing_deg) });
    farm.buildings.forEach((one, i) => {
      const isHouse = one.use === 'farmhouse';
      features.push(building({ ...one, id: isHouse ? `${farm.id}-farmhouse` : `${farm.id}-barn-${i}`, name: isHouse ? `${farm.name}, house` : undefined, at: f.place([one.u, one.v]), front_deg: farm.bearing_deg, height_m: isHouse ? 7 : 6 }));
      if (isHouse) {
        const out = one.v < -10 ? [one.u, one.v - 20] : [one.u + 20, one.v];
        features.push({ id: `${farm.id}-garden`, kind: 'garden', ring: rectangle(f.place(out), one.v < -10 ? 34 : 22, one.v < -10 ? 22 : 34, farm.bearing_deg) });
      }
    });
  }
  const { garden, ...house } = NEW_FARMHOUSE;
  features.push(building(house));
  features.push({ id: `${house.id}-garden`, kind: 'garden', ring: rectangle(plus(house.at, along(house.front_deg), -6), garden[0], garden[1], house.front_deg) });
  return features;
}

/** Everything inside the depot that stands: stores, their earth and traverses, offices, hard-standings, tanks. */
export function depotWorks() {
  const depot = frame(DEPOT.origin, DEPOT.bearing_deg);
  const features = [];
  for (const hs of HARDSTANDINGS) features.push({ id: hs.id, kind: 'hardstanding', name: hs.name, surface: 'concrete', ring: rectangle(depot.place(hs.at), hs.width, hs.depth, DEPOT.bearing_deg) });
  for (const store of STORES) {
    const at = depot.place(store.at);
    if (store.cover === 'earth') {
      const { sides_m, rear_m, height_m } = EARTH_COVER;
      const f = frame(at, store.front_deg);
      const [w, d] = [store.width / 2, store.depth / 2];
      features.push({
        id: `${store.id}-cover`, kind: 'earth-cover', name: `${store.name}, earth cover`, height_m,
        ring: f.places([[w + 2, d - 0.6], [-w - 2, d - 0.6], [-w - sides_m, d - 5], [-w - sides_m, -d - 4], [-w - 4, -d - rear_m], [w + 4, -d - rear_m], [w + sides_m, -d - 4], [w + sides_m, d - 5]]),
      });
    }
    const ring = rectangle(at, store.width, store.depth, store.front_deg);
    if (store.cover === 'hardstanding') {
      features.push({ id: store.id, kind: 'hardstanding', name: store.name, surface: 'concrete', ring });
      const f = frame(at, store.front_deg);
      for (let i = -1; i <= 1; i += 1) features.push({ id: `${store.id}-pile-${i + 2}`, kind: 'stack', name: store.name, height_m: 1.8, ring: rectangle(f.place([i * (store.width / 3.4), 0]), store.width / 4.6, store.depth - 4, store.front_deg) });
    } else {
      features.push({ id: store.id, kind: 'building', name: store.name, use: 'explosives-store', front_deg: store.front_deg, storeys: 1, height_m: 5, roof: store.cover, roofShape: store.cover === 'slate' || store.cover === 'sheet' ? 'gable' : 'flat', ring });
    }
  }
  for (const other of OTHER_BUILDINGS) features.push(building({ ...other, at: depot.place(other.at) }));
  for (const t of TRAVERSES) features.push({ id: t.id, kind: 'traverse', name: t.name, height_m: t.height_m, ring: t.shape === 'u' ? uShape(depot.place(t.at), t) : rectangle(depot.place(t.at), t.width, t.thick, DEPOT.bearing_deg) });
  for (const one of DEPOT_TANKS) features.push(...tankFarm(one, depot));
  features.push({ id: UNDERGROUND_TANK.id, kind: 'fuel-cover', name: UNDERGROUND_TANK.name, ring: rectangle(depot.place(UNDERGROUND_TANK.at), UNDERGROUND_TANK.width, UNDERGROUND_TANK.depth, UNDERGROUND_TANK.bearing_deg) });
  for (const { around, ...clump } of CLUMPS) features.push({ ...clump, kind: 'wood', ring: blob(depot.places(around), clump.id, 3, 9) });
  for (const { at, radius, ...pond } of EMERGENCY_WATER) features.push({ ...pond, kind: 'emergency-water', ring: disc(depot.place(at), radius) });
  LIGHTNING_MASTS.forEach((at, i) => features.push({ id: `lightning-mast-${i + 1}`, kind: 'lightning-mast', height_m: 14, point: depot.place(at) }));
  return features;
}

function uShape(at, { width, depth, thick, open_deg }) {
  const [w, d] = [width / 2, depth / 2];
  return frame(at, open_deg).places([[w, d], [w, -d], [-w, -d], [-w, d], [-w - thick, d], [-w - thick, -d - thick], [w + thick, -d - thick], [w + thick, d]]);
}

export function tankFarm({ id, name, bund, tanks }, within = { place: (p) => p }) {
  return [
    { id, kind: 'fuel', name, ring: rectangle(within.place(bund.at), bund.width, bund.depth, bund.bearing_deg) },
    ...tanks.map(([u, v, radius], i) => ({ id: `${id}-tank-${i + 1}`, kind: 'tank', name, height_m: radius * 1.4, radius_m: radius, ring: disc(within.place([u, v]), radius) })),
  ];
}

export const grounds = () => GROUNDS.map(({ at, width, depth, bearing_deg, around, ...rest }) => ({ ...rest, ...(bearing_deg !== undefined && { bearing_deg }), ring: around ?? rectangle(at, width, depth, bearing_deg) }));

/** Sizes of houses by style: frontage, depth, storeys, distance from the road. */
const STYLES = {
  village: { width: [9, 16], depth: [7.5, 9.5], storeys: [1, 2, 2, 2], setback: [2.5, 7], roofs: ['slate', 'slate', 'slate', 'tile'], wing: 0.35, garden: 32 },
  cottage: { width: [9, 14], depth: [6, 8], storeys: [1, 1, 2], setback: [4, 10], roofs: ['slate', 'slate', 'thatch', 'sheet'], wing: 0.3, garden: 40 },
  terrace: { width: [18, 34], depth: [7.5, 9], storeys: [2, 2, 2, 3], setback: [1.2, 2.2], roofs: ['slate', 'slate', 'tile'], wing: 0, garden: 24 },
  estate: { width: [8, 10], depth: [8, 9.5], storeys: [2], setback: [6, 7.5], roofs: ['tile', 'tile', 'slate'], wing: 0.2, garden: 28 },
};

/**
 * Houses on both sides of every street, wherever they fit.
 * @param taken  what stands already: rings and lines with the room they need
 */
export function houses(ways, taken, landRing) {
  const features = [];
  const homes = [];
  const plots = [];
  let count = 0;
  const free = (ring, extra) =>
    ring.every((p) => inside(p, landRing)) && distanceTo(middle(ring), landRing, true) > 17 &&
    taken.rings.every((one) => !ringsMeet(ring, one.ring, one.room + extra)) &&
    taken.lines.every((one) => !ringMeetsLine(ring, one.line, one.room + extra * 0.3));

  for (const street of ROADS.filter((road) => road.houses)) {
    const { spacing_m, style, sides = [-1, 1], from = 14, to } = street.houses;
    const look = STYLES[style];
    const way = ways.find(({ id }) => id === street.id);
    const end = Math.min(to ?? Infinity, lengthOf(way.line) - 12);
    for (const side of sides) {
      const chance = random(`${street.id} ${side}`);
      let station = from + chance.between(0, 6);
      while (station < end) {
        const width = chance.between(...look.width);
        const depth = chance.between(...look.depth);
        const setback = street.width_m / 2 + chance.between(...look.setback);
        const storeys = chance.pick(look.storeys);
        const roof = chance.pick(look.roofs);
        const winged = chance() < look.wing;
        const wingAt = chance() < 0.5 ? -1 : 1;
        const shedAt = chance() < 0.5 ? -1 : 1;
        const wantsShed = chance() < 0.5;
        const gapHere = chance() < (style === 'terrace' ? 0.14 : 0.3);
        const skew = chance.between(-2.5, 2.5);
        const place = station + width / 2;
        const { point, bearing_deg } = stationAt(way.line, place);
        const front_deg = (bearing_deg + 90 * side + 180 + (style === 'terrace' ? 0 : skew) + 360) % 360;
        const f = frame(point, front_deg);
        // In this frame the street is at v = 0 and the house lies behind it, at negative v.
        const v = -setback - depth / 2;
        const [w, d] = [width / 2, depth / 2];
        const wing = winged ? { out: 4.2, wide: width * 0.42 } : null;
        const outline = wing
          ? [[w, v + d], [-w, v + d], [-w, v - d - (wingAt < 0 ? wing.out : 0)], ...(wingAt < 0 ? [[-w + wing.wide, v - d - wing.out], [-w + wing.wide, v - d], [w, v - d]] : [[w - wing.wide, v - d], [w - wing.wide, v - d - wing.out], [w, v - d - wing.out]])]
          : [[w, v + d], [-w, v + d], [-w, v - d], [w, v - d]];
        const ring = f.places(outline);
        if (gapHere) {
          station += spacing_m * chance.between(0.8, 1.6);
          continue;
        }
        if (free(ring, 1.6) && homes.every((other) => !ringsMeet(ring, other, 3))) {
          count += 1;
          homes.push(ring);
          features.push({
            id: `house-${count}`, kind: 'building', use: style === 'terrace' ? 'terrace' : 'house', street: street.name, front_deg: Math.round(front_deg * 10) / 10, storeys,
            height_m: Math.round((storeys * 2.6 + 2.2) * 10) / 10, roof, roofShape: chance() < 0.15 && style !== 'terrace' ? 'hip' : 'gable',
            ...(style === 'terrace' && { homes: Math.max(2, Math.round(width / 6)) }), ring,
          });
          plots.push({ f, w, v, d, wing, look, spacing: spacing_m, style, width, shedAt, wantsShed, deep: chance.between(0.75, 1.35), number: count, streetHalf: street.width_m / 2 });
          station += Math.max(spacing_m * chance.between(0.85, 1.25), width + (style === 'terrace' ? 3 : 5));
        } else station += 5;
      }
    }
  }
  // Gardens go in when all houses stand, so that none is built over.
  const gardens = [];
  const sheds = [];
  for (const plot of plots) {
    const { f, w, v, d, look, streetHalf, number, wing } = plot;
    const half = Math.max(w + 1.5, Math.min(w + 9, plot.spacing / 2 - 0.4));
    const deep = look.garden * plot.deep;
    for (const [reach, side] of [[deep, half], [deep * 0.75, half], [deep * 0.75, w + 1.2], [look.garden * 0.55, w + 1.2], [look.garden * 0.36, w + 0.6]]) {
      const back = v - d - reach + 8;
      const ring = f.places([[side, -streetHalf - 0.8], [-side, -streetHalf - 0.8], [-side, back], [side, back]]);
      const own = f.place([0, v]);
      if (back > v - d - (wing ? wing.out : 0) - 1) break;
      if (!free(ring, 0) || gardens.some((g) => ringsMeet(ring, g.ring, 0.3)) || homes.some((h) => !inside(own, h) && ringsMeet(ring, h, 0.3) && !inside(middle(h), ring))) continue;
      if (homes.some((h) => inside(middle(h), ring) && !inside(own, h))) continue;
      gardens.push({ id: `garden-${number}`, kind: 'garden', ring });
      if (plot.wantsShed && reach > 20) sheds.push({ id: `shed-${number}`, kind: 'building', use: 'outbuilding', front_deg: Math.round(f.bearing_deg * 10) / 10, storeys: 1, height_m: 2.6, roof: 'sheet', roofShape: 'flat', ring: rectangle(f.place([plot.shedAt * (side - 3), back + 3.4]), 3.4, 4.4, f.bearing_deg) });
      break;
    }
  }
  return { houses: features, gardens, sheds };
}

