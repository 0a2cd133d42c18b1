/** What keeps a file of a curve from being read, in the words that authors see. */
export interface CurveFault {
  /** Counted from 1. */
  line: number;
  message: string;
  remedy?: string;
  /** The text of the line. */
  text?: string;
}

/** Whether what was asked for could not be had. */
export function isFault<Wanted extends object>(given: Wanted | CurveFault): given is CurveFault {
  return 'message' in given;
}
