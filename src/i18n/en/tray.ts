/**
 * What the comparison's tray and buttons say in English. They are on every page, so the page itself
 * holds these words for its scripts. Each has at most one name or number.
 */
export const tray = {
  compare: 'Compare',
  compareProduct: (name: string) => `Compare ${name}`,
  compareAll: (number: string) => `Compare ${number}`,
  label: 'Products to compare',
  hint: 'Choose one more to compare.',
  clear: 'Clear',
  remove: (name: string) => `Remove ${name} from the comparison`,
  added: (name: string) => `${name} added to the comparison. T leads to it.`,
  removed: (name: string) => `${name} removed from the comparison.`,
  cleared: 'The comparison is empty.',
  full: 'Four at most: remove one first.',
};
