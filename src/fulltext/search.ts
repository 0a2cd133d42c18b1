import { cheapestCover } from './cover.ts';
import { placesOfPhrase, type Lookup } from './places.ts';
import { readPostings } from './postings.ts';
import { readQuery, type Phrase, type SoughtTerm } from './query.ts';
import { rank, type Found } from './rank.ts';
import { overviewFile, Shard, shardFile, shardsOf, type Overview } from './shards.ts';

/** Gives the bytes of a file of an index, as they were written. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** What was found for a query, the best first. */
export interface Answer {
  /** What each document has, and what can be marked in it. */
  phrases: Phrase[];
  found: Found[];
}

/**
 * More bytes than this are spent on a word only if nothing rarer is asked for. Nearly every document
 * has such a word.
 */
const costly = 60_000;

/** An index of which only those parts are read that queries need. */
export class FullText {
  readonly #read: ReadFile;
  readonly #overview: Overview;
  readonly #shards = new Map<number, Promise<Shard>>();

  private constructor(read: ReadFile, overview: Overview) {
    this.#read = read;
    this.#overview = overview;
  }

  /** Opens an index by its overview; rejects as `read` does. */
  static async open(read: ReadFile): Promise<FullText> {
    const overview = new TextDecoder().decode(await inflate(await read(overviewFile)));
    return new FullText(read, JSON.parse(overview) as Overview);
  }

  /** How many documents there are. */
  get documents(): number {
    return this.#overview.documents;
  }

  /** Finds the documents that have all that a reader asks for; rejects as the reading of files does. */
  async ask(query: string): Promise<Answer> {
    const phrases = this.#worthAsking(readQuery(query));
    const covers = phrases.map(({ terms }) => cheapestCover(terms, (term) => this.#cost(term)));
    const lookup = await this.#load(covers.flat());
    const places = phrases.map(({ isQuoted }, index) => {
      const asWritten = placesOfPhrase(covers[index]!, lookup, true);
      const inAnyForm = isQuoted ? asWritten : placesOfPhrase(covers[index]!, lookup, false);
      return { asWritten, inAnyForm };
    });
    return { phrases, found: rank(places, this.#overview.documents) };
  }

  #worthAsking(phrases: Phrase[]): Phrase[] {
    const isCostly = ({ terms, isQuoted }: Phrase) =>
      !isQuoted && terms.length === 1 && this.#cost(terms[0]!) > costly;
    return phrases.every(isCostly) ? phrases : phrases.filter((phrase) => !isCostly(phrase));
  }

  #cost(term: SoughtTerm): number {
    return this.#shardsOf(term).reduce((sum, shard) => sum + this.#overview.sizes[shard]!, 0);
  }

  #shardsOf({ anyOf }: SoughtTerm): number[] {
    return [...new Set(anyOf.flatMap((range) => shardsOf(this.#overview, range)))];
  }

  async #load(terms: readonly SoughtTerm[]): Promise<Lookup> {
    const numbers = [...new Set(terms.flatMap((term) => this.#shardsOf(term)))];
    const loaded = await Promise.all(numbers.map((number) => this.#shard(number)));
    const shards = new Map(numbers.map((number, index) => [number, loaded[index]!]));
    return (range) =>
      shardsOf(this.#overview, range).flatMap((number) =>
        [...shards.get(number)!.find(range)].map(readPostings),
      );
  }

  #shard(number: number): Promise<Shard> {
    let shard = this.#shards.get(number);
    if (!shard) {
      shard = this.#read(shardFile(number)).then(async (bytes) => new Shard(await inflate(bytes)));
      // What could not be had may be had the next time.
      shard.catch(() => this.#shards.delete(number));
      this.#shards.set(number, shard);
    }
    return shard;
  }
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).bytes();
}
