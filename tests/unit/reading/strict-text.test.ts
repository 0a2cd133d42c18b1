import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/domain/check/edits.ts';
import { checkText, readSoundText, readStrictText } from '../../../src/reading/strict-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const fault = (bytes: Uint8Array) => readStrictText(bytes).faults[0]!;

it('reads text in any of its forms as one, and keeps the file as it is', () => {
  for (const [file, text] of [
    ['a\nb', 'a\nb'],
    ['a\r\nb\r\n', 'a\nb\n'],
    ['\uFEFFa', 'a'],
    ['cafe\u0301', 'cafe\u0301'],
    ['', ''],
  ] as const) {
    expect(readStrictText(utf8(file))).toEqual({ text, source: file, faults: [] });
    expect(readSoundText(utf8(file))).toBe(text);
  }
});

describe('bytes that are not UTF-8', () => {
  it.each([
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'looks like UTF-16', 'byte 0 (0xFF)'],
    ['Latin-1', latin('a\ncaf\u00e9 x'), 'looks like Latin-1', 'byte 5 (0xE9)'],
    ['Windows-1252', latin('it\u0092s'), 'looks like Windows-1252', 'byte 2 (0x92)'],
    ['Shift_JIS', Uint8Array.of(0x82, 0xa0, 0x83, 0x41), 'looks like Shift_JIS', 'byte 0 (0x82)'],
    ['EUC-JP', Uint8Array.of(0xa4, 0xa2, 0xa5, 0xa2), 'looks like EUC-JP', 'byte 0 (0xA4)'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x00), 'binary', 'byte 0 (0x89)'],
  ])('are named by their place, and as %s', (_name, bytes, likeness, place) => {
    const { text, source, faults } = readStrictText(bytes);
    expect([text, source]).toEqual(['', '']);
    expect(faults).toMatchObject([{ rule: 'text-encoding' }]);
    expect(faults[0]!.message).toContain(likeness);
    expect(faults[0]!.message).toContain(place);
  });

  it('are told in their line', () => {
    expect(fault(latin('a\nb\ncaf\u00e9 x'))).toMatchObject({ line: 3, column: 4 });
  });

  it('are found at the end of the file as well', () => {
    expect(fault(Uint8Array.of(0x61, 0xe3, 0x81)).message).toContain('byte 1 ');
  });
});

it.each([
  ['a\0', 'U+0000 is a control character'],
  ['ab\u0007c\u0007', 'U+0007 is a control character, and 1 more'],
  ['a\u202eb', 'U+202E is an invisible character'],
  ['a\u2066b', 'U+2066 is an invisible character'],
  ['a\rb', 'U+000D is a carriage return'],
])('refuses %j', (text, message) => {
  expect(fault(utf8(`x\n${text}`))).toMatchObject({ rule: 'text-characters', line: 2 });
  expect(fault(utf8(`x\n${text}`)).message).toContain(message);
});

it('refuses what is far too long, and says which line', () => {
  expect(fault(new Uint8Array(1_000_001).fill(0x61)).rule).toBe('text-size');
  expect(fault(utf8(`a\n${'b'.repeat(100_001)}`))).toMatchObject({ rule: 'text-size', line: 2 });
  expect(readStrictText(utf8(`a\n${'b '.repeat(50_000)}`)).faults).toEqual([]);
});

it('refuses a word that no browser breaks in time, and says where it is', () => {
  const long = { rule: 'text-size', line: 2, column: 3 };
  expect(fault(utf8(`a\nb ${'c'.repeat(1_001)}`))).toMatchObject(long);
  for (const text of ['c'.repeat(1_000), '音'.repeat(10_000), '-'.repeat(10_000)]) {
    expect(readStrictText(utf8(text)).faults).toEqual([]);
  }
});

it('never throws, and reads all that is UTF-8 without control characters', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readStrictText(bytes)));
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\p{N}\p{P} \n]*$/u), (text) => {
      expect(checkText(text)).toEqual({ text, source: text, faults: [] });
    }),
  );
});

it('mends UTF-8 that was read as Latin-1 and saved so, in all places at once', () => {
  const right = 'It is 5–10 Hz.\nIt’s “so”, caf\u00e9.\n';
  const wrong = right.replace(/[–’“”]/g, (sign) =>
    String.fromCharCode(...new TextEncoder().encode(sign)),
  );
  const [problem, ...others] = checkText(wrong).faults;
  expect(others).toEqual([]);
  expect(applyEdits(wrong, [problem!.edit!]).source).toBe(right);
});

it('mends nothing where it is not certain', () => {
  expect(checkText('a\u0081b \u00e2\u0080\u0093').faults[0]!.edit).toBeUndefined();
});
