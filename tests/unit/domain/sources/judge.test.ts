import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/domain/names/fold.ts';
import { buildSourceJudge, hostOf, isIndependent } from '../../../../src/domain/sources/judge.ts';
import { publisherKinds, sourcesSchema } from '../../../../src/domain/sources/schema.ts';
import { readSources } from '../../../../src/reading/data.ts';

const none = { hosts: [], publishers: [] };
const judge = buildSourceJudge({
  laboratory: { hosts: ['lab.example', 'graphs.shop.example'], publishers: ['The Lab'] },
  press: { hosts: ['press.example'], publishers: [] },
  shop: { hosts: ['shop.example'], publishers: [] },
  forum: none,
  maker: { hosts: ['acme.example'], publishers: [] },
});
const kindOf = (address: string, own: string[] = []) => judge([{ host: hostOf(address) }], own)[0];

describe('a source', () => {
  it('is what its host is, subdomains included, the longest listed one first', () => {
    expect(kindOf('https://www.lab.example/review?x=1')).toBe('laboratory');
    expect(kindOf('http://news.PRESS.example/')).toBe('press');
    expect(kindOf('https://shop.example/item')).toBe('shop');
    expect(kindOf('https://graphs.shop.example/item')).toBe('laboratory');
    expect(kindOf('https://notlab.example/')).toBe('unlisted');
    expect(kindOf('lab.example/without-scheme')).toBe('laboratory');
  });

  it("is the maker's where the host is its own, whatever is listed", () => {
    expect(kindOf('https://lab.example/about-us', ['www.lab.example'])).toBe('maker');
    expect(kindOf('https://bolt.example/specs', ['bolt.example'])).toBe('maker');
    expect(kindOf('https://acme.example/specs')).toBe('maker');
  });

  it('is what its publisher is only where no address says more', () => {
    expect(judge([{ publisher: 'the lab' }])).toEqual(['laboratory']);
    const copy = { publisher: 'The Lab', host: 'copies.example' };
    expect(judge([copy, {}, { publisher: 'Nobody' }])).toEqual([
      'unlisted',
      'unlisted',
      'unlisted',
    ]);
  });
});

it('is independent where who publishes it measures or edits, and never where nobody knows', () => {
  expect([...publisherKinds, 'unlisted' as const].filter(isIndependent)).toEqual([
    'laboratory',
    'press',
  ]);
});

it('wants hosts as they are compared', () => {
  const file = { ...Object.fromEntries(publisherKinds.map((kind) => [kind, none])) };
  expect(sourcesSchema.safeParse(file).success).toBe(true);
  for (const host of ['www.lab.example/', 'Lab.example', 'https://lab.example', 'lab']) {
    const press = { hosts: [host], publishers: [] };
    expect(sourcesSchema.safeParse({ ...file, press }).success, host).toBe(false);
  }
});

it('lists every host and publisher once', async () => {
  const sources = await readSources('src/content');
  const hosts = publisherKinds.flatMap((kind) => sources[kind].hosts);
  const names = publisherKinds.flatMap((kind) => sources[kind].publishers.map(fold));
  for (const list of [hosts, names]) expect(list).toEqual([...new Set(list)]);
  expect(hosts.filter((host) => host.startsWith('www.'))).toEqual([]);
});
