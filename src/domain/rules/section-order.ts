import type { Heading } from '../check/body.ts';
import { sections } from '../text/sections.ts';
import type { Finding, OwnRule } from './rule.ts';

export const sectionOrder: OwnRule = {
  id: 'section-order',
  scope: 'document',
  severity: 'warning',
  summary: 'The sections are in the order of the format, each once.',
  remedy: 'Move the section to its place.',
  *find({ body }): Iterable<Finding> {
    const first = new Map<string, Heading>();
    for (const heading of body.headings) {
      const { section, line, text } = heading;
      if (!section) continue;
      const before = first.get(section.id);
      if (before) {
        const message = `"${text}" is a section for the second time, after line ${before.line}`;
        yield { line, text, message, remedy: 'Join the two sections, or rename one.' };
      } else first.set(section.id, heading);
    }
    const once = [...first.values()];
    const inOrder = new Set(longestRising(once, positionOf));
    for (const heading of once) {
      if (inOrder.has(heading)) continue;
      const { line, text } = heading;
      yield { line, text, message: `"${text}" is not in its place among the sections` };
    }
  },
};

const positionOf = ({ section }: Heading): number => sections.findIndex((one) => one === section);

/**
 * The longest run of items, gaps allowed, whose values rise. The items left out are those that were
 * moved.
 */
function longestRising<Item>(items: readonly Item[], valueOf: (item: Item) => number): Item[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const before = runs
      .filter((run) => valueOf(run.at(-1)!) < valueOf(item))
      .reduce<Item[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    runs.push([...before, item]);
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
}
