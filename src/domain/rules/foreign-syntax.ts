import { findForeignSyntax } from '../text/foreign-syntax.ts';
import type { Finding, OwnRule } from './rule.ts';

export const foreignSyntax: OwnRule = {
  id: 'foreign-syntax',
  scope: 'document',
  severity: 'warning',
  summary: 'Nothing in a review is syntax of another site generator, which readers would see.',
  remedy: 'Write it as Markdown, or remove it.',
  *find({ body, faults }): Iterable<Finding> {
    // In MDX a brace is an error by itself.
    const told = new Set(
      faults.filter(({ rule }) => rule === 'mdx-characters').map(({ line }) => line),
    );
    for (const { text, place } of body.blocks) {
      for (const { index, text: found, name, remedy } of findForeignSyntax(text)) {
        const at = place(index);
        if (told.has(at.line)) continue;
        yield { ...at, text: found, remedy, message: `readers see ${name}, \`${found}\`` };
      }
    }
  },
};
