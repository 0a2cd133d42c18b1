import type { Measurers } from '../measurements/measurers.ts';
import type { SourceJudge } from '../sources/judge.ts';
import type { YardstickTable } from '../measurements/yardstick.ts';
import type { Facts, Named } from './facts.ts';
import type { CurveFile } from './curve-file.ts';
import type { FigureFile } from './figure-file.ts';
import type { PastScores } from './score-history.ts';
import type { Method } from '../method/schema.ts';
import { countPages } from './lists.ts';
import { once, oncePerObject } from './once.ts';
import { buildFiler, fileCategories, type FiledCategory } from './filed-category.ts';
import type { Categories } from '../categories/index.ts';
import { buildCategoryTeller, type CategoryTeller } from '../categories/tell.ts';
import { byKind, type Kind } from '../kinds.ts';
import type { Language } from '../languages/index.ts';
import { latestToday, type IsoDate } from '../review/dates.ts';
import type { Review } from './schema.ts';

/** A review whose front matter holds and fits its path. */
export type Placed = Facts & { review: Review; named: Named };

/** The facts of all reviews with the maps that rules ask, each built in one pass. */
export interface Library {
  all: readonly Facts[];
  /** Reviews by kind, language and ref. More than one is a mistake. */
  byAddress: ReadonlyMap<string, readonly Placed[]>;
  /** Reviews by kind and ref: the languages of one review. */
  byRef: ReadonlyMap<string, readonly Placed[]>;
  /** Files whose front matter does not hold or does not fit their path, by the address of the path. */
  misread: ReadonlySet<string>;
  /** Reviews by their path, as file systems see it that ignore letter case and Unicode form. */
  byFoldedPath: ReadonlyMap<string, readonly Facts[]>;
  /** The refs of each kind, any language. */
  refs: Readonly<Record<Kind, ReadonlySet<string>>>;
  /**
   * Files that pages may show or link to: pictures of the content folder by their path from the
   * working directory, files of the site such as `/favicon.svg` by their address. Undefined where
   * reviews are judged without the files around them.
   */
  files: ReadonlySet<string> | undefined;
  /** How many pages listings, categories and tags have, by path: `tags/en/dac`. Some tags have none. */
  pages: ReadonlyMap<string, number>;
  /** The path below the host under which the site is, as `BASE_PATH` names it; empty for none. */
  basePath: string;
  /** The categories of products; undefined where reviews are judged without them. */
  categories: Categories | undefined;
  teller: CategoryTeller | undefined;
  /** The category of a product by kind and ref, for all its languages; none where nothing tells it. */
  categoryOf: (key: string) => FiledCategory | undefined;
  /** That of every product that has one. */
  filed: ReadonlyMap<string, FiledCategory>;
  /** The figures of products, each file as it was read. */
  figures: readonly FigureFile[];
  /** The curves of products, each list as it was read. */
  curves: readonly CurveFile[];
  /** What figures are judged by; undefined where reviews are judged without. */
  yardstick: YardstickTable | undefined;
  /** Who states the figures, by id. */
  measurers: Measurers | undefined;
  /** What tells sources apart. */
  judgeSources: SourceJudge | undefined;
  /** The versions of the method; undefined where reviews are judged without. */
  method: Method | undefined;
  /** The scores that reviews have had, by file; undefined where nobody asks for them. */
  history: ReadonlyMap<string, readonly PastScores[]> | undefined;
  /** The latest day that a review may bear. */
  today: IsoDate;
}

/** What is asked beside the reviews themselves. */
export type Surroundings = Pick<
  Library,
  | 'files'
  | 'categories'
  | 'figures'
  | 'curves'
  | 'yardstick'
  | 'measurers'
  | 'judgeSources'
  | 'method'
  | 'history'
  | 'basePath'
  | 'today'
>;

export const addressKey = (kind: Kind, language: Language, ref: string) =>
  `${kind} ${language} ${ref}`;
export const refKey = (kind: Kind, ref: string) => `${kind} ${ref}`;
export const foldedPath = ({ kind, path }: Pick<Facts, 'kind' | 'path'>) =>
  `${kind} ${path.normalize('NFC').toLowerCase()}`;

const tellerOf = oncePerObject(buildCategoryTeller);

/**
 * Indexes the facts of all reviews, by no more of them than where they are and what they call
 * themselves: what follows from their texts is found when a rule asks for it. A review whose front matter does not hold, or does not fit its
 * path, is known by its path, so that its mistake is told once and not again by reviews that refer
 * to it.
 * @param surroundings the day is today's where it is left out
 */
export function buildLibrary(
  all: readonly Facts[],
  surroundings: Partial<Surroundings> = {},
): Library {
  const { files, categories, yardstick, measurers, judgeSources } = surroundings;
  const { figures = [], curves = [] } = surroundings;
  const { method, history, basePath = '', today = latestToday() } = surroundings;
  const read = all.filter(isPlaced);
  const byRef = Map.groupBy(read, ({ kind, named }) => refKey(kind, named.ref));
  const ofKind = Map.groupBy(all, ({ kind }) => kind);
  const teller = categories && tellerOf(categories);
  const filer = categories && teller && buildFiler(byRef, categories, teller);
  const categoryOf = (key: string) => filer?.(key);
  const filed = once(() => fileCategories(byRef.keys(), categoryOf));
  const pages = once(() => countPages(read, filed()));
  return {
    all,
    byAddress: Map.groupBy(read, ({ kind, named }) => addressKey(kind, named.lang, named.ref)),
    byRef,
    byFoldedPath: Map.groupBy(all, foldedPath),
    misread: new Set(all.flatMap(misreadAddress)),
    refs: byKind((kind) => new Set(ofKind.get(kind)?.map(({ named, name }) => named?.ref ?? name))),
    get filed() {
      return filed();
    },
    get pages() {
      return pages();
    },
    ...{
      categoryOf,
      files,
      categories,
      teller,
      figures,
      curves,
      yardstick,
      measurers,
      judgeSources,
      method,
      history,
      basePath,
      today,
    },
  };
}

/** Whether a review's front matter holds and fits its path. */
export function isPlaced(facts: Facts): facts is Placed {
  const { named, language, name } = facts;
  return named !== undefined && named.lang === language && isSameName(named.ref, name);
}

/** Whether two names are the same, whatever Unicode form a file system keeps them in. */
export function isSameName(one: string, other: string): boolean {
  return one === other || one.normalize('NFC') === other.normalize('NFC');
}

function misreadAddress(facts: Facts): string[] {
  const { kind, language, name } = facts;
  return isPlaced(facts) || !language ? [] : [addressKey(kind, language, name)];
}
