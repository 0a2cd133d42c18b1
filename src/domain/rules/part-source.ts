import { citingParts } from '../check/cited-sources.ts';
import { languageFacts } from '../languages/index.ts';
import { mainLanguage } from '../languages/main.ts';
import { parts } from '../review/parts.ts';
import { findUnfinished } from '../text/unfinished.ts';
import type { Finding, OwnRule } from './rule.ts';

export const partSource: OwnRule = {
  id: 'part-source',
  scope: 'document',
  severity: 'warning',
  summary: 'Every part cites a source of what it says.',
  remedy: 'Cite an entry of the references, or link to the page; say where nothing is known.',
  *find(document): Iterable<Finding> {
    const { body, language = mainLanguage } = document;
    const citing = citingParts(document);
    const uncited = body.headings.filter(({ section, flaw }) => {
      const part = section?.part;
      return part && !flaw && !citing.has(part.key) && !isUnfinished(part.key);
    });
    const [first] = uncited;
    if (!first) return;
    const names = languageFacts(language).parts;
    const where =
      uncited.length === parts.length
        ? 'any of its parts'
        : uncited.map(({ section }) => names[section!.part!.key]).join(', ');
    const message = `the review cites no source under ${where}`;
    yield { line: first.line, column: first.column, message };

    function isUnfinished(key: string): boolean {
      return body.blocks.some(
        ({ heading, text }) =>
          heading?.within?.part?.key === key && findUnfinished(text) !== undefined,
      );
    }
  },
};
