import { namesOf, type Location, type ReviewDocument } from '../domain/check/document.ts';
import { LineIndex } from '../domain/check/position.ts';
import { reviewSchema } from '../domain/check/schema.ts';
import { readBody } from './body.ts';
import { formulaFaults } from './formula-faults.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkText, readStrictText, type StrictText } from './strict-text.ts';
import { readTree } from './tree.ts';

const schema = reviewSchema();

/** Reads one review file from its bytes. Never throws; what can't be read is a fault. */
export function readReview(location: Location, bytes: Uint8Array): ReviewDocument {
  return readStrict(location, readStrictText(bytes));
}

/** Reads one review from a text that is decoded already, such as one that was mended. */
export function readReviewText(location: Location, source: string): ReviewDocument {
  return readStrict(location, checkText(source));
}

/** The text becomes front matter and a tree. Each is read once. */
function readStrict({ file, path, kind }: Location, strict: StrictText): ReviewDocument {
  const { text, source } = strict;
  const names = namesOf(path);
  const isText = strict.faults.length === 0;
  const head = readFrontMatter(text);
  const { tree, faults } = readTree(text, head.bodyStart, names.format);
  const isWhole = isText && !faults.some(({ rule }) => rule === 'text-size');
  const parsed = isWhole ? schema.safeParse(head.frontMatter.data) : undefined;
  const isRead = isText && !head.faults.some(({ rule }) => rule !== 'front-matter-opening');
  const body = readBody(tree, text, new LineIndex(text));
  // Without its opening the front matter counts as text, which it is not.
  const textFaults = head.bodyStart === 0 ? [] : [...faults, ...formulaFaults(body)];
  return {
    ...{ file, path, kind, ...names, source, text },
    frontMatter: head.frontMatter,
    review: parsed?.data,
    // Nothing is missing from YAML that can't be read.
    issues: isRead ? (parsed?.error?.issues ?? []) : [],
    body,
    faults: isText ? [...head.faults, ...textFaults] : strict.faults,
  };
}
