import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The page talks to nobody but the place it came from. */
const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  base: './',
  plugins: [react(), policyInBuiltPage()],
  build: { target: 'es2022', sourcemap: true },
  preview: {
    host: '127.0.0.1',
    port: 4173,
    headers: {
      // A page's own meta element cannot say `frame-ancestors`.
      'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
});

/** Also in the page itself, for servers that send no such header. Not while developing: Vite inlines a script there. */
function policyInBuiltPage(): Plugin {
  return {
    name: 'policy-in-built-page',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  };
}
