import type { RootContent } from 'mdast';
import type { Body, Formula, Heading, NearScoreLine } from '../domain/check/body.ts';
import { parseNearScore } from '../domain/text/near-scores.ts';

/** The blocks that can hold a line that was meant as a score line. */
const holders: readonly RootContent['type'][] = ['paragraph', 'code', 'list', 'blockquote'];

/**
 * The lines that state a score, but not as a score line does, each once: other signs, in code, in
 * a list or a heading, beside other text. A plain number is one below the heading of a part that
 * has no score.
 * @param headings which blocks are headings
 */
export function readNearScores(
  { tree, formulas }: Pick<Body, 'tree' | 'formulas'>,
  headings: ReadonlyMap<RootContent, Heading>,
  text: string,
): NearScoreLine[] {
  const isRight = ({ score, heading }: Formula) =>
    score !== undefined && (heading?.section !== undefined || !heading?.within?.part);
  const scored = new Set(formulas.filter(isRight).map(({ heading }) => heading));
  const found = new Map<number, NearScoreLine>();
  const look = (line: Omit<NearScoreLine, 'score'>, isExpected = false): void => {
    const near = parseNearScore(line.text, isExpected);
    if (!near || found.has(line.line) || (!near.hasCommands && scored.has(line.heading))) return;
    found.set(line.line, { ...line, score: near.score, text: line.text.trim() });
  };
  for (const formula of formulas) {
    const { line, column, source, heading } = formula;
    if (!isRight(formula)) look({ line, column, text: source, heading });
  }
  const lines = text.split('\n');
  const taken = new Set(formulas.map(({ line }) => line));
  let heading: Heading | undefined;
  let isFirst = false;
  for (const node of tree.children) {
    const { start, end } = node.position!;
    const opened = headings.get(node);
    heading = opened ?? heading;
    // Code that shows how a score is written is a score only where one is due.
    const isShown = node.type === 'code' && (!heading?.within?.part || scored.has(heading));
    if (!opened && !isShown && holders.includes(node.type)) {
      for (let line = start.line; line <= end.line; line++) {
        if (taken.has(line)) continue;
        const isExpected = isFirst && heading?.section?.part !== undefined;
        look({ line, column: 1, text: lines[line - 1]!, heading }, isExpected);
      }
    }
    isFirst = opened !== undefined;
  }
  return [...found.values()];
}
