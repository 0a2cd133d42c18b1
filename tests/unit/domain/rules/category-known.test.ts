import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import {
  document,
  goodLibrary,
  lineOfKey,
  problemsOf,
  source,
  vocabulary,
} from '../../../support/review.ts';

const remedyFor = (category: string) =>
  problemsOf(document(source({ category }))).map(({ rule, severity, remedy }) => {
    expect([rule, severity]).toEqual(['category-known', 'error']);
    return /`([\w-]+)`\?/.exec(remedy)?.[1];
  });

it.each(['headphones', 'portable-dac-amp', 'other'])('knows %s', (category) => {
  expect(problemsOf(document(source({ category, tags: [2.1] })))).toEqual([]);
});

it.each([
  ['a slip of an id', 'head-phone', 'headphones'],
  ['a name', 'Turntables, cartridges and tape', 'analog-playback'],
  ['a name in another language', 'ケーブル', 'cable'],
  ['a word that tells one', 'IEM', 'in-ear'],
])('says which is meant by %s', (_, written, id) => {
  expect(remedyFor(written)).toEqual([id]);
});

it('offers none where none is near', () => {
  expect(remedyFor('spaceship')).toEqual([undefined]);
});

it('points at the key', () => {
  const [problem] = problemsOf(document(source({ tags: ['DAC'], category: 'spaceship' })));
  expect(problem).toMatchObject({
    ...{ line: lineOfKey('tags') + 1, column: 11, message: 'there is no category `spaceship`' },
    remedy: 'Write an id of `categories.yaml`, or remove the key: tags and summary tell it then.',
  });
  const [near] = problemsOf(document(source({ category: 'head-phone' })));
  expect(near!.remedy).toBe('Did you mean `headphones`? The ids are those of `categories.yaml`.');
});

it('refuses it for a kind that has no categories', () => {
  const company = { title: 'Acme', target_name: 'Acme', ref: 'acme', price: undefined };
  const bad = document(source({ ...company, category: 'dac' }), 'en/acme.md', 'company');
  expect(problemsOf(bad)).toMatchObject([
    {
      ...{
        rule: 'category-known',
        message: 'a company has no category',
        remedy: 'Remove the key.',
      },
      ...{ line: lineOfKey('tags'), column: 11 },
    },
  ]);
});

it('knows none and refuses none where there is no list of them', () => {
  const review = document(source({ category: 'spaceship' }));
  expect(judge([review, ...goodLibrary().slice(1)], vocabulary)).toEqual([]);
});
