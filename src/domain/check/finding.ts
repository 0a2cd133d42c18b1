import type { Edit } from './edits.ts';

/** One breach of a rule, with its place in the document. */
export interface Finding {
  /** Line of the file, counted from 1; the column is 1 where it is left out. */
  line: number;
  column?: number | undefined;
  message: string;
  /** What to do about it, where it can be said more exactly than by the rule. */
  remedy?: string | undefined;
  /** The offending text; the line it stands on where it is left out. */
  text?: string | undefined;
  /** The mend, where there is exactly one and it is certain. */
  edit?: Edit | undefined;
}
