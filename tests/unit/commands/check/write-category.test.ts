import { expect, it } from 'vitest';
import { categoryWriter } from '../../../../src/commands/check/write-category.ts';
import type { ReviewDocument } from '../../../../src/domain/check/document.ts';
import { factsOf } from '../../../../src/domain/check/facts.ts';
import { buildLibrary } from '../../../../src/domain/check/library.ts';
import { categories, document, japaneseBody, source, vocabulary } from '../../../support/review.ts';

function written(...all: ReviewDocument[]): string[] {
  const facts = all.map((one) => factsOf(one, vocabulary));
  const write = categoryWriter(buildLibrary(facts, { categories }));
  return all.map((one) => write(one).document.source);
}

const certain = { tags: ['DAC'], summary: 'A DAC that measures well.' };
const japanese = (keys: object) =>
  document(source({ lang: 'ja', ...keys }, japaneseBody), 'ja/acme/acme-one.md');

it('adds one line before the tags where tags and words alike tell the category', () => {
  const before = source(certain);
  const [after] = written(document(before));
  expect(after).toBe(before.replace('tags:', 'category: dac\ntags:'));
  expect(written(document(after!))).toEqual([after]);
});

it('writes what another language gives as a key, whatever is told', () => {
  const [english] = written(document(source(certain)), japanese({ category: 'streamer' }));
  expect(english).toContain('\ncategory: streamer\n');
});

it.each([
  ['is told by tags alone', source({ tags: ['DAC'] })],
  ['is told by nothing', source({ tags: ['Japan'] })],
  ['has its key', source({ ...certain, category: 'cable' })],
])('leaves a review that %s as it is', (_, text) => {
  expect(written(document(text))).toEqual([text]);
});

it('keeps the line ends of the file, and a front matter that is a map in braces', () => {
  const lines = source(certain).replaceAll('\n', '\r\n');
  expect(written(document(lines))).toEqual([lines.replace('tags:', 'category: dac\r\ntags:')]);
  const braces = source(certain).replace(/^---\n([^]*?)\n---/, (_, keys: string) => {
    return `---\n{ ${keys.replaceAll('\n', ',\n')} }\n---`;
  });
  const [document_] = [document(braces)];
  expect(document_.review).toBeDefined();
  expect(written(document_)).toEqual([braces]);
});
