import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../domain/languages/index.ts';
import type { Meaning } from '../domain/mentions/known-names.ts';
import type { NameTrie } from '../domain/mentions/name-trie.ts';
import { mayHoldOneOf } from '../domain/mentions/name-words.ts';
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
  /** Its words that may be of names, see `nameWords`. */
  words: string;
}

/** That as JSON has it. */
interface Kept extends Omit<TextRelations, 'links'> {
  digest: string;
  links: [run: number, links: readonly NameLink[]][];
}

/** A file of mentions. */
interface KeptFile {
  version: string;
  /** What each name meant. */
  names: [name: string, meaning: string][];
  texts: [file: string, kept: Kept][];
}

/** What this run found last, by its file. Development seeks mentions again at each save. */
const foundLast = new Map<string, KeptFile>();

/** A page is drawn in less, in milliseconds. */
const aMoment = 1000;

/**
 * The mentions that earlier builds found in the texts of a language. They hold while a text, the
 * names that it may hold and the code that finds them are the same.
 */
export class KeptMentions {
  readonly #file: string;
  readonly #version: string;
  readonly #names: ReadonlyMap<string, string>;
  readonly #known: ReadonlyMap<string, Kept>;
  readonly #found = new Map<string, Kept>();
  #isChanged = false;

  constructor(language: Language, names: NameTrie<Meaning>) {
    this.#file = path.join(cacheRoot(), `mentions-${language}.json`);
    this.#version = versionOf();
    this.#names = new Map([...names.entries()].map(([name, all]) => [name, describe(all)]));
    const kept = foundLast.get(this.#file) ?? readKept(this.#file);
    const { names: before, texts } = kept?.version === this.#version ? kept : nothingKept;
    const changed = changedNames(new Map(before), this.#names);
    this.#isChanged = changed.length > 0;
    const mayHold = mayHoldOneOf(changed);
    // A component may lead to a review by its ref, which is no name.
    const holds = ({ components, words }: Kept) =>
      !this.#isChanged || (components.length === 0 && !mayHold(words));
    this.#known = new Map(texts.filter(([, kept]) => holds(kept)));
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
    try {
      mkdirSync(path.dirname(this.#file), { recursive: true });
      writeFileSync(`${this.#file}.new`, JSON.stringify(this.#kept));
      renameSync(`${this.#file}.new`, this.#file);
    } catch {
      // The disk is full, or the cache takes no files. The next build looks for them again.
    }
  }

  /** Tells this run at once what was found. It is kept once the page is drawn that an author waits for. */
  keepSoon(): void {
    foundLast.set(this.#file, this.#kept);
    setTimeout(() => this.keep(), aMoment).unref();
  }

  get #kept(): KeptFile {
    return { version: this.#version, names: [...this.#names], texts: [...this.#found] };
  }
}

/** Changes with everything but texts and names that decides what a text mentions. */
function versionOf(): string {
  const root = contentFolder();
  const hash = createHash('sha256').update(readingVersion(root));
  hash.update(digestOfSources(['src/queries/mentions.ts', dataFile('words.yaml', root)]));
  return hash.digest('base64url');
}

/** All that a name means. Of several reviews with one name the newest is, so days decide only there. */
function describe(meanings: readonly Meaning[]): string {
  const isShared = meanings.length > 1;
  return meanings
    .map(({ form, company, review }) =>
      [form, company, review?.kind, review?.ref, isShared && review?.date].join(' '),
    )
    .join();
}

/** The names that have come or gone, or mean something else. */
function changedNames(
  last: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): string[] {
  const all = new Set([...last.keys(), ...now.keys()]);
  return [...all].filter((name) => last.get(name) !== now.get(name));
}

const nothingKept: Pick<KeptFile, 'names' | 'texts'> = { names: [], texts: [] };

/** Undefined where nothing was kept, or what was is torn. */
function readKept(file: string): KeptFile | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptFile;
  } catch {
    return undefined;
  }
}
