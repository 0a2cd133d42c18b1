import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parts } from '../../../src/domain/review/parts.ts';
import { colours } from '../../../src/styles/colours.ts';

it('has every colour of the tokens for both themes', () => {
  const { light, dark } = colours;
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const all = tokens.match(/light-dark\(/g)!.length;
  expect([light, dark].map((colours) => Object.keys(colours).length)).toEqual([all, all]);
  for (const name of ['paper', 'ink', 'signal', ...parts.map(({ code }) => code)]) {
    expect(light[name]).toMatch(/^#[\da-f]{6}$/);
    expect(dark[name]).not.toBe(light[name]);
  }
});
