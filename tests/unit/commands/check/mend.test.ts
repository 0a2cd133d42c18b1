import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mendDocument } from '../../../../src/commands/check/mend.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import { body, document, source, vocabulary } from '../../../support/review.ts';

/** Pieces of text that hold what can be mended, and what looks like it. */
const pieces = fc.constantFrom(
  '<0.05%',
  '{',
  '}',
  '\\<',
  '<br>',
  '<https://example.com/>',
  '**「強調」**です',
  '**注意：**これ',
  '**値（1）**は',
  '$$ \\Large \\text{3.1} $$',
  '`<5 {x}`',
  'words',
  '\n\n',
  ' ',
  '。',
);
const overrides = fc.constantFrom({}, { tags: ['cans'] }, { tags: ['cans', 'Headphones'] });

it('mends what it mends at once: mending again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }),
      overrides,
      fc.constantFrom('md', 'mdx'),
      (text, values, format) => {
        const broken = source(
          values,
          body.replace('Buy it.', () => text.join('')),
        );
        const once = mendDocument(document(broken, `en/acme/acme-one.${format}`), vocabulary);
        const twice = mendDocument(once.document, vocabulary);
        expect(twice.mends).toEqual([]);
        expect(twice.document.source).toBe(once.document.source);
        const left = judge([once.document], vocabulary);
        expect(left.filter(({ edit }) => edit)).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
