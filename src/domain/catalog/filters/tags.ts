import { areWantedTogether, listedGroups } from '../../tags/groups.ts';
import { bitOf, lowestPlace } from '../bits.ts';
import type { Columns } from '../columns.ts';
import { fail } from '../failures.ts';
import { listOf, oneOf } from '../parameter.ts';
import type { CountingFilter } from '../setting.ts';
import { askedFor, isLeftOut, renameTag, slugOf, type SignedTag } from '../signed-tags.ts';

interface Values {
  /** A review must have any of a group, all traits, something of every group, and none left out. */
  tags: readonly SignedTag[];
  /** `all`: a review must have every tag that is asked for, whatever its group. */
  match: 'any' | 'all';
}

/** Places of the conditions: one a group, then that of tags left out, and that of tags that must all be there. */
const [leftOut, together] = [listedGroups.length, listedGroups.length + 1];
const [leftOutBit, togetherBit] = [bitOf(leftOut), bitOf(together)];

/** The tags of a review, asked for or left out. */
export const tags: CountingFilter<Values> = {
  parameters: {
    tags: listOf(
      ({ tags }) => tags,
      'no-such-tag',
      slugOf,
      (tag, { tags, mainTags }) =>
        renameTag(tag, (slug) => (tags.has(slug) ? slug : (mainTags.get(slug) ?? slug))),
    ),
    match: oneOf(() => ['any', 'all'], 'any'),
  },
  settle: ({ tags, match }) => ({ tags, match: askedFor(tags).length > 1 ? match : 'any' }),
  conditions: listedGroups.length + 2,
  judge(columns, values, failures, first) {
    if (values.tags.length === 0) return;
    const { tagged, tagStart } = columns;
    const marks = markTags(columns, values);
    const wanted = marks.reduce((all, mark) => all | mark, 0) & (leftOutBit - 1);
    const needed = marks.reduce((count, mark) => count + Number(mark === togetherBit), 0);
    for (let review = 0; review < failures.length; review++) {
      const end = tagStart[review + 1]!;
      let there = 0;
      let missing = needed;
      for (let at = tagStart[review]!; at < end; at++) {
        const mark = marks[tagged[at]!]!;
        if (mark === 0) continue;
        if (mark === togetherBit) missing -= 1;
        else if (mark === leftOutBit) fail(failures, review, first + leftOut);
        else there |= mark;
      }
      if (missing > 0) fail(failures, review, first + together);
      for (let groups = wanted & ~there; groups !== 0; groups &= groups - 1) {
        fail(failures, review, first + lowestPlace(groups));
      }
    }
  },
  /**
   * By place of the tag in the columns: what asking for it in its group would leave; beside one
   * that is left out, how many reviews it takes away.
   */
  count(columns, { tags: chosen }, { failures, near }, first) {
    const { tags, tagged, tagStart } = columns;
    const counts = new Uint32Array(tags.length);
    const out = new Set(chosen.filter(isLeftOut).map(slugOf));
    const last = first + leftOut;
    // A group whose tags are all required has no condition that fails, see `markTags`.
    const conditions = Uint8Array.from(tags, ({ slug, group }) =>
      out.has(slug) ? last : first + listedGroups.indexOf(group),
    );
    for (const review of near) {
      const failed = failures[review]!;
      if (failed !== 0 && (failed < first || failed > last)) continue;
      const end = tagStart[review + 1]!;
      for (let at = tagStart[review]!; at < end; at++) {
        const tag = tagged[at]!;
        if (failed === 0 || failed === conditions[tag]) counts[tag]! += 1;
      }
    }
    return counts;
  },
};

/** What each tag means for a choice: a bit of the condition that it decides, or 0. */
function markTags({ tags }: Columns, { tags: chosen, match }: Values): Uint32Array {
  const signs = new Map(chosen.map((tag) => [slugOf(tag), tag]));
  return Uint32Array.from(tags, ({ slug, group }) => {
    const sign = signs.get(slug);
    if (sign === undefined) return 0;
    if (isLeftOut(sign)) return leftOutBit;
    if (match === 'all' || areWantedTogether(group)) return togetherBit;
    return bitOf(listedGroups.indexOf(group));
  });
}
