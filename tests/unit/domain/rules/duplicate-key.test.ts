import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it('refuses a key that is given twice, and never chooses between two values', () => {
  const same = source().replace('---\n##', `ref: "acme-one"\n---\n##`);
  expect(problemsOf(document(same))[0]).toMatchObject({
    rule: 'duplicate-key',
    message: `\`ref\` is given twice with the same value, first in line ${lineOfKey('ref')}`,
    remedy: 'Remove this line.',
  });
  const other = source().replace('---\n##', `price: 200\n---\n##`);
  expect(problemsOf(document(other))[0]!.remedy).toContain('Decide which value is right');
});
