import { expect, it } from 'vitest';
import { isPageId } from '../../../src/domain/text/page-ids.ts';
import { render } from '../../support/render.ts';

async function idsOf(text: string): Promise<string[]> {
  return [...(await render(text)).matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id!);
}

it('makes a heading of level 1 one of level 2, also in a quotation: a page has one', async () => {
  expect(await render('# Extra')).toBe('<h2 id="extra">Extra</h2>');
  expect(await render('> # Extra')).toContain('<h2 id="extra">Extra</h2>');
});

it('makes ids of texts as GitHub does', async () => {
  expect(await idsOf('## Sound & *bass*!\n\n## 音の傾向\n\n## Sound & bass')).toEqual([
    'sound--bass',
    '音の傾向',
    'sound--bass-1',
  ]);
});

it('gives no heading an id that the page has for itself', async () => {
  const texts = [
    'Content',
    'Proof',
    'Ref 1',
    'Cite 1',
    'Cite 1 2',
    'Review data',
    'Footnote label',
  ];
  const ids = await idsOf(texts.map((text) => `## ${text}`).join('\n\n'));
  expect(ids).toHaveLength(texts.length);
  expect(ids.filter(isPageId)).toEqual([]);
});

it('gives each heading another id, whatever the texts', async () => {
  const texts = [
    'Overview',
    'Overview',
    'overview 1',
    'ref',
    'ref',
    'a',
    'a',
    'a 1',
    '!',
    '?',
    '概要',
  ];
  const ids = await idsOf(texts.map((text) => `## ${text}`).join('\n\n'));
  expect(new Set(ids).size).toBe(texts.length);
  expect(ids[0]).toBe('overview');
});
