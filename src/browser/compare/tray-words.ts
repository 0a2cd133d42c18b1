/** The words of the tray, by the name of the data attribute that holds them. */
type Saying = 'compareProduct' | 'compareAll' | 'remove' | 'added' | 'removed' | 'cleared' | 'full';

/**
 * Says something in the page's language. The words are in the page and not in a script, since every
 * page has a tray and few readers use it.
 * @param what the name or number that it is said of
 */
export function say(saying: Saying, what = ''): string {
  const words = document.querySelector<HTMLElement>('compare-tray')?.dataset[saying] ?? '';
  return words.replace('%', () => what);
}
