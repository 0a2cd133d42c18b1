import { locateValue } from '../check/front-matter.ts';
import { textValues } from '../check/text-values.ts';
import { findMarkup } from '../text/plain.ts';
import type { Finding, OwnRule } from './rule.ts';

/** Keys whose texts readers see as they are written. */
const plainKeys = ['title', 'target_name', 'summary', 'reasons', 'tags'] as const;

export const plainText: OwnRule = {
  id: 'plain-text',
  scope: 'document',
  severity: 'warning',
  summary:
    'Texts of the front matter are plain: pages show their Markdown and HTML as it is written.',
  remedy: 'Write the words alone; of reasons, only citations such as [1] become links.',
  *find({ review, frontMatter }): Iterable<Finding> {
    if (!review) return;
    for (const key of plainKeys) {
      for (const { path, value } of textValues(review[key], [key])) {
        const markup = findMarkup(value);
        if (!markup) continue;
        yield {
          ...locateValue(frontMatter, path),
          text: markup.text,
          message: `\`${key}\` is plain text, but holds the Markdown or HTML of ${markup.name}`,
        };
      }
    }
  },
};
