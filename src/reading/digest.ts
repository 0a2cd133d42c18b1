import { createHash } from 'node:crypto';
import type { Location } from '../domain/check/document.ts';

/**
 * What distinguishes a reading from any other, of this file or of another.
 * @param version see `readingVersion`
 */
export function digestOf({ kind, path }: Location, bytes: Uint8Array, version: string): string {
  return createHash('sha256').update(`${version}\n${kind}\n${path}\n`).update(bytes).digest('hex');
}
