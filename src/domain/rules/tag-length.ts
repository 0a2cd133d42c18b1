import { locateValue } from '../check/front-matter.ts';
import type { Finding, OwnRule } from './rule.ts';

/** File systems take names of 255 bytes; some room is left for endings that a build adds. */
const mostBytes = 200;

const encoder = new TextEncoder();

export const tagLength: OwnRule = {
  id: 'tag-length',
  scope: 'document',
  severity: 'error',
  summary: 'A tag is short enough to be the name of a folder: its page has one.',
  remedy: 'Name the tag in a few words.',
  *find({ review, frontMatter }, vocabulary): Iterable<Finding> {
    if (!review) return;
    for (const [index, spelling] of review.tags.entries()) {
      const [{ slug }] = vocabulary[review.lang](spelling);
      const bytes = encoder.encode(slug).length;
      if (bytes <= mostBytes) continue;
      yield {
        ...locateValue(frontMatter, ['tags', index]),
        text: spelling.slice(0, 40),
        message: `a tag of ${bytes} bytes is longer than the name of a folder may be (${mostBytes})`,
      };
    }
  },
};
