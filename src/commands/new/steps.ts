import path from 'node:path';
import { measurementsFolder } from '../../domain/check/placing.ts';
import { kinds } from '../../domain/kinds.ts';
import { languages } from '../../domain/languages/index.ts';
import { parts } from '../../domain/review/parts.ts';
import { markUnfinished } from '../../domain/text/unfinished.ts';
import type { Companies } from './question.ts';
import type { Facts } from './skeleton.ts';

/**
 * What an author still has to do with the new reviews, in order.
 * @param reviews the reviews, the one that was asked for first
 * @param files their files, to be checked
 */
export function stepsLeft(
  reviews: readonly Facts[],
  files: readonly string[],
  companies: Companies,
): string[] {
  const [{ kind, ref, companyRef, proof, price }] = reviews as [Facts];
  const { priced, ofCompany, measured, plural } = kinds[kind];
  const begun = new Set(reviews.map(({ language }) => language));
  const unproven = parts.filter(({ key }) => !(proof && key === 'cost_performance'));
  const hasCompany =
    companies.has(companyRef) || reviews.some((review) => review.ref === companyRef);
  const addresses = reviews
    .filter((review) => review.kind === kind)
    .map(({ language }) => `/${plural}/${language}/${ref}/`);
  return [
    'Find the sources: measurements, blind tests, prices, and list them as references.',
    ...(measured
      ? [
          `Record what was measured in src/content/${measurementsFolder}/${ref}/figures.yaml: ` +
            'the authors’ guide shows how, and `npm run check -- --report figures` proposes it. ' +
            'Curves go into curves.yaml beside it.',
        ]
      : []),
    ...(priced && price === undefined ? ['Find the price, and add it as `price`.'] : []),
    ...(priced && !proof ? ['Find the cheapest equal, and add `cost_performance`.'] : []),
    `Give ${unproven.length} parts their scores, in \`rating\` and under their headings: each is ` +
      '0.5 so far. The overall is the sum of all five.',
    `Write what is marked ${markUnfinished('…')}.`,
    ...languages
      .filter((language) => !begun.has(language))
      .map((language) => `Write it in ${language} too, with the same ref.`),
    ...(ofCompany && !hasCompany
      ? [`Review the company: npm run new -- --kind company --ref ${companyRef}`]
      : []),
    `See what is wrong: npm run check -- ${files.map((file) => path.relative('', file)).join(' ')}`,
    `Read ${addresses.join(' and ')} as a reader does: npm run dev`,
  ];
}
