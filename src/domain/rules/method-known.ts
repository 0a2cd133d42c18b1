import { locate } from '../check/facts.ts';
import type { LibraryRule } from './rule.ts';

export const methodKnown: LibraryRule = {
  id: 'method-known',
  scope: 'library',
  severity: 'error',
  summary: 'A `method` is the number of a version in `method.yaml`.',
  remedy: 'Write the number of one, or remove the key: the day of the last score tells it then.',
  *find(facts, { method }) {
    const number = facts.review?.method;
    if (number === undefined || !method || number <= method.length) return;
    yield {
      ...locate(facts, 'method'),
      message: `there is no version ${number} of the method; the last is ${method.length}`,
    };
  },
};
