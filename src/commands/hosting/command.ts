import path from 'node:path';
import { parseArgs } from 'node:util';
import { servers } from '../../publishing/hosting/index.ts';
import { runCommand, UsageError } from '../command-line.ts';
import { basePath } from '../site/settings.ts';

const usage = `npm run --silent hosting -- nginx|caddy [options]

Prints the configuration with which a server of your own serves the site.

  --root FOLDER   the folder of the host's root, which holds the site at BASE_PATH (default: dist)
  --port NUMBER   the port to listen on (default: 80)
  --help          shows this`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '80' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [name, ...others] = positionals;
  const known = Object.entries(servers).find(([one]) => one === name);
  if (!known || others.length > 0) {
    const list = Object.keys(servers).join(', ');
    throw new UsageError(`Name one server. Known: ${list}. \`--help\` says more.`);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new UsageError(`--port is "${values.port}"; it must be a whole number from 1 to 65535.`);
  }
  const root = path.resolve(values.root);
  if (/["`$\p{Cc}]/u.test(root)) {
    throw new UsageError(`--root is ${root}; a configuration can't hold a name with " \` or $.`);
  }
  console.log(known[1]({ root, port, base: basePath(process.env.BASE_PATH) }).trimEnd());
  return 0;
});
