import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs git in a folder as somebody, on a day, whatever the machine's own settings are. */
export async function git(folder: string, day: string, ...args: string[]): Promise<void> {
  const when = `${day}T12:00:00Z`;
  const somebody = ['-c', 'user.name=Somebody', '-c', 'user.email=some@body.test'];
  await run('git', ['-C', folder, ...somebody, ...args], {
    env: {
      ...process.env,
      ...{ GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when, GIT_CONFIG_GLOBAL: '/dev/null' },
    },
  });
}

/** Commits all that is in the working tree of a folder. */
export async function commitAll(folder: string, day: string): Promise<void> {
  await git(folder, day, 'add', '--all');
  await git(folder, day, 'commit', '--quiet', '--message', 'A step');
}
