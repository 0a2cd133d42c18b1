import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

const ofSummary = (summary: string) => problemsOf(document(source({ summary })));

it('warns of a summary that no card has room for', () => {
  expect(ofSummary('音'.repeat(301))).toMatchObject([
    {
      ...{ rule: 'summary-length', severity: 'warning', line: lineOfKey('summary'), column: 10 },
      message: 'the summary has 301 characters; a card has room for 300',
    },
  ]);
});

it('counts characters, not the units they are stored in', () => {
  expect(ofSummary('🎧'.repeat(300))).toEqual([]);
});
