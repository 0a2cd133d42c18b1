import { picturesIn } from '../check/pictures.ts';
import { isOwnAddress, isSafeAddress } from '../text/addresses.ts';
import type { Finding, OwnRule } from './rule.ts';

export const pictureHost: OwnRule = {
  id: 'picture-host',
  scope: 'document',
  severity: 'warning',
  summary:
    'A picture is a file of this site: another site could change or remove it, and would see who reads. One of another site becomes a link.',
  remedy: 'Put the picture beside the review, if its licence allows it, or link to its page.',
  *find(document): Iterable<Finding> {
    for (const { address, line, column, text } of picturesIn(document)) {
      if (address === '' || isOwnAddress(address) || !isSafeAddress(address)) continue;
      yield { line, column, text, message: `the picture \`${address}\` is on another site` };
    }
  },
};
