import { expect, it } from 'vitest';
import {
  bodyLine,
  bodyWith,
  document,
  japaneseBody,
  lineOf,
  problemsOf,
  source,
} from '../../../support/review.ts';

const found = (text: string) =>
  problemsOf(document(source({}, text))).filter(({ rule }) => rule === 'section-missing');

it('asks for every section, before the one that follows', () => {
  expect(found(bodyWith('## Advice\n\nBuy it.\n\n', ''))).toMatchObject([
    {
      ...{ severity: 'error', line: lineOf('## Advice') },
      message: 'the section "Advice" is missing',
      remedy: 'Add `## Advice` with its text before this line.',
    },
  ]);
});

it('asks once for sections that are missing at one place', () => {
  const text = bodyWith('## Technology Level', '').replace('## Cost-Performance', '');
  expect(found(text)).toMatchObject([
    {
      line: lineOf('## Reliability'),
      message: 'the sections "Technology Level", "Cost-Performance" are missing',
      remedy: 'Add `## Technology Level`, `## Cost-Performance` with their text before this line.',
    },
  ]);
});

it('asks for the last one at the end of the text, and never for references', () => {
  const [text] = bodyWith('## Advice', '## References').split('## References');
  expect(found(`${text}In short.\n\n(2025.8.7)\n`)).toMatchObject([
    { line: lineOf('## Advice') + 2, message: 'the section "Advice" is missing' },
  ]);
});

it('says once that there is no text at all, and which sections it is to have', () => {
  expect(found('')).toMatchObject([
    {
      line: bodyLine - 1,
      message: 'there is no text below the front matter',
      remedy:
        'Write its sections: Overview, Scientific Validity, Technology Level, Cost-Performance, ' +
        'Reliability & Support, Rationality of Design Philosophy, Advice.',
    },
  ]);
});

it('tells of sections where there is no text but a line', () => {
  expect(found('***\n')).toMatchObject([
    { line: bodyLine, message: expect.stringContaining('the sections "Overview", ') as string },
  ]);
});

it('names them in the language of the review', () => {
  const text = japaneseBody.replace('## アドバイス\n\nBuy it.\n\n', '');
  const review = document(source({ lang: 'ja', price: 10_000 }, text), 'ja/acme/acme-one.md');
  expect(problemsOf(review)).toMatchObject([{ message: 'the section "アドバイス" is missing' }]);
});
