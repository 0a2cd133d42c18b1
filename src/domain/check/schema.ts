import * as z from 'zod';
import { provenQuotient, roundQuotient } from '../review/cost-performance.ts';
import { kindNames } from '../kinds.ts';
import { languageFacts, languages } from '../languages/index.ts';
import { mainLanguage } from '../languages/main.ts';
import { currencies } from '../review/currencies.ts';
import { partKeys, parts } from '../review/parts.ts';
import { isWebAddress } from '../text/addresses.ts';
import {
  formatScore,
  isInTenths,
  maximumOverall,
  scoreOf,
  sumOfParts,
  tenths,
} from '../review/rating.ts';

/** The greatest length of a reason, in characters: it is one line beside its bar. */
const reasonLength = 90;

/**
 * The greatest lengths of a name and of any other text, in characters. The longest name in use has
 * 50. Lists show both on pages of their own, and browsers take seconds to break endless ones.
 */
const nameLength = 200;
const textLength = 1_000;

/** An author may leave a number without quotes. It is read as text, and editors accept it too. */
const text = (key: string, most = textLength) =>
  z
    .string({ error: (issue) => wrongType(issue.input, `${key} must be text`) })
    .trim()
    .min(1, `${key} is empty`)
    .max(most, `${key} has more than ${most} characters`)
    .meta({ type: ['string', 'number'] });

const slug = (key: string) =>
  text(key)
    .regex(/^[^\s/?#%\\]+$/, `${key} must have no spaces and none of / ? # % \\`)
    .regex(
      /\D/,
      `${key} must be text of more than digits: bare numbers are the pages of a listing`,
    );

const number = (expectation: string) =>
  z.number({ error: (issue) => wrongType(issue.input, `must be ${expectation}`) });

/** What to say of a value that is not as expected; what is left out is missing. */
const missingOr = (expectation: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : expectation),
});

const oneOf = <const Values extends readonly string[]>(values: Values, expectation: string) =>
  z.enum(values, missingOr(expectation));

const day = () => z.iso.date(missingOr('date must be a day of the calendar, written YYYY-MM-DD'));

const amount = number('a plain number, such as 1511').nonnegative('must not be negative');

/** A share of one, such as a weight. */
const share = number('a number from 0 to 1')
  .min(0, 'must be at least 0')
  .max(1, 'must be at most 1');

/** A map of keys. The message for anything else names the keys that it may have. */
const map = <Shape extends z.ZodRawShape>(key: string, shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'invalid_type'
        ? wrongType(
            issue.input,
            `${key} must have keys of its own: ${Object.keys(shape).join(', ')}`,
          )
        : undefined,
  });

const score = (name: string, most: number) =>
  z
    .number({ error: (issue) => wrongType(issue.input, `${name} must be a number`) })
    .min(0, `${name} must be at least 0.0`)
    .max(most, `${name} must be at most ${formatScore(most)}`)
    .refine(isInTenths, `${name} must be in steps of 0.1`)
    .describe(`${name}, from 0.0 to ${formatScore(most)} in steps of 0.1.`);

const names = languageFacts(mainLanguage).parts;
const [sv, tl, cp, rs, rd] = parts;

const rating = z
  .tuple(
    [
      score('the overall', maximumOverall).describe('The overall, the sum of the five parts.'),
      score(names[sv.key], 1),
      score(names[tl.key], 1),
      score(names[cp.key], 1),
      score(names[rs.key], 1),
      score(names[rd.key], 1),
    ],
    {
      error: (issue) =>
        Array.isArray(issue.input)
          ? countOfNumbers(issue.input.length)
          : wrongType(issue.input, 'rating must be a list of six numbers'),
    },
  )
  .superRefine(([overall, ...scores], context) => {
    const sum = sumOfParts(scores);
    if (tenths(sum) === tenths(overall)) return;
    context.addIssue({
      code: 'custom',
      path: [0],
      params: { rule: 'rating-sum' },
      message: `the overall is ${formatScore(overall)}, but the five parts add up to ${formatScore(sum)}`,
    });
  })
  .readonly();

