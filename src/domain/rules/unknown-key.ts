import { locateKey } from '../check/front-matter.ts';
import { reviewKeys } from '../check/schema.ts';
import { unknownKeys } from './readings/schema-issues.ts';
import type { OwnRule } from './rule.ts';

export const unknownKey: OwnRule = {
  id: 'unknown-key',
  scope: 'document',
  severity: 'error',
  summary: 'Front matter has the keys of the format and no others.',
  remedy: `Remove the key. Known keys: ${reviewKeys.join(', ')}.`,
  *find({ issues, frontMatter }) {
    for (const { path, meant } of unknownKeys(issues)) {
      yield {
        ...locateKey(frontMatter, ...path),
        message: `unknown key \`${path.join('.')}\``,
        remedy: meant && `Did you mean \`${meant}\`?`,
      };
    }
  },
};
