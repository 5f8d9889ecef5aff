import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const TEMPLATE = fileURLToPath(new URL('service-worker.js', import.meta.url));
const NAME = 'service-worker.js';

/** Writes the service worker beside the built pages, with the digest of every file of the build but the maps for debuggers. */
export function keepWholeBuild(): Plugin {
  let folder = '';
  return {
    name: 'keep-whole-build',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    // After everything has been written.
    closeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(folder) },
  };
}

/** @param folder of the build */
export function writeServiceWorker(folder: string): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path !== NAME && !path.endsWith('.map') && statSync(join(folder, path)).isFile())
    .sort();
  const files = JSON.stringify(Object.fromEntries(paths.map((path) => [path, digest(readFileSync(join(folder, path)))])));
  const constants = {
    __FILES__: files.replaceAll(/[\\']/g, String.raw`\$&`),
    __VERSION__: digest(files).slice(0, 16),
    __SIZE_bytes__: String(paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)),
  };
  writeFileSync(join(folder, NAME), readFileSync(TEMPLATE, 'utf8').replaceAll(/__\w+?__/g, (name) => constants[name as keyof typeof constants]));
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
