import { printable } from '../domain/text/printable.ts';
import { describeSystemFault } from './system-fault.ts';

/** An author's mistake on the command line, shown without a stack. */
export class UsageError extends Error {}

/**
 * Runs a command and ends the process with its exit code. What it throws is said in a line. The
 * code is 2 for a mistake on the command line and 1 for anything else.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    complain(describeSystemFault(error) ?? message);
    const isUsage = error instanceof UsageError || isParseArgsError(error);
    process.exitCode = isUsage ? 2 : 1;
  }
}

/**
 * Ends the process, whatever still runs in it, once all that it has said is read: a pipe takes what
 * is written into it as it is read, and the report of a large site is longer than it holds.
 */
export async function endOnceSaid(): Promise<never> {
  const said = [process.stdout, process.stderr].map(
    (stream) => new Promise((done) => stream.write('', done)),
  );
  await Promise.all(said);
  process.exit();
}

/** Says what is wrong, in lines that no terminal or log obeys. */
export function complain(text: string): void {
  console.error(text.split('\n').map(printable).join('\n'));
}

function isParseArgsError(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
