import { describe, expect, it } from 'vitest';
import { allowedElements } from '../../../../src/domain/text/elements.ts';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

describe('HTML in Markdown', () => {
  it('may be a short list of elements, and addresses', () => {
    const sentence = 'H<sub>2</sub>O<br> and <https://example.com/> and `<b>`.';
    expect(problemsOf(withAdvice(sentence))).toEqual([]);
  });

  it.each([
    ['<script>', 'script'],
    ['<iframe src="x">', 'iframe'],
    ['<sub onclick="x">', 'sub'],
    ['</b>', 'b'],
    ['<B>', 'B'],
  ])('may not be %s', (tag, name) => {
    expect(problemsOf(withAdvice(`Text ${tag} text.`))).toMatchObject([
      {
        ...{ rule: 'html-allowed', severity: 'error', line: adviceLine, column: 6, text: tag },
        message: `\`<${name}>\` is not allowed here`,
        remedy: `Write it as Markdown; the only HTML is ${allowedElements.join(', ')}.`,
      },
    ]);
  });

  it.each(['<!-- note -->', '<!-- a note\nof two lines -->', '<?php x ?>'])(
    'may be no comment and no declaration: %j',
    (html) => {
      expect(problemsOf(withAdvice(html))).toMatchObject([
        {
          ...{ rule: 'html-allowed', line: adviceLine, column: 1, text: html.split('\n')[0] },
          message: 'comments and declarations are not allowed',
          remedy: 'Remove it, or write it as text.',
        },
      ]);
    },
  );

  it('is told once for an element with its closing tag, whatever the case of its letters', () => {
    const columns = problemsOf(withAdvice('A <B>b <i>c</i></b> </i> <u>.')).map(
      ({ column }) => column,
    );
    expect(columns).toEqual([3, 8, 26]);
  });
});

describe('HTML in MDX', () => {
  it.each([
    ['<script>alert(1)</script>', '`<script>` is not allowed here'],
    ['<iframe src="x"></iframe>', '`<iframe>` is not allowed here'],
    ['<details><summary>a</summary>b</details>', '`<details>` is not allowed here'],
    // What goes takes along what is inside of it.
    ['<b>a <i>b</i> and [c](javascript:d)</b>', '`<b>` is not allowed here'],
  ])('may not be %s', (text, message) => {
    expect(problemsOf(withAdvice(`So ${text}.`, 'mdx'))).toMatchObject([
      {
        ...{ rule: 'html-allowed', severity: 'error', line: adviceLine, column: 4, message },
        remedy: `Write it as Markdown; the only HTML is ${allowedElements.join(', ')}.`,
      },
    ]);
  });

  it('has no attributes', () => {
    expect(problemsOf(withAdvice('H<sub style="x">2</sub>O', 'mdx'))).toMatchObject([
      {
        ...{ rule: 'html-allowed', line: adviceLine, column: 2 },
        ...{ message: '`<sub>` has attributes', remedy: 'Remove the attributes.' },
      },
    ]);
    expect(problemsOf(withAdvice('H<sub>2</sub>O', 'mdx'))).toEqual([]);
  });
});
