import type { Severity } from '../../domain/check/problems.ts';
import type { RuleName } from '../../domain/rules/index.ts';
import { components } from './components.ts';

/** What Markdown, the components for authors, and their guide say in English. */
export const authoring = {
  backToText: (number: number) => `Back to citation ${number} in the text`,
  tableLabel: 'Table',
  codeLabel: 'Code',
  footnotes: 'Footnotes',
  /** @param number of the footnote, with the number of its citation where there are several */
  backToFootnote: (number: string) => `Back to footnote ${number} in the text`,
  specifications: 'Specifications',
  pros: 'For',
  cons: 'Against',
  note: 'Note',
  guide: {
    title: 'Authors’ guide',
    description: 'How to write a review, check it and publish it, for anyone who knows Markdown.',
    attribute: 'Attribute',
    says: 'What it says',
    required: 'required',
  },
  components,
  /** What each rule of the format asks for. What is missing here the rule itself says in English. */
  rules: {} as Readonly<Partial<Record<RuleName, string>>>,
  ruleTable: {
    label: 'Rules',
    rule: 'Rule',
    holds: 'What holds',
    breach: 'Breach',
    severities: { error: 'error', warning: 'warning' } satisfies Record<Severity, string>,
  },
};
