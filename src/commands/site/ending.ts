import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The exit codes of a process that a signal ended: 128 and the signal's number. */
const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** How often a process checks that npm still runs, in milliseconds. */
const interval = 500;

/**
 * Ends the process on a signal, and when npm, which started it, is gone. npm passes a signal on to
 * its shell, but not to what the shell runs, and when it is killed it tells nobody. A command does
 * all its work in this one process, so nothing is left running. Listeners of `exit` tidy up.
 */
export function endWhenTold(): void {
  for (const [signal, code] of Object.entries(codes)) process.on(signal, () => process.exit(code));
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const npm = starterOf(shell);
  setInterval(() => {
    if (process.ppid !== shell || !isRunning(npm)) process.exit(codes.SIGTERM);
  }, interval).unref();
}

/** The process that started a shell, or the given process where it is no shell. */
function starterOf(pid: number): number {
  const [parent, name] = describe(pid);
  return /^-?(?:\S*\/)?(?:ba|da|a|z|k)?sh$/.test(name) ? parent : pid;
}

/**
 * The parent of a process and its name, as the system tells them. A process that is gone has none.
 */
function describe(pid: number): [parent: number, name: string] {
  const file = `/proc/${pid}/stat`;
  const told = existsSync(file)
    ? readFileSync(file, 'latin1').replace(/^.*\((.*)\) \S+ (\d+).*$/s, '$2 $1')
    : (spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout ??
      '');
  const [, parent, name] = /^\s*(\d+)\s+(.*?)\s*$/m.exec(told) ?? [];
  return [Number(parent ?? pid), name ?? ''];
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
