/** What the tray says, by the name of the datum in which its element carries it. */
type Saying = 'compareProduct' | 'compareAll' | 'remove' | 'added' | 'removed' | 'cleared' | 'full';

/**
 * Says something in the page's language. The words are in the page, not in a script: every page has
 * a tray, and few readers use it.
 * @param what the name or number that it is said of
 */
export function say(saying: Saying, what = ''): string {
  const words = document.querySelector<HTMLElement>('compare-tray')?.dataset[saying] ?? '';
  return words.replace('%', () => what);
}
