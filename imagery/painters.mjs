// Who paints which kind of feature: first what lies flat, then what stands.

import { paintBuilding } from './buildings.mjs';
import { paintBund, paintDepotGrass, paintEarthCover, paintPole, paintStack, paintTower, paintTraverse } from './depot.mjs';
import { paintBoundary, paintChurchyard, paintFence, paintField, paintGarden, paintGardenEdge, paintSportsGround } from './fields.mjs';
import { paintBoat, paintBreakwater, paintJetty, paintQuay, paintSlipway } from './harbour.mjs';
import { paintBeach, paintRock } from './land.mjs';
import { paintTrees, paintWood, paintWoodFloor } from './trees.mjs';
import { paintBasin, paintBridge, paintFootpath, paintLevelCrossing, paintPond, paintQuarry, paintRailway, paintRoad, paintStream, paintTrack, paintYard } from './ways.mjs';

/** @typedef {import('./sheet.mjs').Sheet} Sheet */
/** @typedef {import('./island-data.mjs').Feature} Feature */
/** @typedef {(sheet: Sheet, feature: Feature, terrain: import('./terrain.mjs').Terrain) => void} Painter */

/** @type {Record<string, Painter>} */
export const PAINTERS = {
  rock: paintRock,
  beach: (sheet, feature, terrain) => paintBeach(sheet, terrain, feature),
  field: paintField,
  wood: paintWoodFloor,
  stream: paintStream,
  pond: paintPond,
  'depot-area': paintDepotGrass,
  hardstanding: paintYard,
  'emergency-water': paintBasin,
  'sports-ground': paintSportsGround,
  yard: paintYard,
  churchyard: paintChurchyard,
  quarry: paintQuarry,
  garden: paintGarden,
  quay: paintQuay,
  slipway: paintSlipway,
  footpath: paintFootpath,
  track: paintTrack,
  lane: paintRoad,
  'main-road': paintRoad,
  'depot-road': paintRoad,
  railway: paintRailway,
  siding: paintRailway,
  'level-crossing': paintLevelCrossing,
  'fuel-cover': paintYard,
};

/** @type {Record<string, Painter>} */
export const STANDING = {
  breakwater: paintBreakwater,
  jetty: paintJetty,
  boat: paintBoat,
  bridge: paintBridge,
  building: paintBuilding,
  'earth-cover': paintEarthCover,
  traverse: paintTraverse,
  stack: paintStack,
  fuel: paintBund,
  tank: paintTower,
  field: paintBoundary,
  garden: paintGardenEdge,
  wood: paintWood,
  fence: (sheet, { lines, properties: { height_m } }) => lines.forEach((line) => paintFence(sheet, line, height_m)),
  lighthouse: paintTower,
  'water-tower': paintTower,
  'wind-pump': paintTower,
  mast: paintTower,
  beacon: paintTower,
  cairn: paintTower,
  'lightning-mast': (sheet, { lines: [[at]], properties: { height_m } }) => paintPole(sheet, at, height_m),
  pylon: (sheet, { lines: [[at]], properties: { height_m } }) => paintPole(sheet, at, height_m, 0.2),
  trees: paintTrees,
};
