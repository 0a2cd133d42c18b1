import { expect, it } from 'vitest';
import { renamed, rewritten } from '../../bench/copies.ts';

it('marks file and folder of a product, and the file alone of a company', () => {
  expect(renamed('en/sony/sony-ier-m9.md', '2')).toBe('en/sony-2/sony-ier-m9-2.md');
  expect(renamed('ja/sony.mdx', 'new')).toBe('ja/sony-new.mdx');
});

it('marks what a review is known by, and nothing else', () => {
  const text = 'company_id: sony\nref: "sony-ier-m9"\npermalink: /products/en/sony-ier-m9/\nref\n';
  expect(rewritten(text, '3')).toBe(
    'company_id: sony-3\nref: "sony-ier-m9-3"\npermalink: /products/en/sony-ier-m9-3/\nref\n',
  );
});
