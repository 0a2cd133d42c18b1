import { expect, it } from 'vitest';
import {
  adviceLine,
  document,
  lineOfKey,
  problemsOf,
  source,
  withAdvice,
} from '../../../support/review.ts';

it.each([
  ['a control character', 'One\u0007 sentence.', 'U+0007'],
  ['an override of direction', 'One \u202Esentence.', 'U+202E'],
  ['a line separator', 'One\u2028sentence.', 'U+2028'],
  ['a letter that was lost', 'One sent\uFFFDnce.', 'U+FFFD'],
  ['an isolate', 'One \u2066sentence.', 'U+2066'],
])('refuses %s', (_name, sentence, code) => {
  const [problem, ...others] = problemsOf(withAdvice(sentence));
  expect(problem).toMatchObject({ rule: 'text-characters', severity: 'error', line: adviceLine });
  expect(problem!.column).toBe(sentence.search(/[^ -~]/) + 1);
  expect(problem!.message).toContain(code);
  expect(others).toEqual([]);
});

it('finds what an escape of YAML hides', () => {
  // JSON.stringify writes the escape itself.
  const text = source().replace('"A plain box', '"A \\u202Eplain box');
  expect(problemsOf(document(text))).toMatchObject([
    { rule: 'text-characters', line: lineOfKey('summary') },
  ]);
});

it('finds what a character reference of Markdown hides', () => {
  expect(problemsOf(withAdvice('One &#x202E;sentence.'))).toMatchObject([
    {
      ...{ rule: 'text-characters', severity: 'error', line: adviceLine, column: 5 },
      message: 'U+202E is an invisible character that turns the direction of the text',
      remedy: 'Remove it; the text could appear in another order.',
    },
  ]);
});
