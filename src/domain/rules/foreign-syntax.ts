import { LineIndex } from '../check/position.ts';
import type { ReviewDocument } from '../check/document.ts';
import { findForeign, type Foreign } from '../text/foreign-syntax.ts';
import type { Finding, OwnRule } from './rule.ts';

export const foreignSyntax: OwnRule = {
  id: 'foreign-syntax',
  scope: 'document',
  severity: 'warning',
  summary: 'A review has no syntax of other site generators, which readers would see.',
  remedy: 'Write it as Markdown, or remove it.',
  *find(document): Iterable<Finding> {
    const { text, faults, body } = document;
    const lines = new LineIndex(text);
    // In MDX a brace is an error by itself, and so is a line that was meant as a score.
    const braces = faults.filter(({ rule }) => rule === 'mdx-characters');
    const told = new Set([...braces, ...body.nearScores].map(({ line }) => line));
    for (const { start, found, name, remedy, insert } of foreignIn(document)) {
      // A definition is what is wrong, not the term above it.
      const at = Math.max(0, found.search(/^:[^\S\n]/m));
      const position = lines.at(start + at);
      if (told.has(position.line)) continue;
      const line = found.slice(at).trim().split('\n')[0]!;
      yield {
        ...position,
        message: `readers see ${name}, \`${line}\``,
        remedy,
        text: line,
        edit: insert === undefined ? undefined : { ...lines.at(start), remove: found, insert },
      };
    }
  },
};

/** What other generators would have taken out of a review. */
export function foreignIn(document: ReviewDocument): Foreign[] {
  const { text, frontMatter } = document;
  return findForeign(text, noProse(document), frontMatter.data);
}

const verbatim: ReadonlySet<string> = new Set(['code', 'inlineCode', 'math', 'inlineMath']);

/** Where front matter, code and formulas start and end. */
function noProse({ text, body: { nodes }, frontMatter: { bodyLine } }: ReviewDocument) {
  const start = text.split('\n', bodyLine - 1).join('\n').length;
  const ranges = nodes
    .filter(({ type }) => verbatim.has(type))
    .map(({ position }) => [position!.start.offset!, position!.end.offset!] as const);
  return [[0, start] as const, ...ranges];
}
