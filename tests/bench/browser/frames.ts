import type { CDPSession, Page } from 'playwright';

/**
 * Gives the longest frame, in milliseconds, from the start of an act until the page is quiet again:
 * from the first task to what is painted. Frames below 50 ms, which nobody notices, are 0.
 * @param slowdown how many times slower than the machine is the processor shall be
 */
export async function longestFrame(
  page: Page,
  slowdown: number,
  act: () => Promise<void>,
): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await quiet(page);
  await page.evaluate(watchFrames);
  await slowDown(session, slowdown);
  try {
    await act();
    await quiet(page);
  } finally {
    await slowDown(session, 1);
    await session.detach();
  }
  return page.evaluate(() => Math.max(0, ...window.frames_.splice(0)));
}

async function slowDown(session: CDPSession, rate: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

declare global {
  interface Window {
    /** How long the frames were that the browser calls long. */
    frames_: number[];
  }
}

function watchFrames(): void {
  if (window.frames_) return;
  window.frames_ = [];
  new PerformanceObserver((list) =>
    window.frames_.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
  ).observe({ type: 'long-animation-frame' });
}

/** Waits until nothing is asked for and nothing is drawn. */
async function quiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const idle = () => new Promise((go) => requestIdleCallback(go, { timeout: 5_000 }));
    const frame = () => new Promise((go) => requestAnimationFrame(go));
    for (let times = 0; times < 3; times++) {
      await frame();
      await idle();
    }
    // What was watched is told in a task of its own.
    await new Promise((go) => setTimeout(go, 200));
  });
}
