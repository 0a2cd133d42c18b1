import { expect, it } from 'vitest';
import { wordsOf } from '../../../../src/domain/categories/index.ts';
import { languages } from '../../../../src/domain/languages/index.ts';
import { parts } from '../../../../src/domain/review/parts.ts';
import { partName, stringsOf } from '../../../../src/i18n/index.ts';
import { draw } from '../../../../src/pictures/draw.ts';
import { box, words } from '../../../../src/pictures/picture.ts';
import { readCategories } from '../../../../src/reading/data.ts';
import { judgeFolder } from '../../../../src/reading/judgement.ts';

/** A letter for private use, which no font of pictures has: a box is drawn for it. */
const unknown = '\u{f8f0}';

/** Everything that previews of the shipped reviews say, and the titles of the reviews. */
async function shippedTexts(): Promise<string[]> {
  const { reviews } = await judgeFolder('src/content');
  const { byId } = await readCategories('src/content');
  return [
    ...reviews.flatMap(({ facts: { review } }) => [review!.target_name, review!.title]),
    ...languages.flatMap((language) => {
      const { site } = stringsOf(language);
      return [
        ...[...byId.values()].map((category) => wordsOf(category, language).name),
        ...parts.map((part) => partName(part, language)),
        ...[partName('overall', language), site.siteName, site.tagline, site.oneMethod],
        ...[site.outOfFive, site.kinds.product.review, site.kinds.company.review, '0123456789.·'],
      ];
    }),
  ];
}

async function drawn(letter: string, family: string): Promise<string> {
  const picture = await draw({
    ...{ width: 40, height: 40, language: 'ja' },
    css: `.letter { font-family: '${family}'; font-size: 24px }`,
    root: box('', words('letter', letter)),
  });
  return Buffer.from(picture).toString('base64');
}

it.each(['Source Serif 4', 'Noto Sans JP'])(
  'has a form of every letter that is shipped where it is set in %s',
  async (family) => {
    const letters = new Set((await shippedTexts()).join('').replace(/\s/g, ''));
    expect(letters.size).toBeGreaterThan(150);
    const box = await drawn(unknown, family);
    const missing = [];
    for (const letter of letters) if ((await drawn(letter, family)) === box) missing.push(letter);
    expect(missing).toEqual([]);
  },
);
