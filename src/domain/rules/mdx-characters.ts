import { faultsOf } from './readings/faults-of.ts';
import type { OwnRule } from './rule.ts';

export const mdxCharacters: OwnRule = {
  id: 'mdx-characters',
  scope: 'document',
  severity: 'error',
  summary: 'In MDX, `<` before anything but a tag, and `{` and `}`, are written with a backslash.',
  remedy: 'Put a backslash before the character.',
  find: faultsOf('mdx-characters'),
};
