import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Built } from './build.ts';
import { start } from './run-command.ts';

/** One change to a file of the project: where a text stands, another shall stand. */
export interface Change {
  file: string;
  from: string;
  to: string;
}

/** What a copy of the project is built from, its installed packages aside. */
const copied = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the project, lays new files over it, makes the changes, and really builds it with its own
 * build command. So a test shows how much of the project something new has to touch.
 * @param overlay folder whose files are new to the project
 * @throws Error where a file of the overlay is there already, or a changed text is not
 */
export async function buildChanged(overlay: string, changes: readonly Change[]): Promise<Built> {
  const project = await copyProject();
  await layOver(overlay, project);
  for (const { file, from, to } of changes) {
    const text = await readFile(path.join(project, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
    await writeFile(path.join(project, file), text.replace(from, to));
  }
  const { code, stdout, stderr } = await start(
    process.execPath,
    ['src/commands/site/command.ts', 'build'],
    { CACHE_DIR: path.join(project, 'cache') },
    { cwd: project },
  ).ended;
  return { code, output: stdout + stderr, folder: path.join(project, 'dist') };
}

/** Copies the project into a folder of its own, which shares its packages. */
export async function copyProject(): Promise<string> {
  const project = await mkdtemp(path.join(tmpdir(), 'soundproof-project-'));
  for (const one of copied) await cp(one, path.join(project, one), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(project, 'node_modules'));
  return project;
}

async function layOver(overlay: string, project: string): Promise<void> {
  const entries = await readdir(overlay, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(overlay, path.join(entry.parentPath, entry.name)));
  for (const file of files) {
    if (existsSync(path.join(project, file))) throw new Error(`The project has ${file} already.`);
  }
  await cp(overlay, project, { recursive: true });
}
