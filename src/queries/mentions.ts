import { isKind, kinds, mainKind } from '../domain/kinds.ts';
import type { Language } from '../domain/languages/index.ts';
import { knownNames, type NamedRef } from '../domain/mentions/known-names.ts';
import { nameWords } from '../domain/mentions/name-words.ts';
import { textMentions } from '../domain/mentions/text-mentions.ts';
import type { WordsAround } from '../domain/mentions/words-around.ts';
import { compareByDate, type ReviewSummary } from '../domain/review/summary.ts';
import { componentsIn, runsIn, type Asking } from '../domain/text/pieces.ts';
import type { NamingReview } from '../page-data.ts';
import { readWords } from '../reading/data.ts';
import { KeptMentions, type TextRelations } from '../reading/kept-mentions.ts';
import { renderedText } from '../reading/rendered.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';
import { entriesOf, everyReview, type LanguageCatalog } from './catalog.ts';
import { categoryOf } from './product-foot.ts';

interface Naming {
  review: ReviewSummary;
  words: WordsAround;
}

/** Where the texts of one language name its reviews. Maps go by `keyOf`. */
interface Mentions {
  /** What each text has of other reviews. */
  texts: ReadonlyMap<string, TextRelations>;
  /** The reviews whose texts name a review. */
  naming: ReadonlyMap<string, readonly Naming[]>;
}

/**
 * The mentions by the last judgement. They are found after the texts are rendered and kept, so that
 * a name that appears or goes costs no rendering: only pages whose texts hold it change.
 */
let known: { judgement: unknown; mentions: Map<Language, Promise<Mentions>> } | undefined;

/** What the text of a review has of others, see `textMentions`. */
export async function relationsOf(
  review: ReviewSummary,
  catalog: LanguageCatalog,
): Promise<TextRelations> {
  return (await mentionsOf(review.language, catalog)).texts.get(keyOf(review))!;
}

/**
 * The reviews whose texts name a review, newest first. A company's own products are left out: its
 * page lists them anyway.
 */
export async function reviewsNaming(
  review: ReviewSummary,
  catalog: LanguageCatalog,
): Promise<NamingReview[]> {
  const { naming } = await mentionsOf(review.language, catalog);
  const isOwn = (other: ReviewSummary) =>
    kinds[review.kind].hasProducts && other.company.ref === review.ref;
  const others = (naming.get(keyOf(review)) ?? [])
    .filter((one) => !isOwn(one.review))
    .sort((one, other) => compareByDate(one.review, other.review));
  return Promise.all(
    others.map(async ({ review: other, words }) => {
      const { kind, ref, name, date } = other;
      return { kind, ref, name, date, category: (await categoryOf(other))?.name, words };
    }),
  );
}

/** The review that a `ReviewLink` leads to; undefined for other components, and where there is none. */
export function linkedReview(
  { name, attributes: { to = '', kind: named = '' } }: Asking,
  { shelves }: LanguageCatalog,
): ReviewSummary | undefined {
  const kind = isKind(named) ? named : mainKind;
  return name === 'ReviewLink' ? shelves[kind].byRef.get(to) : undefined;
}

function mentionsOf(language: Language, catalog: LanguageCatalog): Promise<Mentions> {
  const judgement = sharedJudgement();
  if (known?.judgement !== judgement) known = { judgement, mentions: new Map() };
  let found = known!.mentions.get(language);
  if (!found) known!.mentions.set(language, (found = readMentions(language, catalog)));
  return found;
}

/**
 * The names in each text of a language. Texts are read one after another, and only those whose
 * mentions no earlier build has found.
 */
async function readMentions(language: Language, catalog: LanguageCatalog): Promise<Mentions> {
  const reviews = everyReview(catalog);
  const names = knownNames(reviews, await readWords());
  const kept = new KeptMentions(language, names);
  const linkedBy = (component: Asking) => linkedReview(component, catalog);
  const texts = new Map<string, TextRelations>();
  const naming = new Map<string, Naming[]>();
  for (const [review, { filePath }] of await entriesOf(reviews)) {
    const found = await kept.find(filePath!, async () => {
      const { pieces, images } = await renderedText(filePath!);
      const components = [...componentsIn(pieces)].map(({ name, attributes }): Asking => ({
        name,
        attributes,
      }));
      return {
        ...textMentions(pieces, { names, page: review, linkedBy }),
        ...{ components, hasPictures: images.length > 0 },
        words: nameWords([...runsIn(pieces)].map(({ text }) => text)),
      };
    });
    texts.set(keyOf(review), found);
    for (const { review: named, words } of found.named) {
      const others = naming.get(keyOf(named));
      if (others) others.push({ review, words });
      else naming.set(keyOf(named), [{ review, words }]);
    }
  }
  if (import.meta.env.DEV) kept.keepSoon();
  else kept.keep();
  return { texts, naming };
}

function keyOf({ kind, ref }: NamedRef): string {
  return `${kind} ${ref}`;
}
