import type { Location } from '../domain/check/document.ts';
import { factsOf, type Facts } from '../domain/check/facts.ts';
import { hasErrors, type Problem } from '../domain/check/problems.ts';
import { judgeDocument } from '../domain/rules/index.ts';
import { renderText } from '../markdown/render.ts';
import { digestOf, digestOfText } from './digest.ts';
import { readReview } from './read-review.ts';
import type { Terms } from './terms.ts';

/** All that is asked of one file, except its text. */
export interface Judged {
  facts: Facts;
  /** The problems that the document has by itself. */
  problems: Problem[];
  /** The digest of its text as it is rendered; undefined where that was not asked for. */
  text?: string | undefined;
}

/**
 * Everything that one file gives. It follows from path, bytes, vocabulary, yardstick and code alone, and its
 * digest names those, so it can be kept, or made in another process. Both halves are JSON, so that
 * kept and fresh readings are the same to the letter.
 */
export interface Reading {
  file: string;
  digest: string;
  /** `Judged` */
  judged: string;
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
  const judged: Judged = { facts, problems, text: rendered && digestOfText(rendered) };
  return {
    file: location.file,
    digest: digestOf(location, bytes, version),
    judged: JSON.stringify(judged),
    rendered,
  };
}
