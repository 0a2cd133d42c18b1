import { toString } from 'mdast-util-to-string';
import { byPart } from '../review/evidence.ts';
import type { PartKey } from '../review/parts.ts';
import type { CitedSources } from '../sources/evidence.ts';
import { hostOf, sourceId, type Reference } from '../sources/judge.ts';
import { isWebAddress } from '../text/addresses.ts';
import { addressLength, entryStart } from '../text/citations.ts';
import type { Entry } from './body.ts';
import { citationsIn, numbersIn } from './citations.ts';
import type { ReviewDocument } from './document.ts';
import { oncePerDocument } from './once.ts';

/** A source with what tells it from the others: its address, or where it has none its number. */
interface Source extends Reference {
  id: string;
}

/** Something that cites: a number of an entry, or a link to a page of another site. */
interface Citing {
  line: number;
  part: PartKey | undefined;
  number?: number;
  url?: string;
}

/**
 * The sources of a review: the entries of its references, and the pages of other sites that its
 * text links to. A part cites those whose numbers or links are in its section, or in its reason.
 */
export function citedSourcesOf(document: ReviewDocument): CitedSources {
  const citing = readCiting(document);
  const byNumber = numbered(document);
  const ids = new Map<string, number>();
  const references: Reference[] = [];
  const cited = byPart(() => new Set<number>());
  const enter = ({ id, ...reference }: Source, part?: PartKey) => {
    const place = ids.get(id) ?? references.push(reference) - 1;
    ids.set(id, place);
    if (part) cited[part].add(place);
  };
  for (const source of byNumber.values()) enter(source);
  for (const { number, url, part } of citing) {
    const source = url === undefined ? byNumber.get(number!) : sourceAt(url);
    if (source) enter(source, part);
  }
  return {
    references,
    byPart: byPart((part) => [...cited[part]].sort((one, other) => one - other)),
  };
}

/** A source with the number that stands for it. */
export interface NumberedSource {
  number: number;
  host: string | undefined;
}

/** The sources that numbers mean in a review, in their order. */
export function numberedSources(document: ReviewDocument): NumberedSource[] {
  return Array.from(numbered(document), ([number, { host }]) => ({ number, host }));
}

/** The parts that cite anything, whether or not the references have it. */
export function citingParts(document: ReviewDocument): ReadonlySet<PartKey> {
  return new Set(readCiting(document).flatMap(({ part }) => part ?? []));
}

const readCiting = oncePerDocument((document): Citing[] => {
  const partAt = partsByLine(document);
  const citations = citationsIn(document).map(({ number, line, reasonOf }) => {
    return { number, line, part: reasonOf ?? partAt(line) };
  });
  const links = linksOf(document).flatMap(({ url, text, line }): Citing[] => {
    const part = partAt(line);
    // A number that is a link, `[[1]](#ref-1)`, is a citation.
    const numbers = numbersIn(text).map((number) => ({ number, line, part }));
    return isWebAddress(url) ? [{ url, line, part }] : numbers;
  });
  return [...citations, ...links];
});

/** What each number means: an entry of the references, or a definition, `[3]: https://…`. */
const numbered = oncePerDocument((document): ReadonlyMap<number, Source> => {
  const { body } = document;
  const citing = readCiting(document);
  const sources = new Map<number, Source>();
  for (const [index, entry] of body.entries.entries()) {
    const next = body.entries[index + 1]?.line ?? Infinity;
    const link = citing.find(({ url, line }) => url && line >= entry.line && line < next);
    if (!sources.has(entry.number)) sources.set(entry.number, readEntry(entry, link?.url));
  }
  for (const { label, url } of body.definitions) {
    for (const number of numbersIn(label ?? '')) {
      if (!sources.has(number)) sources.set(number, sourceAt(url));
    }
  }
  return sources;
});

/** @param linked the address behind a link of the entry, where its text shows none */
function readEntry({ number, text, line }: Entry, linked: string | undefined): Source {
  const at = text.search(/https?:\/\//i);
  const shown = at === -1 ? undefined : text.slice(at, at + addressLength(text.slice(at)));
  const address = shown ?? linked;
  if (address !== undefined) return sourceAt(address);
  const words = text.slice(entryStart(text)?.length ?? 0);
  const [publisher = ''] = words.split(/[,，、:：「『"“]|\s[-–—|]\s/);
  return { id: `entry ${number} ${line}`, publisher: publisher.trim() };
}

function sourceAt(written: string): Source {
  const address = sourceId(written);
  return { id: address, host: hostOf(address), address };
}

/** The links of a text, whether the address is in them or in a definition. */
function linksOf({ body }: ReviewDocument): { url: string; text: string; line: number }[] {
  const defined = new Map(body.definitions.map(({ identifier, url }) => [identifier, url]));
  const links: ReturnType<typeof linksOf> = [];
  for (const node of body.nodes) {
    if (node.type !== 'link' && node.type !== 'linkReference') continue;
    const url = node.type === 'link' ? node.url : defined.get(node.identifier);
    const line = node.position?.start.line;
    if (url && line !== undefined) links.push({ url, text: toString(node), line });
  }
  return links;
}

/** Tells the part whose section a line of the file is in. */
function partsByLine({ body }: ReviewDocument): (line: number) => PartKey | undefined {
  const openings = body.headings.filter(({ section }) => section);
  return (line) => openings.findLast((heading) => heading.line <= line)?.section?.part?.key;
}
