import { describe, expect, it } from 'vitest';
import { reporters, type Findings } from '../../../../../src/commands/check/reporters/index.ts';
import type { Problem } from '../../../../../src/domain/check/problems.ts';

const problem: Problem = {
  file: 'src/content/products/en/acme/one.md',
  line: 8,
  column: 10,
  severity: 'error',
  rule: 'rating-sum',
  message: 'the overall is 100% wrong',
  remedy: 'Add up.',
  text: 'rating: [3.3]',
  edit: { line: 8, column: 10, remove: '3.3', insert: '3.2' },
};
const mend = { ...problem, before: 'a b', after: 'a c' };
const findings: Findings = { reviews: 2, problems: [problem], mends: [mend] };

const attack = 'x\n::error::a\u001B[2J ##vso[task.complete]\u202E';
const hostileProblem = { ...problem, file: `${attack}.md`, message: attack, text: attack };
const hostile: Findings = {
  reviews: 1,
  problems: [hostileProblem],
  mends: [{ ...mend, file: attack, before: attack, after: `${attack}!` }],
};

describe('a report', () => {
  it('for people says place, rule, text and remedy, then how many', () => {
    expect(reporters.text(findings).split('\n')).toEqual([
      'src/content/products/en/acme/one.md:8:10  mended  rating-sum  a b → a c',
      'src/content/products/en/acme/one.md:8:10  error  rating-sum  the overall is 100% wrong',
      '    | rating: [3.3]',
      '    Add up.',
      '2 reviews: 1 error, 0 warnings, 1 mended, 1 can be mended with --fix',
    ]);
  });

  it('for programs holds everything', () => {
    const { edit: _, ...rest } = problem;
    expect(JSON.parse(reporters.json(findings))).toEqual({
      reviews: 2,
      problems: [{ ...rest, mendable: true }],
      mends: [mend],
    });
  });

  it('for GitHub is one command a problem, with what would end it escaped', () => {
    expect(reporters.github(findings)).toBe(
      '::error file=src/content/products/en/acme/one.md,line=8,col=10,title=rating-sum' +
        '::the overall is 100%25 wrong. Add up.',
    );
  });

  it.each(Object.keys(reporters) as (keyof typeof reporters)[])(
    'as %s hides nothing and lets no text or name command a log',
    (format) => {
      const report = reporters[format](hostile);
      expect(report).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
      expect(report).not.toMatch(/##\w*\[/);
      const commands = report.split('\n').filter((line) => /^\s*::/.test(line));
      expect(commands).toHaveLength(format === 'github' ? 1 : 0);
    },
  );

  it('for programs means what was found', () => {
    const { problems } = JSON.parse(reporters.json(hostile)) as Findings;
    expect(problems[0]).toMatchObject({ file: `${attack}.md`, message: attack, text: attack });
  });
});
