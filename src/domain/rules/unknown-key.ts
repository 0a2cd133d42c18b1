import { locateKey, locateValue } from '../check/front-matter.ts';
import { nearest } from '../names/nearest.ts';
import { reviewKeys } from '../check/schema.ts';
import type { OwnRule } from './rule.ts';

export const unknownKey: OwnRule = {
  id: 'unknown-key',
  scope: 'document',
  severity: 'error',
  summary: 'Front matter has the keys of the format and no others.',
  remedy: `Remove the key. Known keys: ${reviewKeys.join(', ')}.`,
  *find({ issues, frontMatter }) {
    for (const issue of issues) {
      if (issue.code !== 'unrecognized_keys') continue;
      for (const key of issue.keys) {
        const meant = issue.path.length === 0 ? nearest(key, reviewKeys) : undefined;
        const position =
          issue.path.length === 0
            ? locateKey(frontMatter, key)
            : locateValue(frontMatter, issue.path);
        yield {
          ...position,
          message: `unknown key \`${[...issue.path, key].join('.')}\``,
          remedy: meant && `Did you mean \`${meant}\`?`,
        };
      }
    }
  },
};
