import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { notePage } from '../../page-notes.ts';
import { digestOfText } from '../../reading/digest.ts';
import { absolute, urls } from '../../urls.ts';
import { codeVersion } from '../code-version.ts';
import { keyOf } from '../page-key.ts';
import { keepUnchanged, page, type PageRecord } from '../page-record.ts';

/** A path of which a route makes a page or another file. */
export type PagePath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** One whose data can be compared. */
export type KeyedPath = PagePath & { cacheKey: string };

export function isKeyed(one: PagePath): one is KeyedPath {
  return one.cacheKey !== undefined;
}

/**
 * Finds the pages that would come out as the last build left them. Those have the same `cacheKey`
 * (see `pageKey`) and are drawn by the same code, and nobody has touched their file. They stay where
 * they are, while Astro's own `incrementalBuild` copies each of them twice. The record is told of
 * those that are drawn.
 */
export class UnchangedPages {
  readonly #record: PageRecord;
  readonly #site: URL | undefined;
  /** Of the code that draws pages. */
  readonly #version = codeVersion();

  /** @param site the host, as Astro knows it from `SITE_URL` */
  constructor(record: PageRecord, site: URL | undefined) {
    this.#record = record;
    this.#site = site;
  }

  /**
   * Keeps a page that is as it was, and repeats what it notes.
   * @returns whether it is
   */
  async keep(one: PagePath): Promise<boolean> {
    const file = fileOf(one);
    // The data of one that the last build did not make is gathered when it is drawn.
    const made = this.#record.last.has(file) ? await this.#describe(one) : undefined;
    const known = made && keepUnchanged(this.#record, file, made);
    if (!known) return false;
    if (known.note) notePage(made.address, known.note);
    return true;
  }

  /**
   * Tells the record of a page that is drawn, if it has a key and was not compared by it before.
   * @param key of the page, where it is known already
   */
  async noteDrawn(one: PagePath, key?: string): Promise<void> {
    const { keyed } = this.#record;
    const file = fileOf(one);
    const made = keyed.has(file) ? undefined : await this.#describe(one, key);
    if (made) keyed.set(file, made);
  }

  /** What the record has of a page; undefined for one without a key. */
  async #describe(
    one: PagePath,
    known?: string,
  ): Promise<{ key: string; address: string } | undefined> {
    const key = known ?? (isKeyed(one) ? await keyOf(one.cacheKey) : undefined);
    if (key === undefined) return undefined;
    return {
      key: digestOfText(`${this.#version} ${key}`),
      address: absolute(urls.file(encodeURI(addressedBy(fileOf(one)))), this.#site),
    };
  }
}

/** The path of the address at which Astro asks for a page, as `URL` spells it. */
export function askedAt(one: PagePath): string {
  return new URL(urls.file(addressedBy(fileOf(one))), 'http://localhost').pathname;
}

/**
 * A path without the slash at its end: Astro asks for a file with one where its format is a
 * parameter.
 */
export function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

/** The file of a path of a route. */
export function fileOf({ pathname, route }: PagePath): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'endpoint' ? name : path.posix.join(name, page);
}

/** What the address of a file has below the base. */
function addressedBy(file: string): string {
  return path.posix.basename(file) === page ? file.slice(0, -page.length) : file;
}
