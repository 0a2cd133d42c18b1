import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BuildReport } from '../../src/commands/site/report/gather.ts';
import { readConcepts } from '../../src/reading/vocabulary.ts';
import { copyProject } from '../support/project.ts';
import { start } from '../support/run-command.ts';
import { corpusOf } from './corpus/corpus.ts';
import { changes, type Site } from './changes.ts';

/** A build of a series, by the name of what changed before it. */
export interface MeasuredBuild {
  name: string;
  report: BuildReport;
}

/**
 * Builds documents with nothing kept, and again after changes of each kind.
 * @param content is used up
 */
export async function buildSeries(content: string): Promise<MeasuredBuild[]> {
  const site = { project: await copyProject(), content };
  const builds = [{ name: 'cold', report: await build(site) }];
  for (const [name, change] of Object.entries(changes)) {
    await change(site);
    builds.push({ name, report: await build(site) });
  }
  return builds;
}

/** Builds documents with nothing kept. */
export async function buildOnce(content: string): Promise<BuildReport> {
  return build({ project: await copyProject(), content });
}

/** Writes the invented corpus of so many documents into a folder of its own. */
export async function writeCorpus(count: number): Promise<string> {
  const folder = await scratchFolder();
  for (const { path: file, text } of corpusOf(count, await readConcepts('src/content'))) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return folder;
}

/** Copies a content folder into one of its own. */
export async function copyContent(source: string): Promise<string> {
  const folder = await scratchFolder();
  await cp(source, folder, { recursive: true });
  return folder;
}

function scratchFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'soundproof-bench-'));
}

/** @throws Error with what the build said, where it fails */
async function build({ project, content }: Site): Promise<BuildReport> {
  // As `npm run build` starts it.
  const flags = ['--max-semi-space-size=32', '--import', './src/commands/engine.ts'];
  const { code, stdout, stderr } = await start(
    process.execPath,
    [...flags, 'src/commands/site/command.ts', 'build', '--json'],
    {
      CONTENT_DIR: content,
      OUT_DIR: path.join(project, 'dist'),
      CACHE_DIR: path.join(project, 'cache'),
      SITE_URL: 'https://example.org',
      // Real documents have mistakes, and pictures take longer than all the rest.
      ...{ SKIP_INVALID: '1', OG: 'none' },
    },
    { cwd: project },
  ).ended;
  if (code !== 0) throw new Error(stdout + stderr);
  return JSON.parse(stdout) as BuildReport;
}
