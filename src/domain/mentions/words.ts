import { fold } from '../names/fold.ts';
import type { WordFile } from './schema.ts';

/**
 * The spellings by which texts may still mean what a name means, where that is a word of another
 * meaning too; undefined where it is none.
 */
export type Words = (name: string) => readonly string[] | undefined;

/** Indexes the names that are words, whatever their case and spaces. */
export function buildWords(file: WordFile): Words {
  const spellings = new Map(Object.entries(file).map(([name, others]) => [fold(name), others]));
  return (name) => spellings.get(fold(name));
}
