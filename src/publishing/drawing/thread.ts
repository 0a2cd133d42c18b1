import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { takeNotes, type PageNote } from '../../page-notes.ts';
import type { JudgedReview } from '../../reading/judgement.ts';
import type { PageJudgement } from '../../reading/page-judgement.ts';
import { shareJudgement } from '../../reading/shared-judgement.ts';
import { fileWriter } from '../file-writer.ts';
import { keyOf } from '../page-key.ts';
import { claim, type Claims } from './claims.ts';
import { importOnce, type Bundle } from './import-once.ts';
import { answerWithoutCopies } from './page-response.ts';

type BuildSetup = NonNullable<AstroIntegration['hooks']['astro:build:setup']>;

/** What Astro knows of the routes that it bundles. */
export type BundledPages = Parameters<BuildSetup>[0]['pages'];
type BundledPage = BundledPages extends Map<string, infer Page> ? Page : never;

/** What a thread knows before it draws. */
export interface DrawingTerms {
  /** Its number. */
  thread: number;
  /** Who draws what any thread may draw. */
  claims: Claims;
  /** The folder of the site that grows, as an address. */
  site: string;
  /** The address of the code that the build has bundled. */
  entry: string;
  /** The sheets of each route, as the bundle has them. */
  pages: ReadonlyMap<string, Pick<BundledPage, 'styles'>>;
  /** What pages don't ask is left out. */
  judgement: Omit<PageJudgement, 'library' | 'problems' | 'reviews'> & { reviews: DrawnReview[] };
}

/** What pages ask of a review beside its entry. */
interface DrawnReview extends Omit<JudgedReview, 'facts'> {
  facts: Pick<JudgedReview['facts'], 'file' | 'kind' | 'review'>;
}

/** A page to be drawn. */
export interface Order {
  /** The path of its address. */
  at: string;
  file: string;
  /** Its route, by pattern and file. */
  route: string;
  component: string;
  cacheKey: string;
  /** Its place among the claims, if any thread may draw it. */
  place: number | undefined;
}

/** What a page that is drawn tells of itself. */
export interface Drawn {
  key: string | undefined;
  notes: [address: string, note: PageNote][];
}

/** What of the bundled code is asked; Astro's own prerenderer asks the same. */
interface BundledApp {
  manifest: Bundle['manifest'] & { routes: { routeData: { route: string; component: string } }[] };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: object }): Promise<Response>;
}

const { thread, claims, site, entry, pages, judgement } = workerData as DrawingTerms;
shareJudgement(judgement as unknown as PageJudgement);
const { app } = (await import(entry)) as { app: BundledApp };
importOnce(app);
app.setInternals({ pagesByKeys: pages });
app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: () => true } } },
});
// Astro makes the pictures that the thread of the build has asked for, so that one draws their pages.
Object.assign(globalThis, {
  astroAsset: {
    addStaticImage: () => {
      throw new Error('A page with pictures is drawn by the thread of the build.');
    },
  },
});
answerWithoutCopies();
const write = fileWriter(fileURLToPath(site));

let last: Promise<unknown> = Promise.resolve();

/**
 * Draws pages on a thread, and writes their files. One is drawn after another, since each page shares
 * the data that it gathers with its key.
 * @returns undefined for each page that another thread has claimed, and for one that only the thread
 *   of the build can draw, such as one with pictures
 */
export default function drawNext(orders: readonly Order[]): Promise<(Drawn | undefined)[]> {
  const next = last.then(async () => {
    const drawn: (Drawn | undefined)[] = [];
    // The thread of the build draws what fails, and says what is wrong with it if it can't.
    for (const order of orders) drawn.push(await draw(order).catch(() => undefined));
    return drawn;
  });
  last = next;
  return next;
}

async function draw({ at, file, place, ...page }: Order): Promise<Drawn | undefined> {
  if (place !== undefined && claim(claims, place, thread) !== thread) return undefined;
  const known = app.manifest.routes.find(
    ({ routeData }) => routeData.route === page.route && routeData.component === page.component,
  );
  if (!known) throw new Error(`No route ${page.route}.`);
  const answer = await app.render(new Request(new URL(at, 'http://localhost')), known);
  if (answer.status !== 200) throw new Error(`${at} was answered with ${answer.status}.`);
  write(file, await answer.bytes());
  return { key: await keyOf(page.cacheKey), notes: takeNotes() };
}
