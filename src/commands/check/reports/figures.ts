import { ownHosts } from '../../../domain/check/weighed.ts';
import type { Library, Placed } from '../../../domain/check/library.ts';
import type { TextFigure } from '../../../domain/check/text-figures.ts';
import { isPlausible, writeAmount } from '../../../domain/measurements/amount.ts';
import type { Measurers } from '../../../domain/measurements/measurers.ts';
import type { YardstickTable } from '../../../domain/measurements/yardstick.ts';
import { hostOf } from '../../../domain/sources/judge.ts';
import { printable } from '../../../domain/text/printable.ts';
import type { Judgement } from '../../../reading/judgement.ts';
import type { Report } from './index.ts';

/** A figure that a text states and no file of figures holds. */
export interface ProposedFigure {
  ref: string;
  file: string;
  line: number;
  quantity: string;
  value: string;
  /** The number of the entry that its sentence cites. */
  source: number | undefined;
  /** The id of a measurer; undefined where an author has to say who it is. */
  measurer: string | undefined;
  text: string;
}

/** The figures of texts that are no data yet, as lines to paste below each product's ref. */
export function figureReport({ library, measurers }: Judgement): Report {
  const rows = proposeFigures(library, measurers);
  const byFile = [...Map.groupBy(rows, ({ ref }) => ref)];
  const lines = byFile.flatMap(([ref, proposed]) => [
    `# measurements/${printable(ref)}/figures.yaml`,
    ...proposed.flatMap(toLines),
    '',
  ]);
  const total = `${rows.length} figures in the texts of ${byFile.length} products`;
  return { rows, text: [...lines, total].join('\n') };
}

/** What the texts of all products state, each figure once for all languages. */
export function proposeFigures(library: Library, measurers: Measurers): ProposedFigure[] {
  const { yardstick, figures, byRef } = library;
  if (!yardstick) return [];
  const idOf = measurerByHost(measurers);
  const keyOf = (ref: string, quantity: string, value: number) => `${ref} ${quantity} ${value}`;
  const known = new Set(
    figures.flatMap(({ ref, figures: held }) =>
      held.map(({ quantity, amount }) => keyOf(ref, quantity, amount.value)),
    ),
  );
  return [...byRef.values()].flat().flatMap((facts): ProposedFigure[] =>
    facts.figures.flatMap((figure) => {
      const { ref } = facts.review;
      const key = keyOf(ref, figure.quantity, figure.amount.value);
      if (known.has(key) || !isOfProduct(figure, yardstick)) return [];
      known.add(key);
      return [propose(facts, figure, { yardstick, idOf, library })];
    }),
  );
}

/**
 * Whether a figure is likely to be the product's own: it can be true, and is no level of the
 * yardstick in a sentence that names levels.
 */
function isOfProduct({ quantity: id, amount, namesLevel }: TextFigure, yardstick: YardstickTable) {
  const rows = [...yardstick.rows.values()].flatMap((ofKind) => ofKind.get(id) ?? []);
  const isLevel = rows.some(({ problem, best }) => [problem, best].includes(amount.value));
  return isPlausible(amount, yardstick.quantities.get(id)!) && !(namesLevel && isLevel);
}

function propose(
  facts: Placed,
  { quantity, amount, source, line, text }: TextFigure,
  { yardstick, idOf, library }: ProposalTerms,
): ProposedFigure {
  const host = facts.entries.find(({ number }) => number === source)?.host;
  const isMaker = host !== undefined && ownHosts(facts, library).includes(host);
  return {
    ...{ ref: facts.review.ref, file: facts.file, line, quantity, source, text },
    value: writeAmount(amount, yardstick.quantities.get(quantity)!),
    measurer: isMaker ? 'maker' : source === undefined ? 'unknown' : host && idOf.get(host),
  };
}

interface ProposalTerms {
  yardstick: YardstickTable;
  idOf: ReadonlyMap<string, string>;
  library: Library;
}

/** Measurers by the host on which they say how they measure. */
function measurerByHost(measurers: Measurers): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(measurers).flatMap(([id, { method }]) => {
      const host = method && hostOf(method);
      return host ? [[host, id] as const] : [];
    }),
  );
}

function toLines({
  quantity,
  value,
  source,
  measurer,
  file,
  line,
  text,
}: ProposedFigure): string[] {
  return [
    `# ${printable(file)}:${line}  ${printable(text)}`,
    `- quantity: ${quantity}`,
    `  value: ${value.startsWith('>') ? `"${value}"` : value}`,
    ...(source === undefined ? [] : [`  source: ${source}`]),
    `  measurer: ${measurer ?? '# who measured it, by an id of measurers.yaml'}`,
  ];
}
