import { expect, test as base } from 'playwright/test';

export { expect } from 'playwright/test';
export type { Locator, Page } from 'playwright/test';

/** What a test takes for right although a reader would call it a fault. */
interface Faults {
  /** Lets pass what matches, such as the loads that the test itself breaks. */
  allow(pattern: RegExp): void;
}

/**
 * Playwright's `test`, which also fails where the browser saw a fault that the test does not allow:
 * an error in the console, as what a policy refuses is, an error that no script caught, or a request
 * to another host.
 */
export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const seen: string[] = [];
      const allowed: RegExp[] = [];
      context.on('console', (message) => {
        const { url } = message.location();
        // A test that goes to an address that is not there asked for just that.
        const isAskedFor = url === message.page()?.url() && message.text().includes('404');
        if (message.type() === 'error' && !isAskedFor) seen.push(`${message.text()} ${url}`);
      });
      context.on('weberror', (error) => seen.push(error.error().message));
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        const isLoaded = protocol === 'http:' || protocol === 'https:';
        if (isLoaded && hostname !== new URL(baseURL!).hostname) seen.push(request.url());
      });
      await use({ allow: (pattern) => allowed.push(pattern) });
      const faults = seen.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
      expect(faults, 'what went wrong in the browser').toEqual([]);
    },
    { auto: true },
  ],
});
