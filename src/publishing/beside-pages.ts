import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { once } from '../domain/check/once.ts';
import type { PageJudgement } from '../reading/page-judgement.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';
import { codeVersion } from './code-version.ts';
import { fileWriter } from './file-writer.ts';
import { pageKey } from './page-key.ts';
import { keepUnchanged, sharedPageRecord } from './page-record.ts';

/**
 * Writes a text to its place below the folder of the site.
 * @param data all that the text is made of; only where it has changed is the text made
 */
type Write = (file: string, data: unknown, text: () => string) => void;

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
 * developing. Threads take the more pages while they are made: after these, one thread alone would
 * have something to do.
 */
export function besidePages({ name, route, write }: FilesBesidePages): AstroIntegration {
  let make: () => Promise<void> = () => Promise.resolve();
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute(route);
      },
      'astro:config:done': ({ config: { outDir, site } }) => {
        make = once(async () => {
          const judgement = sharedJudgement();
          if (!judgement) return;
          const changed = writerOfChanged(fileURLToPath(outDir));
          await write(judgement, changed, site ? new URL(site) : undefined);
        });
        sharedPageRecord()?.besides.push(make);
      },
      // Where no pages were asked for, nothing is made yet.
      'astro:build:done': () => make(),
    },
  };
}

/**
 * Makes the function that writes a text below a folder, if the last build left none of the same data
 * there.
 */
function writerOfChanged(folder: string): Write {
  const record = sharedPageRecord();
  const version = codeVersion();
  const write = fileWriter(folder);
  return (file, data, text) => {
    const key = pageKey({ version, data });
    if (!record || key === undefined || !keepUnchanged(record, file, { key })) write(file, text());
  };
}
