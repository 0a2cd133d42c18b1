import { expect, it } from 'vitest';
import { body, bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const found = (text: string) =>
  problemsOf(document(source({}, text))).filter(({ rule }) => rule === 'section-order');

/** The good text with its sections in another order, each by its place in the good one. */
const inOrder = (...order: number[]) => {
  const sections = body.split(/(?=^## )/m);
  return order.map((index) => sections[index]).join('');
};

it.each([
  ['the first to the end', [1, 2, 3, 4, 5, 0, 6, 7], ['Overview']],
  ['the last to the front', [0, 6, 1, 2, 3, 4, 5, 7], ['Advice']],
  ['two of seven', [3, 4, 0, 1, 2, 5, 6, 7], ['Cost-Performance', 'Reliability & Support']],
])('warns of the sections that were moved, and of no other: %s', (_name, order, moved) => {
  expect(found(inOrder(...order))).toMatchObject(
    moved.map((text) => ({
      ...{ severity: 'warning', text, remedy: 'Move the section to its place.' },
      message: `"${text}" is not in its place among the sections`,
    })),
  );
});

it('names the line of a section that was moved', () => {
  expect(found(inOrder(0, 6, 1, 2, 3, 4, 5, 7))).toMatchObject([
    { line: lineOf('## Scientific Validity') },
  ]);
});

it.each(['Overview', '概要'])('warns of %s for the second time, in whatever language', (text) => {
  const twin = `Buy it.\n\n## ${text}\n\nAgain.`;
  expect(found(bodyWith('Buy it.', twin))).toMatchObject([
    {
      ...{ severity: 'warning', line: lineOf('Buy it.') + 2, text },
      message: `"${text}" is a section for the second time, after line ${lineOf('## Overview')}`,
      remedy: 'Join the two sections, or rename one.',
    },
  ]);
});

it('takes headings of no section anywhere, and more than once', () => {
  const more = '## Specifications\n\nMany.\n\n';
  expect(
    found(bodyWith('## Overview', `${more}## Overview`).replace('## Advice', `${more}$&`)),
  ).toEqual([]);
});
