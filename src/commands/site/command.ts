import { existsSync } from 'node:fs';
import { runAstro } from './astro.ts';
import { build } from './build.ts';
import { choosePort } from './port.ts';

/** What the npm scripts do: `node src/commands/site/command.ts start|dev|build|preview`. */
const commands: Record<string, () => Promise<number>> = {
  build,
  async start() {
    return (await build()) || (await serve('preview'));
  },
  dev: () => serve('dev'),
  async preview() {
    if (existsSync(process.env.OUT_DIR || 'dist')) return serve('preview');
    console.error('There is no build to show yet. Run `npm run build` first, or `npm start`.');
    return 1;
  },
};

async function serve(command: 'dev' | 'preview'): Promise<number> {
  const port = await choosePort(process.env.PORT);
  const base = (process.env.BASE_PATH || '/').replace(/^\/*|\/*$/g, '/').replace(/^\/+$/, '/');
  console.log(`Serving at http://localhost:${port}${base} – Ctrl+C stops.`);
  // The port tells servers apart; a second one, as of tests beside a reader's own, is no mistake.
  return runAstro([command, '--port', String(port), '--ignore-lock']);
}

const name = process.argv[2] ?? '';
try {
  const command = commands[name];
  if (!command)
    throw new Error(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = await command();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
