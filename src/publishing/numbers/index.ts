import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sharedJudgement } from '../../reading/shared-judgement.ts';
import { writerBesidePages } from '../beside-pages.ts';
import { numbersFiles } from './files.ts';

/**
 * Gives the numbers of curves and targets, for plots that readers touch and to download. A build
 * writes them beside the pages, and while developing a route gives them.
 */
export function measuredNumbers(): AstroIntegration {
  return {
    name: 'measured-numbers',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/measurements/[...folder]/[name].[format]',
          entrypoint: './src/publishing/numbers/route.ts',
        });
      },
      'astro:build:done': ({ dir }) => {
        const judgement = sharedJudgement();
        if (!judgement) return;
        const write = writerBesidePages(fileURLToPath(dir));
        for (const file of numbersFiles(judgement)) {
          write(`measurements/${file.name}.${file.format}`, file.write());
        }
      },
    },
  };
}
