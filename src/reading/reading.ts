import type { Location } from '../domain/check/document.ts';
import { factsOf, type Facts } from '../domain/check/facts.ts';
import { hasErrors, type Problem } from '../domain/check/problems.ts';
import { judgeDocument } from '../domain/rules/index.ts';
import type { Vocabulary } from '../domain/tags/vocabulary.ts';
import { renderText } from '../markdown/render.ts';
import { digestOf } from './digest.ts';
import { readReview } from './read-review.ts';

/** What one file gives to all that is asked about reviews, but for its text. */
export interface Judged {
  facts: Facts;
  /** The problems that the document has by itself. */
  problems: Problem[];
}

/**
 * All that one file gives. It follows from path, bytes, vocabulary and code alone, which its digest
 * stands for, so it can be kept, and made elsewhere. Both halves are JSON: what was kept and what
 * was just read are the same to the letter.
 */
export interface Reading {
  file: string;
  digest: string;
  /** `Judged` */
  judged: string;
  /** `RenderedText`, or null where an error keeps it from being published; undefined if not asked for. */
  rendered: string | undefined;
}

/** What readings follow from beside the files themselves. */
export interface ReadingTerms {
  version: string;
  vocabulary: Vocabulary;
  /** Whether the text is wanted as well: a check does without it. */
  rendersText: boolean;
}

/** Reads, judges and renders one file, each once. */
export function takeReading(
  location: Location,
  bytes: Uint8Array,
  { version, vocabulary, rendersText }: ReadingTerms,
): Reading {
  const document = readReview(location, bytes);
  const problems = judgeDocument(document, vocabulary);
  const facts = factsOf(document, vocabulary);
  // Rendering changes the tree, so it comes last.
  const isWhole = document.review !== undefined && !hasErrors(problems);
  const rendered =
    rendersText && isWhole ? renderText(document.body.tree, document.frontMatter.data) : undefined;
  const judged: Judged = { facts, problems };
  return {
    file: location.file,
    digest: digestOf(location, bytes, version),
    judged: JSON.stringify(judged),
    rendered: rendersText ? JSON.stringify(rendered ?? null) : undefined,
  };
}
