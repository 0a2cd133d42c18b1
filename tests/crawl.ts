import { readSite, siteFaults } from './support/site-faults.ts';

/**
 * Crawls a site that was built, and lists what is wrong with it:
 * `npx node tests/crawl.ts dist https://reviews.example.org/audio/`.
 */
const [folder = 'dist', address = 'http://localhost:4321/'] = process.argv.slice(2);
const site = await readSite(folder, new URL(address));
const faults = await siteFaults(site);
console.log([...faults, `${site.pages.length} pages, ${faults.length} faults`].join('\n'));
process.exitCode = faults.length > 0 ? 1 : 0;
