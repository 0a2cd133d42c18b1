import type { Emphasis, Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { parseEndDate } from '../domain/review/dates.ts';
import { languageFacts, type Language } from '../domain/languages/index.ts';
import { fragmentOf, parts, type Part } from '../domain/review/parts.ts';
import { formatScore } from '../domain/review/rating.ts';
import { parseScoreFormula } from '../domain/text/sections.ts';
import { languageOf } from './front-matter.ts';

/**
 * Gives the sections of a review their shape: each part's score moves from the line below into its
 * heading, and the end date becomes a time.
 */
export function remarkSections() {
  return (tree: Root, file: VFile): void => {
    const language = languageOf(file);
    let heading: { node: Heading; part: Part | undefined } | undefined;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type === 'heading') {
        const id = node.data?.hProperties?.id;
        heading = { node, part: parts.find((part) => fragmentOf(part) === id) };
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
    children: [{ type: 'text', value: `${languageFacts(language).overall} ` }, number],
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
