import { nearest } from '../names/nearest.ts';
import { sections, type Section } from './sections.ts';

/** A section that some words mean although they are not its name. */
export interface MeantSection {
  section: Section;
  /** Whether the words differ from its name only in case, width, numbering and punctuation. */
  isCertain: boolean;
}

/** The section that a heading's words mean, though misspelt or decorated; undefined if none. */
export function sectionMeantBy(words: string, among: readonly Section[]): MeantSection | undefined {
  const names = new Map(
    among.flatMap((section) => namesOf(section).map((name) => [bare(name), section] as const)),
  );
  const wanted = bare(words);
  if (wanted === '') return undefined;
  const certain = names.get(wanted);
  if (certain) return { section: certain, isCertain: true };
  const near = names.get(nearest(wanted, names.keys()) ?? '');
  return near && { section: near, isCertain: false };
}

/**
 * What headings without a known name mean by their places. Where as many of them are between two
 * known sections as sections are missing there, they are those sections.
 * @param outline the sections that headings open in their order, undefined where one opens none
 * @returns by index in the outline, the section that is meant
 */
export function sectionsByPlace(outline: readonly (Section | undefined)[]): Map<number, Section> {
  const meant = new Map<number, Section>();
  const known = new Set(outline);
  let unknown: number[] = [];
  let from = 0;
  const settle = (to: number): void => {
    const missing = sections
      .slice(from, to)
      .filter((section) => !section.optional && !known.has(section));
    if (missing.length === unknown.length) {
      unknown.forEach((at, index) => meant.set(at, missing[index]!));
    }
    unknown = [];
  };
  for (const [index, section] of outline.entries()) {
    if (!section) {
      unknown.push(index);
      continue;
    }
    const at = sections.indexOf(section);
    settle(at);
    from = at + 1;
  }
  settle(sections.length);
  return meant;
}

const namesOf = ({ names }: Section): string[] => Object.values(names).flat();

/** Words without numbering, punctuation, spaces, case and width, and without their "and". */
function bare(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*[(第]?\d+\s*[.)章、:]\s*/u, '')
    .replace(/\band\b|と|および|及び/gu, '')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
