import type { Location } from '../domain/check/document.ts';
import { factsOf, type Facts } from '../domain/check/facts.ts';
import { hasErrors, type Problem } from '../domain/check/problems.ts';
import { judgeDocument } from '../domain/rules/index.ts';
import { renderText } from '../markdown/render.ts';
import { digestOf, digestOfText } from './digest.ts';
import { readReview } from './read-review.ts';
import type { KeptJudged } from './kept-reading.ts';
import type { Terms } from './terms.ts';

/** All that is asked of one file, except its text. */
export interface Judged {
  facts: Facts;
  /** The problems that the document has by itself. */
  problems: Problem[];
  /** The digest of its text as it is rendered; undefined where that was not asked for. */
  text?: string | undefined;
}

/** What a judgement asks of a reading, as JSON. */
export interface ReadingParts {
  /** `Named`, or null: by it all reviews are indexed. */
  named: string;
  /** `Judged` but for the positions of values. */
  judged: string | Uint8Array;
  /** The positions of values, two fifths of it all, which only a rule over all reviews asks. */
  values: string | Uint8Array;
}

/**
 * Everything that one file gives. It follows from path, bytes, vocabulary, yardstick and code alone, and its
 * digest names those, so it can be kept, or made in another process. Its parts are JSON, so that
 * kept and fresh readings are the same to the letter.
 */
export interface Reading extends ReadingParts {
  file: string;
  digest: string;
  judged: string;
  values: string;
  /** `RenderedText`, or null where an error keeps it from being published; undefined if not asked for. */
  rendered: string | undefined;
}

/** What readings follow from besides the files themselves. */
export interface ReadingTerms extends Terms {
  version: string;
  /** Whether the text is wanted as well. A check does without it. */
  rendersText: boolean;
}

/** Reads, judges and renders one file, each once. */
export function takeReading(
  location: Location,
  bytes: Uint8Array,
  { version, vocabulary, yardstick, rendersText }: ReadingTerms,
): Reading {
  const document = readReview(location, bytes);
  const problems = judgeDocument(document, vocabulary);
  const facts = factsOf(document, vocabulary, yardstick);
  // Rendering changes the tree, so it comes last.
  const isWhole = document.review !== undefined && !hasErrors(problems);
  const rendered = rendersText
    ? JSON.stringify(isWhole ? renderText(document.body.tree, document.frontMatter.data) : null)
    : undefined;
  const { values, ...told } = facts;
  const judged: KeptJudged = {
    facts: told,
    problems,
    text: rendered && digestOfText(rendered),
  };
  return {
    file: location.file,
    digest: digestOf(location, bytes, version),
    named: JSON.stringify(facts.named ?? null),
    judged: JSON.stringify(judged),
    values: JSON.stringify(values),
    rendered,
  };
}
