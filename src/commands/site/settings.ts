import type { Repository } from '../../domain/repository/repository.ts';
import { repository } from '../../reading/repository.ts';
import { drawnPreviews, readShard, readThreads } from '../../page-settings.ts';
import { UsageError } from '../command-line.ts';

/** The address of the site where `SITE_URL` names none. */
const local = 'http://localhost:4321';

/**
 * The host of the site as `SITE_URL` names it, without a slash at its end.
 * @param asked the text of `SITE_URL`, if any
 * @throws UsageError with a remedy where it is not the address of a host
 */
export function siteUrl(asked: string | undefined): string {
  const text = asked?.trim();
  if (!text) return local;
  const refuse = (fault: string, remedy: string) =>
    new UsageError(`SITE_URL is "${text}", ${fault}. Set it to ${remedy}.`);
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (!scheme) throw refuse('which has no scheme', `an address such as https://${bare(text)}`);
  if (scheme !== 'http' && scheme !== 'https') {
    throw refuse('which is no address of the web', 'one that begins with https://');
  }
  const url = URL.parse(text);
  if (!url || /\s/.test(text))
    throw refuse('which is no address', 'one such as https://example.org');
  if (url.search || url.hash || url.username || url.password) {
    throw refuse('which holds more than a host', url.origin);
  }
  if (url.pathname !== '/') {
    throw refuse('which has a path', `${url.origin} and BASE_PATH to ${url.pathname}`);
  }
  return url.origin;
}

/**
 * The path below the host, as `BASE_PATH` names it, with a slash at both ends.
 * @param asked the text of `BASE_PATH`, if any
 * @throws UsageError with a remedy where it is not a path
 */
export function basePath(asked: string | undefined): string {
  const text = asked?.trim() ?? '';
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? URL.parse(text) : null;
  if (url) {
    throw new UsageError(
      `BASE_PATH is "${text}", which is a whole address. ` +
        `Set SITE_URL to ${url.origin} and BASE_PATH to ${url.pathname}.`,
    );
  }
  const segments = text.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => !/^[\w.~@+-]+$/.test(segment) || /^\.+$/.test(segment))) {
    throw new UsageError(
      `BASE_PATH is "${text}"; between its slashes it may have only Latin letters, digits ` +
        'and - . _ ~ @ +. Set it to a path such as /audio/.',
    );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/**
 * Whether the site is built with an index of the texts of its reviews, as `SEARCH` says.
 * @param asked the text of `SEARCH`: `names` for none
 * @throws UsageError with a remedy where it says something else
 */
export function searchesTexts(asked: string | undefined): boolean {
  const text = asked?.trim();
  if (!text || text === 'names') return !text;
  throw new UsageError(
    `SEARCH is "${text}". Set it to names, so that only names are searched, or leave it out.`,
  );
}

/**
 * The repository of the reviews, as `REPO_URL` names it; undefined for none.
 * @throws UsageError with a remedy where it names none
 */
export function reviewRepository(asked: string | undefined): Repository | undefined {
  try {
    return repository(asked ?? '');
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * Checks what `OG` says of link previews.
 * @throws UsageError with a remedy where it says nothing that is known
 */
export function assertPreviews(asked: string | undefined): void {
  if (drawnPreviews(asked)) return;
  throw new UsageError(
    `OG is "${asked}". Set it to none for no link previews, to all to draw them all anew, ` +
      'or leave it out to draw those that have changed.',
  );
}

/**
 * Checks what `SHARD` says of the share of the pages that a build draws.
 * @throws UsageError with a remedy where it says nothing that is known
 */
export function assertShard(asked: string | undefined): void {
  if (!asked?.trim() || readShard(asked)) return;
  throw new UsageError(
    `SHARD is "${asked}". Set it to the number of a share and how many there are, such as 2/8, ` +
      'or leave it out for all pages.',
  );
}

/**
 * Checks what `THREADS` says of the number of threads that draw pages.
 * @throws UsageError with a remedy where it says nothing that is known
 */
export function assertThreads(asked: string | undefined): void {
  if (!asked?.trim() || readThreads(asked)) return;
  throw new UsageError(
    `THREADS is "${asked}". Set it to the number of threads that draw pages, such as 1 to save ` +
      'memory, or leave it out.',
  );
}

/**
 * Whether a build makes compressed forms of its texts, as `PRECOMPRESS` says, for servers that send
 * them as they are. Hosts that compress by themselves have no use for them.
 * @param asked the text of `PRECOMPRESS`: `1` for them
 * @throws UsageError with a remedy where it says something else
 */
export function isPrecompressed(asked: string | undefined): boolean {
  const text = asked?.trim();
  if (!text || text === '1') return Boolean(text);
  throw new UsageError(
    `PRECOMPRESS is "${text}". Set it to 1 for .br and .gz files beside the texts, or leave it out.`,
  );
}

/** What was meant as a host: without what looks like a scheme, and without what follows it. */
function bare(text: string): string {
  return text.replace(/^(?:https?:)?[/:\s]*/i, '').split(/[/?#\s]/)[0] || 'example.org';
}
