import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * What the built page may do: run, style and fetch its own files, and nothing else. Inline style attributes are
 * allowed because React and ProseMirror write them; style elements and inline scripts are not.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
].join('; ');

/** Puts the policy before everything that it governs. The development server works with inline scripts, so it goes without. */
function securityPolicy(): Plugin {
  return {
    name: 'planform:security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** Real plans by other people are read in a run of their own: `npm run test:corpus`. */
const corpusTests = '**/*.corpus.test.ts';
const ownTests = ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'];
const overCorpus = Boolean(process.env.PLANFORM_CORPUS);
const manyRuns = Boolean(process.env.PLANFORM_RUNS);

export default defineConfig({
  plugins: [react(), tailwindcss(), securityPolicy()],
  base: './',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What counts is the first view, which `npm test` weighs; an editor that comes later may be large.
    chunkSizeWarningLimit: 1000,
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    setupFiles: './scripts/sameCases.ts',
    maxWorkers: '100%',
    include: overCorpus ? [corpusTests] : ownTests,
    exclude: ['**/node_modules/**', ...(overCorpus ? [] : [corpusTests])],
    testTimeout: manyRuns || overCorpus ? 3_600_000 : 30_000,
  },
});
