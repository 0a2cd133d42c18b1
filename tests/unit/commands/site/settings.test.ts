import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../../src/commands/command-line.ts';
import {
  assertPreviews,
  assertShard,
  assertThreads,
  basePath,
  reviewRepository,
  searchesTexts,
  siteUrl,
} from '../../../../src/commands/site/settings.ts';

describe('SITE_URL', () => {
  it.each([
    [undefined, 'http://localhost:4321'],
    ['', 'http://localhost:4321'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    [' http://localhost:8080 ', 'http://localhost:8080'],
    ['https://レビュー.example', 'https://xn--qdktbt0e.example'],
  ])('%j is the host %s', (asked, host) => expect(siteUrl(asked)).toBe(host));

  it.each([
    ['example.org', 'has no scheme. Set it to an address such as https://example.org.'],
    ['//example.org/audio', 'such as https://example.org.'],
    ['https:/example.org', 'such as https://example.org.'],
    ['localhost:4321', 'such as https://localhost:4321.'],
    ['ftp://example.org', 'is no address of the web'],
    ['https://exa mple.org', 'is no address'],
    ['https://', 'is no address'],
    [
      'https://example.org/audio',
      'has a path. Set it to https://example.org and BASE_PATH to /audio.',
    ],
    ['https://example.org/?a=1', 'holds more than a host. Set it to https://example.org.'],
    ['https://me:secret@example.org', 'holds more than a host'],
  ])('%j is refused with a remedy', (asked, sentence) =>
    expect(() => siteUrl(asked)).toThrow(sentence),
  );
});

describe('BASE_PATH', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['///', '/'],
    ['audio', '/audio/'],
    ['/audio', '/audio/'],
    ['//audio//reviews/ ', '/audio/reviews/'],
    ['/~me/v2.0/', '/~me/v2.0/'],
  ])('%j is the path %s', (asked, path) => expect(basePath(asked)).toBe(path));

  it.each([
    ['/my audio/', 'Set it to a path such as /audio/.'],
    ['/a?b', 'Set it to a path'],
    ['/%20/', 'Set it to a path'],
    ['/../', 'Set it to a path'],
    ['\\audio', 'Set it to a path'],
    ['https://example.org/audio/', 'Set SITE_URL to https://example.org and BASE_PATH to /audio/.'],
  ])('%j is refused with a remedy', (asked, sentence) =>
    expect(() => basePath(asked)).toThrow(sentence),
  );
});

describe('OG', () => {
  it.each([undefined, '', ' ', 'none', 'changed', ' all '])('may be %j', (asked) =>
    expect(() => assertPreviews(asked)).not.toThrow(),
  );

  it.each(['yes', 'None', 'none,all'])('is refused with a remedy where it is %j', (asked) =>
    expect(() => assertPreviews(asked)).toThrow('Set it to none for no link previews'),
  );
});

describe('SHARD', () => {
  it.each([undefined, ' ', '1/1', '2/8', ' 8/8 '])('may be %j', (asked) =>
    expect(() => assertShard(asked)).not.toThrow(),
  );

  it.each(['2', '0/8', '9/8', '1/0', '-1/2', '1/2/3', 'a/b'])('may not be %j', (asked) =>
    expect(() => assertShard(asked)).toThrow('such as 2/8'),
  );
});

describe('THREADS', () => {
  it.each([undefined, ' ', '1', ' 2 ', '16'])('may be %j', (asked) =>
    expect(() => assertThreads(asked)).not.toThrow(),
  );

  it.each(['0', '-1', '1.5', 'all', '1000'])('may not be %j', (asked) =>
    expect(() => assertThreads(asked)).toThrow('such as 1 to save memory'),
  );
});

describe('SEARCH', () => {
  it.each([
    [undefined, true],
    [' ', true],
    ['names ', false],
  ])('with %j texts are searched: %s', (asked, answer) =>
    expect(searchesTexts(asked)).toBe(answer),
  );

  it('is refused with a remedy where it says something else', () => {
    expect(() => searchesTexts('none')).toThrow('Set it to names');
  });
});

describe('REPO_URL', () => {
  it('is the repository of the reviews, or none', () => {
    expect(reviewRepository(undefined)).toBeUndefined();
    expect(reviewRepository('https://codeberg.org/me/site')).toMatchObject({ forge: 'forgejo' });
  });

  it('is refused with a remedy where it is none', () => {
    const refused = expect(() => reviewRepository('https://git.example.org/me/site'));
    refused.toThrow(UsageError);
    refused.toThrow('Set it to the same address with one of github+, gitlab+, forgejo+ in front.');
  });
});
