/**
 * The address of the page that a link leads to, and of the place in it, where it is another page of
 * the site; undefined for files, for places in the same page, and for other sites.
 * @param here where the link is
 */
export function pageAhead(
  {
    origin,
    pathname,
    search,
    hash,
  }: Pick<HTMLAnchorElement, 'origin' | 'pathname' | 'search' | 'hash'>,
  here: Pick<Location, 'origin' | 'pathname'>,
): string | undefined {
  // Each page is a folder, and no file is.
  const isPage = origin === here.origin && pathname.endsWith('/');
  return isPage && pathname !== here.pathname ? pathname + search + hash : undefined;
}
