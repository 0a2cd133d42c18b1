import { expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/languages/index.ts';
import { groupByLetter } from '../../../../src/domain/names/letters.ts';

const rows = (names: string[], language: Language) =>
  groupByLetter(
    names.map((name) => ({ name })),
    language,
  ).map((row) => [row.name, ...row.items.map(({ name }) => name)]);

it('files names by their first letter, whatever its case and accent, and digits first', () => {
  const names = [
    'Zähl',
    'ädelholz',
    'Audeze',
    '64 Audio',
    'KEF',
    'Łódź',
    '1MORE',
    'audio-technica',
  ];
  expect(rows(names, 'en')).toEqual([
    ['0–9', '1MORE', '64 Audio'],
    ['A', 'ädelholz', 'Audeze', 'audio-technica'],
    ['K', 'KEF'],
    ['L', 'Łódź'],
    ['Z', 'Zähl'],
  ]);
});

it('files Japanese names by rows of the syllabary, and characters after them', () => {
  const names = [
    '日立',
    'ソニー',
    'ヴァンガード',
    'Sony',
    'ガウス',
    'かがみ',
    'ワイズ',
    'んだ',
    '八重',
  ];
  expect(rows(names, 'ja')).toEqual([
    ['S', 'Sony'],
    ['あ', 'ヴァンガード'],
    ['か', 'ガウス', 'かがみ'],
    ['さ', 'ソニー'],
    ['わ', 'ワイズ', 'んだ'],
    ['漢字', '日立', '八重'],
  ]);
});

it('files letters that a language has no row for behind all others', () => {
  expect(rows(['Звук', 'Zed', '日立'], 'en')).toEqual([
    ['Z', 'Zed'],
    [undefined, 'Звук', '日立'],
  ]);
  expect(rows(['Звук', '日立', 'あ'], 'ja').at(-1)).toEqual([undefined, 'Звук']);
});
