import type { Library } from '../../../domain/check/library.ts';
import { ownHosts } from '../../../domain/check/weighed.ts';
import { buildSourceJudge, type SourceJudge } from '../../../domain/sources/judge.ts';
import { printable } from '../../../domain/text/printable.ts';
import type { Judgement } from '../../../reading/judgement.ts';
import type { Report } from './index.ts';

/** A host that `sources.yaml` does not list, with the number of reviews that give it as a source. */
interface UnlistedHost {
  host: string;
  count: number;
}

/** The hosts that nobody has said what they are, most cited first. */
export function sourceReport({ library, sources }: Judgement): Report {
  const { hosts, listed, all } = unlistedHosts(library, buildSourceJudge(sources));
  const lines = hosts.map(({ host, count }) => `${String(count).padStart(5)}  ${printable(host)}`);
  const share = all === 0 ? 100 : (100 * listed) / all;
  const total = `${hosts.length} hosts unlisted; of ${all} sources ${share.toFixed(1)} % are listed`;
  return { rows: hosts, text: [...lines, total].join('\n') };
}

/** The unlisted hosts of a library, and how many of all its sources are listed. */
export function unlistedHosts(
  library: Library,
  judge: SourceJudge,
): { hosts: UnlistedHost[]; listed: number; all: number } {
  const counts = new Map<string, number>();
  let listed = 0;
  let all = 0;
  for (const facts of [...library.byRef.values()].flat()) {
    const { references } = facts.cited;
    for (const [index, kind] of judge(references, ownHosts(facts, library)).entries()) {
      const { host } = references[index]!;
      all += 1;
      if (kind !== 'unlisted') listed += 1;
      else if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
    }
  }
  const hosts = Array.from(counts, ([host, count]) => ({ host, count })).sort(
    (one, other) => other.count - one.count || (one.host < other.host ? -1 : 1),
  );
  return { hosts, listed, all };
}
