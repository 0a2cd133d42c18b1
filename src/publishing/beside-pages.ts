import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PageJudgement } from '../reading/page-judgement.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';
import { fileWriter } from './file-writer.ts';
import { keepUnchanged, sharedPageRecord } from './page-record.ts';

/** Writes a text to its place below the folder of the site. */
type Write = (file: string, text: string) => void;

/** Files that a build makes of what was judged. */
interface FilesBesidePages {
  name: string;
  /** Gives them while developing. */
  route: { pattern: string; entrypoint: string };
  /** @param site the host, as Astro knows it from `SITE_URL` */
  write: (judgement: PageJudgement, write: Write, site: URL | undefined) => void | Promise<void>;
}

/**
 * Makes files beside the pages of a site, and leaves those that the last build made alike. Astro
 * takes as long for a route of a small file as for one of a page, so routes give them only while
 * developing.
 */
export function besidePages({ name, route, write }: FilesBesidePages): AstroIntegration {
  let site: URL | undefined;
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute(route);
      },
      'astro:config:done': ({ config }) => {
        site = config.site ? new URL(config.site) : undefined;
      },
      'astro:build:done': async ({ dir }) => {
        const judgement = sharedJudgement();
        if (judgement) await write(judgement, writerOfChanged(fileURLToPath(dir)), site);
      },
    },
  };
}

/** Makes the function that writes a text below a folder if the last build did not leave it there. */
function writerOfChanged(folder: string): Write {
  const record = sharedPageRecord();
  const write = fileWriter(folder);
  return (file, text) => {
    const key = createHash('sha256').update(text).digest('base64url');
    if (!record || !keepUnchanged(record, file, { key })) write(file, text);
  };
}
