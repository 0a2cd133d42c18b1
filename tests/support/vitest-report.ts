import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { writeReport } from './run-report.ts';

/** Reports the tests of vitest, and what failed outside of them, which its own report leaves out. */
export default class VitestReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], outside: readonly Fault[]): void {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const failed = tests.filter((test) => test.result().state === 'failed');
    writeReport({
      passed: tests.filter((test) => test.result().state === 'passed').length,
      failed: failed.length,
      faults: [
        ...failed.flatMap((test) =>
          faults(`${test.module.relativeModuleId} › ${test.fullName}`, test.result().errors),
        ),
        // Nor does it count what goes wrong before or after tests.
        ...modules.flatMap((module) =>
          [module, ...module.children.allSuites()].flatMap((suite) =>
            faults(`around tests of ${module.relativeModuleId}`, suite.errors()),
          ),
        ),
        ...faults('outside of any test', outside),
      ],
    });
  }
}

type Fault = Pick<SerializedError, 'message' | 'stack'>;

/** What went wrong somewhere, each with the line of code that threw it. */
function faults(where: string, errors: readonly Fault[] | undefined): string[] {
  return (errors ?? []).map(({ message, stack = '' }) =>
    [`${where}: ${message}`, /^ *at .*/m.exec(stack)?.[0]].filter(Boolean).join('\n'),
  );
}
