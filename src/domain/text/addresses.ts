/** Schemes of addresses that a review may link to; the rest could run code or read files. */
const safeSchemes = new Set(['http:', 'https:', 'mailto:']);

/** Whether a link may stand in a review: a safe scheme, or none (a path, a fragment). */
export function isSafeAddress(address: string): boolean {
  // Browsers drop control characters and leading space before they read a scheme.
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address.replace(/[\u0000-\u0020\u007f-\u009f]/g, ''));
  return scheme === null || safeSchemes.has(scheme[0].toLowerCase());
}

/** Whether an address names a page of a host on the web. */
export function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && /[^.]\.[^.]/.test(hostname);
}

/**
 * The path that an address names beside the file it stands in, decoded; undefined for a path of the
 * site, a fragment, or an address elsewhere.
 */
export function pathBeside(address: string): string | undefined {
  if (/^(?:[/#?]|$)/.test(address) || URL.canParse(address)) return undefined;
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
