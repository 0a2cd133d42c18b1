import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** The source files that loading one loads as well, but for types. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  const imports = /^(?:import|export) (?!type\b)[^;]*?'(\.{1,2}\/[^']+)';/gm;
  for (const [, named] of readFileSync(file, 'utf8').matchAll(imports)) {
    loadedWith(path.join(path.dirname(file), named!), found);
  }
  return found;
}

// Vite transforms each of them before the first page is shown while developing.
it.each(['src/content.config.ts', 'src/pages/[kind]/[lang]/[ref].astro'])(
  'loads nothing with %s that reads and judges texts',
  (file) => {
    const loaded = [...loadedWith(file)];
    expect(loaded).toContain('src/reading/shared-judgement.ts');
    const ofReading =
      /^src\/(?:domain\/rules|markdown)\/|^src\/reading\/(?:read-review|judgement)\./;
    expect(loaded.filter((one) => ofReading.test(one))).toEqual([]);
  },
);

// Workers load it, and this thread would take as long once more before they begin.
it('loads nothing with what begins to judge that reads texts', () => {
  const loaded = [...loadedWith('src/reading/begin-judging.ts')];
  expect(loaded).toContain('src/reading/take-readings.ts');
  const ofTexts = /^src\/(?:markdown\/|reading\/(?:reading|read-review)\.)/;
  expect(loaded.filter((one) => ofTexts.test(one))).toEqual([]);
});

it('loads nothing of Astro with the collections but how one is defined', () => {
  const modules = [...loadedWith('src/content.config.ts')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (?!type\b)[^;]*?'(astro[:/'][^;]*)';/gm)].map(
      ([, named]) => named,
    ),
  );
  expect(modules).toEqual(['astro/content/config']);
});
