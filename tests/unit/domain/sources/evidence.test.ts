import { expect, it } from 'vitest';
import { byPart, noEvidence } from '../../../../src/domain/review/evidence.ts';
import { weighEvidence } from '../../../../src/domain/sources/evidence.ts';
import { buildSourceJudge } from '../../../../src/domain/sources/judge.ts';

const none = { hosts: [], publishers: [] };
const judge = buildSourceJudge({
  laboratory: { hosts: ['lab.example'], publishers: [] },
  press: { hosts: ['press.example'], publishers: [] },
  shop: { hosts: ['shop.example'], publishers: [] },
  forum: none,
  maker: none,
});

it('counts for the whole and for each part how many sources are independent', () => {
  const hosts = ['lab.example', 'acme.example', 'shop.example', 'press.example', 'new.example'];
  const cited = {
    references: hosts.map((host) => ({ host })),
    byPart: {
      ...byPart<number[]>(() => []),
      scientific_validity: [0, 3],
      cost_performance: [1, 2, 3, 4],
    },
  };
  expect(weighEvidence(cited, judge, ['acme.example'])).toEqual({
    whole: { sources: 5, independent: 2 },
    parts: {
      ...noEvidence.parts,
      scientific_validity: { sources: 2, independent: 2 },
      cost_performance: { sources: 4, independent: 1 },
    },
  });
});

it("takes a listed host for the maker's own where it is", () => {
  const cited = { references: [{ host: 'press.example' }], byPart: byPart(() => []) };
  expect(weighEvidence(cited, judge, ['press.example']).whole).toEqual({
    sources: 1,
    independent: 0,
  });
});

it('is none where nothing is cited', () => {
  expect(weighEvidence({ references: [], byPart: byPart(() => []) }, judge, [])).toEqual(
    noEvidence,
  );
});
