import { visit } from 'unist-util-visit';
import type { Body } from './body.ts';
import type { ReviewDocument, Location, PathNames } from './document.ts';
import type { Position } from './position.ts';
import type { Review } from './schema.ts';
import { isKind, mainKind, type Kind } from '../kinds.ts';
import { excerpt } from './problems.ts';
import { pathBeside } from '../text/addresses.ts';

/**
 * What rules over all reviews ask of one: plain data, which is kept while the tree it was read
 * from is forgotten.
 */
export interface Facts extends Location, PathNames {
  /** The front matter, or undefined where it does not hold. */
  review: Review | undefined;
  /** By path, such as `cost_performance.comparator`, where each value of it stands. */
  values: Record<string, Place>;
  /** Pictures that stand beside the file, by their path from there. */
  pictures: string[];
  /** Reviews that the text links to by their ref. */
  mentions: Mention[];
}

/** A place with the text that stands there. */
export interface Place extends Position {
  text: string | undefined;
}

/** A link to another review, and the component that makes it. */
export interface Mention extends Position {
  kind: Kind;
  ref: string;
  text: string;
}

/** Takes out of a document what rules over all reviews ask. */
export function factsOf(document: ReviewDocument): Facts {
  const { file, path, kind, language, companyFolder, name, format, review } = document;
  const lines = document.text.split('\n', document.frontMatter.bodyLine);
  const values = [...document.frontMatter.values].map(
    ([key, { line, column }]) =>
      [key, { line, column, text: excerpt(lines[line - 1], column) }] as const,
  );
  return {
    ...{ file, path, kind, language, companyFolder, name, format, review },
    values: Object.fromEntries(values),
    pictures: picturesIn(document.body),
    mentions: [...mentionsIn(document)],
  };
}

/** Where a value of the front matter stands, or what it would stand in, or the opening line. */
export function locate({ values }: Facts, ...path: readonly (string | number)[]): Place {
  for (let length = path.length; length > 0; length--) {
    const place = values[path.slice(0, length).join('.')];
    if (place) return place;
  }
  return { line: 1, column: 1, text: '---' };
}

function picturesIn({ images, definitions, tree }: Body): string[] {
  const named = new Map(definitions.map(({ identifier, url }) => [identifier, url]));
  const addresses = images.map(({ url }) => url);
  visit(tree, 'imageReference', ({ identifier }) => {
    addresses.push(named.get(identifier) ?? '');
  });
  return [...new Set(addresses.flatMap((address) => pathBeside(address) ?? []))];
}

function* mentionsIn({ body, text }: ReviewDocument): Iterable<Mention> {
  for (const { name, attributes, position } of body.elements) {
    if (name !== 'ReviewLink' || !position) continue;
    const value = (wanted: string) => {
      const found = attributes.find((one) => 'name' in one && one.name === wanted)?.value;
      return typeof found === 'string' ? found : undefined;
    };
    const ref = value('to');
    const named = value('kind') ?? '';
    const kind = isKind(named) ? named : mainKind;
    if (ref === undefined) continue;
    const { line, column, offset } = position.start;
    yield { kind, ref, line, column, text: text.slice(offset, position.end.offset) };
  }
}
