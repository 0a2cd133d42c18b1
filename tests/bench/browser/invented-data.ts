import type { Page } from 'playwright';
import { indexNames, type NameIndex } from '../../../src/domain/search/name-index.ts';
import { slugify } from '../../../src/domain/names/slug.ts';
import { urls } from '../../../src/urls.ts';
import { randomIndex } from '../../support/random-index.ts';
import { randomNames } from '../../support/random-names.ts';
import { summary } from '../../support/summary.ts';

/**
 * Gives a page the catalog and the names of so many invented reviews in the place of those that the
 * site was built with.
 */
export async function inventData(page: Page, reviews: number): Promise<void> {
  const catalog = JSON.stringify(randomIndex(reviews));
  const names = JSON.stringify(inventNames(reviews));
  const sentences = JSON.stringify(
    Array(1_000).fill('It measures well, and costs what it is worth.'),
  );
  const answer = (pattern: string | RegExp, body: string) =>
    page.route(pattern, (route) => route.fulfill({ body, contentType: 'application/json' }));
  await answer(/\/data\/products-en[^/]*\.json$/, catalog);
  await answer(/\/data\/products-en-verdicts[^/]*\/\d+\.json$/, sentences);
  await answer(`**${urls.names()}`, names);
}

function inventNames(count: number): NameIndex {
  const reviews = randomNames(count).map(({ names: [name = ''], makers: [maker] }) =>
    summary(3, {
      kind: maker === undefined ? 'company' : 'product',
      ref: slugify(name),
      name,
      company: { ref: slugify(maker ?? name), name: maker ?? name, reviewed: true },
    }),
  );
  return indexNames([{ language: 'en', currency: 'USD', reviews }], {});
}
