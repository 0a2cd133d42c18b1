import path from 'node:path';
import type { PastScores } from '../../domain/check/score-history.ts';
import { contentFolder } from '../content-folder.ts';
import { logArguments, readFileLog, type FileVersion } from './file-log.ts';
import { git } from './git.ts';
import { scoresIn, type DatedScores } from './scores-in.ts';

/** The scores that each review had in git, the oldest first, by its file. */
export type ScoreHistory = ReadonlyMap<string, readonly PastScores[]>;

/**
 * Asks git for the scores that reviews have had, those that it never saw change aside. It is asked
 * once for all files, and once for all texts that differ.
 * @returns why there is no history, in a sentence, where there is none
 */
export async function readScoreHistory(root = contentFolder()): Promise<ScoreHistory | string> {
  const shallow = await git(root, ['rev-parse', '--is-shallow-repository']);
  if (!shallow) return 'The content folder is in no git repository, so no history is checked.';
  if (shallow.toString().trim() === 'true') {
    return 'This is a shallow clone, so no history is checked. `git fetch --unshallow` gets it.';
  }
  const log = await git(root, logArguments);
  const edited = await git(root, ['diff', 'HEAD', '--name-only', '-z', '--relative']);
  if (!log || !edited) return 'Git has no commit yet, so no history is checked.';
  const changed = new Set(edited.toString().split('\0'));
  const files = [...readFileLog(log.toString())].filter(
    ([file, versions]) => /\.mdx?$/.test(file) && (versions.length > 1 || changed.has(file)),
  );
  const scores = await readScores(root, [
    ...new Set(files.flatMap(([, versions]) => versions.map(({ blob }) => blob))),
  ]);
  return new Map(
    files.map(([file, versions]) => [
      path.relative('', path.join(root, file)),
      versions.flatMap(({ blob, day }: FileVersion) => {
        const known = scores.get(blob);
        return known ? [{ day, ...known }] : [];
      }),
    ]),
  );
}

/** The scores in the texts with some ids; throws where git can't be read. */
async function readScores(
  root: string,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, DatedScores>> {
  const scores = new Map<string, DatedScores>();
  if (blobs.length === 0) return scores;
  const output = (await git(root, ['cat-file', '--batch'], `${blobs.join('\n')}\n`))!;
  // Each text follows a line with its id, its type and its length in bytes, and ends with a line break.
  for (let at = 0; at < output.length;) {
    const start = output.indexOf('\n', at) + 1;
    const [blob = '', , length] = output.toString('latin1', at, start).trim().split(' ');
    const end = start + Number(length ?? 0);
    const read = scoresIn(output.toString('utf8', start, end));
    if (read) scores.set(blob, read);
    at = end + 1;
  }
  return scores;
}
