import { expect, it } from 'vitest';
import { dataOfReview } from '../../../../src/publishing/structured-data/index.ts';
import { reviewPage } from '../../../support/review-page.ts';

const site = new URL('https://x.test');
const inEar = { id: 'in-ear', name: 'In-ear', noun: 'in-ear', about: '', compares: '' };
const category = { ...inEar, yardstick: 'headphones' } as const;
const reviewIn = (data: unknown) =>
  (data as { '@graph': [{ review: object }] })['@graph'][0].review;
const withPoints = (pros: string[], cons: string[]) =>
  reviewIn(
    dataOfReview(
      reviewPage({}, { text: { pieces: [], rest: [], headings: [], points: { pros, cons } } }),
      site,
    ),
  );

it('tells a product with its one review, and the way to it through its category', () => {
  const data = dataOfReview(reviewPage({ ref: "o'ne" }, { category }), site);
  const url = 'https://x.test/products/en/o%27ne/';
  expect(data['@graph']).toEqual([
    {
      '@type': 'Product',
      name: 'Acme One',
      brand: { '@type': 'Brand', name: 'Acme' },
      category: 'In-ear',
      review: {
        '@type': 'Review',
        name: 'Acme One Product Review',
        description: 'A box.',
        url,
        inLanguage: 'en',
        datePublished: '2025-01-01',
        dateModified: '2025-01-01',
        author: { '@type': 'Organization', name: 'Soundproof', url: 'https://x.test/' },
        reviewRating: { '@type': 'Rating', ratingValue: 2.5, bestRating: 5, worstRating: 0 },
      },
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        ['Home', 'https://x.test/en/'],
        ['Products', 'https://x.test/products/en/'],
        ['In-ear', 'https://x.test/products/en/in-ear/'],
        ['Acme One', url],
      ].map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
    },
  ]);
});

it('tells a company with an article and no rating', () => {
  const page = reviewPage({ kind: 'company' }, { website: 'https://acme.example/' });
  const data = dataOfReview(page, site);
  const [company, article] = data['@graph'];
  expect(company).toMatchObject({ '@type': 'Organization', url: 'https://acme.example/' });
  expect(article).toMatchObject({ '@type': 'Article', datePublished: '2025-01-01' });
  expect(JSON.stringify(data)).not.toMatch(/Rating|Offer/);
});

it('tells points for and against where there are two in all', () => {
  expect(withPoints(['Light'], [])).not.toHaveProperty('positiveNotes');
  const notes = withPoints(['Light'], ['Dear']);
  expect(notes).toMatchObject({
    positiveNotes: { itemListElement: [{ position: 1, name: 'Light' }] },
    negativeNotes: { itemListElement: [{ position: 1, name: 'Dear' }] },
  });
  expect(withPoints(['Light', 'Small'], [])).not.toHaveProperty('negativeNotes');
});

it('tells the day of the last change', () => {
  const changes = [{ date: '2026-03-14', why: 'A word is corrected.' }];
  expect(reviewIn(dataOfReview(reviewPage({ changes }), site))).toMatchObject({
    datePublished: '2025-01-01',
    dateModified: '2026-03-14',
  });
});
