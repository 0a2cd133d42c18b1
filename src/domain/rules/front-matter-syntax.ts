import { faultsOf } from './readings/faults-of.ts';
import type { OwnRule } from './rule.ts';

export const frontMatterSyntax: OwnRule = {
  id: 'front-matter-syntax',
  scope: 'document',
  severity: 'error',
  summary: 'A review starts with front matter: plain YAML between two lines of three hyphens.',
  remedy: 'Write `---`, the keys, and `---` again, as the first lines of the file.',
  find: faultsOf('front-matter-syntax'),
};
