import { existsSync, globSync, readFileSync } from 'node:fs';

const tests = textsOf('tests/unit/domain/**/*.test.ts');
const sources = textsOf('src/domain/**/*.ts');

/**
 * The tests that try changes of a source file: those of its name, those that import it, and that of
 * the index of its folder, which asks something of every file there. An index, which tests of every
 * file import, has those of its name alone. A file that no test is named for has those of the files
 * that import it. Paths are from the project's root.
 * @returns undefined where there is none: then all tests of the room try them
 */
export function ownTestsOf(source: string): string[] | undefined {
  const named = testsNamedFor(source);
  const used = named.length > 0 ? named : usersOf(source).flatMap(testsNamedFor);
  if (used.length === 0) return undefined;
  if (named.length > 0 && source.endsWith('/index.ts')) return named;
  const importing = [...tests.keys()].filter((file) => tests.get(file)!.includes(`/${source}'`));
  const index = pathOfTest(source).replace(/[^/]+$/, 'index.test.ts');
  return [...new Set([...used, ...importing, ...(existsSync(index) ? [index] : [])])];
}

function testsNamedFor(source: string): string[] {
  return globSync(`${pathOfTest(source)}.*test.ts`);
}

function pathOfTest(source: string): string {
  return source.replace(/^src/, 'tests/unit').replace(/\.ts$/, '');
}

/** The files that import another by the last two parts of its path: no two in the domain share them. */
function usersOf(source: string): string[] {
  const name = source.split('/').slice(-2).join('/');
  return [...sources.keys()].filter((file) => sources.get(file)!.includes(`/${name}'`));
}

function textsOf(pattern: string): Map<string, string> {
  return new Map(globSync(pattern).map((file) => [file, readFileSync(file, 'utf8')]));
}
