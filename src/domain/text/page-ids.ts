import { sections } from './sections.ts';

/** Ids of a review page's own parts that have no number. */
const own = new Set<string>([
  ...sections.map(({ id }) => id),
  'content',
  'contents',
  'proof',
  'alternatives',
  'rank',
  'products',
  'history',
  'corrections',
  'related',
  'mentions',
  'review-data',
  'search',
  'search-list',
  'header-search',
  'figures',
  'footnote-label',
]);

/** References, citations, changes, plots and their patterns, and footnotes. */
const numbered = /^(?:ref-\d+|history-\d+|curve-\d+(?:-hatch)?|cite-\d+(?:-\d+)?|user-content-.*)$/;

/**
 * Whether the page of a review gives this id to a part of its own, so that no heading may have it.
 */
export function isPageId(id: string): boolean {
  return own.has(id) || numbered.test(id);
}
