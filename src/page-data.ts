import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Graph } from 'schema-dts';
import type { CategoryWords, Named } from './domain/categories/index.ts';
import type { FacetId } from './domain/catalog/facets.ts';
import type { Paged } from './domain/catalog/paging.ts';
import type { NamedEqual } from './domain/value/named-equal.ts';
import type { TextProof } from './domain/review/text-proof.ts';
import type { Neighbours } from './domain/value/neighbours.ts';
import type { SinceThen } from './domain/value/since-then.ts';
import type { SpreadAmongAll } from './domain/value/spread-among.ts';
import type { CategoryPicks } from './domain/value/picks.ts';
import type { Age } from './domain/review/age.ts';
import type { TextMentions } from './domain/mentions/text-mentions.ts';
import type { WordsAround } from './domain/mentions/words-around.ts';
import type { Price } from './domain/review/price.ts';
import type { CostPerformance } from './domain/review/cost-performance.ts';
import type { Repository } from './domain/repository/repository.ts';
import type { LoggedChange } from './domain/review/change-log.ts';
import type { LaterVersion } from './domain/method/versions.ts';
import type { Curve, Target } from './domain/measurements/curves/curve.ts';
import type { Deviation } from './domain/measurements/curves/deviation.ts';
import type { BandShape } from './domain/measurements/plot/shape.ts';
import type { Rig } from './domain/measurements/curves/rigs.ts';
import type { Measurer } from './domain/measurements/measurers.ts';
import type { Figure } from './domain/measurements/figure.ts';
import type { FigureGroup } from './domain/measurements/groups.ts';
import type { Quantity, RuledKind, YardstickTable } from './domain/measurements/yardstick.ts';
import type { PricedReview } from './domain/value/frontier.ts';
import type { DataFormat } from './domain/formats.ts';
import type { IsoDate } from './domain/review/dates.ts';
import type { Kind } from './domain/kinds.ts';
import type { Language } from './domain/languages/index.ts';
import type { Review } from './domain/check/schema.ts';
import type { CountedTag, ReviewSummary, Standing } from './domain/review/summary.ts';
import type { LetterGroup } from './domain/names/letters.ts';
import type { ListedGroup } from './domain/tags/groups.ts';
import type { Piece, RenderedText } from './domain/text/pieces.ts';
import type { ListedTag } from './domain/tags/tag-page.ts';

/** What each kind of page shows: queries fill these, layouts draw them. */

/** What a page says to machines, in the words of schema.org. */
export type StructuredData = Graph;

/** The page about the data of a language. */
export interface DataPage {
  language: Language;
  version: string;
  /** The day of the last change. */
  date: IsoDate | undefined;
  /** How many reviews there are. */
  count: number;
  licence: { name: string; url: string };
  /** Of its files, in bytes. */
  sizes: Record<DataFormat | 'schema', number>;
  /** A review whose own files are shown. */
  example: ReviewSummary | undefined;
  /** The HTML that shows its rating in a frame. */
  frame: string | undefined;
}

/** The size of link previews in pixels, as those who show them ask for it. */
export const previewSize = { width: 1200, height: 630 };

/** The picture that stands for a page where it is shared. */
export interface LinkPreview {
  address: string;
  /** What it shows, for those who don't see it. */
  alt: string;
}

/** A feed as the head of a page names it, with the page whose list it is of. */
export interface FeedLink {
  title: string;
  page: string;
}

/** What a page says in another format. */
export interface OtherFormat {
  /** The media type. */
  type: string;
  title?: string;
  address: string;
}

/** A piece of a text as a page draws it. Pictures make HTML something that Astro draws itself. */
export type DrawnPiece = Piece<string | AstroComponentFactory>;

/** All but the code that decides how the text of a review is drawn. */
export interface TextData {
  file: string;
  /** Of the text as it is rendered. */
  digest: string;
  /** The names in it that become links. */
  links: TextMentions['links'];
  /** What the page adds to each of its components, in their order. */
  added: AddedToComponent[];
  /** Has Astro draw pictures in HTML; undefined where the text has none. */
  drawPictures:
    ((html: string, images: readonly string[]) => Promise<AstroComponentFactory>) | undefined;
}

/** What a page adds to a component of a text. */
export interface AddedToComponent {
  /** Of the review that it leads to. */
  attributes: { name: string; address: string } | undefined;
  /** What it shows that was measured. */
  shown: ShownFigures | ShownCurve | undefined;
}

/** The text of a review, ready to be drawn. */
export interface DrawnText extends Pick<RenderedText, 'headings' | 'points'> {
  /** Up to the end of the section that figures belong to. */
  pieces: DrawnPiece[];
  /** What follows it. */
  rest: DrawnPiece[];
}

/** The figures of a product, and what they are judged by. */
export interface MeasuredProduct extends Pick<YardstickTable, 'levels' | 'kinds'> {
  /** Whose rows judge them; undefined where its category has no yardstick, or it has no category. */
  kind: RuledKind | undefined;
  groups: FigureGroup[];
  /** Its curves, in the order of their list. */
  curves: readonly MeasuredCurve[];
}

