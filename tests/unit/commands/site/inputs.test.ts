import { mkdir, mkdtemp, rename, symlink, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestOfInputs } from '../../../../src/commands/site/inputs.ts';
import { buildSettings } from '../../../../src/page-settings.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** What the project's code reads of the environment. */
function namesRead(): Set<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .map((file) => path.join('src', file));
  const code = [...files, 'astro.config.mjs'].map((file) => readFileSync(file, 'utf8')).join('\n');
  const single = [...code.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name!);
  const several = [...code.matchAll(/\{([^{}]*)\} = process\.env/g)].flatMap(([, names]) =>
    names!.split(',').map((name) => name.trim()),
  );
  return new Set([...single, ...several]);
}

it('is asked of every setting that the code reads, but for those of which nothing is made', () => {
  const ofNothing = [
    'CACHE_DIR',
    'OUT_DIR',
    'PORT',
    'REPORT_FILE',
    'THREADS',
    'npm_lifecycle_event',
  ];
  expect([...namesRead()].sort()).toEqual([...buildSettings, ...ofNothing].sort());
});

describe('the digest of everything that a build is made of changes', () => {
  it.each(buildSettings.filter((name) => name !== 'CONTENT_DIR'))('with %s', (name) => {
    const before = digestOfInputs();
    vi.stubEnv(name, 'other');
    expect(digestOfInputs()).not.toBe(before);
  });

  it('with the day', () => {
    const before = digestOfInputs();
    vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] });
    expect(digestOfInputs()).not.toBe(before);
  });

  it('with each file of the content folder, its name, and what a link leads to', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'soundproof-inputs-'));
    const [content, elsewhere] = [path.join(folder, 'content'), path.join(folder, 'elsewhere')];
    await mkdir(elsewhere);
    // The content folder may itself be a link.
    await symlink('elsewhere', content);
    vi.stubEnv('CONTENT_DIR', content);
    const seen = [digestOfInputs()];
    const within = (name: string) => path.join(content, name);
    const expectOther = () => {
      expect(seen).not.toContain(digestOfInputs());
      seen.push(digestOfInputs());
    };
    await writeFile(within('a.md'), 'one');
    expectOther();
    await writeFile(within('a.md'), 'two');
    expectOther();
    await rename(within('a.md'), within('LICENCE'));
    expectOther();
    await writeFile(path.join(folder, 'far.png'), 'one');
    await symlink('../far.png', within('near.png'));
    expectOther();
    await writeFile(path.join(folder, 'far.png'), 'two');
    expectOther();
    await symlink('nothing', within('broken'));
    expectOther();
    for (const target of ['.', 'itself']) {
      await symlink(target, within(target === '.' ? 'round' : 'itself'));
      expectOther();
    }
    expect(digestOfInputs()).toBe(seen.at(-1));
  });
});
