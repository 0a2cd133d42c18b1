import { citingParts } from '../check/cited-sources.ts';
import { findUnfinished } from '../text/unfinished.ts';
import type { Finding, OwnRule } from './rule.ts';

/** Single parts without a source are listed by a report: most reviews have one. */
export const reviewSource: OwnRule = {
  id: 'review-source',
  scope: 'document',
  severity: 'warning',
  summary: 'A review cites a source of what it says.',
  remedy: 'Cite an entry of the references, or link to the page; say where nothing is known.',
  *find(document): Iterable<Finding> {
    const { body } = document;
    const first = body.headings.find(({ section, flaw }) => section?.part && !flaw);
    // Entries that nothing cites have a rule of their own.
    if (!first || body.entries.length > 0 || citingParts(document).size > 0) return;
    if (body.blocks.some(({ text }) => findUnfinished(text) !== undefined)) return;
    const { line, column } = first;
    yield { line, column, message: 'the review cites no source under any of its parts' };
  },
};
