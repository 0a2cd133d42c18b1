import type { Finding, OwnRule } from './rule.ts';

export const referenceDefinition: OwnRule = {
  id: 'reference-definition',
  scope: 'document',
  severity: 'warning',
  summary: 'An entry of the references has no colon behind its number: Markdown would hide it.',
  remedy: 'Write the entry without the colon.',
  *find({ body }): Iterable<Finding> {
    for (const { label, position } of body.definitions) {
      if (!position || !/^\^?\d{1,3}$/.test(label ?? '')) continue;
      const { line, column } = position.start;
      const number = `[${label}]`;
      yield {
        ...{ line, column },
        message: `\`${number}:\` names an address for links, and is not shown as an entry`,
        edit: { line, column, remove: `${number}:`, insert: number },
      };
    }
  },
};
