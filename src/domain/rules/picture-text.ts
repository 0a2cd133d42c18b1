import { picturesIn } from '../check/pictures.ts';
import type { Finding, OwnRule } from './rule.ts';

export const pictureText: OwnRule = {
  id: 'picture-text',
  scope: 'document',
  severity: 'warning',
  summary: 'A picture has an alternative text, which says what it shows.',
  remedy: 'Say in a few words what the picture shows: `![…](…)`, in a `Figure` `alt="…"`.',
  *find(document): Iterable<Finding> {
    for (const { address, alt, line, column, text } of picturesIn(document)) {
      if (alt.trim() !== '') continue;
      const message = `the picture \`${address}\` has no alternative text`;
      yield { line, column, text, message };
    }
  },
};
