import type { Emphasis, Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { parseEndDate } from '../domain/review/dates.ts';
import type { Language } from '../domain/languages/index.ts';
import { overallName, parts, type Part } from '../domain/review/parts.ts';
import { formatScore } from '../domain/review/rating.ts';
import { parseScoreFormula, sectionOfHeading } from '../domain/text/sections.ts';
import { frontMatterOf, languageOf } from './front-matter.ts';

/**
 * Gives the sections of a review their shape: headings start at level 2 and bear the section's
 * id, each part's score stands in its heading instead of on a line below, the end date is a time.
 */
export function remarkSections() {
  return (tree: Root, file: VFile): void => {
    const language = languageOf(file);
    const fragments = (frontMatterOf(file).fragments ?? {}) as Record<string, string>;
    const taken = new Set<string>();
    let heading: { node: Heading; part: Part | undefined } | undefined;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type === 'heading') {
        heading = { node, part: openSection(node, taken, fragments) };
        return [node];
      }
      const score = node.type === 'math' ? parseScoreFormula(node.value) : undefined;
      if (score !== undefined) {
        if (!heading?.part) return [overallLine(score, language)];
        heading.node.children.push({ type: 'text', value: ' ' }, badge(score, heading.part));
        return [];
      }
      return [node.type === 'paragraph' ? (endDate(node) ?? node) : node];
    });
  };
}

/**
 * Levels the heading, gives it its section's id, and tells which part it opens. Pages of the site
 * name ids of their own in `fragments`, so that those too are the same in both languages.
 */
function openSection(
  node: Heading,
  taken: Set<string>,
  fragments: Record<string, string>,
): Part | undefined {
  node.depth = Math.max(2, node.depth) as Heading['depth'];
  const text = toString(node);
  const id = sectionOfHeading(text)?.id ?? fragments[text];
  if (!id || taken.has(id)) return undefined;
  taken.add(id);
  node.data = { ...node.data, hProperties: { id } };
  return parts.find((part) => part.id === id);
}

function badge(score: number, part: Part): Emphasis {
  return element(
    'span',
    ['score', `part-${part.code}`],
    [{ type: 'text', value: formatScore(score) }],
  );
}

function overallLine(score: number, language: Language): Paragraph {
  const number = element(
    'strong',
    ['score', 'overall'],
    [{ type: 'text', value: formatScore(score) }],
  );
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: `${overallName[language]} ` }, number],
    data: { hProperties: { className: ['overall-line'] } },
  };
}

function endDate(node: Paragraph): Paragraph | undefined {
  const text = toString(node);
  const date = parseEndDate(text);
  if (!date) return undefined;
  const time = element('time', undefined, [{ type: 'text', value: text.trim() }]);
  time.data = { ...time.data, hProperties: { dateTime: date } };
  return { ...node, children: [time], data: { hProperties: { className: ['end-date'] } } };
}

/** An element that Markdown has no node for: emphasis by another name. */
function element(
  hName: string,
  className: string[] | undefined,
  children: PhrasingContent[],
): Emphasis {
  return { type: 'emphasis', children, data: { hName, hProperties: { className } } };
}
