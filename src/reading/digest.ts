import { hash } from 'node:crypto';
import type { Location } from '../domain/check/document.ts';

/** What distinguishes a text from any other. */
export function digestOfText(text: string): string {
  return hash('sha256', text, 'base64url');
}

/**
 * What distinguishes a reading from any other, of this file or of another.
 * @param version see `readingVersion`
 */
export function digestOf({ kind, path }: Location, bytes: Uint8Array, version: string): string {
  const named = Buffer.from(`${version}\n${kind}\n${path}\n`);
  return hash('sha256', Buffer.concat([named, bytes]), 'hex');
}
