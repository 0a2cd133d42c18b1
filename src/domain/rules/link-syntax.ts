import { toString } from 'mdast-util-to-string';
import type { Finding, OwnRule } from './rule.ts';

/** What was meant as a link or picture and is shown as it is; `[1] (https://…)` is a citation. */
const literal: readonly RegExp[] = [
  /!?\[(?!\d+\])[^[\]\n]{1,200}\] ?\((?=https?:|www\.|\.{0,2}\/)[^\s)]{0,80}\)?/,
  /\([^()\n]{1,200}\)\[(?=https?:|www\.|\.{0,2}\/)[^\s\]]{0,80}\]?/,
  /\[(?!\d+\])[^[\]\n]{1,200}\]\[(?!\d)[^[\]\n]{1,200}\]/,
];

export const linkSyntax: OwnRule = {
  id: 'link-syntax',
  scope: 'document',
  severity: 'warning',
  summary: 'Markdown reads every link and picture as one, and every link has a text.',
  remedy: 'Write `[text](address)`: nothing between the brackets, and `%20` for a space in it.',
  *find({ body }): Iterable<Finding> {
    for (const { text, positionAt } of body.blocks) {
      const [found] = literal.flatMap((pattern) => pattern.exec(text) ?? []);
      const index = found === undefined ? -1 : text.indexOf(found);
      if (index === -1) continue;
      const message = `\`${found}\` is shown as it is: Markdown does not read it as a link`;
      yield { ...positionAt(index), message };
    }
    for (const link of body.links) {
      if (!link.position || toString(link).trim() !== '') continue;
      const { line, column } = link.position.start;
      yield {
        ...{ line, column },
        message: `the link to \`${link.url}\` has no text, so readers do not see it`,
        remedy: 'Write what it leads to between its square brackets.',
      };
    }
  },
};
