/**
 * Serves the built map on this machine only: `node scripts/serve.mjs [--port 4173]`.
 * A taken port gives way to the next free one; port 0 means any free one.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { preview } from 'vite';

/**
 * @param {{ port?: number }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 4173 } = {}) {
  const root = fileURLToPath(new URL('../packages/map-ui', import.meta.url));
  const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port, strictPort: false, open: false } });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`--port ${values.port}: a whole number from 0 to 65535 is needed.`);
    process.exit(2);
  }
  const { url } = await serve({ port });
  console.log(`The page is at ${url} (Ctrl+C ends it)`);
}
