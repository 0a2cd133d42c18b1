import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommand, start, type Running } from '../support/run-command.ts';
import { textsIn } from '../support/texts.ts';

const script = 'src/commands/site/command.ts';
const content = 'tests/sites/good';
const scratchBuild = '.astro/build';
let scratch: string;
/** On another disk than the project, where there is one. */
let elsewhere: string;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-operators-'));
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  elsewhere = await mkdtemp(path.join(memory, 'soundproof-operators-'));
});

const environment = (more: Record<string, string> = {}) => ({
  CONTENT_DIR: content,
  CACHE_DIR: path.join(scratch, 'cache'),
  OUT_DIR: path.join(elsewhere, 'site'),
  SITE_URL: 'https://example.org',
  ...more,
});

/** What is wrong, on one channel, in sentences: no stack, and no build before it. */
async function refusal(more: Record<string, string>, command = 'build'): Promise<string> {
  const { code, stdout, stderr } = await runCommand(script, [command], environment(more));
  expect({ code: code > 0, stdout }).toEqual({ code: true, stdout: '' });
  expect(stderr).not.toMatch(/^ {4}at /m);
  return stderr;
}

// A command starts, says something and ends in seconds, or in minutes on a busy machine.
const timeout = 600_000;

/** Waits until a running command says something. */
async function says(running: Running, text: string): Promise<void> {
  await expect.poll(running.output, { timeout, interval: 50 }).toContain(text);
}

describe("a build that can't be, says in a sentence why", () => {
  it.each([
    [{ SITE_URL: 'example.org' }, 'has no scheme'],
    [{ BASE_PATH: '/my audio' }, 'Set it to a path such as /audio/.'],
    [{ REPO_URL: 'git@github.com:me/site.git' }, 'Set it to its page, https://github.com/me/site.'],
    [{ CONTENT_DIR: 'tests/sites/nowhere' }, 'does not exist. Set CONTENT_DIR to one that does.'],
    [{ CONTENT_DIR: 'tests/unit' }, 'There is no review in'],
    [{ OUT_DIR: 'package.json/site' }, 'a part of its path is a file'],
    [{ OUT_DIR: '.github' }, 'which holds files that no build made'],
  ])('with %j', async (more, sentence) => {
    expect(await refusal(more)).toContain(sentence);
  });

  it('with a vocabulary of tags that does not hold, at its place, and while developing too', async () => {
    const broken = path.join(scratch, 'broken');
    await cp(content, broken, { recursive: true });
    await writeFile(path.join(broken, 'tags.yaml'), 'dac:\n  group: [category\nname: x\n');
    for (const command of ['build', 'dev']) {
      expect(await refusal({ CONTENT_DIR: broken }, command)).toMatch(/tags\.yaml:3:1 {2}/);
    }
  });

  it('with a folder that may not be written to', async () => {
    const closed = path.join(scratch, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o555);
    // Root may write everywhere, unless it gives up the right to pass by permissions.
    const [program, ...args] = [
      ...(process.getuid?.() === 0
        ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search']
        : []),
      ...[process.execPath, script, 'build'],
    ];
    const env = environment({ OUT_DIR: path.join(closed, 'site') });
    const { code, stderr } = await start(program!, args, env).ended;
    expect(code).toBe(1);
    expect(stderr).toBe(
      `${closed} can't be used: this user has no right to it. ` +
        'Change its permissions, or choose another place.\n',
    );
  });
});

describe('builds that meet, or are ended', () => {
  const build = (more: Record<string, string> = {}) =>
    start(process.execPath, [script, 'build'], environment(more));

  it('leave nothing when they are told to end', async () => {
    const told = build();
    await says(told, 'Reading reviews…');
    expect(existsSync(scratchBuild)).toBe(true);
    told.child.kill('SIGTERM');
    expect((await told.ended).code).toBe(143);
    expect(existsSync(scratchBuild)).toBe(false);
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it('wait for each other, and the next clears what a killed one left', async () => {
    const first = build();
    await says(first, 'Reading reviews…');
    const second = build({ OUT_DIR: path.join(elsewhere, 'other') });
    const waits = 'Another build is running; this one waits until it has ended.';
    await says(second, waits);
    expect(second.output()).not.toContain('Reading reviews…');
    first.child.kill('SIGKILL');
    const { code, stderr } = await second.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${waits}\n` });
    expect(existsSync(scratchBuild)).toBe(false);
    expect(await readdir(elsewhere)).toEqual(['other']);
    const page = path.join(elsewhere, 'other', 'en', 'index.html');
    expect(await readFile(page, 'utf8')).toContain('https://example.org/en/');
  });

  it('warn where the address of the site is not known, and take their own place again', async () => {
    const folder = path.join(elsewhere, 'other');
    await writeFile(path.join(folder, 'CNAME'), 'example.org');
    const { code, stderr } = await build({ OUT_DIR: folder, SITE_URL: '' }).ended;
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Warning: SITE_URL is not set.*\n$/);
    expect(await textsIn(folder)).toMatchObject({ CNAME: 'example.org' });
  });
});

it('a build tells programs what it made, and nothing else on the same channel', async () => {
  const { code, stdout, stderr } = await runCommand(script, ['build', '--json'], environment());
  expect(code, stderr).toBe(0);
  const report = JSON.parse(stdout);
  expect(report).toMatchObject({
    folder: environment().OUT_DIR,
    pages: { byKind: { 'product reviews': { en: 4, ja: 2 }, home: { en: 1, ja: 1 } } },
    largest: { page: { file: expect.stringMatching(/\.html$/) } },
    reviews: { published: 8, read: expect.any(Number), refused: [], warned: {} },
  });
  const { pages, milliseconds, used } = report;
  const counts = Object.values(pages.byKind as Record<string, Record<string, number>>);
  const total = counts.flatMap((of) => Object.values(of)).reduce((sum, one) => sum + one, 0);
  expect(pages.total).toBe(total);
  expect(Object.keys(milliseconds)).toEqual(['read', 'bundle', 'draw', 'index', 'publish']);
  expect(used).toEqual({ processor: expect.any(Number), memory: expect.any(Number) });
});

describe('a server', () => {
  const port = 4387;
  const answers = () =>
    fetch(`http://localhost:${port}/en/`).then(
      ({ ok }) => ok,
      () => false,
    );

  it.each(['SIGTERM', 'SIGKILL'] as const)('ends when npm gets %s', async (signal) => {
    const env = environment({ OUT_DIR: path.join(elsewhere, 'other'), PORT: String(port) });
    const npm = start('npm', ['run', 'preview'], env);
    await expect.poll(answers, { timeout }).toBe(true);
    npm.child.kill(signal);
    await expect.poll(answers, { timeout }).toBe(false);
  });
});
