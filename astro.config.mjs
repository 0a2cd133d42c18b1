import mdx from '@astrojs/mdx';
import { basePath, siteUrl } from './src/commands/site/settings.ts';
import { readShard } from './src/page-settings.ts';
import { siteMarkdown } from './src/markdown/index.ts';
import { reviewOverlay } from './src/reading/dev-overlay.ts';
import { hostHeaders } from './src/publishing/hosting/index.ts';
import { drawing } from './src/publishing/drawing/index.ts';
import { collectionStore } from './src/publishing/drawing/collection-store.ts';
import { fullTextIndex } from './src/publishing/fulltext.ts';
import { measuredNumbers } from './src/publishing/numbers/index.ts';
import { publishedReviews } from './src/publishing/published-reviews.ts';
import { reviewSources } from './src/publishing/review-sources.ts';
import { reviewSitemap } from './src/publishing/sitemap.ts';

const { SITE_URL, BASE_PATH, OUT_DIR, CACHE_DIR } = process.env;

/** What lists of many reviews are made of, and a review's page is not. */
const ofLists =
  /layouts\/(Home|Listing|Category|Tag)\w*\.astro.*\.css$|components\/(category\/.*|chart\/(ValueMap|value-map|MapFrame|FrontierRow).*|listing\/(PagedCards|Paging|ReviewCards).*)\.css$/;

/** What plots of curves are made of. */
const ofPlots = /components\/measurements\/(Curve|Plot|Octave|LineSwatch|plot).*\.css$/;

/** What only the page about the data and embedded ratings are made of. */
const ofData = /layouts\/EmbedLayout\.astro.*\.css$|components\/data\/.*\.css$/;

/** What only the page of all measurements is made of. */
const ofMeasurements =
  /layouts\/Measurements\w*\.astro.*\.css$|components\/(all-measurements|overlay)\/.*\.css$/;

/**
 * One stylesheet for the whole site is fetched once; what only the catalog, the comparison, the
 * search page, lists or plots need stands apart, so that other pages do not carry it.
 */
const sheets = [
  { name: 'catalog', test: /components\/catalog\/.*\.css$/, priority: 3 },
  { name: 'compare', test: /components\/compare\/.*\.css$/, priority: 2 },
  {
    name: 'search',
    test: /(layouts\/SearchLayout|search\/TextResults)\.astro.*\.css$/,
    priority: 2,
  },
  { name: 'plot', test: ofPlots, priority: 2 },
  { name: 'lists', test: ofLists, priority: 2 },
  { name: 'data', test: ofData, priority: 2 },
  { name: 'measurements', test: ofMeasurements, priority: 2 },
  { name: 'site', test: /\/src\/.*\.css$/, priority: 1 },
];

/**
 * `defineConfig` would give it back as it is, and load an optimiser of drawings that nobody asks:
 * more than a hundred modules.
 * @satisfies {import('astro').AstroUserConfig}
 */
export default {
  site: siteUrl(SITE_URL),
  base: basePath(BASE_PATH),
  outDir: OUT_DIR || 'dist',
  cacheDir: CACHE_DIR || 'node_modules/.astro',
  trailingSlash: 'always',
  integrations: [
    mdx(),
    collectionStore(),
    drawing(),
    reviewSitemap(),
    reviewOverlay(),
    // What is made of all reviews waits for the build that puts the shares together.
    ...(readShard()
      ? []
      : [publishedReviews(), reviewSources(), measuredNumbers(), fullTextIndex()]),
    hostHeaders(),
  ],
  markdown: { processor: siteMarkdown, syntaxHighlight: false },
  compressHTML: true,
  scopedStyleStrategy: 'where',
  // Nothing inline keeps a strict policy possible.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Lists for editors which review has which schema.
  experimental: { contentIntellisense: true },
  vite: {
    cacheDir: `${CACHE_DIR || 'node_modules'}/.vite`,
    // Reviews outside the project, as CONTENT_DIR names them, use the project's own packages.
    resolve: { dedupe: ['astro'] },
    // Found at first use it would reload the page that an author looks at.
    optimizeDeps: { include: ['d3-scale'] },
    build: { assetsInlineLimit: 0 },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: sheets } } } } },
    },
  },
};
