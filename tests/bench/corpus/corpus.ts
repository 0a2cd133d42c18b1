import { languages, type Language } from '../../../src/domain/languages/index.ts';
import type { TagConcept } from '../../../src/domain/tags/vocabulary.ts';
import { randomFrom, type Random } from './random.ts';
import { writeReview, type Product } from './review.ts';

/** A file of a content folder. */
export interface Document {
  /** Below the folder, with `/`. */
  path: string;
  text: string;
}

/** Three quarters of the reviews are of products. */
const productsOfMaker = 3;
/** As many tags as a review has at least and at most. */
const [fewestTags, mostTags] = [3, 7];
/** The first tags come up often, most of them seldom. */
const bias = 3;

/**
 * A corpus of invented reviews that has the shape of real ones: each maker has a review and so have
 * three of its products, in every language. The same count makes the same files in every run.
 * @param count how many documents; a last maker may lack some
 * @param vocabulary what the reviews are tagged with
 */
export function* corpusOf(count: number, vocabulary: readonly TagConcept[]): Generator<Document> {
  const random = randomFrom(1);
  let left = count;
  for (let number = 1; left > 0; number++) {
    for (const document of documentsOfMaker(number, random, vocabulary)) {
      if (left-- > 0) yield document;
    }
  }
}

function* documentsOfMaker(
  number: number,
  random: Random,
  vocabulary: readonly TagConcept[],
): Generator<Document> {
  const maker = { ref: `maker-${number}`, name: makerName(number, random) };
  const products = Array.from({ length: productsOfMaker }, (_, index): Product => {
    const model = `${random.pick(['A', 'E', 'HD', 'K', 'M', 'RX'])}${100 * number + index}`;
    return {
      ref: `${maker.ref}-${model.toLowerCase()}`,
      name: `${maker.name} ${model}`,
      price: Math.round(20 * 10 ** (2.5 * random.share())),
      tenths: Array.from({ length: 5 }, () => random.between(2, 10)),
      tags: tagsOf(random, vocabulary),
      day: dayOf(random),
    };
  });
  for (const language of languages) {
    for (const product of products) {
      const names = products.filter((other) => other !== product).map(({ name }) => name);
      yield {
        path: `products/${language}/${maker.ref}/${product.ref}.md`,
        text: writeReview(product, maker, { language, names, random }),
      };
    }
    const company = { ...products[0]!, ...maker, price: undefined };
    yield {
      path: `companies/${language}/${maker.ref}.md`,
      text: writeReview(company, maker, {
        language,
        names: products.map(({ name }) => name),
        random,
      }),
    };
  }
}

/** No two makers share a name, as it ends in syllables that spell their number. */
function makerName(number: number, random: Random): string {
  const syllables = ['bel', 'cor', 'dan', 'fen', 'gar', 'hol', 'jun', 'kel', 'lor', 'mar'];
  const digits = [...String(number)].map((digit) => syllables[Number(digit)]!);
  return `${random.pick(['Al', 'Or', 'El', 'Um', 'Ir'])}${digits.join('')}`;
}

function tagsOf(random: Random, vocabulary: readonly TagConcept[]): Record<Language, string>[] {
  const wanted = random.between(fewestTags, mostTags);
  const picked = Array.from({ length: wanted }, () => random.pick(vocabulary, bias).name);
  return [...new Set(picked)] as Record<Language, string>[];
}

function dayOf(random: Random): string {
  const [month, day] = [random.between(1, 12), random.between(1, 28)];
  return `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