const comparison = {
  product: text('product', nameLength)
    .optional()
    .describe('What is judged, where it is not the reviewed product itself: a ref or a name.'),
  price: amount
    .positive('must be more than 0: it is what the comparator costs less than')
    .optional()
    .describe('The price of what is judged, in `currency`.'),
  comparator: text('comparator', nameLength)
    .optional()
    .describe(
      'The cheapest equal: the ref of a review here, or a name. Without it nothing cheaper is equal.',
    ),
  comparator_price: amount.optional().describe('The price of the cheapest equal, in `currency`.'),
  quotient: share
    .optional()
    .describe('The quotient itself, from 0 to 1, where a source gives no prices.'),
  weight: share
    .optional()
    .describe("The share of this product in the company's score; the shares add up to 1."),
};

const costPerformance = map('cost_performance', {
  ...comparison,
  currency: oneOf(currencies, `currency must be one of ${currencies.join(', ')}`).describe(
    'The currency of every price in the proof.',
  ),
  basis: text('basis')
    .optional()
    .describe('What the prices cover, where that is more than the bare products.'),
  products: z
    .array(map('a product', comparison), {
      error: (issue) => wrongType(issue.input, 'products must be a list of comparisons'),
    })
    .min(1, 'products is an empty list')
    .optional()
    .describe('For a company judged by several products: a comparison each, with its weight.'),
}).superRefine((proof, context) => {
  const issue = (message: string, ...path: (string | number)[]) =>
    context.addIssue({ code: 'custom', path, message });
  if (proof.products) {
    const weights = proof.products.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
    if (Math.abs(weights - 1) > 1e-6) {
      issue(
        `the weights of the products add up to ${Number(weights.toFixed(3))}, not 1`,
        'products',
      );
    }
  } else if (proof.price === undefined && proof.quotient === undefined) {
    issue('cost_performance needs the price that is judged');
  }
  for (const [index, one] of (proof.products ?? [proof]).entries()) {
    const path = proof.products ? ['products', index] : [];
    if (one.comparator_price !== undefined && one.comparator === undefined) {
      issue('comparator_price without a comparator', ...path, 'comparator_price');
    }
    if (one.comparator !== undefined && (one.comparator_price ?? one.quotient) === undefined) {
      issue('a comparator needs its comparator_price', ...path, 'comparator');
    }
  }
});

const reason = (name: string) =>
  text('a reason')
    .max(
      reasonLength,
      `a reason has at most ${reasonLength} characters: it is one line beside its bar`,
    )
    .optional()
    .describe(`Why ${name} has its score, in at most ${reasonLength} characters.`);

const reasons = map('reasons', {
  scientific_validity: reason(names.scientific_validity),
  technology_level: reason(names.technology_level),
  cost_performance: reason(names.cost_performance),
  reliability_support: reason(names.reliability_support),
  design_rationality: reason(names.design_rationality),
});

const change = map('a change', {
  date: day().describe('The day of the change, written YYYY-MM-DD.'),
  why: text('why').describe('What changed and why, a sentence as plain text.'),
  part: oneOf(partKeys, `part must be one of ${partKeys.join(', ')}`)
    .optional()
    .describe('The part whose score changed. A change of the text alone has none.'),
  from: score('from', 1).optional().describe('The score before the change.'),
  to: score('to', 1).optional().describe('The score after the change.'),
}).superRefine(({ part, from, to }, context) => {
  const given = [part, from, to].filter((value) => value !== undefined).length;
  if (given === 1 || given === 2) {
    context.addIssue({ code: 'custom', message: 'a change of a score needs part, from and to' });
  }
  if (from !== undefined && from === to) {
    context.addIssue({ code: 'custom', path: ['to'], message: 'from and to are the same score' });
  }
});

/**
 * The front matter of a review, product or company alike. Parsing throws or lists a ZodError;
 * custom issues may name their rule in `params.rule`. Nothing in it depends on the day of judging.
 * @param categories ids that editors offer; whether there is such a category, a rule judges
 */
