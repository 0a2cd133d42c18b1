import type { Loader, LoaderContext } from 'astro/loaders';
import { refKey } from '../domain/check/library.ts';
import { picturesBeside } from '../domain/check/pictures.ts';
import { kinds, mainKind, type Kind } from '../domain/kinds.ts';
import { listForEditors } from './editor-list.ts';
import type { Judgement } from './judgement.ts';
import type { PageJudgement } from './page-judgement.ts';
import { reportJudgement } from './report.ts';
import { shareWhileDeveloping } from './shared-collections.ts';
import { sharedJudge, shareJudgement } from './shared-judgement.ts';

/**
 * All collections load from one judgement. A build makes one, and development one for each change:
 * a kind that loads anew wants another.
 */
let judging: { made: Promise<PageJudgement>; takenBy: Set<Kind> } | undefined;

/**
 * Loads the reviews of one kind: the front matter that was judged, and nothing else. Where errors
 * keep reviews from being published, the load fails and lists them all at once; with
 * `SKIP_INVALID=1`, and while developing, the rest is loaded.
 */
export function reviewLoader(kind: Kind): Loader {
  return {
    name: loaderName(kind),
    load: async (context) => {
      const judgement = await take(kind);
      shareJudgement(judgement);
      listForEditors(context, ofKind(kind, judgement));
      if (kind === mainKind) reportJudgement(context, judgement);
      fill(context, kind, judgement);
      shareWhileDeveloping(context);
    },
  };
}

function take(kind: Kind): Promise<PageJudgement> {
  if (!judging || judging.takenBy.has(kind)) judging = { made: judge(), takenBy: new Set() };
  judging.takenBy.add(kind);
  return judging.made;
}

/** Without a command, as where Astro itself is run to make types, the loader judges by its own modules. */
async function judge(): Promise<PageJudgement> {
  const make = sharedJudge() ?? (await import('./page-judgement.ts')).judgeForPages;
  return make();
}

/** The name of the event that tells a kind's loader to load anew. */
export function loaderName(kind: Kind): string {
  return `${kinds[kind].plural}-loader`;
}

function ofKind(kind: Kind, { reviews }: Judgement): { file: string }[] {
  return reviews.flatMap(({ facts }) => (facts.kind === kind ? [facts] : []));
}

/**
 * Fills a collection; an entry has its category whether a key gives it or it was told. It changes
 * with the figures and curves of its product, which its page shows.
 */
function fill(
  { store }: LoaderContext,
  kind: Kind,
  { reviews, refused, library, figures, curveDigests }: PageJudgement,
): void {
  const gone = new Set(store.keys());
  for (const { facts, digest } of reviews) {
    const { review, file } = facts;
    if (facts.kind !== kind || !review || refused.has(file)) continue;
    const id = `${review.lang}/${review.ref}`;
    gone.delete(id);
    const category = library.filed.get(refKey(kind, review.ref))?.id;
    store.set({
      id,
      data: { ...review, category },
      filePath: file,
      digest: [
        ...[file, digest, category],
        JSON.stringify(figures.get(review.ref) ?? []),
        curveDigests.get(review.ref) ?? '',
      ].join(' '),
      assetImports: picturesBeside(facts.pictures),
    });
  }
  for (const id of gone) store.delete(id);
}
