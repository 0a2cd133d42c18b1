import { expect, it } from 'vitest';
import { applyEdits } from '../../../../src/domain/check/edits.ts';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it('warns of another spelling of a tag, and mends it', () => {
  const text = source({ tags: ['cans', 'DAC'] });
  const problems = problemsOf(document(text));
  expect(problems).toMatchObject([
    {
      ...{
        rule: 'tag-name',
        severity: 'warning',
        text: 'cans',
        line: lineOfKey('tags'),
        column: 8,
      },
      message: 'the tag "cans" is filed under "Headphones"',
      remedy: 'Write Headphones.',
    },
  ]);
  expect(applyEdits(text, [problems[0]!.edit!]).source).toContain('tags: [Headphones,"DAC"]');
});

it('takes tags that the vocabulary does not know', () => {
  expect(problemsOf(document(source({ tags: ['Nonesuch'] })))).toEqual([]);
  const again = problemsOf(document(source({ tags: ['Nonesuch', 'none-such'] })));
  expect(again.filter(({ rule }) => rule === 'tag-name')).toEqual([]);
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

it.each([
  ['is before it', ['Headphones', 'cans']],
  ['is after it', ['cans', 'Headphones']],
])('mends no tag into one that %s', (_where, tags) => {
  const found = problemsOf(document(source({ tags })));
  expect(found.filter(({ rule }) => rule === 'tag-name')).toMatchObject([
    { text: 'cans', edit: undefined },
  ]);
});

it('mends only the first of two spellings of one tag', () => {
  const found = problemsOf(document(source({ tags: ['DAC', 'cans', 'Cans'] })));
  const edits = found.filter(({ rule }) => rule === 'tag-name').map(({ edit }) => edit);
  const line = lineOfKey('tags');
  expect(edits).toEqual([{ line, column: 14, remove: '"cans"', insert: 'Headphones' }, undefined]);
});

it('mends no tag that is written over several lines', () => {
  const text = source().replace(/^tags: .*$/m, 'tags:\n  - >-\n    cans\n');
  expect(problemsOf(document(text))).toMatchObject([
    { rule: 'tag-name', line: lineOfKey('tags') + 1, column: 5, edit: undefined },
  ]);
});
