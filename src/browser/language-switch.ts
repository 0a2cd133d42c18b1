/** Lets the language switch lead to this page with a query, where both languages understand it. */
export function leadSwitchTo(query: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('.site-header a[hreflang]');
  for (const link of links) link.search = query;
}
