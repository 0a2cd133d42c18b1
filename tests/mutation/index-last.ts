import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Puts the tests of whole folders last: most changes are then noticed already, by tests of a file. */
export class IndexLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => Number(isOfIndex(one)) - Number(isOfIndex(other)));
  }
}

function isOfIndex({ moduleId }: TestSpecification): boolean {
  return moduleId.endsWith('/index.test.ts');
}
