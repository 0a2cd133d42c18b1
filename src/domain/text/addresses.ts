import { nearest } from '../names/nearest.ts';

/** Schemes that links of a review may have; others could run code or read files. */
const safeSchemes = new Set(['http:', 'https:', 'mailto:']);

/** Whether a review may have a link: its scheme is safe, or it has none (a path, a fragment). */
export function isSafeAddress(address: string): boolean {
  // Browsers drop control characters and leading space before they read a scheme.
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address.replace(/[\u0000-\u0020\u007f-\u009f]/g, ''));
  return scheme === null || safeSchemes.has(scheme[0].toLowerCase());
}

/** Whether an address names a page of a host on the web, and not of a computer at home. */
export function isWebAddress(address: string): boolean {
  const url = /^https?:\/\/[^/]/i.test(address) ? URL.parse(address) : null;
  if (!url) return false;
  const { hostname } = url;
  const labels = hostname.split('.');
  return labels.length > 1 && labels.every((label) => label !== '') && !isLocal(hostname);
}

function isLocal(hostname: string): boolean {
  return /^(?:0|10|127|192\.168|169\.254)\.[\d.]+$|\.(?:local|localhost|internal)$/.test(hostname);
}

/** An address whose scheme is misspelt: `htp://…`, `https:/…`, `http//…`. */
export interface MisspeltAddress {
  address: string;
  index: number;
  /** With the scheme that is meant. */
  meant: string;
}

/** Finds addresses in a text whose scheme is misspelt. */
export function findMisspeltAddresses(text: string): MisspeltAddress[] {
  if (!text.includes('/')) return [];
  const like = /(?<![\w./=])([A-Za-z]{3,7})(?:[:;：]\/{1,3}|\/{2,3})(?=[A-Za-z0-9])[!-~]+/g;
  return [...text.matchAll(like)].flatMap(({ 0: found, 1: scheme = '', index }) => {
    const meant = nearest(scheme, ['http', 'https']);
    const address = found.replace(/[.,;:)\]]+$/, '');
    if (meant === undefined || /^https?:\/\/[^/]/i.test(address)) return [];
    const rest = address.slice(scheme.length).replace(/^[:;：]?\/+/, '');
    return [{ address, index, meant: `${meant}://${rest}` }];
  });
}

/** Whether an address without scheme and host, below this site: a path, absolute or not. */
export function isOwnAddress(address: string): boolean {
  return address !== '' && !/^(?:#|[/\\]{2}|[a-z][a-z0-9+.-]*:)/i.test(address);
}

/**
 * The path to a file beside the review that an address names, percent signs decoded. Undefined for
 * a path of the site, another host or a fragment.
 */
export function pathBeside(address: string): string | undefined {
  if (!isOwnAddress(address) || address.startsWith('/')) return undefined;
  return decodePath(address);
}

/** A path with its percent signs decoded, or as it is where they are broken. */
export function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Endings of the files that a text links to, several of which are domains as well: `.md`, `.zip`. */
const fileEnding =
  /\.(?:mdx?|markdown|html?|php|pdf|txt|csv|json|xml|zip|png|jpe?g|gif|webp|avif|svg|wav|flac|mp3)$/i;

/**
 * An address without a scheme whose host is recognised: `www.example.com/x`, `example.com`. What
 * ends like a file is one unless a port or path follows.
 */
export function isBareHost(address: string): boolean {
  const [, host, next] = /^((?:[\w-]+\.)+[a-z]{2,})([/?#:]|$)/i.exec(address) ?? [];
  if (host === undefined) return false;
  return next === '/' || next === ':' || !fileEnding.test(host);
}
