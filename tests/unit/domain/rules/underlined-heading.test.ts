import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it('warns of a line that dashes below make a heading', () => {
  expect(problemsOf(withAdvice('Buy it.\n---'))).toMatchObject([
    {
      ...{ rule: 'underlined-heading', severity: 'warning', line: adviceLine, text: 'Buy it.' },
      message: 'the dashes right below make this text a heading',
    },
  ]);
});

it.each(['Buy it.\n\n---', '## Buy it', 'Buy it.\n\nReferences\n---'])(
  'takes dashes below an empty line, other headings and sections: %j',
  (text) => {
    const rules = problemsOf(withAdvice(text)).map(({ rule }) => rule);
    expect(rules).not.toContain('underlined-heading');
  },
);
