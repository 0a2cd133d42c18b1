import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, japaneseBody, source, today, vocabulary } from '../../../support/review.ts';

const japanese = document(source({ lang: 'ja' }, japaneseBody), 'ja/acme/acme-one.md');

it.each([
  ['cannot be read', '---\ntitle: "x\n---\n'],
  ['has another ref than its name', source({ ref: 'other' })],
  ['has another language than its folder', source({ lang: 'ja' })],
  ['has a value that does not hold', source({ price: -1 })],
])('says nothing of the other language where a file %s', (_name, text) => {
  const rules = judge([document(text), japanese], vocabulary, { today }).map(({ rule }) => rule);
  for (const relation of ['one-language', 'duplicate-ref', 'languages-agree', 'languages-match']) {
    expect(rules).not.toContain(relation);
  }
});
