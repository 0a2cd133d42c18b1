import { expectTypeOf, it } from 'vitest';
import type { Language } from '../../../src/domain/languages/index.ts';
import type * as main from '../../../src/i18n/en/index.ts';
import type * as japanese from '../../../src/i18n/ja/index.ts';
import type { Words } from '../../../src/i18n/words.ts';

type Site = Words['site'];
type WithSite<Other> = Omit<Words, 'site'> & { site: Other };

it('are filled by every language, which may say anything by the same names', () => {
  expectTypeOf<typeof main>().toExtend<Words>();
  expectTypeOf<typeof japanese>().toExtend<Words>();
  expectTypeOf<Site['siteName']>().toEqualTypeOf<string>();
  expectTypeOf<Site['reviews']>().returns.toEqualTypeOf<string>();
});

it('are not filled by a language that lacks a string or a screen, or asks for something else', () => {
  expectTypeOf<Omit<Words, 'tray'>>().not.toExtend<Words>();
  expectTypeOf<WithSite<Site>>().toExtend<Words>();
  expectTypeOf<WithSite<Omit<Site, 'siteName'>>>().not.toExtend<Words>();
  type Asking = Omit<Site, 'reviews'> & { reviews: (name: { first: string }) => string };
  expectTypeOf<WithSite<Asking>>().not.toExtend<Words>();
});

it('are those of a closed list of languages', () => {
  expectTypeOf<string>().not.toExtend<Language>();
});
