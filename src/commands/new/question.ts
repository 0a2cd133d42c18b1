import type { Categories } from '../../domain/categories/index.ts';

/** What an author answered, as text, by the name of the question. Undefined is not yet answered. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** The companies that have a review: their names by ref. */
export type Companies = ReadonlyMap<string, string>;

/** What an answer may name that is there already. */
export interface Known {
  companies: Companies;
  categories: Categories;
}

/** One thing that `npm run new` needs, given as an option or asked on the terminal. */
export interface Question {
  /** The name of the option, without its hyphens. */
  name: string;
  /** The placeholder of the answer in the list of options. */
  value: string;
  /** What it is, in the list of options. */
  about: string;
  /** How a terminal asks. Without it the question is never asked. */
  asks?: (answers: Answers) => string;
  /** Whether the other answers leave it open. Without it, it is always open. */
  applies?: (answers: Answers, known: Known) => boolean;
  /** The answer where none is given. */
  usual?: (answers: Answers) => string;
  /** Whether an answer is required. */
  required?: boolean;
  /** What a terminal lists to choose from. */
  choices?: (known: Known) => Choice[];
  /** Whether several may be chosen, with commas between them. */
  several?: boolean;
  /** Why a text is no valid answer; undefined where it is valid. */
  fault: (text: string, known: Known) => string | undefined;
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}
