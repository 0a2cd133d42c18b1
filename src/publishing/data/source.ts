import { readFile } from 'node:fs/promises';
import type { SourceFormat } from '../../domain/formats.ts';
import type { ReviewSummary } from '../../domain/review/summary.ts';
import { entryOf } from '../../queries/catalog.ts';
import { readStrictText } from '../../reading/strict-text.ts';
import { readRecord } from './read-record.ts';

type Write = (review: ReviewSummary, site: URL | undefined) => Promise<string>;

/** What writes each format of a review. */
export const writeSource: Record<SourceFormat, Write> = { json: writeRecord, md: readMarkdown };

async function writeRecord(review: ReviewSummary, site: URL | undefined): Promise<string> {
  return JSON.stringify(await readRecord(review, site));
}

/** The review as it was written, front matter included. */
async function readMarkdown(review: ReviewSummary): Promise<string> {
  const { filePath } = await entryOf(review);
  return readStrictText(await readFile(filePath!)).text;
}
