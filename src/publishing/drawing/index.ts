import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readShard } from '../../page-settings.ts';
import { fileWriter } from '../file-writer.ts';
import { sharedPageRecord } from '../page-record.ts';
import { importOnce, type Bundle } from './import-once.ts';
import { giveMemoryBack } from './memory.ts';
import { answerWithoutCopies } from './page-response.ts';
import { pagesOfShare } from './share.ts';
import type { BundledPages } from './thread.ts';
import { DrawingThreads } from './threads.ts';
import {
  askedAt,
  fileOf,
  isKeyed,
  UnchangedPages,
  withoutSlash,
  type PagePath,
} from './unchanged-pages.ts';

/** Tells Astro that there is nothing to write. */
const written = new Response(null);

/**
 * Draws the pages that have changed, those of further languages on threads of their own where there
 * are many, and leaves out the others. Pages that have a key are written here: Astro takes as long
 * to write one as to draw it.
 */
export function drawing(): AstroIntegration {
  let site: URL | undefined;
  let folder: URL;
  let bundled: BundledPages;
  return {
    name: 'drawing',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ? new URL(config.site) : undefined;
        folder = config.outDir;
      },
      'astro:build:setup': ({ pages }) => {
        bundled = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        giveMemoryBack();
        const record = sharedPageRecord();
        if (!record) return;
        const unchanged = new UnchangedPages(record, site);
        const copyAgain = answerWithoutCopies();
        const threads = new DrawingThreads();
        const write = fileWriter(fileURLToPath(folder));
        /** The pages to be drawn, by the paths at which Astro asks for them, without slash. */
        const changed = new Map<string, PagePath>();
        let drawn = 0;
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const { app } = prerenderer as Partial<Record<'app', Bundle>>;
            if (app) importOnce(app);
            for (const one of pagesOfShare(await prerenderer.getStaticPaths(), readShard())) {
              if (!(await unchanged.keep(one))) changed.set(withoutSlash(askedAt(one)), one);
            }
            record.onDrawn?.(drawn, changed.size);
            const bundle = { site: folder, pages: bundled };
            const asked = await threads.start([...changed.values()], bundle);
            // Threads get ready meanwhile, and draw.
            giveMemoryBack();
            for (const make of record.besides) await make();
            return asked;
          },
          render: async (request, options) => {
            const page = changed.get(withoutSlash(new URL(request.url).pathname));
            const byThread = page && (await threads.drawn(page));
            if (byThread) record.drawnElsewhere++;
            const answer = byThread
              ? written
              : responseOf(await prerenderer.render(request, options));
            if (page) await unchanged.noteDrawn(page, byThread?.key);
            record.onDrawn?.(++drawn, changed.size);
            if (byThread || !page || !isKeyed(page) || !answer.ok) return answer;
            write(fileOf(page), await answer.bytes());
            return written;
          },
          teardown: async () => {
            copyAgain();
            await threads.end();
            await prerenderer.teardown?.();
          },
        }));
      },
    },
  };
}

function responseOf(rendered: Awaited<ReturnType<AstroPrerenderer['render']>>): Response {
  return rendered instanceof Response ? rendered : rendered.response;
}
