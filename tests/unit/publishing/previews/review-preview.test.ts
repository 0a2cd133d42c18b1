import { expect, it } from 'vitest';
import { languages } from '../../../../src/domain/languages/index.ts';
import { draw } from '../../../../src/pictures/draw.ts';
import {
  reviewPreview,
  type Previewed,
} from '../../../../src/publishing/previews/review-preview.ts';
import { sitePreview } from '../../../../src/publishing/previews/site-preview.ts';
import { hostileTexts } from '../../../support/hostile.ts';
import { pngSize } from '../../../support/png.ts';
import { textsOfPicture } from '../../../support/texts-of-picture.ts';

const review: Previewed = {
  ...{ kind: 'product', language: 'en', name: 'Acme One' },
  rating: [2.3, 0.2, 0.8, 0.1, 0.8, 0.4],
  company: { ref: 'acme', name: 'Acme', reviewed: true },
};
const earphones = { id: 'in-ear', name: 'In-ear monitors' };

it('shows the site, the company, the category, the name, and all scores', () => {
  expect(textsOfPicture(reviewPreview(review, earphones))).toEqual([
    ...['Soundproof', 'Acme · In-ear monitors', 'Acme One'],
    ...['Scientific Validity', '0.2', 'Technology Level', '0.8', 'Cost-Performance', '0.1'],
    ...['Reliability & Support', '0.8', 'Rationality of Design Philosophy', '0.4'],
    ...['Overall', '2.3', 'of 5'],
  ]);
});

it('says what is reviewed where no category is told, and no company of a company', () => {
  const second = (changes: Partial<Previewed>) =>
    textsOfPicture(reviewPreview({ ...review, ...changes }, undefined))[1];
  expect(second({})).toBe('Acme · Product review');
  expect(second({ kind: 'company', language: 'ja' })).toBe('企業レビュー');
});

it('draws each bar as long as its score', () => {
  const lengths = JSON.stringify(reviewPreview(review, earphones)).match(/"width":"\d+%"/g);
  expect(lengths).toEqual([20, 80, 10, 80, 40].map((length) => `"width":"${length}%"`));
});

it.each(hostileTexts.map((text) => [text.slice(0, 40), text]))(
  'draws what is named %j',
  async (_, text) => {
    const named = { ...review, name: text, company: { ...review.company, name: text } };
    const picture = await draw(reviewPreview(named, { id: 'x', name: text }));
    expect(pngSize(picture)).toEqual({ width: 1200, height: 630 });
  },
);

it.each([
  ['no point', [0, 0, 0, 0, 0, 0]],
  ['all points', [5, 1, 1, 1, 1, 1]],
] as const)('draws %s in every language, and half a letter', async (_, rating) => {
  for (const language of languages) {
    const extreme: Previewed = { ...review, language, rating, name: 'half a letter: \ud83c' };
    const picture = await draw(reviewPreview(extreme, undefined));
    expect(pngSize(picture)).toEqual({ width: 1200, height: 630 });
  }
});

it('draws the preview of the site with its tagline', async () => {
  expect(textsOfPicture(sitePreview('ja')).join('\n')).toContain(
    '根拠を\u200b示す\u200bオーディオレビュー',
  );
  expect(pngSize(await draw(sitePreview('en')))).toEqual({ width: 1200, height: 630 });
});
