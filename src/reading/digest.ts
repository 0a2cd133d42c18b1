import { hash } from 'node:crypto';
import type { Location } from '../domain/check/document.ts';

/** What distinguishes a rendered text, as JSON, from any other. */
export function digestOfText(rendered: string): string {
  return hash('sha256', rendered, 'base64url');
}

/**
 * What distinguishes a reading from any other, of this file or of another.
 * @param version see `readingVersion`
 */
export function digestOf({ kind, path }: Location, bytes: Uint8Array, version: string): string {
  const named = Buffer.from(`${version}\n${kind}\n${path}\n`);
  return hash('sha256', Buffer.concat([named, bytes]), 'hex');
}
