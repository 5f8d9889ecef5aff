import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { keepWholeBuild } from './offline/keep-whole-build.js';

/** What a page may load, and from where. */
const policy = (pictures: string): string =>
  ["default-src 'self'", `img-src 'self' data: blob:${pictures}`, "style-src 'self' 'unsafe-inline'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"].join('; ');

/** The page talks to nobody but the place it came from. */
const OFFLINE = policy('');
/** The page of online layers may load pictures, and allows itself at its start the one host that the user agreed to (`state/online.ts`). */
const ONLINE = policy(' https: http:');
/**
 * What the server says of every file. A page's own meta element cannot say `frame-ancestors`, and does not bind its workers: a worker obeys
 * the header of its own script. As wide as the page of online layers needs it; a page's own policy comes on top.
 */
const SERVED = `${ONLINE}; frame-ancestors 'none'`;

export default defineConfig({
  base: './',
  plugins: [react(), policyInBuiltPages(), keepWholeBuild()],
  build: { target: 'es2022', sourcemap: true, rolldownOptions: { input: ['index.html', 'online.html'] } },
  preview: {
    host: '127.0.0.1',
    port: 4173,
    headers: {
      'Content-Security-Policy': SERVED,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
});

/** In the pages themselves, so that it holds wherever they are served from. Not while developing: Vite inlines a script there. */
function policyInBuiltPages(): Plugin {
  return {
    name: 'policy-in-built-pages',
    apply: 'build',
    transformIndexHtml: (_, { path }) => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: path.endsWith('online.html') ? ONLINE : OFFLINE }, injectTo: 'head-prepend' },
    ],
  };
}
