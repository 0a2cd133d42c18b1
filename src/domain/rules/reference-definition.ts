import { hiddenFootnotes } from './readings/hidden-footnotes.ts';
import type { Finding, OwnRule } from './rule.ts';

export const referenceDefinition: OwnRule = {
  id: 'reference-definition',
  scope: 'document',
  severity: 'warning',
  summary: 'An entry of the references has no colon after its number: Markdown would hide it.',
  remedy: 'Write the entry without the colon.',
  *find(document): Iterable<Finding> {
    for (const { label, position } of document.body.definitions) {
      if (!position || !/^\^?\d{1,3}$/.test(label ?? '')) continue;
      const { line, column } = position.start;
      const number = `[${label}]`;
      yield {
        ...{ line, column },
        message: `\`${number}:\` names an address for links, and is not shown as an entry`,
        edit: { line, column, remove: `${number}:`, insert: number },
      };
    }
    for (const { label, position } of hiddenFootnotes(document)) {
      if (!position) continue;
      const { line, column } = position.start;
      const written = `[^${label}]:`;
      const isNumber = /^\d{1,3}$/.test(label ?? '');
      yield {
        ...{ line, column },
        message: `\`${written}\` is a footnote that nothing refers to, so it is not shown`,
        remedy: isNumber ? `Write \`[${label}]\` for an entry.` : `Refer to it by \`[^${label}]\`.`,
        edit: isNumber ? { line, column, remove: written, insert: `[${label}]` } : undefined,
      };
    }
  },
};
