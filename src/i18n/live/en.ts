import { count, type Widen } from '../words.ts';

/** Every string that scripts write, in English; the model that the other languages follow. */
export const en = {
  catalog: {
    products: (number: number) => count(number, 'product', 'products'),
    companies: (number: number) => count(number, 'company', 'companies'),
  },
};

/** What scripts must be able to say in every language. */
export type LiveStrings = Widen<typeof en>;
