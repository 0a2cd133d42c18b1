import * as z from 'zod';
import { reviewSchema, type DataKey, type Review } from '../../domain/check/schema.ts';
import { kindNames, type Kind } from '../../domain/kinds.ts';
import { currencyOf } from '../../domain/review/price.ts';
import { absolute, urls } from '../../urls.ts';

/** The front matter of a published review, with what its file and language say filled in. */
export interface DataRecord extends Pick<Review, Exclude<DataKey, 'url'>> {
  layout: Kind;
  url: string;
}

/** What a record is, as the schema of front matter has it. */
function recordSchema(categories: readonly string[]) {
  const { draft: _draft, permalink: _permalink, ...shape } = reviewSchema(categories).shape;
  return z.strictObject({
    ...shape,
    layout: z.enum(kindNames).describe('What is reviewed.'),
    url: z.url().describe('The address of the review.'),
  });
}

/** The keys of a record in the order of the schema. */
export const recordKeys = Object.keys(recordSchema([]).shape) as DataKey[];

/**
 * What a record is, as JSON Schema.
 * @param categories the ids of all categories
 * @param address of the schema itself
 */
export function recordJsonSchema(categories: readonly string[], address: string): object {
  const schema = z.toJSONSchema(recordSchema(categories), {
    override: ({ jsonSchema }) => {
      // Authors may leave text without quotes; here it is text always.
      if (Array.isArray(jsonSchema.type)) jsonSchema.type = 'string';
    },
  });
  return { $id: address, title: 'Review', ...schema };
}

/** What a record says that the front matter need not. */
interface Told {
  kind: Kind;
  /** The version of the method that the review was scored by. */
  method: number;
}

/** @param review the front matter as the schema gave it, with its category told */
export function recordOf(
  review: Review,
  { kind, method }: Told,
  site: URL | undefined,
): DataRecord {
  const { draft: _draft, permalink: _permalink, ...rest } = review;
  return {
    ...{ ...rest, method, layout: kind },
    currency: review.price === undefined ? review.currency : currencyOf(review),
    url: absolute(urls.review(kind, review.lang, review.ref), site),
  };
}
