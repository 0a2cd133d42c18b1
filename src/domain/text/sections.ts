import { byLanguage, languageFacts, type Language } from '../languages/index.ts';
import { fragmentOf, parts, type Part } from '../review/parts.ts';

/** A section of a review. */
export interface Section {
  /** The same in every language: fragments survive the switch. */
  id: string;
  part: Part | undefined;
  optional: boolean;
  /** What its heading may say in each language. The first is the one to write. */
  names: Record<Language, readonly string[]>;
}

const overview = textSection('overview');
const advice = textSection('advice');
const references: Section = { ...textSection('references'), optional: true };

/** The id of the section that lists what a review cites. */
export const referencesId = references.id;

/** The sections of a review in order. */
export const sections: readonly Section[] = [
  overview,
  ...parts.map((part) => ({
    id: fragmentOf(part),
    part,
    optional: false,
    names: byLanguage((language) => [languageFacts(language).parts[part.key]]),
  })),
  advice,
  references,
];

function textSection(id: 'overview' | 'advice' | 'references'): Section {
  const names = byLanguage((language) => languageFacts(language).sections[id]);
  return { id, part: undefined, optional: false, names };
}

const byName = new Map(
  sections.flatMap((section) =>
    Object.values(section.names).flatMap((names) =>
      names.map((name) => [name.toLowerCase(), section] as const),
    ),
  ),
);

/** The section that a heading opens, in any language, or undefined. */
export function sectionOfHeading(heading: string): Section | undefined {
  return byName.get(heading.trim().normalize('NFC').toLowerCase());
}

/** Reads a part's score line, `$$ \Large \text{0.2} $$` alone; undefined where the line is none. */
export function parseScoreLine(line: string): number | undefined {
  const match = /^\s*\$\$\s*(.*?)\s*\$\$\s*$/.exec(line);
  return match ? parseScoreFormula(match[1]!) : undefined;
}

/** Reads the formula of a score line, `\Large \text{0.2}`, without its dollar signs. */
export function parseScoreFormula(formula: string): number | undefined {
  const match = /^\\Large\s*\\text\{\s*(\d+(?:\.\d+)?)\s*\}$/.exec(formula.trim());
  return match ? Number(match[1]) : undefined;
}

/** The score line that a score asks for. */
export function scoreLine(score: number): string {
  return `$$ \\Large \\text{${score.toFixed(1)}} $$`;
}
