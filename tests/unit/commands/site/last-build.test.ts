import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  findSameBuild,
  forgetBuild,
  keepBuild,
  keptFile,
} from '../../../../src/commands/site/last-build.ts';
import { builtFiles, prepareOutput, publish } from '../../../../src/commands/site/output.ts';
import { leftFile, newPageRecord } from '../../../../src/publishing/page-record.ts';
import type { BuildReport } from '../../../../src/commands/site/report/gather.ts';

const build = { inputs: 'a', report: { files: 2 } as BuildReport, refused: 'b.md  is wrong' };
let target: string;

/** Publishes two files and keeps what the next build has to know. */
beforeEach(async () => {
  const scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-last-'));
  target = path.join(scratch, 'site');
  vi.stubEnv('CACHE_DIR', path.join(scratch, 'cache'));
  await publishText('one');
  const record = newPageRecord(target);
  const files = (await builtFiles(target)).map((file) => [file, leftFile(record, file)] as const);
  await keepBuild(target, build, new Map(files));
});

afterEach(() => vi.unstubAllEnvs());

async function publishText(text: string): Promise<void> {
  const built = path.join(path.dirname(target), 'built');
  await mkdir(path.join(built, 'en'), { recursive: true });
  await writeFile(path.join(built, 'index.html'), text);
  await writeFile(path.join(built, 'en/index.html'), text);
  await prepareOutput(target);
  await publish(built, target);
}

describe('the last build is found', () => {
  it('where the next would be made of the same', async () => {
    expect(await findSameBuild(target, 'a')).toMatchObject(build);
  });

  it('beside files that no build made', async () => {
    await writeFile(path.join(target, 'CNAME'), 'example.org');
    expect(await findSameBuild(target, 'a')).toMatchObject(build);
  });
});

describe('it is not found', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['where a file is gone', () => rm(path.join(target, 'en/index.html'))],
    ['where one has another size', () => writeFile(path.join(target, 'index.html'), 'edited')],
    ['where one was written since', () => utimes(path.join(target, 'index.html'), 1, 1)],
    ['where another has begun to take its place', () => forgetBuild(target)],
    ['where another was made by a build with another cache', () => publishText('two')],
    ['where what was kept is torn', () => writeFile(keptFile(target), '{')],
  ])('%s', async (_, change) => {
    await change();
    expect(await findSameBuild(target, 'a')).toBeUndefined();
  });

  it('where the next would be made of something else', async () => {
    expect(await findSameBuild(target, 'b')).toBeUndefined();
  });
});
