import fc from 'fast-check';
import type { Nodes, Parents, Root } from 'mdast';
import { visit as unistVisit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { EXIT, SKIP, visit } from '../../../../src/domain/text/visit.ts';

const { tree } = fc.letrec<{ tree: Nodes }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constant({ type: 'text', value: '' } as Nodes),
    fc.record({
      type: fc.constantFrom('paragraph', 'strong', 'emphasis'),
      children: fc.array(tie('tree'), { maxLength: 4 }),
    }) as fc.Arbitrary<Nodes>,
  ),
}));

type Answer = undefined | typeof SKIP | typeof EXIT | 'next' | 'over' | 'drop';

/** What visitors may answer for the node that is visited as such a one. */
const answers = fc.array(fc.constantFrom<Answer[]>(undefined, SKIP, EXIT, 'next', 'over', 'drop'), {
  minLength: 1,
});

/** What a walk visits, and what it leaves of the tree. */
function walk(how: typeof visit, given: Nodes, types: string[] | undefined, script: Answer[]) {
  const root = structuredClone({ type: 'root', children: [given] }) as Root;
  const visited: unknown[] = [];
  const visitor = (node: Nodes, index?: number, parent?: Parents) => {
    visited.push([node.type, index, parent?.type]);
    const answer = script[visited.length % script.length];
    if (index === undefined || !parent) return undefined;
    if (answer === 'next') return index + 1;
    if (answer === 'over') return [SKIP, index + 2] as [typeof SKIP, number];
    if (answer !== 'drop') return answer;
    parent.children.splice(index, 1);
    return index;
  };
  if (types) how(root, types as ['text'], visitor);
  else how(root, visitor);
  return { visited, root };
}

describe('visit', () => {
  it('visits what unist-util-visit does, whatever its visitor answers and changes', () => {
    const types = fc.option(fc.subarray(['text', 'paragraph', 'strong']), { nil: undefined });
    fc.assert(
      fc.property(tree, types, answers, (given, wanted, script) => {
        expect(walk(visit, given, wanted, script)).toEqual(walk(unistVisit, given, wanted, script));
      }),
    );
  });

  it('visits the nodes of one type', () => {
    const found: string[] = [];
    const root: Root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a' }] }],
    };
    visit(root, 'text', ({ value }) => void found.push(value));
    expect(found).toEqual(['a']);
  });
});
