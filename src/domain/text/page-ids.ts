import { sections } from './sections.ts';

/** Ids that the page of a review gives to its own places, beside those of numbers. */
const own = new Set<string>([
  ...sections.map(({ id }) => id),
  'content',
  'contents',
  'proof',
  'alternatives',
  'products',
  'review-data',
  'footnote-label',
]);

/** References, citations and footnotes. */
const numbered = /^(?:(?:ref|cite)-\d+|user-content-.*)$/;

/** Whether the page of a review gives this id to a place of its own, so that no heading may. */
export function isPageId(id: string): boolean {
  return own.has(id) || numbered.test(id);
}
