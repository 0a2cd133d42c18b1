import path from 'node:path';
import { defineConfig } from 'playwright/test';
import { chromiumFlags, findChromium } from './support/chromium.ts';

const root = path.resolve(import.meta.dirname, '..');
const port = 4390;

export default defineConfig({
  testDir: './browser',
  outputDir: './.output/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A busy machine draws late: how long a page may take is measured elsewhere, not asserted.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./support/browser-report.ts']],
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: { executablePath: findChromium(), args: chromiumFlags },
  },
  // The site as a user starts it: `npm start` runs the same command.
  webServer: {
    command: `"${process.execPath}" src/commands/site/command.ts start`,
    cwd: root,
    url: `http://localhost:${port}/en/`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    env: {
      PORT: String(port),
      CONTENT_DIR: 'src/content',
      OUT_DIR: 'tests/.output/site',
      CACHE_DIR: 'tests/.output/cache',
    },
  },
});
