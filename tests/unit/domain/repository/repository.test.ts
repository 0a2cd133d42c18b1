import { describe, expect, it } from 'vitest';
import {
  editorAddress,
  historyAddress,
  issueAddress,
  readRepository,
  type Repository,
} from '../../../../src/domain/repository/repository.ts';

const github = 'https://github.com/me/site';

describe('the address of a repository', () => {
  it.each([
    [github, 'github', github, 'main'],
    [` ${github}.git/ `, 'github', github, 'main'],
    [`${github}/tree/trunk`, 'github', github, 'trunk'],
    [`${github}/tree/of/two%20words`, 'github', github, 'of/two words'],
    ['https://gitlab.com/group/sub/site', 'gitlab', 'https://gitlab.com/group/sub/site', 'main'],
    ['https://gitlab.me.org/a/b/-/tree/x', 'gitlab', 'https://gitlab.me.org/a/b', 'x'],
    ['https://codeberg.org/a/b/src/branch/x', 'forgejo', 'https://codeberg.org/a/b', 'x'],
    ['gitlab+https://git.me.org/a/b', 'gitlab', 'https://git.me.org/a/b', 'main'],
    ['forgejo+http://localhost:3000/a/b', 'forgejo', 'http://localhost:3000/a/b', 'main'],
  ])('%s is read', (text, forge, address, branch) => {
    expect(readRepository(text)).toEqual({ forge, address, branch });
  });

  it.each([
    ['me/site', 'no address of the web', github.replace('me/site', 'you/reviews')],
    ['ftp://github.com/me/site', 'no address of the web', 'https://'],
    ['git@github.com:me/site.git', 'for git', 'its page, https://github.com/me/site'],
    ['ssh://git@git.me.org:22/me/site', 'for git', 'its page, https://git.me.org/me/site'],
    ['https://me:word@github.com/me/site', 'more than a repository', github],
    [`${github}?tab=code#readme`, 'more than a repository', github],
    ['https://github.com/me', 'names no repository', 'https://'],
    ['https://git.me.org/a/b', 'host is not known', 'github+, gitlab+, forgejo+ in front'],
    ['https://notgithub.com/a/b', 'host is not known', 'github+'],
    ['svn+https://git.me.org/a/b', 'forge is not known', 'github+'],
  ])('%s is refused with a remedy', (text, fault, remedy) => {
    expect(readRepository(text)).toEqual({
      fault: expect.stringContaining(fault) as string,
      remedy: expect.stringContaining(remedy) as string,
    });
  });
});

describe('the pages of a repository', () => {
  const path = 'content/a&b/C+#1.md';
  const encoded = 'content/a%26b/C%2B%231.md';
  const at = (text: string) => readRepository(text) as Repository;

  it.each([
    [`${github}/tree/x`, `${github}/edit/x/${encoded}`, `${github}/commits/x/${encoded}`],
    [
      'https://gitlab.com/a/b',
      `https://gitlab.com/a/b/-/edit/main/${encoded}`,
      `https://gitlab.com/a/b/-/commits/main/${encoded}`,
    ],
    [
      'https://codeberg.org/a/b',
      `https://codeberg.org/a/b/_edit/main/${encoded}`,
      `https://codeberg.org/a/b/commits/branch/main/${encoded}`,
    ],
  ])('of %s are where its forge has them', (text, editor, history) => {
    expect(editorAddress(at(text), path)).toBe(editor);
    expect(historyAddress(at(text), path)).toBe(history);
  });

  it.each([
    [github, '/me/site/issues/new', 'title', 'body'],
    ['https://gitlab.com/a/b', '/a/b/-/issues/new', 'issue[title]', 'issue[description]'],
    ['https://codeberg.org/a/b', '/a/b/issues/new', 'title', 'body'],
  ])('of %s have a form that is filled in', (text, pathname, title, body) => {
    const words = { title: 'Correction: A & B?', body: 'Page: https://x.test/#a\n\n間違い:\n' };
    const url = new URL(issueAddress(at(text), words));
    expect(url.pathname).toBe(pathname);
    expect(url.hash).toBe('');
    expect([...url.searchParams]).toEqual([
      [title, words.title],
      [body, words.body],
    ]);
  });
});