export function reviewSchema(categories: readonly string[] = []) {
  return z
    .strictObject({
      layout: z
        .enum(kindNames, `layout must be ${kindNames.join(' or ')}`)
        .optional()
        .describe('What is reviewed; the folder says it already, so it may be left out.'),
      title: text('title', nameLength).describe(
        'The name of what is reviewed, then what this is: "Acme One Product Review".',
      ),
      target_name: text('target_name', nameLength).describe(
        'The name of the product or company, as it is sold.',
      ),
      company_id: slug('company_id')
        .optional()
        .describe("The `ref` of the company's review; also the name of the folder."),
      lang: oneOf(languages, `lang must be ${languages.join(' or ')}`).describe(
        'The language of this review, the same as its folder.',
      ),
      ref: slug('ref').describe(
        'The name of the file without its ending, the same in every language.',
      ),
      date: day().describe('The day of the review, written YYYY-MM-DD.'),
      rating: rating.describe(
        'Six numbers: the overall, then the five parts. The overall is their sum.',
      ),
      price: amount
        .optional()
        .describe(
          'A number without currency, in that of the language unless `currency` says which.',
        ),
      website: text('website')
        .refine(isWebAddress, 'website must be the address of a page: https://www.example.com/')
        .optional()
        .describe("The maker's own site: what it says of itself is no independent source."),
      currency: z
        .enum(currencies, `currency must be one of ${currencies.join(', ')}`)
        .optional()
        .describe('The currency of the price, where it is not the usual one of the language.'),
      summary: text('summary').describe('The verdict in a sentence or two, as plain text.'),
      tags: z
        .array(text('a tag'), {
          error: (issue) => wrongType(issue.input, 'tags must be a list: [Headphones, Open-back]'),
        })
        .describe('What it is and has, by names of the vocabulary: [Headphones, Open-back].'),
      category: text('category')
        .meta(categories.length > 0 ? { enum: categories } : {})
        .optional()
        .describe(
          'What it is: the id of a category. Without it tags and summary tell it; it is the same in every language.',
        ),
      permalink: text('permalink')
        .optional()
        .describe('The address of the page; the file says it already, so it may be left out.'),
      cost_performance: costPerformance
        .optional()
        .describe('The proof of cost-performance: the cheapest equal, and the price of each.'),
      reasons: reasons
        .optional()
        .describe('Why each part has its score: a line each, shown beside its bar.'),
      changes: z
        .array(change, {
          error: (issue) => wrongType(issue.input, 'changes must be a list of changes'),
        })
        .min(1, 'changes is an empty list')
        .optional()
        .describe('What changed after publication, the oldest first: day, why, and scores.'),
      method: number('the number of a version of the method, such as 1')
        .int('must be a whole number')
        .positive('must be at least 1')
        .optional()
        .describe(
          'The version of the method that it was scored by, where its days do not tell: one of `method.yaml`.',
        ),
      draft: z
        .literal(true, 'draft is true or left out')
        .optional()
        .describe('Keeps the review out of what is published.'),
    })
    .superRefine((review, context) => {
      const proof = review.cost_performance;
      if (!proof) return;
      const quotient = provenQuotient(proof);
      const proven = roundQuotient(quotient);
      if (tenths(proven) === tenths(scoreOf(review.rating, cp.key))) return;
      context.addIssue({
        code: 'custom',
        path: ['cost_performance'],
        params: { rule: 'cost-performance-proof', comparedWith: 'rating' },
        message:
          `cost_performance proves ${quotient.toFixed(3)}, rounded ${formatScore(proven)}, ` +
          `but the rating gives ${formatScore(scoreOf(review.rating, cp.key))}`,
      });
    });
}

/** A review's front matter as the schema gives it. */
export type Review = z.output<ReturnType<typeof reviewSchema>>;

/** The keys of a published review's data: those of front matter that say anything to others. */
export type DataKey = Exclude<keyof Review, 'draft' | 'permalink'> | 'url';

/** Keys, at any depth, whose values are numbers. The number of any other key is text. */
export const numberKeys: ReadonlySet<PropertyKey> = new Set([
  'rating',
  'price',
  'comparator_price',
  'quotient',
  'weight',
  'from',
  'to',
  'method',
]);

/** Every key that front matter may have, for "did you mean". */
export const reviewKeys = Object.keys(reviewSchema().shape);

/** The keys that a map inside of front matter may have, by its path. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const [key, inner] = path;
  if (key === 'reasons') return Object.keys(reasons.shape);
  if (key === 'changes') return inner === undefined ? [] : Object.keys(change.shape);
  if (key !== 'cost_performance') return reviewKeys;
  return Object.keys(inner === 'products' ? comparison : costPerformance.shape);
}

function countOfNumbers(count: number): string {
  const counted = `rating needs six numbers, the overall and the five parts; it has ${count}`;
  // The comma in `2,3` separates two numbers.
  return count === 12 ? `${counted}. Numbers have a decimal point, as in 2.3` : counted;
}

function wrongType(input: unknown, expectation: string): string {
  if (input === undefined) return 'is missing';
  if (input === null) return `${expectation}; it is left empty`;
  return `${expectation}; it is ${typeof input === 'number' ? input : JSON.stringify(input)}`;
}
