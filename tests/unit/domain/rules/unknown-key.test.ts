import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

const unknown = (overrides: Record<string, unknown>) =>
  problemsOf(document(source(overrides))).find(({ rule }) => rule === 'unknown-key');

it('offers the key that an unknown one may mean', () => {
  expect(unknown({ tags: undefined, tag: ['DAC'] })).toMatchObject({
    line: lineOfKey('tags'),
    message: 'unknown key `tag`',
    remedy: 'Did you mean `tags`?',
  });
});

it('lists the known keys where none is near', () => {
  expect(unknown({ zzzzzz: 1 })!.remedy).toContain('company_id');
});

it('knows the keys inside a value too', () => {
  expect(unknown({ reasons: { science: 'x' } })!.message).toContain('`reasons.science`');
});
