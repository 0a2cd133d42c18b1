import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** Lines of what was done, with a change's number and the id of a test, in the copy of the project. */
const file = 'changes.log';

/** What a test does with a change: it tries it, and then notices or misses it. */
type Step = 'tried' | 'noticed' | 'missed';

/** Notes a step at once, so that it is known even where the next one ends the process. */
export function note(step: Step, change: string, test: string): void {
  appendFileSync(file, `${step} ${change} ${test}\n`);
}

/**
 * Reads which changes were noticed, each with the id of the test. One that was tried last, before
 * Stryker had to begin again, took all memory or time: that is noticed too.
 */
export function readNoticed(): Map<string, string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const steps = Array.from(text.matchAll(/^(\w+) (\d+) (.*)$/gm));
  const telling = steps.filter(
    ([, step], at) => step === 'noticed' || (step === 'tried' && isLeftOpen(steps[at + 1])),
  );
  return new Map(telling.map(([, , change, test]) => [change!, test!]));
}

/** Whether what follows a try is no outcome of it. */
function isLeftOpen(next: RegExpExecArray | undefined): boolean {
  return next === undefined || next[1] === 'tried';
}
