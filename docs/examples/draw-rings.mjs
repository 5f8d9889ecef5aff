/**
 * Draws the stores of a plan and their rings as an SVG picture:
 * `node docs/examples/draw-rings.mjs [PLAN [ROW ...]] > rings.svg`, for example with the rows `ibd ptrMedium`.
 */
import { readFileSync } from 'node:fs';
import { compileRules, DEFAULT_RING_ROWS, english, evaluateSite, iatg2021, readSitePlan, ringsOfSite } from 'iatg-core';

const [file = new URL('../../examples/smallest-plan.geojson', import.meta.url), ...rows] = process.argv.slice(2);
const { plan, faults } = readSitePlan(readFileSync(file));
if (!plan) throw new Error(faults.map((fault) => `${fault.pointer} ${english.problem(fault)}`).join('\n'));

const rings = [...ringsOfSite(evaluateSite(plan, compileRules(iatg2021)), rows.length > 0 ? rows : DEFAULT_RING_ROWS)];
const drawn = rings.filter(({ geometry }) => geometry !== null);

/** Rings of linear positions, whatever the geometry. */
const outlines = ({ type, coordinates }) => (type === 'MultiPolygon' ? coordinates.flat() : type === 'Polygon' ? coordinates : []);
const positions = drawn.flatMap(({ geometry }) => outlines(geometry).flat());
const [west, south] = [0, 1].map((ordinate) => Math.min(...positions.map((position) => position[ordinate])));
const [east, north] = [0, 1].map((ordinate) => Math.max(...positions.map((position) => position[ordinate])));

// A picture to look at, not to measure on: degrees are stretched so that it looks right at its middle.
const perLatitude = 1_000 / (north - south || 1);
const perLongitude = perLatitude * Math.cos((((north + south) / 2) * Math.PI) / 180);
const pathOf = (geometry) =>
  outlines(geometry)
    .map((outline) => `M${outline.map(([x, y]) => `${((x - west) * perLongitude).toFixed(1)} ${((north - y) * perLatitude).toFixed(1)}`).join('L')}Z`)
    .join('');

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 -10 ${((east - west) * perLongitude + 20).toFixed(0)} 1020" fill="none" stroke="black">`);
for (const { geometry, properties } of drawn) {
  console.log(`<path d="${pathOf(geometry)}"><title>${escaped(properties.pes)}, ${properties.row}, ${properties.required_m} m</title></path>`);
}
for (const site of plan.sites) console.log(`<path fill="gray" d="${pathOf(site.geometry)}"><title>${escaped(site.name)}</title></path>`);
console.log('</svg>');

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
