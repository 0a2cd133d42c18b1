import { createHash } from 'node:crypto';
import { fileWriter } from './file-writer.ts';
import { keepUnchanged, sharedPageRecord } from './page-record.ts';

/**
 * Makes a function that writes texts beside the pages of a site, each to its place below the folder,
 * if the last build did not leave it there. Astro takes as long for a route of a small file as for one
 * of a page.
 */
export function writerBesidePages(folder: string): (name: string, text: string) => void {
  const record = sharedPageRecord();
  const write = fileWriter(folder);
  return (name, text) => {
    const key = createHash('sha256').update(text).digest('base64url');
    if (!record || !keepUnchanged(record, name, { key })) write(name, text);
  };
}
