import { toString } from 'mdast-util-to-string';
import type { Citation, Entry } from '../../check/body.ts';
import { citationsIn, numbersIn } from '../../check/citations.ts';
import { hiddenFootnotes } from './hidden-footnotes.ts';
import { oncePerDocument } from '../../check/once.ts';

interface Citations {
  /** The first citation of each number that has no entry in the references. */
  lacking: Citation[];
  /** The first entry of each number that nothing cites. */
  unused: Entry[];
}

/** What a review cites, in text, reasons and components, and the entries of its references. */
export const readCitations = oncePerDocument((document): Citations => {
  const { entries, links, definitions } = document.body;
  const cited = firstOfEach(citationsIn(document));
  const first = firstOfEach(entries);
  // Numbers that are links of their own, `[3](https://example.com/)`, or that a definition takes.
  const linked = new Set(links.flatMap((link) => numbersIn(toString(link))));
  const hidden = [...definitions, ...hiddenFootnotes(document)];
  const defined = new Set(hidden.flatMap(({ label }) => numbersIn(label ?? '')));
  return {
    lacking: [...cited.values()].filter(({ number }) => !first.has(number) && !defined.has(number)),
    unused: [...first.values()].filter(({ number }) => !cited.has(number) && !linked.has(number)),
  };
});

/** The numbers of citations or entries as they are written, `[1], [2]`. */
export function nameNumbers(all: readonly { number: number }[]): string {
  return all.map(({ number }) => `[${number}]`).join(', ');
}

function firstOfEach<One extends { number: number }>(all: readonly One[]): Map<number, One> {
  const first = new Map<number, One>();
  for (const one of all) if (!first.has(one.number)) first.set(one.number, one);
  return first;
}
