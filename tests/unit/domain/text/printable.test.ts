import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasHidden, printable, printableJson } from '../../../../src/domain/text/printable.ts';

/** What a log of GitHub Actions, Azure or TeamCity obeys. */
const obeyed = /^\s*::|##\w*\[/;
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('::error::x', '##vso[task]', '##teamcity[x]', '##[group]', '#', '[', ' '),
      fc.constantFrom('\u001B[2J', '\u0007', '\r', '\n', '\u0085', '\u202E', '\u2067', '\u2028'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('a printable text', () => {
  it.each([
    ['Sony IER-M9 – 静か', 'Sony IER-M9 – 静か'],
    ['red \u001B[31m', 'red \\u{1B}[31m'],
    ['two\nlines', 'two\\u{A}lines'],
    ['gnp\u202E.exe', 'gnp\\u{202E}.exe'],
    ['  ::error::x', '  \\u{3A}:error::x'],
    ['a ::b', 'a ::b'],
    ['x ##vso[task.complete]', 'x \\u{23}#vso[task.complete]'],
    ['##teamcity[x]', '\\u{23}#teamcity[x]'],
    ['###[x]', '#\\u{23}#[x]'],
    ['## Overview [1]', '## Overview [1]'],
  ])('%j is shown as %j', (text, shown) => expect(printable(text)).toBe(shown));

  it('hides nothing and is obeyed by no log, whatever it is made of', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(obeyed);
        expect(hasHidden(shown)).toBe(false);
      }),
    );
  });

  it('means the same in JSON', () => {
    fc.assert(
      fc.property(fc.array(hostile), (texts) => {
        const json = printableJson(JSON.stringify({ texts }, null, 2));
        expect(JSON.parse(json)).toEqual({ texts });
        for (const line of json.split('\n')) {
          expect(line).not.toMatch(obeyed);
          expect(hasHidden(line)).toBe(false);
        }
      }),
    );
  });
});
