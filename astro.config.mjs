import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { reviewMarkdown } from './src/markdown/index.ts';
import { reviewOverlay } from './src/reading/dev-overlay.ts';
import { reviewSitemap } from './src/publishing/sitemap.ts';

const { SITE_URL, BASE_PATH, OUT_DIR, CACHE_DIR } = process.env;

export default defineConfig({
  site: SITE_URL || 'http://localhost:4321',
  base: BASE_PATH || '/',
  outDir: OUT_DIR || 'dist',
  cacheDir: CACHE_DIR || 'node_modules/.astro',
  trailingSlash: 'always',
  integrations: [mdx(), reviewSitemap(), reviewOverlay()],
  markdown: { processor: reviewMarkdown, syntaxHighlight: false },
  compressHTML: true,
  scopedStyleStrategy: 'where',
  // One stylesheet for the whole site is fetched once; nothing inline keeps a strict policy possible.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    cacheDir: `${CACHE_DIR || 'node_modules'}/.vite`,
    // Reviews outside the project, as CONTENT_DIR names them, use the project's own packages.
    resolve: { dedupe: ['astro'] },
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
  },
});
