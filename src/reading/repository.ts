import { existsSync } from 'node:fs';
import path from 'node:path';
import { readRepository, type Repository } from '../domain/repository/repository.ts';
import { contentFolder } from './content-folder.ts';

/**
 * The repository that holds the reviews, as `REPO_URL` names it; undefined where it is not set.
 * @throws Error with a remedy, in a sentence, where it names none
 */
export function repository(asked = process.env.REPO_URL): Repository | undefined {
  if (!asked?.trim()) return undefined;
  const read = readRepository(asked);
  if (!('fault' in read)) return read;
  throw new Error(`REPO_URL is "${asked.trim()}", ${read.fault}. Set it to ${read.remedy}.`);
}

/**
 * The path of a file of the content folder within its repository, with `/`. Where the repository
 * was not copied with its `.git`, the project is taken for it.
 */
export function pathInRepository(file: string, content = contentFolder()): string {
  const whole = path.resolve(file);
  const below = path.relative(workingTree(content) ?? process.cwd(), whole);
  const isOutside = below.startsWith('..');
  return (isOutside ? path.relative(content, whole) : below).split(path.sep).join('/');
}

const known = new Map<string, string | undefined>();

/** The folder with a `.git` that a folder is in, or is. */
function workingTree(folder: string): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const parent = path.dirname(folder);
  const isTop = existsSync(path.join(folder, '.git'));
  const found = isTop ? folder : parent === folder ? undefined : workingTree(parent);
  known.set(folder, found);
  return found;
}
