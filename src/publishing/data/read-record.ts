import { versionOf } from '../../domain/method/versions.ts';
import type { ReviewSummary } from '../../domain/review/summary.ts';
import { entryOf } from '../../queries/catalog.ts';
import { method } from '../../queries/method.ts';
import { recordOf, type DataRecord } from './record.ts';

/** The data of a published review. */
export async function readRecord(
  review: ReviewSummary,
  site: URL | undefined,
): Promise<DataRecord> {
  const { data } = await entryOf(review);
  return recordOf(data, { kind: review.kind, method: versionOf(data, await method()) }, site);
}
