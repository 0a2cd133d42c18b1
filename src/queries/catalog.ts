import { getCollection, type CollectionEntry } from 'astro:content';
import {
  byKind,
  comparedKind,
  kindNames,
  kindOfPlural,
  kinds,
  type Kind,
  type Plural,
} from '../domain/kinds.ts';
import { byLanguage, type Language } from '../domain/languages/index.ts';
import { noEvidence } from '../domain/review/evidence.ts';
import type { CostPerformance } from '../domain/review/cost-performance.ts';
import { currencyOf } from '../domain/review/price.ts';
import type { TextProof } from '../domain/review/text-proof.ts';
import { compareByOverall, type CountedTag, type ReviewSummary } from '../domain/review/summary.ts';
import { labelCompanies, type CompanyLabels } from './company-names.ts';
import { sayMakerOnce } from '../domain/names/maker.ts';
import { isDiscontinued } from '../domain/tags/discontinued.ts';
import { fileTags, type ListedTag } from '../domain/tags/tag-page.ts';
import { buildVocabulary, type Vocabulary } from '../domain/tags/vocabulary.ts';
import type { ProofOf } from '../domain/value/as-good-for-less.ts';
import { sharedJudgement } from '../reading/shared-judgement.ts';
import { onceABuild } from './once-a-build.ts';
import { buildShelf, type Shelf } from './shelf.ts';

export type ReviewEntry = CollectionEntry<Plural>;

/** One tag with everything filed under it. */
export interface TagShelf {
  tag: ListedTag;
  reviews: Record<Kind, ReviewSummary[]>;
  count: number;
}

export interface LanguageCatalog {
  shelves: Record<Kind, Shelf>;
  /** By slug, most reviews first. */
  tags: Map<string, TagShelf>;
  productsByCompany: Map<string, ReviewSummary[]>;
}

export type Catalog = Record<Language, LanguageCatalog>;

interface Source {
  catalog: Catalog;
  /** Entries by kind, language and ref. */
  entries: Map<string, ReviewEntry>;
}

/**
 * All reviews of the site, read and indexed once for a build and for every page while developing.
 */
export async function catalog(): Promise<Catalog> {
  return (await load()).catalog;
}

/** The collection entry behind a summary. */
export async function entryOf(review: ReviewSummary): Promise<ReviewEntry> {
  return (await entriesOf([review])).get(review)!;
}

/** The collection entries behind summaries, in their order. */
export async function entriesOf(
  reviews: readonly ReviewSummary[],
): Promise<Map<ReviewSummary, ReviewEntry>> {
  const { entries } = await load();
  return new Map(
    reviews.map((review) => {
      const { kind, language, ref } = review;
      return [review, entries.get(entryKey(kind, language, ref))!];
    }),
  );
}

/** Every review of a language, kind by kind. */
export function everyReview({ shelves }: Pick<LanguageCatalog, 'shelves'>): ReviewSummary[] {
  return kindNames.flatMap((kind) => shelves[kind].reviews);
}

/** Every review under a tag, kind by kind. */
export function everyReviewOf({ reviews }: Pick<TagShelf, 'reviews'>): ReviewSummary[] {
  return kindNames.flatMap((kind) => reviews[kind]);
}

/** The proof of cost-performance of a review: that of its front matter, else that of its text. */
export function proofIn({ data, filePath }: ReviewEntry): CostPerformance | TextProof | undefined {
  return data.cost_performance ?? sharedJudgement()?.textProofs.get(filePath ?? '');
}

const load = onceABuild(readChanged);

/** What was read last, and the state of everything that it was made of. */
let last: { state: string; judgement: unknown; source: Source } | undefined;

/** While developing, each page asks several times, and ten thousand reviews take seconds to index. */
async function readChanged(): Promise<Source> {
  const tags = (await getCollection('tags')).map(({ data }) => data);
  const entries = await publishedEntries();
  const judgement = sharedJudgement();
  const state = JSON.stringify([tags, [...entries.values()].map(({ digest }) => digest)]);
  if (last?.state !== state || last.judgement !== judgement) {
    last = { state, judgement, source: index(entries, buildVocabulary(tags)) };
  }
  return last.source;
}

