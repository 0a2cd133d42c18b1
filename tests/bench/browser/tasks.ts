import type { CDPSession, Page } from 'playwright';

/** What Chromium traces of a thread: its name, or a task with the processor's time in microseconds. */
interface Traced {
  name: string;
  pid: number;
  tid: number;
  args: { name?: string };
  tdur?: number;
}

/**
 * Gives the longest task of a page, in milliseconds, from the start of an act until the page is quiet
 * again. A frame's scripts, style, layout and paint are one task. What counts is the time that the
 * processor gave to it, so that what else the machine does counts little.
 * @param slowdown how many times slower than the machine is the processor shall be
 */
export async function longestTask(
  page: Page,
  slowdown: number,
  act: () => Promise<void>,
): Promise<number> {
  const browser = page.context().browser()!;
  const session = await page.context().newCDPSession(page);
  await browser.startTracing(page, { categories: ['toplevel'] });
  await slowDown(session, slowdown);
  try {
    await act();
    await waitUntilQuiet(page);
  } finally {
    await slowDown(session, 1);
    await session.detach();
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] };
  return Math.round(longestIn(trace.traceEvents));
}

async function slowDown(session: CDPSession, rate: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** The longest task of the page that did most: the browser keeps others, which are empty. */
function longestIn(events: readonly Traced[]): number {
  const threadOf = ({ pid, tid }: Traced) => `${pid} ${tid}`;
  const ofPages = events.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf);
  const tasks = events.filter(
    (event) => event.name.endsWith('RunTask') && ofPages.includes(threadOf(event)),
  );
  const times = [...Map.groupBy(tasks, threadOf).values()].map((ofThread) =>
    ofThread.map(({ tdur = 0 }) => tdur / 1_000),
  );
  const busiest = times.toSorted((one, other) => total(other) - total(one))[0];
  if (!busiest) throw new Error('Chromium has traced no task of a page.');
  return Math.max(...busiest);
}

function total(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0);
}

/** Waits until nothing is asked for and nothing is drawn. */
export async function waitUntilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const idle = () => new Promise((go) => requestIdleCallback(go, { timeout: 5_000 }));
    const frame = () => new Promise((go) => requestAnimationFrame(go));
    for (let times = 0; times < 5; times++) {
      await frame();
      await idle();
    }
  });
}
