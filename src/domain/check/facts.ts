import { attributeOf } from './attributes.ts';
import { citedSourcesOf, numberedSources, type NumberedSource } from './cited-sources.ts';
import type { ReviewDocument, Location, PathNames } from './document.ts';
import type { Position } from './position.ts';
import { isUnderCostPerformance, productQuotients } from './quotients.ts';
import type { Review } from './schema.ts';
import { isKind, mainKind, type Kind } from '../kinds.ts';
import type { CitedSources } from '../sources/evidence.ts';
import { filedTags, type Vocabulary } from '../tags/vocabulary.ts';
import { isOwnAddress } from '../text/addresses.ts';
import { headingIds } from '../text/heading-ids.ts';
import { measuredReference, type MeasuredReference } from '../text/measured.ts';
import { ownPicturesIn, type Picture } from './pictures.ts';
import { figuresInText, type TextFigure } from './text-figures.ts';
import type { YardstickTable } from '../measurements/yardstick.ts';
import { excerpt } from './problems.ts';

/**
 * What rules over all reviews ask of one. It is plain data, which is kept after the tree that it
 * was read from is forgotten.
 */
export interface Facts extends Location, PathNames {
  /** The front matter, or undefined where it does not hold. */
  review: Review | undefined;
  /** What the front matter calls itself, by which all reviews are indexed. */
  named: Named | undefined;
  /** The position of each value, by its path, such as `cost_performance.comparator`. */
  values: Record<string, Place>;
  /** Pictures that are files of this site. */
  pictures: Picture[];
  /** Reviews that the text links to by their ref. */
  mentions: Mention[];
  /** What the text shows of the measurements of products. */
  measured: MeasuredMention[];
  /** Links by an address without scheme and host, which lead to this site. */
  ownLinks: OwnLink[];
  /** The ids of its headings, to which links can lead. */
  ids: string[];
  /** The entries of its references: their numbers, and the hosts of their addresses. */
  entries: NumberedSource[];
  /** The figures that its text states of its product. */
  figures: TextFigure[];
  /** What it gives as sources, and which of them each part cites. */
  cited: CitedSources;
  /** The slugs of the tags that it is filed under, each once. */
  tags: string[];
  /** Where the text of a product's Cost-Performance alone gives a quotient: what it says. */
  quotients: Quotients | undefined;
}

/** The language and the ref of a review whose front matter holds. */
export type Named = Pick<Review, 'lang' | 'ref'>;

/** The quotients of a text, and the text, in which products are named. */
export interface Quotients {
  written: { dividend: number; divisor: number }[];
  text: string;
}

/** A link to a page of this site, by the address that the author wrote. */
export interface OwnLink extends Position {
  address: string;
  text: string;
}

/** A position and the text that is there. */
export interface Place extends Position {
  text: string | undefined;
}

/** What a component shows of a product's measurements, and the component. */
export interface MeasuredMention extends MeasuredReference, Position {
  text: string;
}

/** A link to another review, and the component that makes it. */
export interface Mention extends Position {
  kind: Kind;
  ref: string;
  text: string;
}

/**
 * Takes out of a document what rules over all reviews ask.
 * @param yardstick whose figures are looked for; without it none is found
 */
export function factsOf(
  document: ReviewDocument,
  vocabulary: Vocabulary,
  yardstick?: YardstickTable,
): Facts {
  const { file, path, kind, language, companyFolder, name, format, review } = document;
  const lines = document.text.split('\n', document.frontMatter.bodyLine);
  const values = [...document.frontMatter.values].map(
    ([key, { line, column }]) =>
      [key, { line, column, text: excerpt(lines[line - 1], column) }] as const,
  );
  return {
    ...{ file, path, kind, language, companyFolder, name, format, review },
    named: review && { lang: review.lang, ref: review.ref },
    values: Object.fromEntries(values),
    pictures: ownPicturesIn(document),
    mentions: [...mentionsIn(document)],
    measured: [...measuredIn(document)],
    ownLinks: ownLinksIn(document),
    ids: [...headingIds(document.body.tree).values()],
    entries: numberedSources(document),
    figures: yardstick ? figuresInText(document, yardstick) : [],
    cited: citedSourcesOf(document),
    tags: review ? filedTags(review, vocabulary).map(({ slug }) => slug) : [],
    quotients: quotientsIn(document),
  };
}

function quotientsIn(document: ReviewDocument): Quotients | undefined {
  const written = productQuotients(document);
  if (document.review?.cost_performance || written.length === 0) return undefined;
  const said = document.body.blocks.filter(({ heading }) => isUnderCostPerformance(heading));
  return {
    written: written.map(({ dividend, divisor }) => ({ dividend, divisor })),
    text: said.map(({ text }) => text).join('\n'),
  };
}

/**
 * The position of a value in the front matter, or of what it would be in, or of the opening line.
 */
export function locate({ values }: Facts, ...path: readonly (string | number)[]): Place {
  for (let length = path.length; length > 0; length--) {
    const place = values[path.slice(0, length).join('.')];
    if (place) return place;
  }
  return { line: 1, column: 1, text: '---' };
}

function ownLinksIn({ body, text }: ReviewDocument): OwnLink[] {
  const pictures = new Set(
    body.nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  const definitions = body.definitions.filter(({ identifier }) => !pictures.has(identifier));
  return [...body.links, ...definitions].flatMap(({ url, position }) => {
    if (!position || !(isOwnAddress(url) || /^(?:#|$)/.test(url))) return [];
    const { line, column, offset } = position.start;
    return [{ address: url, line, column, text: text.slice(offset, position.end.offset) }];
  });
}

function* mentionsIn({ body, text }: ReviewDocument): Iterable<Mention> {
  for (const element of body.elements) {
    const { name, position } = element;
    if (name !== 'ReviewLink' || !position) continue;
    const ref = attributeOf(element, 'to');
    const named = attributeOf(element, 'kind') ?? '';
    const kind = isKind(named) ? named : mainKind;
    if (ref === undefined) continue;
    const { line, column, offset } = position.start;
    yield { kind, ref, line, column, text: text.slice(offset, position.end.offset) };
  }
}

function* measuredIn({ body, text, review, name: own }: ReviewDocument): Iterable<MeasuredMention> {
  for (const element of body.elements) {
    const { name, position } = element;
    const given = (attribute: string) => attributeOf(element, attribute);
    const shown = measuredReference(name, given, review?.ref ?? own);
    if (!shown || !position) continue;
    const { line, column, offset } = position.start;
    yield { ...shown, line, column, text: text.slice(offset, position.end.offset) };
  }
}
