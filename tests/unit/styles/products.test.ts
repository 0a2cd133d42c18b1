import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  rgb,
  wcagContrast,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { mostLaid } from '../../../src/domain/measurements/overlay/laid.ts';
import { colours } from '../../../src/styles/colours.ts';

/** How colours are seen by those who lack one kind of cone, after Machado and others (2009). */
const visions: Record<string, (colour: Rgb) => Rgb> = {
  'all cones': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
/** The first two products have the colours of the ink and of the overall. */
const named: Readonly<Record<number, string>> = { 1: 'ink', 2: 'signal' };
const places = Array.from({ length: mostLaid }, (_, index) => index + 1);
const pairs = places.flatMap((one) => places.slice(one).map((other) => [one, other] as const));

describe.each(['light', 'dark'] as const)('the colours of products, %s', (theme) => {
  const colourOf = (place: number) => rgb(colours[theme][named[place] ?? `product-${place}`]!)!;

  it('stand out from the paper as drawings must (WCAG 2.2, 1.4.11)', () => {
    for (const place of places) {
      const contrast = wcagContrast(colourOf(place), colours[theme].paper!);
      expect(contrast, String(place)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.entries(visions))('are apart with %s', (_, seen) => {
    const distance = differenceCiede2000();
    for (const [one, other] of pairs) {
      const apart = distance(seen(colourOf(one)), seen(colourOf(other)));
      expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(9);
    }
  });
});

it('have dashes that no other has', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const plot = readFileSync('src/components/measurements/plot.css', 'utf8');
  const dashesOf = (place: number) => {
    const told = new RegExp(`\\.line-${place} \\{[^}]*--dashes: ([^;]+)`).exec(plot)?.[1];
    // Those that comparisons have as well are tokens.
    const token = /^var\((--dashes-\d)\)$/.exec(told ?? '')?.[1];
    return token ? new RegExp(`${token}: ([^;]+)`).exec(tokens)![1] : told;
  };
  expect(dashesOf(2)).toMatch(/^\d+ \d+$/);
  expect(new Set(places.map(dashesOf)).size).toBe(mostLaid);
});
