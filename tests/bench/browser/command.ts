import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../../src/commands/command-line.ts';
import { buildSite } from '../../support/build.ts';
import { inScratch } from '../scratch.ts';
import { measureSite, parts, type Part } from './measure.ts';
import { serveSite } from './site-server.ts';
import { describe } from './tables.ts';

const usage = `npm run bench:browser -- [options]

Opens each kind of page of the project's own reviews in Chromium, as a phone of middling speed does
on a slow line, and tells what it weighs, when it is seen and what Lighthouse finds (which is
installed first). Then filters, sorts, searches and reads curves among 3,100 and 100,000 invented
reviews, also on a device four times slower, and goes from a listing to a review. Takes half an
hour; nothing else should run.

  --site DIR   measures a site that is built already, without a base path
  --only LIST  measures only some of this: ${parts.join(', ')}
  --sizes LIST of how many invented reviews (default 3100,100000)
  --runs N     measures all N times and tells medians (default 3)
  --json       prints JSON
  --help       shows this`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      only: { type: 'string', default: parts.join(',') },
      sizes: { type: 'string', default: '3100,100000' },
      runs: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const asked = {
    parts: partsIn(values.only),
    sizes: values.sizes.split(',').map((size) => numberIn('--sizes', size)),
    runs: numberIn('--runs', values.runs),
  };
  const measured = await inScratch(async () => {
    const served = await serveSite(values.site ?? (await build()));
    try {
      return await measureSite(served.origin, asked, (next) => console.error(next));
    } finally {
      served.close();
    }
  });
  console.log(values.json ? JSON.stringify(measured, null, 2) : describe(measured));
  return 0;
});

/** @throws UsageError for what is no whole number above 0 */
function numberIn(option: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UsageError(`${option} has "${text}". Give whole numbers above 0.`);
}

/** @throws UsageError for a part that is not known */
function partsIn(list: string): Part[] {
  return list.split(',').map((name) => {
    const known = parts.find((part) => part === name);
    if (known) return known;
    throw new UsageError(`--only names "${name}". Known: ${parts.join(', ')}.`);
  });
}

/** @throws Error with what the build said, where it fails */
async function build(): Promise<string> {
  const { code, output, folder } = await buildSite('src/content', { PRECOMPRESS: '1' });
  if (code !== 0) throw new Error(output);
  return folder;
}
