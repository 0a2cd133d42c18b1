import { dayNumber } from './index-file.ts';
import {
  isNarrowed,
  mostTenths,
  scoreIds,
  type Choice,
  type Range,
  type ScoreId,
} from './choice.ts';
import type { Columns } from './columns.ts';
import { priceColumns } from './price-scale.ts';
import { listedGroups } from '../tags/groups.ts';
import { ownTenths } from './own-overall.ts';

/**
 * What a choice leaves, and what each further choice would leave. A count beside a control holds
 * everything chosen elsewhere, but not in the control's own group: so it tells what there is to
 * choose from.
 */
export interface Selection {
  /** The matching reviews in the order in which listings stand. */
  matching: Uint32Array;
  /** By place of the tag or company in the columns. */
  tagCounts: Uint32Array;
  companyCounts: Uint32Array;
  /** How many reviews each value of a score would leave: by tenths. */
  spread: Readonly<Record<ScoreId, Uint32Array>>;
  /** How many reviews each column of the spread of prices would leave. */
  priceSpread: Uint32Array;
  /** Reviews without a price that everything but the price range leaves. */
  unpriced: number;
}

/** A condition is a bit, so that a review's failures are one number. */
const groupBits = listedGroups.map((_, group) => 1 << group);
const everyTagBit = 1 << 8;
const companyBit = 1 << 9;
const priceBit = 1 << 10;
const dateBit = 1 << 11;
const scoreBits = scoreIds.map((_, score) => 1 << (12 + score));
const tagBits = groupBits.reduce((bits, bit) => bits | bit, 0);

/**
 * Filters a catalog in one pass. A review that fails nothing matches and counts everywhere; one
 * that fails a single condition counts in that condition's own group, since another choice there
 * would let it in; one that fails two counts nowhere.
 */
export function select(columns: Columns, choice: Choice): Selection {
  const failuresOf = readFailures(columns, choice);
  const { count, tags, tagged, tagStart, company, prices, priceColumn, listed } = columns;
  const isEvery = choice.match === 'all';
  const tagCounts = new Uint32Array(tags.length);
  const companyCounts = new Uint32Array(columns.companies.length);
  const groupOfTag = Uint8Array.from(tags, ({ group }) => groupBits[listedGroups.indexOf(group)]!);
  const scores = scoreColumns(columns, choice);
  const spread = scoreIds.map((id) => new Uint32Array(mostTenths(id) + 1));
  const failures = new Uint32Array(count);
  const priceSpread = new Uint32Array(priceColumns + 1);
  let unpriced = 0;
  let matches = 0;
  for (let review = 0; review < count; review++) {
    const failed = failuresOf(review);
    failures[review] = failed;
    if ((failed & (failed - 1)) !== 0) continue;
    if (failed === 0) matches += 1;
    if (failed === 0 || (failed & tagBits) !== 0) {
      const end = tagStart[review + 1]!;
      for (let at = tagStart[review]!; at < end; at++) {
        const tag = tagged[at]!;
        // Where all must be there, what fails for one tag can't be let in by another.
        if (failed === 0 || (!isEvery && groupOfTag[tag] === failed)) tagCounts[tag]! += 1;
      }
    }
    if (failed === 0 || failed === companyBit) companyCounts[company[review]!]! += 1;
    if (failed === 0 || failed === priceBit) {
      priceSpread[priceColumn[review]!]! += 1;
      if (Number.isNaN(prices[review]!)) unpriced += 1;
    }
    for (let score = 0; score < scoreBits.length; score++) {
      if (failed === 0 || failed === scoreBits[score]) {
        spread[score]![scores[score]![review]!]! += 1;
      }
    }
  }
  const matching = new Uint32Array(matches);
  let next = 0;
  for (const review of listed) if (failures[review] === 0) matching[next++] = review;
  return {
    matching,
    tagCounts,
    companyCounts,
    spread: Object.fromEntries(scoreIds.map((id, at) => [id, spread[at]!])) as Selection['spread'],
    priceSpread: priceSpread.subarray(0, priceColumns),
    unpriced,
  };
}

/** The column of each score in the order of `scoreIds`; the overall by own weights. */
function scoreColumns(columns: Columns, { weights }: Choice): readonly Uint8Array[] {
  return [ownTenths(columns, weights), ...columns.parts];
}

/** Prepares a choice's conditions as a function that gives the bits of those a review fails. */
function readFailures(columns: Columns, choice: Choice): (review: number) => number {
  const { tagged, tagStart, company, prices, days } = columns;
  const { bitOfTag, wantedGroups, wantedTags } = readTags(columns, choice);
  const chosenCompanies = new Set(choice.companies);
  const isCompany = Uint8Array.from(columns.companies, ({ ref }) =>
    Number(chosenCompanies.has(ref)),
  );
  const allScores = scoreColumns(columns, choice);
  const ranges = scoreIds
    .map((id, at) => ({ range: choice.scores[id], bit: scoreBits[at]!, column: allScores[at]! }))
    .filter(({ range }) => isNarrowed(range));
  const [cheapest, dearest] = choice.price;
  const isPriced = isNarrowed(choice.price);
  const keepsUnpriced = choice.unpriced === 'keep';
  const [first, last] = dayRange(choice);
  const isDated = isNarrowed([first, last]);

  return (review) => {
    let failed = 0;
    if (wantedTags > 0) {
      let groups = 0;
      let there = 0;
      const end = tagStart[review + 1]!;
      for (let at = tagStart[review]!; at < end; at++) {
        const bit = bitOfTag[tagged[at]!]!;
        groups |= bit;
        if (bit !== 0) there += 1;
      }
      if (wantedGroups !== 0) failed |= wantedGroups & ~groups;
      else if (there < wantedTags) failed |= everyTagBit;
    }
    if (chosenCompanies.size > 0 && isCompany[company[review]!] === 0) failed |= companyBit;
    for (const { range, bit, column } of ranges) {
      const tenths = column[review]!;
      if (tenths < range[0] || tenths > range[1]) failed |= bit;
    }
    if (isPriced) {
      const price = prices[review]!;
      if (Number.isNaN(price) ? !keepsUnpriced : price < cheapest || price > dearest) {
        failed |= priceBit;
      }
    }
    if (isDated && (days[review]! < first || days[review]! > last)) failed |= dateBit;
    return failed;
  };
}

/** The chosen tags' bits; `wantedGroups` is 0 where every chosen tag must be there. */
function readTags({ tags }: Columns, { tags: chosen, match }: Choice) {
  const slugs = new Set(chosen);
  const bitOfTag = Uint8Array.from(tags, ({ slug, group }) =>
    slugs.has(slug) ? groupBits[listedGroups.indexOf(group)]! : 0,
  );
  const wantedGroups = match === 'all' ? 0 : bitOfTag.reduce((bits, bit) => bits | bit, 0);
  return { bitOfTag, wantedGroups, wantedTags: slugs.size };
}

function dayRange({ since, until }: Choice): Range {
  return [
    since === undefined ? -Infinity : dayNumber(since),
    until === undefined ? Infinity : dayNumber(until),
  ];
}
