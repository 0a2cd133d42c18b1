import { tests } from 'commonmark-spec';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { render } from '../../support/render.ts';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The examples of CommonMark that a review shows in another way, each for a reason. */
const deliberate: Record<string, number[]> = {
  'a page has one heading of level 1, its title': [
    ...[10, 62, 66, 67, 68, 72, 75, 76, 78, 79, ...range(80, 84), 115, 141, 214, 215, 227],
    ...[228, 229, 230, 232, 300],
  ],
  'HTML beside a few elements is shown as the text that it is': [
    ...[21, 31, ...range(148, 191), 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536],
    ...[...range(613, 617), 623, ...range(625, 631), 642, 643],
  ],
  'a link leads to the web or to a mail address': [596, 598, 599, 601],
  'a plain address is a link, as in GFM': [602, 606, 608, 611, 612],
  'a picture beside the review is one that Astro makes smaller': [
    517, 520, 531, 573, 576, 577, 578, 580,
  ],
};
const different = new Set(Object.values(deliberate).flat());

/** HTML in one spelling, without what a review's HTML has more: ids and the frame of code. */
function normalize(html: string): string {
  return serialize(parseFragment(html))
    .replace(/ id="[^"]*"| role="region" aria-label="Code \d+" tabindex="0"/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+(?=<\/code>)/g, '')
    .trim();
}

async function isSame({ markdown, html }: (typeof tests)[number]): Promise<boolean> {
  const text = (source: string) => source.replaceAll('→', '\t');
  return normalize(await render(text(markdown))) === normalize(text(html));
}

describe('of CommonMark’s own examples', () => {
  it.each(tests.filter(({ number }) => !different.has(number)))(
    'number $number, $section, gives the same HTML',
    async (example) => expect(await isSame(example)).toBe(true),
  );

  it.each(Object.entries(deliberate))('some differ because %s', async (_reason, numbers) => {
    const examples = tests.filter(({ number }) => numbers.includes(number));
    expect(examples).toHaveLength(numbers.length);
    for (const example of examples) expect(await isSame(example), example.markdown).toBe(false);
  });
});
