import { mdxCharacterFindings } from './readings/markup-faults.ts';
import type { Rule } from './rule.ts';

export const mdxCharacters: Rule = {
  id: 'mdx-characters',
  severity: 'error',
  summary: 'In MDX, `<` before anything but a tag, and `{` and `}`, are written with a backslash.',
  remedy: 'Put a backslash before the character.',
  find: mdxCharacterFindings,
};
