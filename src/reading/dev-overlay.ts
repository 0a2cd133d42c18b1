import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { kindNames, kinds } from '../domain/kinds.ts';
import { formatProblem, type Problem } from '../domain/check/problems.ts';
import { contentFolder } from './content-folder.ts';
import { judgeFolder } from './documents.ts';

/** Saving in an editor can touch a file several times at once, in milliseconds. */
const settleTime = 100;

/**
 * While developing, judges the reviews at every change and shows errors over the page, with file
 * and line, until they are mended. What became right, or wrong, is loaded anew.
 */
export function reviewOverlay(): AstroIntegration {
  return {
    name: 'review-overlay',
    hooks: {
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        let shown: Problem[] = [];
        let refusedBefore: string | undefined;
        let waiting: NodeJS.Timeout | undefined;

        const show = () => {
          const [first] = shown;
          if (first) server.ws.send({ type: 'error', err: overlayError(first, shown) });
        };
        const judge = async () => {
          const { problems, refused } = await judgeFolder();
          const wasShown = shown.length > 0;
          shown = problems.filter(({ severity }) => severity === 'error');
          const refusedNow = [...refused].sort().join('\n');
          if (refusedBefore !== undefined && refusedBefore !== refusedNow) {
            await refreshContent?.({
              loaders: kindNames.map((kind) => `${kinds[kind].plural}-loader`),
            });
          }
          refusedBefore = refusedNow;
          if (shown.length > 0) show();
          else if (wasShown) server.ws.send({ type: 'full-reload' });
        };
        const report = (error: unknown) => logger.error(String(error));
        const changed = (file: string) => {
          if (!isReview(file)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void judge().catch(report), settleTime);
        };

        server.watcher.add(contentFolder());
        for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, changed);
        server.ws.on('connection', show);
        void judge().catch(report);
      },
    },
  };
}

function isReview(file: string): boolean {
  return file.startsWith(contentFolder() + path.sep);
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
