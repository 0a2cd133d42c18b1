import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScoreHistory } from '../../../../src/reading/history/score-history.ts';
import { commitAll, git } from '../../../support/git.ts';
import { source } from '../../../support/review.ts';

const date = '2025-08-07';
const first = [3.2, 0.7, 0.8, 0.3, 0.8, 0.6];
const second = [3.3, 0.8, 0.8, 0.3, 0.8, 0.6];
let scratch: string;
let origin: string;
let content: string;
const at = (name: string) => path.join(content, 'products/en/acme', name);
const keyOf = (name: string) => path.relative('', at(name));

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-history-'));
  origin = path.join(scratch, 'origin');
  content = path.join(origin, 'content');
  await mkdir(at('.'), { recursive: true });
  await git(origin, '2025-08-08', 'init', '--quiet');
  for (const name of ['moved.md', 'edited.md', 'still.md']) await writeFile(at(name), source());
  await commitAll(origin, '2025-08-08');
  await writeFile(at('moved.md'), source({ rating: second }));
  await commitAll(origin, '2025-09-01');
  await rename(at('moved.md'), at('評価 1.mdx'));
  await commitAll(origin, '2025-10-01');
  await writeFile(at('edited.md'), source({ rating: second }));
  await writeFile(at('untracked.md'), source());
});

afterAll(() => rm(scratch, { recursive: true }));

describe('the history of scores', () => {
  it('is that of files which git saw change, by names that may have changed', async () => {
    expect(await readScoreHistory(content)).toEqual(
      new Map([
        [keyOf('edited.md'), [{ day: '2025-08-08', date, rating: first }]],
        [
          keyOf('評価 1.mdx'),
          [
            { day: '2025-08-08', date, rating: first },
            { day: '2025-09-01', date, rating: second },
            { day: '2025-10-01', date, rating: second },
          ],
        ],
      ]),
    );
  });

  it('is none in a shallow clone, and says how to get it', async () => {
    const shallow = path.join(scratch, 'shallow');
    await git(scratch, '2025-10-02', 'clone', '--quiet', '--depth=1', `file://${origin}`, shallow);
    expect(await readScoreHistory(path.join(shallow, 'content'))).toMatch(/git fetch --unshallow/);
  });

  it('is none without a repository, or without a commit', async () => {
    const bare = path.join(scratch, 'bare');
    await mkdir(bare);
    expect(await readScoreHistory(bare)).toMatch(/^The content folder is in no git repository/);
    await git(bare, '2025-10-02', 'init', '--quiet');
    expect(await readScoreHistory(bare)).toMatch(/^Git has no commit yet/);
  });
});
