import type { SchemaIssue } from '../document.ts';
import { nearest } from '../nearest.ts';
import { reviewKeys } from '../schema.ts';
import type { Finding, Rule } from './rule.ts';

export const frontMatterSyntax: Rule = {
  id: 'front-matter-syntax',
  severity: 'error',
  summary: 'A review starts with front matter: YAML between two lines of three hyphens.',
  remedy: 'Write `---`, the keys, and `---` again, as the first lines of the file.',
  *find({ frontMatter }) {
    for (const fault of frontMatter.faults) {
      if (fault.kind === 'missing') {
        yield { ...place(fault), message: 'there is no front matter' };
      } else if (fault.kind === 'syntax') {
        yield {
          ...place(fault),
          message: `the front matter is not valid YAML: ${fault.message}`,
          remedy: 'Put text with a colon, a quote or a bracket into double quotes.',
        };
      }
    }
  },
};

export const frontMatterOpening: Rule = {
  id: 'front-matter-opening',
  severity: 'warning',
  summary: 'The first line is `---` and nothing else.',
  remedy: 'Remove the byte-order mark or the spaces around `---`.',
  *find({ frontMatter, source }) {
    if (frontMatter.cleanOpening) return;
    const remove = source.split(/\r?\n/, 1)[0]!;
    yield {
      line: 1,
      message: 'the front matter opens with more than `---`',
      edit: { line: 1, column: 1, remove, insert: '---' },
    };
  },
};

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  summary: 'Every key stands once in the front matter.',
  remedy: 'Keep one of the two lines.',
  *find({ frontMatter }) {
    for (const fault of frontMatter.faults) {
      if (fault.kind !== 'duplicate') continue;
      yield {
        ...place(fault),
        message: fault.sameValue
          ? `\`${fault.key}\` stands twice with the same value, first in line ${fault.firstLine}`
          : `\`${fault.key}\` stands twice with two values, first in line ${fault.firstLine}`,
        remedy: fault.sameValue
          ? 'Remove this line.'
          : 'Decide which value is right and remove the other line.',
        edit:
          fault.sameValue && fault.wholeLine !== undefined
            ? { line: fault.line, column: 1, remove: `${fault.wholeLine}\n`, insert: '' }
            : undefined,
      };
    }
  },
};

export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  summary: 'Front matter has the keys of the format and no others.',
  remedy: `Remove the key. Known keys: ${reviewKeys.join(', ')}.`,
  *find({ issues, frontMatter }) {
    for (const issue of issues) {
      if (issue.code !== 'unrecognized_keys') continue;
      for (const key of issue.keys) {
        const meant = issue.path.length === 0 ? nearest(key, reviewKeys) : undefined;
        const position =
          issue.path.length === 0 ? frontMatter.locateKey(key) : frontMatter.locate(issue.path);
        yield {
          ...position,
          message: `unknown key \`${[...issue.path, key].join('.')}\``,
          remedy: meant && `Did you mean \`${meant}\`?`,
        };
      }
    }
  },
};

export const missingKey: Rule = {
  id: 'missing-key',
  severity: 'error',
  summary: 'Front matter has every key that the format asks for.',
  remedy: 'Add the key.',
  *find({ issues, frontMatter }) {
    for (const issue of issues) {
      if (!isMissing(issue)) continue;
      yield {
        ...frontMatter.locate(issue.path.slice(0, -1)),
        message: `\`${issue.path.join('.')}\` is missing`,
      };
    }
  },
};

export const frontMatterValue: Rule = {
  id: 'front-matter-value',
  severity: 'error',
  summary: 'Every value of the front matter has the form that the format gives it.',
  remedy: 'Correct the value.',
  *find({ issues, frontMatter }) {
    for (const issue of issues) {
      if (issue.code === 'unrecognized_keys' || isMissing(issue) || ruleOf(issue)) continue;
      yield {
        ...frontMatter.locate(issue.path),
        message: `\`${issue.path.join('.')}\`: ${issue.message}`,
      };
    }
  },
};

export const ratingSum: Rule = {
  id: 'rating-sum',
  severity: 'error',
  summary: 'The overall is the sum of the five parts.',
  remedy:
    'Correct the overall or the part that is wrong; the scores under the headings tell which.',
  find: customIssues('rating-sum'),
};

export const costPerformanceProof: Rule = {
  id: 'cost-performance-proof',
  severity: 'error',
  summary:
    'The quotient of `cost_performance`, rounded to 0.1 and at most 1.0, is the score of Cost-Performance.',
  remedy: 'Correct the prices or the score: price of the cheapest equal ÷ own price.',
  find: customIssues('cost-performance-proof'),
};

function customIssues(rule: string): Rule['find'] {
  return function* ({ issues, frontMatter }): Iterable<Finding> {
    for (const issue of issues) {
      if (ruleOf(issue) !== rule) continue;
      yield { ...frontMatter.locate(issue.path), message: issue.message };
    }
  };
}

function ruleOf(issue: SchemaIssue): unknown {
  return issue.code === 'custom' ? issue.params?.rule : undefined;
}

function isMissing(issue: SchemaIssue): boolean {
  return issue.message === 'is missing';
}

function place({ line, column }: { line: number; column: number }) {
  return { line, column };
}
