import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What an import or re-export names, types aside: they are gone once the code runs. */
const imported =
  /^\s*(?:import|export)\s(?!type\b)(?:[^'"]*\bfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm;
/** The package of a name such as `astro/loaders` or `@astrojs/mdx/x`; none of a path or `node:fs`. */
const packageName = /^(@[\w.-]+\/)?[\w.-]+(?=\/|$)/;

it('has every package that src imports among the dependencies, not those of development', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = new Map<string, string>();
  for (const file of globSync('src/**/*.{ts,mjs,astro,mdx}')) {
    for (const [, from, on] of readFileSync(file, 'utf8').matchAll(imported)) {
      const [name] = (from ?? on ?? '').match(packageName) ?? [];
      if (name && !name.startsWith('.')) names.set(name, file);
    }
  }
  expect([...names.keys()]).toContain('unified');
  expect([...names].filter(([name]) => !(name in dependencies))).toEqual([]);
});

/** Licences (SPDX) that let anyone use, change and pass on, and ask at most to be named. */
const permissive = [
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Python-2.0'],
];
/** That of fonts, which binds no picture that they are drawn in. */
const ofFonts = ['OFL-1.1'];
/** Those that ask to pass on changes to the package itself: it is used unchanged, to build. */
const weakCopyleft = ['MPL-2.0', 'LGPL-3.0-or-later'];
/** Those of data that tests read. */
const ofData = ['CC-BY-4.0', 'CC-BY-SA-4.0'];

/** Whether a licence allows, or one of those that there is a choice of, or all that hold together. */
function permits(expression: string, isAllowed: (licence: string) => boolean): boolean {
  const choice = /^\(([^()]+)\)$/.exec(expression)?.[1];
  return choice ? choice.split(' OR ').some(isAllowed) : expression.split(' AND ').every(isAllowed);
}

it('is built with packages of known licences, none of which binds the site', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { license?: string; dev?: boolean }>;
  };
  const installed = Object.entries(packages).filter(([place]) => place !== '');
  const others = installed.filter(([, { license = 'none', dev }]) => {
    const allowed = [...permissive, ...ofFonts, ...weakCopyleft, ...(dev ? ofData : [])];
    return !permits(license, (one) => allowed.includes(one));
  });
  expect(installed.length).toBeGreaterThan(100);
  expect(others.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
});
