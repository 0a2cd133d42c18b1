import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { kindNames } from '../domain/kinds.ts';
import { formatProblem, type Problem } from '../domain/check/problems.ts';
import { beginJudging } from './begin-judging.ts';
import { contentFolder, dataFiles } from './content-folder.ts';
import { isInside } from './inside.ts';
import { loaderName } from './loader.ts';
import { onceSettled } from './once-settled.ts';
import { judgeForPages } from './page-judgement.ts';
import { shareJudge, sharedJudgement } from './shared-judgement.ts';
import { tagsLoaderName } from './tags-loader.ts';
import { watchFolder } from './watch-folder.ts';
import { WrittenFiles } from './written-files.ts';

/**
 * Judges the reviews at every change while developing, and shows errors over the page, with file
 * and line, until they are mended.
 */
export function reviewOverlay(): AstroIntegration {
  return {
    name: 'review-overlay',
    hooks: {
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        let isShown = false;

        const show = () => {
          const errors = sharedJudgement()?.problems.filter(({ severity }) => severity === 'error');
          const [first] = errors ?? [];
          if (first) server.ws.send({ type: 'error', err: overlayError(first, errors!) });
          else if (isShown) server.ws.send({ type: 'full-reload' });
          isShown = first !== undefined;
        };
        const judge = async () => {
          const last = sharedJudgement();
          await refreshContent?.({ loaders: [...kindNames.map(loaderName), tagsLoaderName] });
          // A file that changes has Astro load its configuration anew, and until that is done it
          // refreshes nothing and says nothing.
          const isJudged = sharedJudgement() !== last;
          if (isJudged) show();
          return isJudged;
        };
        const settle = onceSettled(judge, (error) => logger.error(String(error)));
        const unseen = new WrittenFiles();
        const changed = (file?: string) => {
          unseen.add(file === undefined ? undefined : path.relative('', file));
          // What was begun before may not know of it.
          shareJudge(() => unseen.take((written) => judgeForPages({ written })));
          settle();
        };

        for (const event of ['add', 'change', 'unlink']) {
          server.watcher.on(event, (file: string) => {
            if (isContent(file)) changed(event === 'change' ? file : undefined);
          });
        }
        server.watcher.add(dataFiles());
        if (!isInside(contentFolder(), path.resolve(server.config.root))) {
          // What is in the project is watched already, a file at a time.
          const stop = watchFolder(contentFolder(), changed, (error) =>
            logger.error(`Changes of reviews may go unseen: ${String(error)}`),
          );
          server.httpServer?.on('close', stop);
        }
        server.ws.on('connection', show);
        // Whatever changes from here on is told, so this may be taken once Astro is ready to load.
        void beginJudging();
      },
    },
  };
}

function isContent(file: string): boolean {
  return isInside(file, contentFolder()) || dataFiles().includes(file);
}

/** All errors as one message of Vite's overlay, which opens the first one's file at its line. */
function overlayError({ file, line, column }: Problem, problems: readonly Problem[]) {
  return {
    plugin: 'reviews',
    message: problems.map((problem) => formatProblem(problem)).join('\n\n'),
    stack: '',
    id: path.resolve(file),
    loc: { file: path.resolve(file), line, column },
  };
}
