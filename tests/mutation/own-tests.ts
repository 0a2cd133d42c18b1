import { existsSync, globSync, readFileSync } from 'node:fs';

const texts = new Map(
  globSync('tests/unit/domain/**/*.test.ts').map((file) => [file, readFileSync(file, 'utf8')]),
);

/**
 * The tests that try changes of a source file: those of its name, those that import it, and that of
 * the index of its folder, which asks something of every file there. Paths are from the project's
 * root.
 * @returns undefined where no test has its name: then all tests of the room try them
 */
export function ownTestsOf(source: string): string[] | undefined {
  const path = source.replace(/^src/, 'tests/unit').replace(/\.ts$/, '');
  const named = globSync(`${path}.*test.ts`);
  if (named.length === 0) return undefined;
  const importing = [...texts.keys()].filter((file) => texts.get(file)!.includes(`/${source}'`));
  const index = path.replace(/[^/]+$/, 'index.test.ts');
  return [...new Set([...named, ...importing, ...(existsSync(index) ? [index] : [])])];
}
