import { locate } from '../check/facts.ts';
import { foldedPath } from '../check/library.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const fileName: LibraryRule = {
  id: 'file-name',
  scope: 'library',
  severity: 'error',
  summary: 'No two files have names that differ only in the case or the Unicode form of letters.',
  remedy: 'Rename one of the two: on many computers both names are the same file.',
  *find(facts, { byFoldedPath }): Iterable<Finding> {
    for (const other of byFoldedPath.get(foldedPath(facts)) ?? []) {
      if (other.file === facts.file) continue;
      yield {
        ...locate(facts, 'ref'),
        message: `the file's name differs from that of ${other.file} only in the case of letters or in their Unicode form`,
      };
    }
  },
};
