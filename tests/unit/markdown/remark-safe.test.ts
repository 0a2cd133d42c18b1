import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { authoringComponents } from '../../../src/domain/text/components.ts';
import { judgeDocument } from '../../../src/domain/rules/index.ts';
import { componentsIn } from '../../../src/domain/text/pieces.ts';
import { parseBody } from '../../../src/markdown/parser.ts';
import { renderText } from '../../../src/markdown/render.ts';
import { htmlOf, render } from '../../support/render.ts';
import { document, source, vocabulary } from '../../support/review.ts';

/** What attackers and careless authors write, in pieces that make any of it. */
const pieces = fc.constantFrom(
  '<script>',
  '</script>',
  'alert(1)',
  '<script src="//x.test/x.js">',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<iframe src="https://x.test">',
  '</iframe>',
  '<a href="javascript:alert(1)">',
  '</a>',
  '[x](javascript:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x]( javascript:alert(1))',
  '[x](data:text/html,x)',
  '[x][y]',
  '\n\n[y]: javascript:alert(1)\n\n',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  '<p style="color:red" onclick="x()">',
  '<sub onclick="x">',
  '<sub>',
  '</sub>',
  '<br>',
  '<br onload=x>',
  '<style>*{}</style>',
  '<object data="x">',
  '<form action="javascript:x">',
  '<math><mtext></math>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?php',
  '{alert(1)}',
  '{',
  '}',
  'import x from "y"\n\n',
  'export const x = 1\n\n',
  '<Note>',
  '</Note>',
  '<Figure src="javascript:alert(1)" alt="x" />',
  '<Note onClick={alert(1)}>',
  '$$ \\href{javascript:alert(1)}{x} $$',
  '$$ x $$',
  '`<script>`',
  '```\n<script>\n```\n',
  '    <script>\n',
  '\n',
  '\n\n',
  ' ',
  '# ',
  '- ',
  '> ',
  '| a | b |\n| - | - |\n',
  '[1]',
  '\n\n## References\n\n[1] x\n\n',
  '日本語',
  '**',
  '_',
  '\\',
  '<0.05%',
  '&lt;script&gt;',
  '&#60;script&#62;',
  'https://x.test/<script>',
  '"',
  "'",
);
const bodies = fc.array(pieces, { maxLength: 16 }).map((texts) => texts.join(''));

/** What the rules refuse in the markup of a body. */
function markupErrors(body: string, format: 'md' | 'mdx') {
  const rules = new Set([
    ...['mdx-syntax', 'mdx-characters', 'component', 'html-allowed', 'safe-address', 'unclosed'],
  ]);
  const read = document(source({}, body), `en/acme/acme-one.${format}`);
  return judgeDocument(read, vocabulary).filter(({ rule }) => rules.has(rule));
}

/** Everything in a piece of HTML that could run or load something. */
function dangers(html: string): string[] {
  const found: string[] = [];
  for (const element of elementsOf(parseFragment(html))) {
    const { tagName, attrs } = element;
    if (/^(script|style|iframe|object|embed|form|svg|base|meta|link)$/.test(tagName))
      found.push(tagName);
    for (const { name, value } of attrs) {
      if (/^on|^style$|^srcdoc$/.test(name)) found.push(`${tagName} ${name}`);
      const address = value.replace(/[\u0000-\u0020]/g, '');
      if (
        /^(href|src|action|data|xlink:href)$/.test(name) &&
        /^(javascript|data|vbscript):/i.test(address)
      ) {
        found.push(`${tagName} ${name}=${value}`);
      }
    }
  }
  return found;
}

function* elementsOf(
  node: DefaultTreeAdapterTypes.ParentNode,
): Iterable<DefaultTreeAdapterTypes.Element> {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

/**
 * Vitest takes a worker for lost that does not answer for a minute, and on a busy machine thousands
 * of texts take as long.
 */
const letGo = () => setImmediate();

describe('whatever a stranger writes', () => {
  it('in Markdown becomes HTML with nothing that runs, in 3,000 generated bodies', async () => {
    const property = fc.asyncProperty(bodies, async (body) => {
      markupErrors(body, 'md');
      expect(dangers(await render(body))).toEqual([]);
    });
    await fc.assert(property.beforeEach(letGo), { numRuns: 3_000 });
  });

  it('in MDX is refused, or becomes HTML and known components, in 1,000 bodies', async () => {
    const known = new Set(authoringComponents.map(({ name }) => name));
    let accepted = 0;
    const property = fc.asyncProperty(bodies, async (body) => {
      if (markupErrors(body, 'mdx').length > 0) return;
      accepted += 1;
      const { pieces } = renderText(parseBody(body, 'mdx'), { lang: 'en' });
      expect(dangers(htmlOf(pieces))).toEqual([]);
      for (const { name } of componentsIn(pieces)) expect(known).toContain(name);
    });
    await fc.assert(property.beforeEach(letGo), { numRuns: 1_000 });
    expect(accepted).toBeGreaterThan(50);
  });
});

it('keeps the allowed elements and addresses as they are', async () => {
  const html = await render('H<sub>2</sub>O [a](https://x.test/) [b](#c) <mailto:a@x.test>');
  expect(html).toContain('H<sub>2</sub>O <a href="https://x.test/">a</a> <a href="#c">b</a>');
});

it('takes out code even where the rules are passed by', () => {
  const text =
    'import fs from "node:fs"\n\nexport const x = 1\n\n{process.exit()}\n\n<Evil a={1}>text</Evil>';
  const { pieces } = renderText(parseBody(text, 'mdx'), { lang: 'en' });
  expect(JSON.stringify(pieces)).not.toMatch(/node:fs|process\.exit|Evil|const x/);
  expect(htmlOf(pieces)).toContain('text');
});
