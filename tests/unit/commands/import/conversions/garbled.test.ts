import { expect, it } from 'vitest';
import { garbled } from '../../../../../src/commands/import/conversions/garbled.ts';
import { applyEdits } from '../../../../../src/domain/check/edits.ts';
import { bodyWith, document, problemsOf, source } from '../../../../support/review.ts';

function converted(sentence: string): string {
  const text = source({}, bodyWith('Buy it.', sentence));
  return applyEdits(text, [...garbled.find(document(text))]).source;
}

/** A text whose bytes in some encoding were read as Latin-1. */
const asLatin1 = (...bytes: number[]) => String.fromCharCode(...bytes);

it.each([
  ['UTF-8', asLatin1(0xe2, 0x80, 0x99), '’'],
  ['Windows-1252', asLatin1(0x92), '’'],
  ['Shift_JIS', asLatin1(0x81, 0x66), '’'],
])('reads %s again as what it was', (_name, characters, meant) => {
  const text = converted(`It is Acme${characters}s café box.`);
  expect(text).toBe(source({}, bodyWith('Buy it.', `It is Acme${meant}s café box.`)));
  expect(problemsOf(document(text))).toEqual([]);
});

it.each(['A café, naïve.', 'One\u0081 alone.'])(
  'leaves alone what it cannot explain: %j',
  (text) => {
    expect(converted(text)).toBe(source({}, bodyWith('Buy it.', text)));
  },
);
