import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../domain/languages/index.ts';
import type { Meaning, Named } from '../domain/mentions/known-names.ts';
import type { NameTrie } from '../domain/mentions/name-trie.ts';
import type { NameLink, TextMentions } from '../domain/mentions/text-mentions.ts';
import type { Asking } from '../domain/text/pieces.ts';
import { cacheRoot } from './cache-root.ts';
import { digestOfSources, readingVersion } from './code-version.ts';
import { contentFolder, dataFile } from './content-folder.ts';
import { judgedReview } from './shared-judgement.ts';

/** All that a text has of other reviews, so that its page need not read it to know. */
export interface TextRelations extends TextMentions {
  /** Its components, in their order. */
  components: readonly Asking[];
  /** Whether it shows pictures. */
  hasPictures: boolean;
}

/** That as JSON has it. */
interface Kept extends Omit<TextRelations, 'links'> {
  digest: string;
  links: [run: number, links: readonly NameLink[]][];
}

/** A file of mentions. */
interface KeptFile {
  version: string;
  texts: [file: string, kept: Kept][];
}

/**
 * The mentions that earlier builds found in the texts of a language. They hold while a text, the
 * names and the code that finds them are the same.
 */
export class KeptMentions {
  readonly #file: string;
  readonly #version: string;
  readonly #known: ReadonlyMap<string, Kept>;
  readonly #found = new Map<string, Kept>();
  #isChanged = false;

  constructor(language: Language, reviews: readonly Named[], names: NameTrie<Meaning>) {
    this.#file = path.join(cacheRoot(), `mentions-${language}.json`);
    this.#version = versionOf(reviews, names);
    this.#known = new Map(readKept(this.#file, this.#version));
  }

  /** The mentions in the text of a file as it was judged last, found anew where they are not known. */
  async find(file: string, findAnew: () => Promise<TextRelations>): Promise<TextRelations> {
    const digest = judgedReview(file)?.digest;
    const known = this.#known.get(file);
    if (digest !== undefined && known?.digest === digest) {
      this.#found.set(file, known);
      const { digest: _, links, ...others } = known;
      return { ...others, links: new Map(links) };
    }
    const found = await findAnew();
    if (digest !== undefined) this.#found.set(file, { ...found, digest, links: [...found.links] });
    this.#isChanged = true;
    return found;
  }

  /** Keeps what was found for the next build, if it is new. */
  keep(): void {
    if (!this.#isChanged && this.#found.size === this.#known.size) return;
    const kept: KeptFile = { version: this.#version, texts: [...this.#found] };
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true });
      writeFileSync(`${this.#file}.new`, JSON.stringify(kept));
      renameSync(`${this.#file}.new`, this.#file);
    } catch {
      // The disk is full, or the cache takes no files. The next build looks for them again.
    }
  }
}

/** Changes with everything but a text that decides what it mentions. */
function versionOf(reviews: readonly Named[], names: NameTrie<Meaning>): string {
  const root = contentFolder();
  const hash = createHash('sha256').update(readingVersion(root));
  hash.update(digestOfSources(['src/queries/mentions.ts', dataFile('words.yaml', root)]));
  for (const { kind, ref, name, company } of reviews) {
    hash.update(JSON.stringify([kind, ref, name, company.ref, company.name]));
  }
  // Of several reviews with one name the newest is meant, so days decide only there.
  for (const { form, company, review } of [...names.shared()].flat()) {
    hash.update(JSON.stringify([form, company, review?.kind, review?.ref, review?.date]));
  }
  return hash.digest('base64url');
}

function readKept(file: string, version: string): KeptFile['texts'] {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as KeptFile;
    return kept.version === version ? kept.texts : [];
  } catch {
    return [];
  }
}
