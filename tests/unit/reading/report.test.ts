import { expect, it } from 'vitest';
import { factsOf } from '../../../src/domain/check/facts.ts';
import { buildLibrary } from '../../../src/domain/check/library.ts';
import type { Judgement } from '../../../src/reading/judgement.ts';
import { countedCategories, reportJudgement } from '../../../src/reading/report.ts';
import { categories, document, goodLibrary, source, vocabulary } from '../../support/review.ts';

it('counts products, not files, by what gives their category', () => {
  const facts = [
    ...goodLibrary(),
    document(source({ ref: 'two', category: 'cable' }), 'en/acme/two.md'),
    document(source({ ref: 'three', tags: ['Japan'] }), 'en/acme/three.md'),
  ].map((one) => factsOf(one, vocabulary));
  const library = buildLibrary(facts, { categories });
  const reviews = facts.map((one) => ({ facts: one, digest: '' }));
  expect(countedCategories({ reviews, library })).toBe(
    'Categories: 1 by key, 1 told, 1 undecided; `npm run check -- --report categories` lists them.',
  );
});

it('tells while developing what a save has added, and not all of what is much', () => {
  const warnings: string[] = [];
  const ignore = () => undefined;
  const logger = { warn: (text: string) => warnings.push(text), info: ignore, error: ignore };
  const report = (...lines: number[]) => {
    const problems = lines.map((line) => ({
      ...{ rule: 'own-link' as const, severity: 'warning' as const },
      ...{ file: 'a.md', line, column: 1, message: `fault ${line}`, remedy: 'Mend it.' },
    }));
    const judgement = { problems, refused: new Set(), reviews: [], library: { filed: new Map() } };
    reportJudgement({ logger, watcher: {} } as never, judgement as unknown as Judgement);
    return (
      warnings
        .splice(0)
        .join('\n')
        .match(/fault \d+|and \d+ more/g) ?? []
    );
  };
  expect(report(1, 2)).toEqual(['fault 1', 'fault 2']);
  expect(report(1, 2, 3)).toEqual(['fault 3']);
  expect(report(1, 3)).toEqual([]);
  // What was mended is told again where it comes back.
  expect(report(1, 2)).toEqual(['fault 2']);
  const many = report(...Array.from({ length: 60 }, (_, line) => line + 10));
  expect(many).toHaveLength(51);
  expect(many.at(-1)).toBe('and 10 more');
});
