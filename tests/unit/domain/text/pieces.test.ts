import { describe, expect, it } from 'vitest';
import { divideAfter, type Piece } from '../../../../src/domain/text/pieces.ts';

const note: Piece<string> = {
  ...{ name: 'Note', attributes: {}, children: [] },
  ...{ section: 1, block: 1 },
};
const divided = (...pieces: Piece<string>[]) => divideAfter(pieces, 'b');

describe('the text of a review', () => {
  it('is divided behind a section, before the next heading', () => {
    expect(divided('<h2 id="a">A</h2><h2 id="b">B</h2><p>b</p><h2 id="c">C</h2>')).toEqual({
      before: ['<h2 id="a">A</h2><h2 id="b">B</h2><p>b</p>'],
      after: ['<h2 id="c">C</h2>'],
    });
  });

  it('keeps the components of the section before it', () => {
    expect(divided('<h2 id="b">B</h2>', note, '<p>b</p><h2 id="c">C</h2>', note)).toEqual({
      before: ['<h2 id="b">B</h2>', note, '<p>b</p>'],
      after: ['<h2 id="c">C</h2>', note],
    });
    expect(divided('<h2 id="b">B</h2>', note, '<h2 id="c">C</h2>')).toEqual({
      before: ['<h2 id="b">B</h2>', note],
      after: ['<h2 id="c">C</h2>'],
    });
  });

  it('is not divided where the section is the last, or not there', () => {
    for (const text of ['<h2 id="a">A</h2><h2 id="b">B</h2>', '<h2 id="a">A</h2>']) {
      expect(divided(text)).toEqual({ before: [text], after: [] });
    }
  });
});
