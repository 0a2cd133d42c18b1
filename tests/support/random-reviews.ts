import type { Currency } from '../../src/domain/review/currencies.ts';
import type { Language } from '../../src/domain/languages/index.ts';
import { slugify } from '../../src/domain/names/slug.ts';
import { parts } from '../../src/domain/review/parts.ts';
import { sumOfParts, type Rating } from '../../src/domain/review/rating.ts';
import type { ReviewSummary } from '../../src/domain/review/summary.ts';
import { summary } from './summary.ts';

const productsPerMaker = 4;
const syllables =
  'ka mo ri sen hei ton ex lu fi dra pol va ne sta qui zor an be gru syl tech o ph wil cam'.split(
    ' ',
  );
const letters = 'ABCDEFGHIKLMNPRSTVWXZ';
const series = ['', '', '', ' II', ' Pro', ' SE', ' Mini', 'x'];
const endings = [0, 0, 5, 9, 9, 9.99, 9.99, 4.5];

/**
 * Random reviews of makers and their products in two languages, always the same ones, with names,
 * scores, categories and prices about as various as those of published reviews.
 */
export function randomReviews(
  size: number,
): { language: Language; currency: Currency; reviews: ReviewSummary[] }[] {
  let state = 1;
  const random = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const of = <Item>(items: ArrayLike<Item>): Item => items[random(items.length)]!;
  const word = () => {
    const text = Array.from({ length: 2 + random(3) }, () => of(syllables)).join('');
    return text.replace(/^./, (letter) => letter.toUpperCase());
  };
  const code = () => `${of(letters)}${of(letters)}${of(['', '-', ' '])}${1 + random(2000)}`;
  const rating = (): Rating => {
    const scores = parts.map(() => (random(6) + random(6)) / 10);
    return [sumOfParts(scores), ...scores] as unknown as Rating;
  };
  /** Two digits and an ending that shops like. */
  const dollars = () => {
    const tens = (10 + random(90)) * 10 ** random(3);
    return tens < 100 ? tens + of(endings) : tens;
  };
  const yen = (amount: number) => Math.round((amount * (120 + random(50))) / 100) * 100;
  let maker = { ref: '', name: '', reviewed: true };
  const inEnglish = Array.from({ length: size }, (_, at) => {
    if (at % (productsPerMaker + 1) === 0) {
      const name = word();
      maker = { ref: `${slugify(name)}`, name, reviewed: true };
      return summary(0, {
        kind: 'company',
        ref: maker.ref,
        name,
        company: maker,
        rating: rating(),
      });
    }
    const model = `${random(2) ? code() : `${word()} ${1 + random(9)}`}${of(series)}`;
    const name = `${maker.name} ${model}`;
    return summary(0, {
      ...{ ref: slugify(name), name, company: maker, rating: rating() },
      category: `category-${Math.floor(random(38) * (random(100) / 100))}`,
      price: { amount: dollars(), currency: 'USD' },
    });
  });
  const inJapanese = inEnglish.map((review): ReviewSummary => {
    const price = review.price && { amount: yen(review.price.amount), currency: 'JPY' as const };
    return { ...review, language: 'ja', price };
  });
  return [
    { language: 'en', currency: 'USD', reviews: inEnglish },
    { language: 'ja', currency: 'JPY', reviews: inJapanese },
  ];
}
