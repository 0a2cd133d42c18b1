import type { LiveStrings } from './en.ts';

const number = (value: number) => value.toLocaleString('ja');

/** Every string that scripts write, in Japanese. */
export const ja: LiveStrings = {
  catalog: {
    products: (products) => `${number(products)}製品`,
    companies: (companies) => `${number(companies)}社`,
  },
};
