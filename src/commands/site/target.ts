import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { isInside } from '../../reading/inside.ts';
import { UsageError } from '../command-line.ts';

/**
 * The folder that a build fills, as an absolute path without links.
 * @param asked the text of `OUT_DIR`, if any
 * @param content the folder of the reviews
 * @throws UsageError with a remedy where a build must not write there
 */
export function buildTarget(asked: string | undefined, content: string): string {
  const target = withoutLinks(path.resolve(asked?.trim() || 'dist'));
  const refuse = (fault: string) =>
    new UsageError(`OUT_DIR is ${target}, ${fault}. Set it to a folder of its own, such as dist.`);
  if (existsSync(target) && !statSync(target).isDirectory()) throw refuse('which is a file');
  for (const [folder, name] of [
    [path.parse(target).root, 'the root of the disk'],
    [homedir(), 'your home folder'],
    [process.cwd(), 'the project itself'],
    [content, 'the folder of the reviews'],
  ] as const) {
    const kept = withoutLinks(folder);
    if (target === kept) throw refuse(`which is ${name}`);
    if (isInside(kept, target)) throw refuse(`which holds ${name}`);
  }
  for (const folder of [content, 'src', 'public', '.git', 'node_modules']) {
    if (isInside(target, withoutLinks(path.resolve(folder)))) throw refuse(`inside ${folder}`);
  }
  return target;
}

/** The path without links, as far as it exists. */
function withoutLinks(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const parent = path.dirname(file);
  return parent === file ? file : path.join(withoutLinks(parent), path.basename(file));
}
