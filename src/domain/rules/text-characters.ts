import { findUnwantedCharacters } from '../text/characters.ts';
import { faultsOf } from './readings/faults-of.ts';
import type { Finding, OwnRule } from './rule.ts';

const faults = faultsOf('text-characters');

export const textCharacters: OwnRule = {
  id: 'text-characters',
  scope: 'document',
  severity: 'error',
  summary: 'A review holds no control characters and none that turn the direction of its text.',
  remedy: 'Remove the character.',
  *find(document, vocabulary): Iterable<Finding> {
    yield* faults(document, vocabulary);
    // The file itself holds none, but a reference such as `&#x202E;` can mean one.
    for (const { text, positionAt } of document.body.blocks) {
      for (const { index, message, remedy } of findUnwantedCharacters(text)) {
        yield { ...positionAt(index), message, remedy };
      }
    }
  },
};
