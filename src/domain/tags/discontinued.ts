import { mainLanguage } from '../languages/main.ts';
import type { Tag } from './vocabulary.ts';

/** Whether a tag says that a product is made no more, in whatever language. */
export function isDiscontinued({ slugs }: Tag): boolean {
  return slugs[mainLanguage] === 'discontinued';
}
