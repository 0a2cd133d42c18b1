import type { Article, Organization } from 'schema-dts';
import type { ReviewPage } from '../../page-data.ts';
import { writtenOf } from './written.ts';

/** A company and the article about it, which holds no rating. */
export function companyOf(page: ReviewPage, site: URL | undefined): [Organization, Article] {
  const written = writtenOf(page, site);
  const id = `${written.url}#company`;
  const { website } = page;
  return [
    {
      '@type': 'Organization',
      '@id': id,
      name: page.review.name,
      ...(website && { url: website }),
    },
    { '@type': 'Article', headline: page.title, about: { '@id': id }, ...written },
  ];
}
