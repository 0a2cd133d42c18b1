import { readFileSync } from 'node:fs';
import type { Review } from '../../domain/check/schema.ts';
import type { SourceFormat } from '../../domain/formats.ts';
import type { Kind } from '../../domain/kinds.ts';
import { readSoundText } from '../../reading/strict-text.ts';
import { recordOf } from './record.ts';

/** A review that is published. */
export interface SourceReview {
  kind: Kind;
  /** The version of the method that it was scored by. */
  method: number;
  /** Its front matter, with its category told. */
  review: Review;
  file: string;
}

type Write = (source: SourceReview, site: URL | undefined) => string;

/** What writes each format of a review. */
export const writeSource: Record<SourceFormat, Write> = { json: writeRecord, md: readMarkdown };

function writeRecord({ review, ...told }: SourceReview, site: URL | undefined): string {
  return JSON.stringify(recordOf(review, told, site));
}

/** The review as it was written, front matter included. */
function readMarkdown({ file }: SourceReview): string {
  return readSoundText(readFileSync(file));
}
