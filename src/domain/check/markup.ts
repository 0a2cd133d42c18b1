import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { isSafeAddress } from '../text/addresses.ts';
import { authoringComponent, authoringComponents } from '../text/components.ts';
import { allowedElements, isAllowedElement, isAllowedTag } from '../text/elements.ts';
import { nearest } from '../names/nearest.ts';

/** What is wrong with the markup of a body. */
export interface MarkupFault {
  rule: 'mdx-syntax' | 'component' | 'html-allowed' | 'safe-address';
  /** Line of the body, counted from 1. */
  line: number;
  column: number;
  message: string;
  remedy?: string | undefined;
  text?: string | undefined;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Fault = Omit<MarkupFault, 'line' | 'column'>;

const math = { singleDollarTextMath: false };
// The syntax that the build reads, no more and no less: tables end tags, for one.
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkMath, math);
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath, math);
const parsers = { md: markdown, mdx };

/**
 * Reads a body as Markdown or MDX and tells what a review may not hold: text that can't be read
 * as MDX, code, unknown components, raw HTML, addresses that could run code. A body that can't be
 * read gives its first fault only.
 */
export function findMarkupFaults(body: string, format: 'md' | 'mdx'): MarkupFault[] {
  const faults: MarkupFault[] = [];
  let tree: Root;
  try {
    tree = parsers[format].parse(body);
  } catch (error) {
    if (error instanceof VFileMessage) {
      const { line = 1, column = 1, reason } = error;
      return [{ rule: 'mdx-syntax', line, column, message: reason }];
    }
    // The parser itself gave up, as it does on some tags inside of lists; the build would as well.
    const message = 'the text cannot be read: a tag or a list is broken off';
    return [{ rule: 'mdx-syntax', line: firstUnreadableLine(body, format), column: 1, message }];
  }
  visit(tree, (node) => {
    const start = node.position?.start;
    if (!start) return;
    for (const fault of faultsOf(node)) {
      faults.push({ line: start.line, column: start.column, ...fault });
    }
  });
  return faults;
}

/** The line of a body from which on the parser gives up, counted from 1. */
function firstUnreadableLine(body: string, format: 'md' | 'mdx'): number {
  const lines = body.split('\n');
  const index = lines.findIndex((_, last) => {
    try {
      parsers[format].parse(lines.slice(0, last + 1).join('\n'));
      return false;
    } catch (error) {
      return !(error instanceof VFileMessage);
    }
  });
  return index + 1 || 1;
}

function faultsOf(node: Nodes): Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        {
          rule: 'mdx-syntax',
          message: '`import` and `export` are code',
          remedy: 'Remove the line; components for authors need none.',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          rule: 'mdx-syntax',
          message: 'an expression in braces is code',
          remedy: 'Write the text itself, or `\\{` for a brace.',
        },
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(node);
    case 'html':
      return htmlFaults(node.value);
    case 'link':
    case 'image':
    case 'definition':
      return addressFaults(node.url);
    default:
      return [];
  }
}

function elementFaults(element: Element): Fault[] {
  const { name } = element;
  if (name === null) {
    return [{ rule: 'component', message: 'an empty tag is code', remedy: 'Remove it.' }];
  }
  if (isAllowedElement(name)) {
    if (element.attributes.length === 0) return [];
    return [notAllowed(`\`<${name}>\` has attributes`, 'Remove the attributes.')];
  }
  const component = authoringComponent(name);
  if (!component) return [unknownElement(name)];
  const known = component.attributes.map((attribute) => attribute.name);
  const given = new Set<string>();
  const faults: Fault[] = [];
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      faults.push({
        rule: 'mdx-syntax',
        message: `an attribute of \`<${name}>\` in braces is code`,
        remedy: 'Write its value in quotes.',
      });
    }
    if (attribute.type !== 'mdxJsxAttribute') continue;
    given.add(attribute.name);
    if (!known.includes(attribute.name)) {
      const meant = nearest(attribute.name, known);
      faults.push({
        rule: 'component',
        message: `\`<${name}>\` has no attribute \`${attribute.name}\``,
        remedy: meant ? `Did you mean \`${meant}\`?` : `Known: ${known.join(', ') || 'none'}.`,
      });
    } else if (attribute.name === 'src' && typeof attribute.value === 'string') {
      faults.push(...addressFaults(attribute.value));
    }
  }
  for (const { name: attribute, required, summary } of component.attributes) {
    if (!required || given.has(attribute)) continue;
    faults.push({
      rule: 'component',
      message: `\`<${name}>\` lacks \`${attribute}\``,
      remedy: `Add \`${attribute}="…"\`: ${summary.en}.`,
    });
  }
  return faults;
}

function unknownElement(name: string): Fault {
  if (/^[a-z]/.test(name)) {
    return notAllowed(`\`<${name}>\` is not allowed here`);
  }
  const meant = nearest(
    name,
    authoringComponents.map((component) => component.name),
  );
  const all = authoringComponents.map((component) => component.name).join(', ');
  return {
    rule: 'component',
    message: `there is no component \`<${name}>\``,
    remedy: meant ? `Did you mean \`<${meant}>\`?` : `Components for authors: ${all}.`,
  };
}

function htmlFaults(html: string): Fault[] {
  if (isAllowedTag(html)) return [];
  const name = /^<\/?([A-Za-z][\w:-]*)/.exec(html)?.[1];
  const message = name
    ? `\`<${name}>\` is not allowed here`
    : 'comments and declarations are not allowed';
  return [{ ...notAllowed(message), text: html.split('\n')[0]! }];
}

function addressFaults(address: string): Fault[] {
  if (isSafeAddress(address)) return [];
  return [
    {
      rule: 'safe-address',
      message: `the address \`${address.slice(0, 40)}\` could run code`,
      remedy: 'Link to a page: an address that starts with https://.',
    },
  ];
}

function notAllowed(message: string, remedy?: string): Fault {
  return {
    rule: 'html-allowed',
    message,
    remedy: remedy ?? `Write it as Markdown; of HTML ${allowedElements.join(', ')} may stand.`,
  };
}
