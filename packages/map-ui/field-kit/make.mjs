/**
 * Makes the field kit: one folder, and the same as a zip, with the whole page to be opened from a USB stick by a double click.
 *
 *     node packages/map-ui/field-kit/make.mjs [folder]
 *
 * Browsers load neither modules nor workers from a folder of the disk. The page is therefore built a second time as one plain script, and
 * its workers are part of that script. What it can do is the same; what a folder cannot do stands in its README.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { zipSync } from 'fflate';
import { build } from 'vite';

const page = fileURLToPath(new URL('..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const folder = process.argv[2] ?? fileURLToPath(new URL('../../../dist/iatg-field-kit', import.meta.url));

/** As the policy of the built pages (`vite.config.ts`), with workers that come from the script itself. */
const policy = (pictures) =>
  ["default-src 'self'", `img-src 'self' data: blob:${pictures}`, "style-src 'self' 'unsafe-inline'", 'worker-src blob:', "connect-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"].join('; ');
const PAGES = { 'index.html': policy(''), 'online.html': policy(' https: http:') };

rmSync(folder, { recursive: true, force: true });
await build({
  root: page,
  configFile: false,
  base: './',
  logLevel: 'warn',
  plugins: [react(), workersInside()],
  worker: { format: 'iife' },
  build: {
    outDir: folder,
    emptyOutDir: true,
    target: 'es2022',
    cssCodeSplit: false,
    // Pictures of the page itself become part of it; those of the map are files.
    assetsInlineLimit: 100_000,
    chunkSizeWarningLimit: 10_000,
    // Nothing depends on where the script is: the page itself is the base of every address.
    rolldownOptions: { checks: { emptyImportMeta: false }, input: 'src/main.tsx', output: { format: 'iife', codeSplitting: false, entryFileNames: 'page.js', assetFileNames: 'page[extname]' } },
  },
});
for (const [name, rule] of Object.entries(PAGES)) writeFileSync(join(folder, name), pageOf(readFileSync(join(page, name), 'utf8'), rule));
rmSync(join(folder, 'manifest.webmanifest'), { force: true });
cpSync(join(page, 'src/panels/mark.svg'), join(folder, 'icons/mark.svg'));
for (const name of ['README.txt', 'start.sh', 'start.cmd', 'start.ps1']) cpSync(join(here, name), join(folder, name));
mkdirSync(join(folder, 'licences'), { recursive: true });
cpSync(join(page, '../../LICENSE'), join(folder, 'licences/LICENSE'));
writeFileSync(`${folder}.zip`, zipSync(entriesOf(folder), { level: 6 }));
console.log(`${folder}: open index.html in it. The same as a zip beside it.`);

/**
 * @param {string} html
 * @param {string} rule
 */
function pageOf(html, rule) {
  return html
    .replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${rule}" />`)
    .replace(/\n *<link rel="(manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace('/src/panels/mark.svg', 'icons/mark.svg')
    .replace('</head>', '  <link rel="stylesheet" href="page.css" />\n    <script src="page.js" defer></script>\n  </head>')
    .replace(/\n *<script type="module"[^>]*><\/script>/, '');
}

/** `new Worker(new URL('./a.ts', import.meta.url), …)` gets its worker from the script itself. @returns {import('vite').Plugin} */
function workersInside() {
  return {
    name: 'workers-inside',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(page) || id.includes('?') || !code.includes('new Worker(')) return null;
      const imports = [];
      const inside = code.replaceAll(/new Worker\(\s*new URL\('([^']+)',\s*import\.meta\.url\),?\s*(\{[^}]*\})?,?\s*\)/g, (_, path) => {
        imports.push(`import InsideWorker${imports.length} from '${path}?worker&inline';`);
        return `new InsideWorker${imports.length - 1}()`;
      });
      if (imports.length === 0) throw new Error(`${id}: a worker that the field kit does not know how to take in.`);
      return { code: `${imports.join('\n')}\n${inside}`, map: null };
    },
  };
}

/** @param {string} from */
function entriesOf(from) {
  const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(from, path)).isFile());
  return Object.fromEntries(files.map((path) => [`${basename(from)}/${path.split(sep).join('/')}`, new Uint8Array(readFileSync(join(from, path)))]));
}
