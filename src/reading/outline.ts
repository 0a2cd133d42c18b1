import type { Root, RootContent } from 'mdast';
import type { Heading } from '../domain/check/body.ts';
import {
  sectionMeantBy,
  sectionsByPlace,
  type MeantSection,
} from '../domain/text/near-sections.ts';
import { headingCandidates, type Candidate } from './heading-candidates.ts';
import { sectionOfHeading, sections, type Section } from '../domain/text/sections.ts';

/**
 * Tells which blocks of the text are headings, and which section each opens. Where no heading opens
 * a section as it should, it looks for what comes near: another level, a misspelt name, a line that
 * Markdown takes for text. So one mistake in a heading stays one mistake.
 */
export function readOutline({ children }: Root, text: string): Map<RootContent, Heading> {
  const candidates = headingCandidates(children, text);
  const opened = new Map<Candidate, Section>();
  for (const candidate of candidates) {
    const { depth, flaw, words } = candidate;
    const section = depth !== undefined && !flaw ? sectionOfHeading(words) : undefined;
    // References end a review or a part of it, so they may have any level.
    if (section && depth! > 2 && !section.optional) continue;
    if (section) opened.set(candidate, section);
  }
  const meant = new Map<Candidate, MeantSection>();
  const missing = new Set<Section>(sections);
  for (const section of opened.values()) missing.delete(section);
  for (const candidate of candidates) {
    if (opened.has(candidate)) continue;
    const found = sectionMeantBy(candidate.words, [...missing]);
    if (!found || !(found.isCertain || candidate.isMarked)) continue;
    meant.set(candidate, found);
    missing.delete(found.section);
  }
  const placed = candidates.filter(
    (one) => opened.has(one) || meant.has(one) || (one.depth === 2 && !one.flaw),
  );
  const outline = placed.map((one) => opened.get(one) ?? meant.get(one)?.section);
  for (const [index, section] of sectionsByPlace(outline)) {
    const candidate = placed[index]!;
    if (section.part && !candidate.hasScore) continue;
    meant.set(candidate, { section, isCertain: false });
  }
  return headingsOf(candidates, opened, meant, text);
}

function headingsOf(
  candidates: readonly Candidate[],
  opened: ReadonlyMap<Candidate, Section>,
  meant: ReadonlyMap<Candidate, MeantSection>,
  text: string,
): Map<RootContent, Heading> {
  const headings = new Map<RootContent, Heading>();
  let within: Section | undefined;
  for (const candidate of candidates) {
    const { node, words, depth, flaw } = candidate;
    const near = meant.get(candidate);
    const section = opened.get(candidate) ?? near?.section;
    if (depth === undefined && !section) continue;
    if (section || depth! <= 2) within = section;
    const { start, end } = node.position!;
    headings.set(node, {
      line: start.line,
      column: start.column,
      depth: depth ?? 2,
      text: words,
      section,
      within,
      flaw: near && (flaw ?? (near.isCertain && depth !== 2 ? 'level' : 'name')),
      isCertain: near?.isCertain ?? true,
      isUnderlined:
        node.type === 'heading' && /\n[^\n]*[-=][^\n]*$/.test(text.slice(start.offset, end.offset)),
    });
  }
  return headings;
}
