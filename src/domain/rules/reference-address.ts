import { isWebAddress } from '../text/addresses.ts';
import { addressLength } from '../text/citations.ts';
import { referenceLines } from './readings/citations-of.ts';
import type { Finding, Rule } from './rule.ts';

export const referenceAddress: Rule = {
  id: 'reference-address',
  severity: 'error',
  summary: 'Addresses in the references are addresses of pages on the web.',
  remedy: 'Correct the address; it has a host with a point, such as https://example.com/page.',
  *find(document): Iterable<Finding> {
    for (const { line, text } of referenceLines(document)) {
      for (const match of text.matchAll(/https?:\/*/g)) {
        const rest = text.slice(match.index);
        const address = rest.slice(0, addressLength(rest)).replace(/[.,;:)\]]+$/, '');
        if (isWebAddress(address)) continue;
        yield {
          line,
          column: match.index + 1,
          text: address,
          message: `\`${address}\` is not the address of a page`,
        };
      }
    }
  },
};
