import { findMisspeltAddresses, isWebAddress } from '../text/addresses.ts';
import { addressLength } from '../text/citations.ts';
import type { Finding, OwnRule } from './rule.ts';

export const referenceAddress: OwnRule = {
  id: 'reference-address',
  scope: 'document',
  severity: 'error',
  summary:
    'Addresses are written in full, and those of links and in the references are of pages on the web.',
  remedy: 'Correct the address; it has a host with a point, such as https://example.com/page.',
  *find({ body }): Iterable<Finding> {
    for (const { text, positionAt } of body.blocks) {
      for (const { address, index, meant } of findMisspeltAddresses(text)) {
        yield {
          ...positionAt(index),
          text: address,
          message: `\`${address}\` is not the address of a page`,
          remedy: `Did you mean \`${meant}\`?`,
        };
      }
    }
    const references = body.headings.find(({ section }) => section?.id === 'references');
    for (const { text, line, positionAt } of body.blocks) {
      if (!references || line <= references.line) continue;
      for (const match of text.matchAll(/https?:\/*/g)) {
        const rest = text.slice(match.index);
        const address = rest.slice(0, addressLength(rest)).replace(/[.,;:)\]]+$/, '');
        if (isWebAddress(address) || findMisspeltAddresses(address).length > 0) continue;
        yield {
          ...positionAt(match.index),
          text: address,
          message: `\`${address}\` is not the address of a page`,
        };
      }
    }
    for (const { url, children, position } of body.links) {
      const { line = 0, column } = position?.start ?? {};
      // No block holds the address of a link that shows another text.
      const isShown = children.some((child) => child.type === 'text' && child.value === url);
      if (isShown || !/^https?:/.test(url) || isWebAddress(url)) continue;
      yield { line, column, text: url, message: `\`${url}\` is not the address of a page` };
    }
  },
};
