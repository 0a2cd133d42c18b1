import { existsSync, globSync } from 'node:fs';

/**
 * The tests that try changes of a source file: those of its name, and that of the index of its
 * folder, which asks something of every file there. Both paths are from the project's root.
 * @returns undefined where no test has its name: then all tests of the room try them
 */
export function ownTestsOf(source: string): string[] | undefined {
  const path = source.replace(/^src/, 'tests/unit').replace(/\.ts$/, '');
  const own = globSync(`${path}.*test.ts`);
  if (own.length === 0) return undefined;
  const index = path.replace(/[^/]+$/, 'index.test.ts');
  return existsSync(index) && !own.includes(index) ? [...own, index] : own;
}