/** A curve with all that is known of how it came to be, and what it is compared with. */
export interface MeasuredCurve {
  curve: Curve;
  rig: Rig;
  by: Measurer;
  target: Target | undefined;
  /** How far it is from its target; undefined where it has none, or is too short to tell. */
  deviation: Deviation | undefined;
  /** What it does against its target, or against its own level where it has none. */
  shape: BandShape[];
}

/** A product by its review in the language of a page, or where there is none, in another. */
export type MeasuredName = Pick<ReviewSummary, 'kind' | 'language' | 'ref' | 'name'>;

/** A curve among those of other products. */
export interface ListedCurve extends MeasuredCurve {
  product: MeasuredName;
}

/** A figure among those of other products. */
export interface ListedFigure {
  product: MeasuredName;
  figure: Figure;
  by: Measurer;
}

/** Every measurement of the site. Of each group, its products are in the order of their names. */
export interface MeasurementsPage {
  language: Language;
  families: { id: string; name: Rig['familyName']; curves: ListedCurve[] }[];
  quantities: { quantity: Quantity; figures: ListedFigure[] }[];
}

/** A curve with a name that no other curve of its product has. */
export interface NamedCurve extends MeasuredCurve {
  name: string;
}

/** Whose measurements a component of a text shows; undefined where they are those of its review. */
interface OfOther {
  of: { name: string; address: string | undefined } | undefined;
}

/** Figures of one quantity that a component of a text shows. */
export interface ShownFigures extends OfOther {
  language: Language;
  group: FigureGroup;
}

/** A curve that a component of a text shows. */
export interface ShownCurve extends OfOther {
  language: Language;
  curve: NamedCurve;
  /** Which plot of the page it is, counted from 1. */
  number: number;
}

/** The place of a review among those of its category. */
export interface StandingInCategory extends Standing {
  /** How many others have the same. */
  sharedBy: number;
  /** Of its entry in the category's list. */
  address: string;
  spread: SpreadAmongAll;
  /** Undefined where it has no price. */
  neighbours: Neighbours | undefined;
}

/** The products of a company that are of one category, or of none. */
interface ProductGroup {
  category: CountedCategory | undefined;
  products: ReviewSummary[];
}

/** What is as good for less as a product. */
export interface Alternatives {
  /** The cheaper equal that its review names. */
  named: ShownEqual | undefined;
  /** Whether its review says that nothing cheaper is equal. */
  isCheapest: boolean;
  /** Undefined where it has no price or no category to compare it by. */
  asValid: PricedReview[] | undefined;
}

/** A named equal as it is shown. */
export interface ShownEqual extends NamedEqual {
  isFromText: boolean;
  /** Where it has a review here. */
  review: ReviewSummary | undefined;
  /** What it cost when it was named. */
  price: Price | undefined;
  /** Where its own review says otherwise. */
  since: SinceThen | undefined;
}

/** A review that has much in common with another. */
export interface RelatedReview extends Pick<
  ReviewSummary,
  'kind' | 'ref' | 'name' | 'rating' | 'price'
> {
  /** The names of the rarest tags of both. */
  shared: string[];
}

/** A review whose text names another, with the words around the name. */
export interface NamingReview extends Pick<ReviewSummary, 'kind' | 'ref' | 'name' | 'date'> {
  category: string | undefined;
  words: WordsAround;
}

/** By which version of the method a review was scored, and the later ones that touch its scores. */
export interface ScoredBy {
  version: number;
  later: LaterVersion[];
}

/** Where the file of a review is: a repository on the web, and the path below it, with `/`. */
export interface ReviewSource {
  repository: Repository;
  path: string;
}

/** All that decides what the page of a review shows. */
export type ReviewData = Omit<ReviewPage, 'text'> & { text: TextData };

/** The page of one review. */
export interface ReviewPage {
  text: DrawnText;
  review: ReviewSummary;
  title: string;
  /** On the day of the build. */
  age: Age;
  scored: ScoredBy;
  /** Undefined where its kind has no categories, or nothing tells its own. */
  category: CategoryWords | undefined;
  standing: StandingInCategory | undefined;
  /** Undefined where its kind has no figures. */
  measured: MeasuredProduct | undefined;
  /** The languages that have this review, its own included. */
  languages: ReadonlySet<Language>;
  reasons: Review['reasons'];
  proof: CostPerformance | TextProof | undefined;
  /** Reviews that the proof names, by ref. */
  compared: ReadonlyMap<string, ReviewSummary>;
  /** Undefined where its kind has no alternatives. */
  alternatives: Alternatives | undefined;
  /** On a company's page its products by category; those that have none come last. */
  company: { groups: ProductGroup[]; spread: SpreadAmongAll; hasFeed: boolean } | undefined;
  /** The maker's own site, where the review names it. */
  website: string | undefined;
  /** Undefined where it is not told where the reviews are kept. */
  source: ReviewSource | undefined;
  related: RelatedReview[];
  /** The reviews that name it, newest first. */
  namedBy: NamingReview[];
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
  /** Address of the index. */
  index: string;
  /** The files of the sentences that cards show: their name without number, and how many each holds. */
  verdicts: { name: string; size: number };
  /** The first options of each list, so that nothing moves when the index comes. */
  facets: CountedFacet[];
  /** The tag of what is no longer made, and how many reviews have it; undefined where none has. */
  discontinued: { slug: string; count: number } | undefined;
}

