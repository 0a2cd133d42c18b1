import type { ReviewDocument } from '../../../domain/check/document.ts';
import type { Edit } from '../../../domain/check/edits.ts';

/** What a review of another site is certain to mean, and how this site writes it. */
export interface Conversion {
  /** What a report calls it. */
  name: string;
  message: string;
  find(document: ReviewDocument): Iterable<Edit>;
}
