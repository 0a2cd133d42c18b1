import { expect, it } from 'vitest';
import { languages } from '../../../src/domain/languages/index.ts';
import { writeManifest } from '../../../src/publishing/manifest.ts';

it.each(languages)('tells in %s what a browser asks for to install a site', (language) => {
  const manifest = JSON.parse(writeManifest(language));
  expect(manifest).toMatchObject({ short_name: 'Soundproof', lang: language, scope: '/' });
  expect(manifest.start_url).toBe(`/${language}/`);
  expect(manifest.theme_color).toMatch(/^#[\da-f]{6}$/);
  expect(manifest.icons.map((icon: Record<string, string>) => Object.values(icon))).toEqual([
    ['/icons/small.png', 'image/png', '192x192', 'any'],
    ['/icons/large.png', 'image/png', '512x512', 'any'],
    ['/icons/maskable.png', 'image/png', '512x512', 'maskable'],
  ]);
});
