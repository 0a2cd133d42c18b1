import type { FullConfig, Reporter, Suite, TestError } from 'playwright/types/testReporter';
import { writeReport } from './run-report.ts';

/** Reports the tests of Playwright, and what failed outside of them. */
export default class BrowserReport implements Reporter {
  readonly #outside: string[] = [];
  #all: Suite | undefined;

  onBegin(_: FullConfig, all: Suite): void {
    this.#all = all;
  }

  onError({ message }: TestError): void {
    this.#outside.push(`outside of any test: ${message}`);
  }

  onEnd(): void {
    const tests = this.#all?.allTests() ?? [];
    const failed = tests.filter((test) => test.outcome() === 'unexpected');
    writeReport({
      passed: tests.filter((test) => test.outcome() === 'expected').length,
      failed: failed.length,
      faults: [
        ...failed.map(
          (test) =>
            `${test.titlePath().filter(Boolean).join(' › ')}: ${test.results.at(-1)?.error?.message}`,
        ),
        ...this.#outside,
      ],
    });
  }
}
