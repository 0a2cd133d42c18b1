import { basePath } from './settings.ts';
import { choosePort } from './port.ts';

/**
 * Serves the last build, or the reviews as they are while they are written, until it is stopped.
 * @throws Error with a remedy where the port is not valid or is taken
 */
export async function serve(command: 'dev' | 'preview'): Promise<never> {
  const port = await choosePort(process.env.PORT);
  const base = basePath(process.env.BASE_PATH);
  console.log(`Serving at http://localhost:${port}${base} – Ctrl+C stops.`);
  const astro = await import('astro');
  if (command === 'preview') await astro.preview({ server: { port } });
  else {
    const { devEnvironments: environments } = await import('./dev-environments.ts');
    // Astro would ask for a slash after the name of a file whose route has its ending as a parameter,
    // such as `feed.[format]`. A build has no such slash, and neither have the links to it.
    await astro.dev({ server: { port }, trailingSlash: 'ignore', vite: { environments } });
  }
  return new Promise(() => {});
}
