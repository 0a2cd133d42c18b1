import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sumOfParts } from '../../src/domain/review/rating.ts';
import { body, japaneseBody, source } from './review.ts';

/** A product that readers choose by category, price and traits; nothing else of it matters. */
export interface Product {
  name: string;
  category: string;
  price: { en: number; ja: number };
  /** Its Cost-Performance, by which alone overalls differ. */
  quotient: number;
  traits: readonly Trait[];
}
type Trait = keyof typeof tags;

/** The tag of each trait in each language; of one the company's name is the tag. */
const tags = {
  wireless: { en: 'Wireless', ja: 'ワイヤレス' },
  cancelling: { en: 'Active noise cancelling', ja: 'アクティブノイズキャンセリング' },
  discontinued: { en: 'Discontinued', ja: '生産終了' },
  acme: { en: 'Acme', ja: 'Acme' },
};

/** Writes a content folder of one company and its products, in both languages. */
export async function writeShop(folder: string, products: readonly Product[]): Promise<void> {
  for (const lang of ['en', 'ja'] as const) {
    const write = async (file: string, frontMatter: object, text: string) => {
      const to = path.join(folder, file);
      await mkdir(path.dirname(to), { recursive: true });
      await writeFile(to, source({ ...frontMatter, lang }, text));
    };
    const company = { title: 'Acme Company Review', target_name: 'Acme', ref: 'acme' };
    const text = lang === 'en' ? body : japaneseBody;
    await write(`companies/${lang}/acme.md`, { ...company, price: undefined, tags: [] }, text);
    for (const { name, price, quotient, traits, ...rest } of products) {
      const ref = name.toLowerCase().replaceAll(' ', '-');
      const parts = [0.7, 0.8, quotient, 0.8, 0.6];
      const values = {
        ...{ ...rest, ref, title: `${name} Product Review`, target_name: name },
        ...{ rating: [sumOfParts(parts), ...parts], price: price[lang] },
        tags: traits.map((trait) => tags[trait][lang]),
      };
      await write(`products/${lang}/acme/${ref}.md`, values, scored(text, quotient));
    }
  }
}

/** The text with another Cost-Performance. */
function scored(text: string, quotient: number): string {
  return text.replace('text{0.3}', `text{${quotient.toFixed(1)}}`);
}
