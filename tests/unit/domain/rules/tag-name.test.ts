import { expect, it } from 'vitest';
import { applyEdits } from '../../../../src/domain/check/edits.ts';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it('warns of another spelling of a tag, and mends it', () => {
  const text = source({ tags: ['cans', 'DAC'] });
  const problems = problemsOf(document(text));
  expect(problems).toMatchObject([
    { rule: 'tag-name', severity: 'warning', text: 'cans', line: lineOfKey('tags') },
  ]);
  expect(applyEdits(text, [problems[0]!.edit!]).source).toContain('tags: [Headphones,"DAC"]');
});

it('takes tags that the vocabulary does not know', () => {
  expect(problemsOf(document(source({ tags: ['Nonesuch'] })))).toEqual([]);
});

it('names every tag that one spelling stands for, and leaves the list to the author', () => {
  const problems = problemsOf(document(source({ tags: ['Wireless cans'] })));
  expect(problems).toMatchObject([
    {
      rule: 'tag-name',
      message: 'the tag "Wireless cans" is filed under "Headphones" and "Wireless"',
      remedy: 'Write Headphones, Wireless.',
    },
  ]);
  expect(problems[0]!.edit).toBeUndefined();
});
