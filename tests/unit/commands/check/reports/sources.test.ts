import { expect, it } from 'vitest';
import { unlistedHosts } from '../../../../../src/commands/check/reports/sources.ts';
import { factsOf } from '../../../../../src/domain/check/facts.ts';
import { buildLibrary } from '../../../../../src/domain/check/library.ts';
import { buildSourceJudge } from '../../../../../src/domain/sources/judge.ts';
import { bodyWith, document, goodLibrary, source, vocabulary } from '../../../../support/review.ts';

const none = { hosts: [], publishers: [] };
const judge = buildSourceJudge({
  laboratory: { hosts: ['lab.example'], publishers: [] },
  ...{ press: none, shop: none, forum: none, maker: none },
});

it('counts the hosts that are not listed, the most cited first', () => {
  const entries = '[1] A, https://a.example/\n\n[2] Lab, https://lab.example/\n\n[3] A book';
  const text = bodyWith('[1] Acme Laboratory, Test of the One, https://example.com/one', entries);
  const all = [...goodLibrary(), document(source({ ref: 'two' }, text), 'en/acme/two.md')];
  const library = buildLibrary(all.map((one) => factsOf(one, vocabulary)));
  expect(unlistedHosts(library, judge)).toEqual({
    hosts: [
      { host: 'example.com', count: 4 },
      { host: 'a.example', count: 1 },
    ],
    listed: 1,
    all: 7,
  });
});
