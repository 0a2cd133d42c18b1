import { createHash } from 'node:crypto';

/** A JSON file that scripts fetch when a reader needs it. */
export interface DataFile {
  /** Without `.json`. */
  name: string;
  text: string;
}

/** A file with a hash in its name, which lets browsers keep it for ever. */
export function hashedFile(key: string, text: string): DataFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { name: `${key}-${hash}`, text };
}
