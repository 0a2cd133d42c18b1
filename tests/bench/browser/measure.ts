import { chromium, type Browser } from 'playwright';
import { everyKind } from '../../browser/pages.ts';
import { chromiumFlags, findChromium } from '../../support/chromium.ts';
import { freePort } from '../../support/servers.ts';
import { prepareAudits, type Audit } from './audit.ts';
import { actNames, measureAct, type MeasuredAct } from './latency.ts';
import { openReview, ways } from './opening.ts';

/** What can be measured of a site in a browser. */
export const parts = ['pages', 'acts', 'opening'] as const;
export type Part = (typeof parts)[number];

/** What was measured. What nobody asked for is empty. */
export interface Measured {
  browser: string;
  /** By kind of page. */
  pages: Record<string, Audit>;
  acts: MeasuredAct[];
  /** Milliseconds from a click until its page is seen, by how it was pressed. */
  opening: Record<string, number>;
}

/** How many reviews a catalog has, and how many times slower than the machine a device is. */
const sizes = [3_100, 100_000];
const slowdowns = [1, 4];

/** Kinds that no search engine shall list: Lighthouse takes that for a fault. */
const unlisted = ['embedded rating', 'not found'];

/**
 * Measures a site in Chromium.
 * @param origin where it is served, without a slash at its end
 * @param tell is told what comes next
 */
export async function measureSite(
  origin: string,
  { asked, runs, tell }: { asked: readonly Part[]; runs: number; tell: (next: string) => void },
): Promise<Measured> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, `--remote-debugging-port=${port}`],
  });
  const measured: Measured = { browser: browser.version(), pages: {}, acts: [], opening: {} };
  try {
    if (asked.includes('pages')) measured.pages = await auditPages(origin, port, runs, tell);
    if (asked.includes('acts')) measured.acts = await measureActs(browser, origin, runs, tell);
    if (!asked.includes('opening')) return measured;
    for (const [name, way] of Object.entries(ways)) {
      tell(name);
      measured.opening[name] = await openReview(browser, origin, way, runs);
    }
    return measured;
  } finally {
    await browser.close();
  }
}

async function auditPages(
  origin: string,
  port: number,
  runs: number,
  tell: (next: string) => void,
): Promise<Record<string, Audit>> {
  const audit = await prepareAudits(port);
  const audits: Record<string, Audit> = {};
  for (const [kind, address] of Object.entries(everyKind('en'))) {
    if (unlisted.includes(kind)) continue;
    tell(kind);
    audits[kind] = await audit(origin + address, runs);
  }
  return audits;
}

async function measureActs(
  browser: Browser,
  origin: string,
  runs: number,
  tell: (next: string) => void,
): Promise<MeasuredAct[]> {
  const measured: MeasuredAct[] = [];
  for (const reviews of sizes) {
    for (const slowdown of slowdowns) {
      for (const act of actNames) {
        tell(`${act}, ${reviews} reviews, ${slowdown} × slower`);
        measured.push(await measureAct(browser, origin, { act, reviews, slowdown }, runs));
      }
    }
  }
  return measured;
}
