import type { Language } from '../../src/domain/languages/index.ts';

/** One page of every kind, in a language: what every check of all pages goes through. */
export function everyKind(language: Language): Record<string, string> {
  const tag = { en: 'in-ear-monitors', ja: 'インイヤーモニター' }[language];
  return {
    home: `/${language}/`,
    'product review': `/products/${language}/sony-wh-1000xm6/`,
    'product review without references': `/products/${language}/sennheiser-hd-600/`,
    'company review': `/companies/${language}/sony/`,
    'product listing': `/products/${language}/`,
    category: `/products/${language}/in-ear/`,
    'company listing': `/companies/${language}/`,
    'tag index': `/tags/${language}/`,
    tag: `/tags/${language}/${tag}/`,
    'empty comparison': `/compare/${language}/`,
    search: `/search/${language}/?q=sony`,
    'empty search': `/search/${language}/`,
    method: `/method/${language}/`,
    'what changed': `/changes/${language}/`,
    'all measurements': `/measurements/${language}/`,
    'the data': `/data/${language}/`,
    'embedded rating': `/embed/${language}/sony-wh-1000xm6/`,
    'authors’ guide': `/method/${language}/authors/`,
    'not found': `/products/${language}/nothing-here/`,
  };
}

/** Pages that belong to no language. */
export const shared = { 'language choice': '/' };
