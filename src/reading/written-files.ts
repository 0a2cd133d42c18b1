import { listFiles, type FileList } from './files.ts';

/**
 * The files that were written since they were looked at last, while a content folder is watched;
 * undefined where others may have come, gone or changed.
 */
export type Written = ReadonlySet<string> | undefined;

/** Gathers what a watcher tells between judgements. */
export class WrittenFiles {
  #files: Set<string> | undefined = new Set();

  /** @param file undefined where a watcher does not know which, or whether it is all */
  add(file: string | undefined): void {
    if (file === undefined) this.#files = undefined;
    else this.#files?.add(file);
  }

  /**
   * Hands on what was gathered.
   * @param look at the files; where it fails, whoever looks next looks at all
   */
  async take<Found>(look: (written: Written) => Promise<Found>): Promise<Found> {
    const files = this.#files;
    this.#files = new Set();
    try {
      return await look(files);
    } catch (error) {
      this.#files = undefined;
      throw error;
    }
  }
}

/** What was listed last in this run. */
let last: { root: string; list: FileList; reviews: ReadonlySet<string> } | undefined;

/**
 * Lists a content folder, unless nothing but reviews was written since: a large one takes as long to
 * list as to judge. Throws as `listFiles` does.
 * @returns the list, and what was written where that is all
 */
export function listWritten(root: string, written: Written): { list: FileList; written: Written } {
  const known = last;
  const isKnown = (file: string) => known?.reviews.has(file) === true;
  // What is behind a link is told by the name that it has elsewhere.
  if (known?.root === root && !known.list.holdsLinks && written && [...written].every(isKnown)) {
    return { list: known.list, written };
  }
  last = undefined;
  const list = listFiles(root);
  last = { root, list, reviews: new Set(list.reviews.map(({ file }) => file)) };
  return { list, written: undefined };
}
