import { createServer, isRunnableDevEnvironment } from 'vite';
import { expect, it } from 'vitest';
import { devEnvironments } from '../../../../src/commands/site/dev-environments.ts';

it('leaves one environment that Astro can load the site in', async () => {
  const server = await createServer({
    configFile: false,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    environments: devEnvironments,
  });
  const { ssr, prerender } = server.environments;
  expect([ssr, prerender].map((one) => isRunnableDevEnvironment(one!))).toEqual([true, false]);
  await server.close();
});
