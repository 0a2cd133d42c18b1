import { byPart } from '../review/evidence.ts';
import type { PartKey } from '../review/parts.ts';
import type { CitedSources } from '../sources/evidence.ts';
import { hostOf, type Reference } from '../sources/judge.ts';
import { isWebAddress } from '../text/addresses.ts';
import { addressLength, entryStart } from '../text/citations.ts';
import type { Entry } from './body.ts';
import { citationsIn, numbersIn } from './citations.ts';
import type { ReviewDocument } from './document.ts';

/** A source with what tells it from the others: its address, or where it has none its number. */
interface Source extends Reference {
  id: string;
}

interface OutsideLink {
  url: string;
  line: number;
}

/**
 * The sources of a review: the entries of its references, and the pages of other sites that its
 * text links to. A part cites those whose numbers or links are in its section, or in its reason.
 */
export function citedSourcesOf(document: ReviewDocument): CitedSources {
  const linked = linksOf(document);
  const byNumber = numbered(document, linked);
  const ids = new Map<string, number>();
  const references: Reference[] = [];
  const cited = byPart(() => new Set<number>());
  const enter = ({ id, ...reference }: Source, part?: PartKey) => {
    const place = ids.get(id) ?? references.push(reference) - 1;
    ids.set(id, place);
    if (part) cited[part].add(place);
  };
  const partAt = partsByLine(document);
  for (const source of byNumber.values()) enter(source);
  for (const { number, line, reasonOf } of citationsIn(document)) {
    const source = byNumber.get(number);
    if (source) enter(source, reasonOf ?? partAt(line));
  }
  for (const { url, line } of linked) enter(sourceAt(url), partAt(line));
  return {
    references,
    byPart: byPart((part) => [...cited[part]].sort((one, other) => one - other)),
  };
}

/** What each number stands for: an entry of the references, or a definition, `[3]: https://…`. */
function numbered({ body }: ReviewDocument, linked: readonly OutsideLink[]): Map<number, Source> {
  const sources = new Map<number, Source>();
  for (const [index, entry] of body.entries.entries()) {
    const next = body.entries[index + 1]?.line ?? Infinity;
    const link = linked.find(({ line }) => line >= entry.line && line < next);
    if (!sources.has(entry.number)) sources.set(entry.number, readEntry(entry, link?.url));
  }
  for (const { label, url } of body.definitions) {
    for (const number of numbersIn(label ?? '')) {
      if (!sources.has(number)) sources.set(number, sourceAt(url));
    }
  }
  return sources;
}

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

/** What follows an address without a space, as a comma does, is none of it. */
function sourceAt(written: string): Source {
  const address = written.replace(/[.,;:)\]'"]+$/, '');
  return { id: address.replace(/#.*|\/$/, ''), host: hostOf(address) };
}

/** The links of a text to pages of other sites. */
function linksOf({ body }: ReviewDocument): OutsideLink[] {
  return body.links.flatMap(({ url, position }) =>
    position && isWebAddress(url) ? [{ url, line: position.start.line }] : [],
  );
}

/** Tells the part whose section a line of the file is in. */
function partsByLine({ body }: ReviewDocument): (line: number) => PartKey | undefined {
  const openings = body.headings.filter(({ section }) => section);
  return (line) => openings.findLast((heading) => heading.line <= line)?.section?.part?.key;
}
