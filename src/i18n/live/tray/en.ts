import type { Widen } from '../../words.ts';

/** What the comparison's tray and buttons say in English. Every page loads it: kept apart and short. */
export const en = {
  compareProduct: (name: string) => `Compare ${name}`,
  compareAll: (number: number) => `Compare ${number}`,
  remove: (name: string) => `Remove ${name} from the comparison`,
  added: (name: string) => `${name} added to the comparison.`,
  removed: (name: string) => `${name} removed from the comparison.`,
  cleared: 'The comparison is empty.',
  full: 'Four at most: remove one first.',
};

/** What the tray must be able to say in every language. */
export type TrayStrings = Widen<typeof en>;
