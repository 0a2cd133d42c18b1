import type { Graph } from 'schema-dts';

export type Thing = Graph['@graph'][number];

/** Things of one page as one block. */
export function graphOf(...things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}
