import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTarget } from '../../../../src/commands/site/target.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'soundproof-target-'));
const content = path.join(scratch, 'content');
const file = path.join(scratch, 'file');
writeFileSync(file, '');
const link = path.join(scratch, 'link');
symlinkSync(process.cwd(), link);

describe('OUT_DIR', () => {
  it('is dist, or any folder of its own', () => {
    expect(buildTarget(undefined, content)).toBe(path.resolve('dist'));
    expect(buildTarget(path.join(scratch, 'out'), content)).toBe(path.join(scratch, 'out'));
  });

  it.each([
    ['a file', file],
    ['the root of the disk', '/'],
    ['your home folder', homedir()],
    ['the project itself', '.'],
    ['the project itself', link],
    ['the project itself', '..'],
    ['the folder of the reviews', content],
    ['the folder of the reviews', scratch],
    ['content', path.join(content, 'site')],
    ['inside src', 'src/pages/site'],
    ['inside public', 'public/site'],
  ])('is refused where it would be or hold %s', (name, asked) => {
    expect(() => buildTarget(asked, content)).toThrow(name);
    expect(() => buildTarget(asked, content)).toThrow('Set it to a folder of its own');
  });
});
