import { describe, expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

describe('HTML in Markdown', () => {
  it('may be a short list of elements, and addresses', () => {
    const sentence = 'H<sub>2</sub>O<br> and <https://example.com/> and `<b>`.';
    expect(problemsOf(withAdvice(sentence))).toEqual([]);
  });

  it.each(['<script>', '<iframe src="x">', '<sub onclick="x">', '<!-- note -->', '<b>'])(
    'may not be %s',
    (tag) => {
      expect(problemsOf(withAdvice(`Text ${tag} text.`))).toMatchObject([
        { rule: 'html-allowed', severity: 'error', column: 6 },
      ]);
    },
  );
});

describe('HTML in MDX', () => {
  it.each([
    ['<script>alert(1)</script>', '`<script>` is not allowed here'],
    ['<iframe src="x"></iframe>', '`<iframe>` is not allowed here'],
    ['<details><summary>a</summary>b</details>', '`<details>` is not allowed here'],
    ['<sub style="x">2</sub>', '`<sub>` has attributes'],
  ])('may not be %s', (text, message) => {
    const [problem, ...others] = problemsOf(withAdvice(text, 'mdx'));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'html-allowed', severity: 'error', line: adviceLine });
    expect(problem!.message).toContain(message);
    expect(problem!.remedy).not.toBe('');
  });
});
