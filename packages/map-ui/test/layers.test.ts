import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Who may import whom. This table is the architecture picture. Files directly in `src/` are open to all. */
const ALLOWED: Record<string, readonly string[]> = {
  pictograms: ['react'],
  i18n: ['state', 'iatg-assessment', 'iatg-core', 'iatg-exchange', 'iatg-training', 'react'],
  imagery: ['iatg-core', 'iatg-exchange', 'pmtiles', 'fflate'],
  io: ['imagery', 'iatg-core', 'idb-keyval', 'fflate', '@noble', '@placemarkio'],
  state: ['io', 'imagery', 'iatg-assessment', 'iatg-core', 'iatg-exchange', 'iatg-papers', 'iatg-training', '@noble', 'react'],
  map: ['state', 'io', 'imagery', 'i18n', 'style', 'iatg-core', 'iatg-exchange', 'iatg-training', 'react', 'react-leaflet', 'leaflet', 'terra-draw', 'terra-draw-leaflet-adapter'],
  panels: ['state', 'io', 'imagery', 'i18n', 'pictograms', 'style', 'iatg-assessment', 'iatg-core', 'iatg-exchange', 'iatg-papers', 'iatg-training', 'react'],
  style: [],
};

const src = fileURLToPath(new URL('../src', import.meta.url));

it.each(Object.entries(ALLOWED))('%s imports downward only', (layer, allowed) => {
  const wrong = importsOf(layer).filter(({ target }) => target !== layer && !allowed.includes(target));
  expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
});

it('state knows React in its hooks only', () => {
  const files = importsOf('state').flatMap(({ file, target }) => (target === 'react' ? [file] : []));
  expect(files.filter((file) => !file.startsWith('state/use-'))).toEqual([]);
});

it('makes rules in one place, from the plan, so that nothing judges it by others; only training is by the standard', () => {
  const makers = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && /\b(compileRules|applyProfile)\(/.test(readFileSync(join(src, name), 'utf8')));
  expect(makers.sort()).toEqual(['panels/training/feedback-list.tsx', 'state/plan-rules.ts']);
});

it('has no folder that the table above does not know', () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(ALLOWED).sort());
});

function importsOf(layer: string) {
  const files = readdirSync(join(src, layer), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  return files.flatMap((name) => {
    const file = `${layer}/${name.replaceAll('\\', '/')}`;
    return [...readFileSync(join(src, file), 'utf8').matchAll(/^import (?:[^;]*? from )?'([^']+)'/gm)].map(([, from = '']) => {
      const path = from.startsWith('.') ? join(dirname(file), from) : from;
      // What lies outside `src/` is data: the demonstration, and the list of pictures.
      return { file, from, target: path.startsWith('../') ? layer : path.split('/')[0]! };
    });
  });
}
