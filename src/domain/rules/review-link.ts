import { isKind, mainKind } from '../kinds.ts';
import { nearest } from '../names/nearest.ts';
import type { Finding, Rule } from './rule.ts';

export const reviewLink: Rule = {
  id: 'review-link',
  severity: 'error',
  summary: 'A `ReviewLink` leads to a review that is there.',
  remedy: 'Correct the ref; `kind="company"` leads to the review of a company.',
  *find({ format, lines }, library): Iterable<Finding> {
    if (format !== 'mdx') return;
    for (const { line, text, code } of lines) {
      if (code) continue;
      for (const match of text.matchAll(/<ReviewLink\b([^>]*)>/g)) {
        const named = /\bkind="([^"]*)"/.exec(match[1]!)?.[1] ?? '';
        const kind = isKind(named) ? named : mainKind;
        const ref = /\bto="([^"]*)"/.exec(match[1]!)?.[1];
        if (ref === undefined || library.refs[kind].has(ref)) continue;
        const meant = nearest(ref, library.refs[kind]);
        yield {
          line,
          column: match.index + 1,
          text: match[0],
          message: `there is no ${kind} \`${ref}\``,
          remedy: meant && `Did you mean \`${meant}\`?`,
        };
      }
    }
  },
};
