import type { Edit } from './edits.ts';

/** One breach of a rule, with its position in the document. */
export interface Finding {
  /** Line of the file, counted from 1; the column is 1 where it is left out. */
  line: number;
  column?: number | undefined;
  message: string;
  /** What to do about it, where a finding can say that more exactly than the rule. */
  remedy?: string | undefined;
  /** The offending text. Where it is left out, reports show its line. */
  text?: string | undefined;
  /** The mend, where there is exactly one and it is certain. */
  edit?: Edit | undefined;
}
