import type { Finding, OwnRule } from './rule.ts';

/** What identifies a source in print: a book, a paper, a standard, a patent. */
const print =
  /\b(?:ISBN|ISSN|DOI|RFC|IEC|ISO|JIS|EN|ITU|AES)\b|patent|特許|\b(?:pp?|vol|no)\.\s?\d|第\s?\d+\s?[巻号版]/i;

/** An address in any spelling, or code (U+FFFC). Another rule judges whether it is right. */
const address = /\uFFFC|\/\/|:\/|www\.|[a-z0-9]\.[a-z]{2,}/i;

export const referenceSource: OwnRule = {
  id: 'reference-source',
  scope: 'document',
  severity: 'warning',
  summary: 'An entry of the references says where its source is found: on the web or in print.',
  remedy: 'Add the address of the page, or what identifies it in print, such as its ISBN.',
  *find({ body }): Iterable<Finding> {
    for (const [index, { number, text, line, column }] of body.entries.entries()) {
      const next = body.entries[index + 1]?.line ?? Infinity;
      const isLinked = body.links.some(({ position }) => {
        const at = position?.start.line ?? 0;
        return at >= line && at < next;
      });
      if (isLinked || address.test(text) || print.test(text)) continue;
      yield { line, column, message: `the entry [${number}] has no address` };
    }
  },
};
