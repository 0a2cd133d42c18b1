import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Alternatives } from './domain/value/alternatives.ts';
import type { FacetId } from './domain/catalog/facets.ts';
import type { Paged } from './domain/catalog/paging.ts';
import type { CostPerformance } from './domain/review/cost-performance.ts';
import type { PricedReview } from './domain/value/frontier.ts';
import type { Kind } from './domain/kinds.ts';
import type { Language } from './domain/languages/index.ts';
import type { Review } from './domain/check/schema.ts';
import type { CountedTag, ReviewSummary, Standing } from './domain/review/summary.ts';
import type { ListedGroup } from './domain/tags/groups.ts';
import type { ComponentPiece, RenderedText } from './domain/text/pieces.ts';
import type { Tag } from './domain/tags/vocabulary.ts';

/** What each kind of page shows: queries fill these, layouts draw them. */

/** Where the overalls of some products lie among those of all. */
export interface SpreadAmongAll {
  /** Number of reviews by overall in tenths, 0 to 50. */
  marked: number[];
  all: number[];
  medianMarked: number | undefined;
  medianAll: number | undefined;
}

/** A piece of a text as a page draws it. Pictures make HTML something that Astro draws itself. */
export type DrawnPiece =
  string | AstroComponentFactory | (Omit<ComponentPiece, 'children'> & { children: DrawnPiece[] });

/** The text of a review, ready to be drawn. */
export interface DrawnText extends Pick<RenderedText, 'headings'> {
  pieces: DrawnPiece[];
}

/** The page of one review. */
export interface ReviewPage {
  text: DrawnText;
  review: ReviewSummary;
  title: string;
  standing: Standing;
  /** The languages that have this review, its own included. */
  languages: ReadonlySet<Language>;
  /** The reviews one place up and down in the ranking. */
  above: ReviewSummary | undefined;
  below: ReviewSummary | undefined;
  reasons: Review['reasons'];
  proof: CostPerformance | undefined;
  /** Reviews that the proof names, by ref. */
  compared: ReadonlyMap<string, ReviewSummary>;
  /** On a product's page what is as good for less; undefined where it can't be compared. */
  alternatives: Alternatives | undefined;
  /** On a company's page its products. */
  company: { products: ReviewSummary[]; spread: SpreadAmongAll } | undefined;
}

/** A choice of a filter with the number of reviews it would leave. */
export interface CountedOption {
  value: string;
  name: string;
  count: number;
}

/** A list to choose in. */
export interface CountedFacet {
  id: FacetId;
  /** Of a family of categories; what the other lists are called the page knows. */
  name: string | undefined;
  options: CountedOption[];
}

/** What makes a listing a catalog that can be filtered. */
export interface Catalog {
  kind: Kind;
  language: Language;
  /** Addresses of the index, and of the sentences that cards show. */
  index: string;
  verdicts: string;
  /** The first options of each list, so that nothing moves when the index comes. */
  facets: CountedFacet[];
  /** How many of its reviews are of what is no longer made. */
  discontinued: number;
}

/** One page of the listing of all reviews of a kind. */
export interface ListingPage {
  kind: Kind;
  language: Language;
  reviews: Paged<ReviewSummary>;
  tags: CountedTag[];
  /** On the first page. */
  catalog: Catalog | undefined;
  /** How many pages the listing has in each language. */
  pagesIn: Record<Language, number>;
}

/** One page of a tag. */
export interface TagPage {
  language: Language;
  tag: Tag;
  /** The review of the company that the tag names, if it names one. */
  maker: ReviewSummary | undefined;
  /** Kind by kind. */
  reviews: Paged<ReviewSummary>;
  counts: Record<Kind, number>;
  neighbours: CountedTag[];
  spread: SpreadAmongAll;
  /** Price against overall of the tag's products; undefined where too few have a price. */
  value: { products: PricedReview[]; frontier: PricedReview[] } | undefined;
  /** Slug of the same tag in each language in which it has reviews. */
  slugs: Partial<Record<Language, string>>;
}

/** All tags of a language in the groups of the vocabulary; those it does not know come last. */
export interface TagIndexPage {
  language: Language;
  groups: { group: ListedGroup; tags: CountedTag[] }[];
}

/** The home page of a language. */
export interface HomePage {
  language: Language;
  /** The review whose glyph explains the glyph. */
  example: ReviewSummary | undefined;
  /** Of the main kind. */
  highest: ReviewSummary[];
  latest: ReviewSummary[];
  /** The best of each other kind. */
  others: { kind: Kind; reviews: ReviewSummary[] }[];
  categories: CountedTag[];
  counts: Record<Kind, number>;
}
