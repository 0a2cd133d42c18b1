import { namesOf, type Location } from '../domain/check/document.ts';
import type { Facts, Named } from '../domain/check/facts.ts';
import type { Judged, ReadingParts } from './reading.ts';

/** Facts but for what the path says, and for the positions of values. */
type Told = Omit<Facts, 'values'>;

/**
 * A reading in the form in which it is kept. Each part is parsed when something of it is first
 * asked: the problems of one file ask little of thousands of others.
 */
export class KeptReading implements Judged {
  readonly facts: Facts;
  readonly #judged: () => KeptJudged;

  constructor(location: Location, { named, judged, values }: ReadingParts) {
    this.#judged = parsedOnce<KeptJudged>(judged);
    const told = () => this.#judged().facts;
    const places = parsedOnce<Facts['values']>(values);
    this.facts = new KeptFacts(location, JSON.parse(named) as Named | null, told, places);
  }

  get problems() {
    return this.#judged().problems;
  }

  get text() {
    return this.#judged().text;
  }
}

/** `Judged` without the positions of values. */
export interface KeptJudged extends Omit<Judged, 'facts'> {
  facts: Told;
}

class KeptFacts implements Facts {
  readonly file: Facts['file'];
  readonly path: Facts['path'];
  readonly kind: Facts['kind'];
  readonly language: Facts['language'];
  readonly companyFolder: Facts['companyFolder'];
  readonly name: Facts['name'];
  readonly format: Facts['format'];
  readonly named: Facts['named'];
  readonly #told: () => Told;
  readonly #values: () => Facts['values'];

  constructor(
    { file, path, kind }: Location,
    named: Named | null,
    told: () => Told,
    values: () => Facts['values'],
  ) {
    const { language, companyFolder, name, format } = namesOf(path);
    this.file = file;
    this.path = path;
    this.kind = kind;
    this.language = language;
    this.companyFolder = companyFolder;
    this.name = name;
    this.format = format;
    this.named = named ?? undefined;
    this.#told = told;
    this.#values = values;
  }

  get review() {
    return this.#told().review;
  }

  get values() {
    return this.#values();
  }

  get pictures() {
    return this.#told().pictures;
  }

  get mentions() {
    return this.#told().mentions;
  }

  get measured() {
    return this.#told().measured;
  }

  get ownLinks() {
    return this.#told().ownLinks;
  }

  get ids() {
    return this.#told().ids;
  }

  get entries() {
    return this.#told().entries;
  }

  get figures() {
    return this.#told().figures;
  }

  get cited() {
    return this.#told().cited;
  }

  get tags() {
    return this.#told().tags;
  }

  get quotients() {
    return this.#told().quotients;
  }
}

/** Parses JSON, or its bytes, when it is first asked, and lets go of it then. */
function parsedOnce<Value extends object>(json: string | Uint8Array): () => Value {
  let left: string | Uint8Array | undefined = json;
  let parsed: Value | undefined;
  return () => {
    if (parsed === undefined) {
      parsed = JSON.parse(typeof left === 'string' ? left : decoder.decode(left)) as Value;
      left = undefined;
    }
    return parsed;
  };
}

const decoder = new TextDecoder();
