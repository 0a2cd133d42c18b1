import { listedGroups, type ListedGroup } from '../../tags/groups.ts';
import { bitOf, lowestPlace } from '../bits.ts';
import type { Columns } from '../columns.ts';
import { fail, type Failures } from '../failures.ts';
import { listOf, oneOf } from '../parameter.ts';
import type { CountingFilter } from '../setting.ts';

interface Values {
  /** Slugs. A review must have any of a group, and of every group. */
  tags: readonly string[];
  /** `all`: a review must have every chosen tag, in a group too. */
  match: 'any' | 'all';
}

/** The tags of a review. Each group is a condition; where all tags must be there, they are one. */
export const tags: CountingFilter<Values> = {
  parameters: {
    tags: listOf(({ tags }) => tags, 'no-such-tag'),
    match: oneOf(() => ['any', 'all'], 'any'),
  },
  settle: ({ tags, match }) => ({ tags, match: tags.length > 1 ? match : 'any' }),
  conditions: listedGroups.length,
  judge(columns, { tags: chosen, match }, failures, first) {
    if (chosen.length === 0) return;
    const judge = match === 'all' ? judgeAll : judgeGroups;
    judge(columns, new Set(chosen), failures, first);
  },
  /** By place of the tag in the columns. */
  count({ tags, tagged, tagStart }, { match }, { failures, near }, first) {
    const counts = new Uint32Array(tags.length);
    // Where all tags are required, another choice can't let in a review that lacks one.
    const last = match === 'all' ? 0 : first + listedGroups.length - 1;
    const conditions = Uint8Array.from(tags, ({ group }) => first + listedGroups.indexOf(group));
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

const groupBits = Object.fromEntries(
  listedGroups.map((group, place) => [group, bitOf(place)]),
) as Record<ListedGroup, number>;

/** Marks for each group of chosen tags the reviews that have none of it. */
function judgeGroups(
  { tags, tagged, tagStart }: Columns,
  chosen: ReadonlySet<string>,
  failures: Failures,
  first: number,
): void {
  const bits = Uint32Array.from(tags, ({ slug, group }) =>
    chosen.has(slug) ? groupBits[group] : 0,
  );
  const wanted = bits.reduce((all, bit) => all | bit, 0);
  for (let review = 0; review < failures.length; review++) {
    const end = tagStart[review + 1]!;
    let there = 0;
    for (let at = tagStart[review]!; at < end; at++) there |= bits[tagged[at]!]!;
    for (let missing = wanted & ~there; missing !== 0; missing &= missing - 1) {
      fail(failures, review, first + lowestPlace(missing));
    }
  }
}

/** Marks the reviews that lack any of the chosen tags. */
function judgeAll(
  { tags, tagged, tagStart }: Columns,
  chosen: ReadonlySet<string>,
  failures: Failures,
  condition: number,
): void {
  const isChosen = Uint8Array.from(tags, ({ slug }) => Number(chosen.has(slug)));
  for (let review = 0; review < failures.length; review++) {
    const end = tagStart[review + 1]!;
    let there = 0;
    for (let at = tagStart[review]!; at < end; at++) there += isChosen[tagged[at]!]!;
    if (there < chosen.size) fail(failures, review, condition);
  }
}
