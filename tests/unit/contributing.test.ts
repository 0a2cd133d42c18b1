import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('names only files and folders that are there', () => {
  const guide = readFileSync('.github/CONTRIBUTING.md', 'utf8');
  const named = [...guide.matchAll(/`((?:src|tests)\/[^`]+)`/g)].map(([, path]) => path!);
  // What is still to be added, such as `<lang>`, may have any name.
  const isThere = (path: string) =>
    path.includes('<') ? globSync(path.replace(/<\w+>/g, '*')).length > 0 : existsSync(path);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});
