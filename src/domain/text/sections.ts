import type { Language } from '../languages/index.ts';
import { parts, type Part } from '../review/parts.ts';

/** The sections of a review in order. Ids are the same in both languages: fragments survive the switch. */
export const sections = [
  { id: 'overview', part: undefined, optional: false, names: { en: ['Overview'], ja: ['概要'] } },
  ...parts.map((part) => ({
    id: part.id,
    part: part as Part | undefined,
    optional: false,
    names: { en: [part.name.en], ja: [part.name.ja] },
  })),
  { id: 'advice', part: undefined, optional: false, names: { en: ['Advice'], ja: ['アドバイス'] } },
  {
    id: 'references',
    part: undefined,
    optional: true,
    names: { en: ['References', 'Reference'], ja: ['参考情報', '参考文献', '参考資料'] },
  },
] satisfies {
  id: string;
  part: Part | undefined;
  optional: boolean;
  names: Record<Language, string[]>;
}[];

export type Section = (typeof sections)[number];

const byName = new Map(
  sections.flatMap((section) =>
    [...section.names.en, ...section.names.ja].map(
      (name) => [name.toLowerCase(), section] as const,
    ),
  ),
);

/** The section that a heading opens, in either language, or undefined. */
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
