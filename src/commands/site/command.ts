import { parseArgs } from 'node:util';
import { contentFolder } from '../../reading/content-folder.ts';
import { endOnceSaid, runCommand, UsageError } from '../command-line.ts';
import { build } from './build.ts';
import { assertContent } from './content.ts';
import { endWhenTold } from './ending.ts';
import { astroEnvironment } from './environment.ts';
import { mergeShards } from './merge.ts';
import { holdsBuild } from './output.ts';
import { serve } from './serve.ts';
import {
  assertPreviews,
  assertShard,
  assertThreads,
  basePath,
  isPrecompressed,
  reviewRepository,
  searchesTexts,
  siteUrl,
} from './settings.ts';
import { buildTarget } from './target.ts';

/**
 * What the npm scripts do: `node src/commands/site/command.ts start|dev|build|preview`,
 * `build --json`, `merge FOLDER…`.
 */
const commands: Record<string, () => Promise<number>> = {
  async build() {
    const { values } = parseArgs({
      args: process.argv.slice(3),
      options: { json: { type: 'boolean', default: false } },
    });
    return buildForTheWeb(values);
  },
  async merge() {
    await mergeShards(process.argv.slice(3), buildTarget(process.env.OUT_DIR, contentFolder()));
    delete process.env.SHARD;
    return buildForTheWeb({ json: false });
  },
  async start() {
    return (await build({ json: false })) || (await serve('preview'));
  },
  async dev() {
    await assertContent();
    return serve('dev');
  },
  async preview() {
    if (holdsBuild(buildTarget(process.env.OUT_DIR, contentFolder()))) return serve('preview');
    console.error('There is no build to show yet. Run `npm run build` first, or `npm start`.');
    return 1;
  },
};

async function buildForTheWeb(options: { json: boolean }): Promise<number> {
  const code = await build(options);
  if (code === 0 && !process.env.SITE_URL) console.error(withoutSiteUrl);
  return code;
}

const withoutSiteUrl =
  `Warning: SITE_URL is not set, so the addresses in the sitemap and for search engines begin ` +
  `with ${siteUrl(undefined)}. For the web: SITE_URL=https://example.org npm run build`;

endWhenTold();
await runCommand(async () => {
  const name = process.argv[2] ?? '';
  const command = commands[name];
  if (!command) {
    throw new UsageError(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.`);
  }
  siteUrl(process.env.SITE_URL);
  basePath(process.env.BASE_PATH);
  searchesTexts(process.env.SEARCH);
  reviewRepository(process.env.REPO_URL);
  assertPreviews(process.env.OG);
  assertShard(process.env.SHARD);
  assertThreads(process.env.THREADS);
  isPrecompressed(process.env.PRECOMPRESS);
  Object.assign(process.env, astroEnvironment());
  return command();
});
await endOnceSaid();
