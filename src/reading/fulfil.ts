import { readFileSync } from 'node:fs';
import { takeReading, type Reading } from './reading.ts';
import type { Order } from './take-readings.ts';
import { readTerms, type Terms } from './terms.ts';

/** Reads one order's files; what workers run. */
export async function fulfil({ locations, root, ...order }: Order): Promise<Reading[]> {
  const terms = { ...order, ...(await termsFor(root, order.version)) };
  const readings: Reading[] = [];
  for (const location of locations) {
    // Whoever reads has nothing else to do meanwhile, and this way takes a fraction of the time.
    readings.push(takeReading(location, readFileSync(location.file), terms));
  }
  return readings;
}

/** The terms of the version read last. Reading them takes as long as twenty reviews. */
let latest: { version: string; terms: Promise<Terms> } | undefined;

/** The terms of a content folder. The version of readings changes with their texts. */
function termsFor(root: string, version: string): Promise<Terms> {
  if (latest?.version !== version) latest = { version, terms: readTerms(root) };
  return latest.terms;
}
