import { chromium, type Browser } from 'playwright';
import { chromiumFlags, findChromium } from '../../support/chromium.ts';
import { freePort } from '../../support/servers.ts';
import { prepareAudits, type Audit } from './audit.ts';
import { measuredPages } from './kinds.ts';
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

/** How many times slower than the machine a device is. */
const slowdowns = [1, 4];

/**
 * Chromium draws the list below its address bar as a page of its own, beside each new window: that
 * takes half a second of the processor from the page that is measured.
 */
const withoutAddressList = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/** What is measured, how often, and among how many reviews. */
export interface Asked {
  parts: readonly Part[];
  runs: number;
  sizes: readonly number[];
}

/**
 * Measures a site in Chromium.
 * @param origin where it is served, without a slash at its end
 * @param tell is told what comes next
 */
export async function measureSite(
  origin: string,
  asked: Asked,
  tell: (next: string) => void,
): Promise<Measured> {
  const { parts, runs } = asked;
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, withoutAddressList, `--remote-debugging-port=${port}`],
  });
  const measured: Measured = { browser: browser.version(), pages: {}, acts: [], opening: {} };
  try {
    if (parts.includes('pages')) measured.pages = await auditPages(origin, port, runs, tell);
    if (parts.includes('acts')) measured.acts = await measureActs(browser, origin, asked, tell);
    if (!parts.includes('opening')) return measured;
    for (const [name, way] of Object.entries(ways)) {
      tell(name);
      measured.opening[name] = await openReview(origin, way, runs);
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
  for (const { kind, address, categories } of measuredPages) {
    tell(kind);
    audits[kind] = await audit(origin + address, categories, runs);
  }
  return audits;
}

async function measureActs(
  browser: Browser,
  origin: string,
  { runs, sizes }: Asked,
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
