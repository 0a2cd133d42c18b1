/** What an author answered, as text, by the name of the question; what is undefined is open. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** The companies that have a review: their names by ref. */
export type Companies = ReadonlyMap<string, string>;

/** One thing that `npm run new` needs, given as an option or asked on the terminal. */
export interface Question {
  /** The name of the option, without its hyphens. */
  name: string;
  /** What stands for the answer in the list of options. */
  value: string;
  /** What it is, in the list of options. */
  about: string;
  /** How a terminal asks; without it nobody is asked. */
  asks?: (answers: Answers) => string;
  /** Whether the other answers leave it a question; without it they always do. */
  applies?: (answers: Answers, companies: Companies) => boolean;
  /** What is meant where nothing is said. */
  usual?: (answers: Answers) => string;
  /** Whether there has to be an answer. */
  required?: boolean;
  /** What a terminal lists to choose from. */
  choices?: (companies: Companies) => Choice[];
  /** Whether several may be chosen; commas are between them. */
  several?: boolean;
  /** Why a text is no answer, or undefined where it is one. */
  fault: (text: string, companies: Companies) => string | undefined;
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}
