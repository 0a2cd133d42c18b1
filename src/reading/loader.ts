import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { formatProblem, type Problem } from '../domain/check/problems.ts';
import { kinds, mainKind, type Kind } from '../domain/kinds.ts';
import { count } from '../domain/languages/count.ts';
import { contentFolder } from './content-folder.ts';
import { judgeFolder, type Judgement } from './documents.ts';
import { listForEditors } from './editor-list.ts';
import { readReview } from './read-review.ts';
import { renderingVersion } from './rendering-version.ts';

/** A build reads and judges the folder once, however many collections load from it. */
let judgement: Promise<Judgement> | undefined;

/**
 * Loads the reviews of one kind with Astro's glob loader after all of them have been judged.
 * Refused documents fail the load, all of them listed at once; with `SKIP_INVALID=1`, and while
 * developing, the rest is loaded and the refused are listed.
 */
export function reviewLoader(kind: Kind): Loader {
  return {
    name: `${kinds[kind].plural}-loader`,
    load: async (context) => {
      if (context.watcher) judgement = judgeFolder();
      else judgement ??= judgeFolder();
      const { documents, problems, refused } = await judgement;
      const ofKind = documents.filter((document) => document.kind === kind);
      listForEditors(context, ofKind);
      report(context, kind, problems, refused);
      await forgetOldRenderings(context);
      const root = contentFolder();
      const below = (file: string) => path.relative(root, path.resolve(file));
      const kept = ofKind.filter(({ file }) => !refused.has(file)).map(({ file }) => below(file));
      await glob({
        base: root,
        pattern: kept.map(escapePattern),
        generateId: ({ entry }) => entryId(entry),
        retainBody: false,
      }).load({ ...context, parseData: withOwnFrontMatter(context, kind) });
      assertRendered(context);
    },
  };
}

/** `products/en/sony/sony-ier-m9.mdx` is `en/sony-ier-m9`: language and ref. */
export function entryId(file: string): string {
  const segments = file.replace(/\.mdx?$/, '').split('/');
  return `${segments[1]}/${segments.at(-1)}`;
}

/** Hands the schema the front matter as the rules read it, so that both judge the same text. */
function withOwnFrontMatter(context: LoaderContext, kind: Kind): LoaderContext['parseData'] {
  return (entry) => {
    const file = entry.filePath ?? '';
    const { frontMatter } = readReview({ file, path: file, kind }, readFileSync(file));
    return context.parseData({ ...entry, data: frontMatter.data as typeof entry.data });
  };
}

/** Empties the cache of rendered entries where other code would render them now. */
async function forgetOldRenderings({ store, meta }: LoaderContext): Promise<void> {
  const version = await renderingVersion();
  if (meta.get('rendering-version') === version) return;
  store.clear();
  meta.set('rendering-version', version);
}

/**
 * Tells what is wrong, once for all kinds: by the first collection that loads. The build command
 * names a file for the list, to print it at its end; without one it goes to the log.
 * @throws Error where there are errors, unless the rest may be loaded
 */
function report(
  { logger, watcher }: LoaderContext,
  kind: Kind,
  problems: readonly Problem[],
  refused: ReadonlySet<string>,
): void {
  if (kind !== mainKind) return;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.length - errors.length;
  if (warnings > 0) logger.info(`${warnings} warnings; \`npm run check\` lists them.`);
  if (errors.length === 0) return;
  const mayGoOn = Boolean(watcher) || process.env.SKIP_INVALID === '1';
  const total = `${count(errors.length, 'error')} in ${count(refused.size, 'review')}, which the build refuses.`;
  const advice = mayGoOn ? '' : ' Mend them, or build the rest with SKIP_INVALID=1.';
  const list = [...errors.map((problem) => formatProblem(problem)), '', total + advice].join('\n');
  if (process.env.REPORT_FILE) writeFileSync(process.env.REPORT_FILE, list);
  else logger.error(`\n${list}`);
  if (!mayGoOn) throw new Error(total);
}

/** Astro only logs a document that fails to render; a page without its text must not be built. */
function assertRendered({ store, collection }: LoaderContext): void {
  const broken = store.values().filter((entry) => !entry.rendered && !entry.deferredRender);
  if (broken.length === 0) return;
  const files = broken.map(({ filePath }) => filePath).join(', ');
  throw new Error(`${collection}: these reviews could not be rendered: ${files}`);
}

function escapePattern(file: string): string {
  return file.replace(/[\\*?[\]{}()!+@]/g, '\\$&');
}
