import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

const found = (ref: string) =>
  problemsOf(document(source({ ref }), `en/acme/${ref}.md`)).filter(
    ({ rule }) => rule === 'ref-letters',
  );

it.each(['Acme-one', 'acme-onE', 'acme+one', 'acme_one', '音'])(
  'warns of a ref with other letters than addresses have: %s',
  (ref) => {
    expect(found(ref)).toMatchObject([
      {
        ...{ severity: 'warning', line: lineOfKey('ref'), column: 6 },
        message: `\`ref\` ${ref} holds more than lower-case letters, digits and hyphens`,
      },
    ]);
  },
);

it('takes letters, digits and hyphens', () => {
  expect(found('az-09')).toEqual([]);
});
