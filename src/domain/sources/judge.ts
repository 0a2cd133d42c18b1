import { fold } from '../names/fold.ts';
import { publisherKinds, type PublisherKind, type SourceFile } from './schema.ts';

/** An entry of a review's references, as far as it is written. */
export interface Reference {
  publisher?: string | undefined;
  /** Of its address, as `hostOf` gives it. */
  host?: string | undefined;
  /** As `sourceId` writes it. */
  address?: string | undefined;
}

/** What a source is; `unlisted` where nobody has said what its publisher is. */
export type SourceKind = PublisherKind | 'unlisted';

/**
 * Tells what each source of a review is.
 * @param own hosts of the reviewed maker, whose word on itself is a maker's whatever else is listed
 */
export type SourceJudge = (
  references: readonly Reference[],
  own?: readonly string[],
) => SourceKind[];

/** A source is independent only if it neither makes nor sells, and answers for what it says. */
export function isIndependent(kind: SourceKind): boolean {
  return kind === 'laboratory' || kind === 'press';
}

/** Makes the function that tells sources apart, by their hosts and else by their publishers. */
export function buildSourceJudge(sources: SourceFile): SourceJudge {
  const hosts = new Map<string, PublisherKind>();
  const publishers = new Map<string, PublisherKind>();
  for (const kind of publisherKinds) {
    for (const host of sources[kind].hosts) hosts.set(host, kind);
    for (const publisher of sources[kind].publishers) publishers.set(fold(publisher), kind);
  }
  return (references, own = []) => {
    const makers = new Set(own.map((host) => host.replace(/^www\./, '')));
    return references.map(({ host = '', publisher }): SourceKind => {
      const domains = domainsOf(host);
      if (domains.some((domain) => makers.has(domain))) return 'maker';
      const listed = domains.map((domain) => hosts.get(domain)).find((kind) => kind !== undefined);
      // A listed name at an unlisted host may be a copy, and the host is what a reader can check.
      if (listed || domains.length > 0) return listed ?? 'unlisted';
      return publishers.get(fold(publisher ?? '')) ?? 'unlisted';
    });
  };
}

/** The host of an address, with a scheme or without one; undefined where it has none. */
export function hostOf(address: string): string | undefined {
  const text = /^[a-z]+:/i.test(address) ? address : `https://${address}`;
  return URL.canParse(text) ? new URL(text).hostname.replace(/^www\./, '') : undefined;
}

/**
 * An address in the form in which one source is told from another: without a fragment, which names
 * a place within it, a slash at its end, and what follows an address in a text, as a comma does.
 */
export function sourceId(address: string): string {
  return address
    .replace(/[.,;:)\]'"]+$/, '')
    .replace(/#.*/, '')
    .replace(/\/$/, '');
}

/** A host and the domains above it, the longest first; none where it has no point. */
function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}
