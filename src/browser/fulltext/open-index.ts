import { FullText } from '../../fulltext/search.ts';

/** Opens the full-text index in a folder of the site; rejects where a file can't be had. */
export function openIndex(folder: string): Promise<FullText> {
  return FullText.open(async (name) => {
    const response = await fetch(folder + name);
    if (!response.ok) throw new Error(`${folder}${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  });
}
