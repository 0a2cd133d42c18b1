import { DevEnvironment, type EnvironmentOptions } from 'vite';

/**
 * The environments of Vite while developing. Astro answers every request by one, `ssr`, which has the
 * next modules ready while one runs. Astro would load the site in another as well, by which it serves
 * only what an adapter asks for: one that runs no modules is left alone.
 */
export const devEnvironments: Record<string, EnvironmentOptions> = {
  ssr: { dev: { preTransformRequests: true } },
  prerender: {
    dev: { createEnvironment: (name, config) => new DevEnvironment(name, config, { hot: false }) },
  },
};
