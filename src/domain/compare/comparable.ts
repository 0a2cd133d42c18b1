import { provenQuotient, type CostPerformance } from '../review/cost-performance.ts';
import type { IsoDate } from '../review/dates.ts';
import type { Price } from '../review/price.ts';
import { roundToTenth, tenths, type Rating } from '../review/rating.ts';
import type { ReviewSummary } from '../review/summary.ts';
import { isOwn, ownOverall, type Weights } from '../review/weights.ts';
import type { ListedTag } from '../tags/tag-page.ts';

/** What the comparison needs of a product: each product's review carries it as a data block. */
export interface Comparable {
  ref: string;
  name: string;
  /** The company's name. */
  company: string;
  rating: Rating;
  /** The published overall, where that of the rating is a reader's own. */
  published?: number | undefined;
  price?: Price | undefined;
  date: IsoDate;
  summary: string;
  tags: ComparedTag[];
  proof?: ComparedProof | undefined;
  /** Whether curves of it were measured. */
  hasCurves?: true | undefined;
}

export type ComparedTag = Pick<ListedTag, 'slug' | 'name' | 'hasPage'>;

/** The proof of cost-performance as one comparison, with the name of the comparator. */
export interface ComparedProof extends Omit<CostPerformance, 'product' | 'weight' | 'products'> {
  /** The comparator's ref where it has a review here. */
  comparatorRef?: string | undefined;
}

/** Whether the prices of some products can be compared: all that are known are in one currency. */
export function areInOneCurrency(products: readonly Pick<Comparable, 'price'>[]): boolean {
  return new Set(products.flatMap(({ price }) => price?.currency ?? [])).size <= 1;
}

/** The id of the element that holds the data block. */
export const comparableId = 'review-data';

/** A review, its proof of cost-performance, and the reviews that the proof names, by ref. */
export interface ProvenReview {
  review: ReviewSummary;
  proof: CostPerformance | undefined;
  compared: ReadonlyMap<string, ReviewSummary>;
  /** Undefined where nothing of its kind is measured. */
  measured?: { curves: readonly unknown[] } | undefined;
}

/** What a product's page hands to the comparison. */
export function comparableOf({ review, proof, compared, measured }: ProvenReview): Comparable {
  const { ref, name, company, rating, price, date, summary, tags } = review;
  return {
    ref,
    name,
    company: company.name,
    rating,
    price,
    date,
    summary,
    tags: tags.map(({ slug, name, hasPage }) => ({ slug, name, hasPage })),
    proof: proof && shortProof(proof, compared),
    hasCurves: measured && measured.curves.length > 0 ? true : undefined,
  };
}

/** A product with its overall by a reader's own weights; as it is where they change nothing. */
export function weigh(product: Comparable, weights: Weights): Comparable {
  if (!isOwn(weights)) return product;
  const [published, ...scores] = product.rating;
  const overall = roundToTenth(ownOverall(scores.map(tenths), weights));
  return { ...product, rating: [overall, ...scores], published };
}

function shortProof(
  { products, comparator, ...proof }: CostPerformance,
  compared: ProvenReview['compared'],
): ComparedProof {
  const reviewed = comparator === undefined ? undefined : compared.get(comparator);
  return {
    ...proof,
    ...(products && { quotient: provenQuotient({ ...proof, products }) }),
    comparator: reviewed?.name ?? comparator,
    comparatorRef: reviewed?.ref,
  };
}

/**
 * The products' names without their companies' in front, for where a name is repeated many times;
 * in full where two would be the same.
 */
export function shortNames(products: readonly Pick<Comparable, 'name' | 'company'>[]): string[] {
  const short = products.map(({ name, company }) => {
    const isPrefixed = name.toLowerCase().startsWith(`${company.toLowerCase()} `);
    return (isPrefixed && name.slice(company.length).trim()) || name;
  });
  return new Set(short).size === short.length ? short : products.map(({ name }) => name);
}

/** Reads the text of a data block; undefined where it is none. */
export function readComparable(text: string): Comparable | undefined {
  try {
    const value = JSON.parse(text) as Partial<Comparable> | null;
    return value?.ref && value.rating?.length === 6 ? (value as Comparable) : undefined;
  } catch {
    return undefined;
  }
}