/** The entries that pages show, by kind, language and ref. */
async function publishedEntries(): Promise<Map<string, ReviewEntry>> {
  const entries = new Map<string, ReviewEntry>();
  for (const kind of kindNames) {
    for (const entry of await getCollection(kinds[kind].plural)) {
      const { lang, ref, draft } = entry.data;
      if (draft && !import.meta.env.DEV) continue;
      entries.set(entryKey(kind, lang, ref), entry);
    }
  }
  return entries;
}

function index(entries: Map<string, ReviewEntry>, vocabulary: Vocabulary): Source {
  const labelOf = labelCompanies(
    [...entries.values()].map(({ collection, data }) => ({
      kind: kindOfPlural(collection)!,
      review: data,
    })),
  );
  const tagsOf = fileTags(
    [...entries.values()].map(({ data }) => data),
    vocabulary,
  );
  const summaries = [...entries.values()].map((entry) =>
    summarise(entry, tagsOf(entry.data), labelOf),
  );
  const ofLanguage = Map.groupBy(summaries, ({ language }) => language);
  const proofOf: ProofOf = ({ kind, language, ref }) =>
    proofIn(entries.get(entryKey(kind, language, ref))!);
  const all = byLanguage((language) =>
    indexLanguage(language, ofLanguage.get(language) ?? [], proofOf),
  );
  return { catalog: all, entries };
}

function summarise(
  { collection, data, filePath }: ReviewEntry,
  tags: ListedTag[],
  labelOf: CompanyLabels,
): ReviewSummary {
  const kind = kindOfPlural(collection)!;
  // What no company makes is its own company.
  const { company_id: companyRef = data.ref } = data;
  return {
    kind,
    language: data.lang,
    ref: data.ref,
    name: sayMakerOnce(data.target_name, companyRef),
    rating: data.rating,
    price:
      kinds[kind].priced && data.price !== undefined
        ? { amount: data.price, currency: currencyOf(data) }
        : undefined,
    date: data.date,
    changes: data.changes ?? [],
    summary: data.summary,
    category: data.category,
    isDiscontinued: tags.some(isDiscontinued),
    evidence: sharedJudgement()?.evidence.get(filePath ?? '') ?? noEvidence,
    isDraft: data.draft === true,
    company: labelOf(data.lang, companyRef),
    tags,
  };
}

function indexLanguage(
  language: Language,
  summaries: ReviewSummary[],
  proofOf: ProofOf,
): LanguageCatalog {
  const ofKind = Map.groupBy(summaries.sort(compareByOverall), ({ kind }) => kind);
  const shelves = byKind((kind) => buildShelf(ofKind.get(kind) ?? [], language, proofOf));
  return {
    shelves,
    tags: indexTags(summaries),
    productsByCompany: Map.groupBy(shelves[comparedKind].reviews, ({ company }) => company.ref),
  };
}

function indexTags(summaries: readonly ReviewSummary[]): Map<string, TagShelf> {
  const shelves = new Map<string, TagShelf>();
  for (const review of summaries) {
    for (const tag of review.tags) {
      let shelf = shelves.get(tag.slug);
      if (!shelf) {
        shelf = { tag, reviews: byKind<ReviewSummary[]>(() => []), count: 0 };
        shelves.set(tag.slug, shelf);
      }
      shelf.reviews[review.kind].push(review);
      shelf.count += 1;
    }
  }
  return new Map(
    [...shelves].sort(
      ([slug, one], [otherSlug, other]) => other.count - one.count || (slug < otherSlug ? -1 : 1),
    ),
  );
}

/** The tags with a page that reviews most often have beside a tag, most frequent first. */
export function neighboursOf(shelf: TagShelf, most: number): CountedTag[] {
  const counts = new Map<string, CountedTag>();
  for (const review of everyReviewOf(shelf)) {
    for (const other of review.tags) {
      if (other.slug === shelf.tag.slug || !other.hasPage) continue;
      const counted = counts.get(other.slug);
      if (counted) counted.count += 1;
      else counts.set(other.slug, { tag: other, count: 1 });
    }
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count || (one.tag.slug < other.tag.slug ? -1 : 1))
    .slice(0, most);
}

function entryKey(kind: Kind, language: Language, ref: string): string {
  return `${kind} ${language} ${ref}`;
}
