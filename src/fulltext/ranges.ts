/** Terms between two, both included. */
export interface TermRange {
  from: string;
  to: string;
}

/** The term itself. */
export const only = (term: string): TermRange => ({ from: term, to: term });

/** All terms that begin so. */
export const beginning = (prefix: string): TermRange => ({ from: prefix, to: `${prefix}\uffff` });
