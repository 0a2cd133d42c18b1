import type { Nodes } from 'mdast';
import { SKIP, visit } from '../../text/visit.ts';
import type { Element } from '../../check/body.ts';
import { nearest } from '../../names/nearest.ts';
import { findMisspeltAddresses, isSafeAddress } from '../../text/addresses.ts';
import { authoringComponent, authoringComponents } from '../../text/components.ts';
import { allowedElements, isAllowedElement, isAllowedTag } from '../../text/elements.ts';
import type { Finding, OwnRule } from '../rule.ts';
import { oncePerDocument } from '../../check/once.ts';

/** The rules against what a review may not hold. */
type MarkupRule = 'mdx-syntax' | 'component' | 'html-allowed' | 'safe-address';
type Fault = Omit<Finding, 'line' | 'column'> & { rule: MarkupRule };

/** Finds the markup that breaks a rule. A tree is walked once for all of them. */
export function markupFaults(rule: MarkupRule): OwnRule['find'] {
  return (document) => [
    ...document.faults.filter((fault) => fault.rule === rule),
    ...faultsIn(document).filter((fault) => fault.rule === rule),
  ];
}

/** What a review may not hold: code, unknown components, raw HTML, addresses that could run code. */
const faultsIn = oncePerDocument(({ body, faults }): (Finding & Fault)[] => {
  // A text that can't be read as MDX was read as Markdown, where every component looks like HTML.
  if (faults.some(({ rule }) => rule === 'mdx-syntax' || rule === 'mdx-characters')) return [];
  const found: (Finding & Fault)[] = [];
  const opened = new Set<string>();
  visit(body.tree, (node) => {
    const start = node.position?.start;
    if (!start || (node.type === 'html' && closesRefused(node.value, opened))) return;
    const faults = faultsOf(node);
    for (const fault of faults) found.push({ line: start.line, column: start.column, ...fault });
    // An element that goes takes those inside of it along.
    return faults.some(({ rule }) => rule === 'html-allowed') ? SKIP : undefined;
  });
  return found;
});

/** Whether a piece of HTML closes an element that was refused at its opening tag. */
function closesRefused(html: string, opened: Set<string>): boolean {
  const [, slash, name] = /^<(\/?)([A-Za-z][\w:-]*)/.exec(html) ?? [];
  if (name === undefined) return false;
  if (slash) return opened.has(name.toLowerCase());
  opened.add(name.toLowerCase());
  return false;
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
  for (const { name: attribute, required, unless = '', summary } of component.attributes) {
    if (!required || given.has(attribute) || given.has(unless)) continue;
    faults.push({
      rule: 'component',
      message: `\`<${name}>\` lacks \`${attribute}\``,
      remedy: `Add \`${attribute}="…"\`: ${summary}.`,
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
  const remedy = name ? undefined : 'Remove it, or write it as text.';
  return [{ ...notAllowed(message, remedy), text: html.split('\n')[0]! }];
}

function addressFaults(address: string): Fault[] {
  if (isSafeAddress(address)) return [];
  const [misspelt] = findMisspeltAddresses(address);
  const said = `the address \`${address.slice(0, 40)}\``;
  return [
    {
      rule: 'safe-address',
      message: misspelt ? `${said} leads to no page` : `${said} could run code`,
      remedy: misspelt
        ? `Did you mean \`${misspelt.meant}\`?`
        : 'Link to a page: an address that starts with https://.',
    },
  ];
}

function notAllowed(message: string, remedy?: string): Fault {
  return {
    rule: 'html-allowed',
    message,
    remedy: remedy ?? `Write it as Markdown; the only HTML is ${allowedElements.join(', ')}.`,
  };
}
