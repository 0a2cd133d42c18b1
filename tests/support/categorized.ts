import * as fc from 'fast-check';
import type { Rating } from '../../src/domain/review/rating.ts';
import { sumOfParts } from '../../src/domain/review/rating.ts';
import type { ReviewSummary } from '../../src/domain/review/summary.ts';
import { summary } from './summary.ts';

const tenth = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

/** Random products of few categories, prices and scores, so that ties and neighbours are common. */
export const someProducts = fc
  .array(
    fc.record({
      scores: fc.tuple(tenth, tenth, tenth, tenth, tenth),
      price: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined, freq: 8 }),
      category: fc.constantFrom('dac', 'headphones', undefined),
      isDiscontinued: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ scores, price, ...rest }, index): ReviewSummary => ({
      ...summary(0, {
        ref: `acme-${index}`,
        name: `Acme ${index}`,
        rating: [sumOfParts(scores), ...scores] satisfies Rating,
        price: price === undefined ? undefined : { amount: price * 40, currency: 'USD' },
      }),
      ...rest,
    })),
  );
