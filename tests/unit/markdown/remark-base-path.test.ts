import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The HTML of a text on a site below a base path. */
async function renderBelow(basePath: string, text: string): Promise<string> {
  vi.stubEnv('BASE_URL', basePath);
  vi.resetModules();
  const { render } = await import('../../support/render.ts');
  return render(text);
}

const texts = '[a](/products/en/a/?b#c) ![p](/favicon.svg) [d]\n\n[d]: /method/en/';

it('puts the base path before links, pictures and definitions of the site', async () => {
  const html = await renderBelow('/audio', texts);
  expect(html).toContain('href="/audio/products/en/a/?b#c"');
  expect(html).toContain('src="/audio/favicon.svg"');
  expect(html).toContain('href="/audio/method/en/"');
});

it.each(['https://a.test/b', '//a.test/b', '#advice', '../b/', '/audio/b/', 'mailto:a@b.test'])(
  'leaves %s as it is',
  async (address) => {
    expect(await renderBelow('/audio/', `[a](${address})`)).toContain(`href="${address}"`);
  },
);

it('changes nothing on a site that has its host for itself', async () => {
  expect(await renderBelow('/', texts)).toContain('href="/products/en/a/?b#c"');
});
