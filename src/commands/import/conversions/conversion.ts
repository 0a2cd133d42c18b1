import type { ReviewDocument } from '../../../domain/check/document.ts';
import type { Edit } from '../../../domain/check/edits.ts';

/** Something that a review of another site certainly means, and how this site writes it. */
export interface Conversion {
  /** What a report calls it. */
  name: string;
  message: string;
  find(document: ReviewDocument): Iterable<Edit>;
}