/** One page of the listing of all reviews of a kind. */
export interface ListingPage {
  kind: Kind;
  language: Language;
  reviews: Paged<ReviewSummary>;
  tags: CountedTag[];
  /** On the first page. */
  families: CountedFamily[];
  /** All of them by first letter, where no category tells them apart; on the first page. */
  letters: LetterGroup<IndexEntry>[];
  /** On the first page. */
  catalog: Catalog | undefined;
  /** The latest in its reviews, on the first page. */
  changes: LoggedChange[];
  /** How many pages the listing has in each language. */
  pagesIn: Record<Language, number>;
}

/** One page of what changed in the reviews of a language. */
export interface ChangesPage {
  language: Language;
  changes: Paged<LoggedChange>;
  /** How many pages there are in each language. */
  pagesIn: Record<Language, number>;
}

/** A name of an index by letters. */
export interface IndexEntry {
  name: string;
  address: string;
  /** What is shown beside it. */
  number: string | undefined;
}

/** A category with the number of its reviews. */
export interface CountedCategory extends Named {
  count: number;
}

/** A family of categories with the number of its reviews. */
export interface CountedFamily extends CountedCategory {
  categories: CountedCategory[];
}

/** A category whose picks are shown among those of others. */
export interface PickedCategory extends CountedCategory {
  picks: CategoryPicks;
}

/** A family with those of its categories whose picks are shown. */
export interface PickedFamily extends Named {
  categories: PickedCategory[];
}

/** A review with what it is of, in words. */
export interface FiledReview {
  review: ReviewSummary;
  category: CategoryWords | undefined;
}

/** Price against overall: products, and those of them that nothing cheaper beats, cheapest first. */
export interface ValueOfProducts {
  products: PricedReview[];
  frontier: PricedReview[];
}

/** One page of a category. */
export interface CategoryPage {
  kind: Kind;
  language: Language;
  category: CategoryWords;
  reviews: Paged<ReviewSummary>;
  /** Of the reviews of the page, by ref, among the whole category. */
  ranks: ReadonlyMap<string, number>;
  /** How many pages the category has in each language; 0 where it has no review. */
  pagesIn: Record<Language, number>;
  /** What the first page shows besides. */
  overview: CategoryOverview | undefined;
}

/** What is told of a category as a whole. */
export interface CategoryOverview {
  family: Named;
  /** The other categories of the family. */
  sisters: CountedCategory[];
  numbers: {
    reviews: number;
    companies: number;
    /** Of the overall, here and of all categories. */
    median: number;
    medianOfAll: number;
    /** The prices between which the middle half lies; undefined where none is known. */
    middlePrices: [least: Price, most: Price] | undefined;
  };
  /** Undefined where there are too few to choose from. */
  picks: CategoryPicks | undefined;
  /** Undefined where too few have a price. */
  value: ValueOfProducts | undefined;
  /** The latest in its reviews. */
  changes: LoggedChange[];
}

/** One page of a tag. */
export interface TagPage {
  language: Language;
  tag: ListedTag;
  /** The review of the company that the tag names, if it names one. */
  maker: ReviewSummary | undefined;
  /** Kind by kind. */
  reviews: Paged<ReviewSummary>;
  counts: Record<Kind, number>;
  /** Slug of the same tag in each language in which it has a page. */
  slugs: Partial<Record<Language, string>>;
  /** What the first page shows before its list. */
  context: TagContext | undefined;
}

/** What is told of the products of a tag. */
export interface TagContext {
  neighbours: CountedTag[];
  spread: SpreadAmongAll;
  /** Price against overall of those of its products that are of one category, the most frequent; undefined where too few have a price. */
  value: (ValueOfProducts & { category: CategoryWords | undefined }) | undefined;
  /** The picks among its products. */
  picked: PickedFamily[];
}

/** The tags of a group: the most frequent first, and the others by letter. */
interface TagGroupIndex {
  group: ListedGroup;
  count: number;
  frequent: CountedTag[];
  others: LetterGroup<IndexEntry>[];
}

/** All tags of a language in the groups of the vocabulary; those it does not know come last. */
export interface TagIndexPage {
  language: Language;
  groups: TagGroupIndex[];
}

/** The home page of a language. */
export interface HomePage {
  language: Language;
  /** What one can search for, as readers type it: a product, a company and a trait. */
  sought: string[];
  /** The review whose scores and glyph explain both. */
  example: ReviewSummary | undefined;
  /** Of the main kind, as all that follows; one of each category. */
  latest: FiledReview[];
  /** The latest in reviews of every kind, one of each review. */
  changes: LoggedChange[];
  picked: PickedFamily[];
  families: CountedFamily[];
  /** The best of each other kind. */
  others: { kind: Kind; reviews: FiledReview[] }[];
  counts: Record<Kind, number>;
}
