import { expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parser.ts';
import { pointsIn } from '../../../src/markdown/points.ts';

it('reads each item of what speaks for and against as plain text, without its citations', () => {
  const text = `<ProsAndCons>
<Pros>

- *Low* distortion [1]
- Five years [2, 3] of warranty

</Pros>
<Cons>

- \`Heavy\`

</Cons>
</ProsAndCons>

- A point of no list
`;
  expect(pointsIn(parseBody(text, 'mdx'))).toEqual({
    pros: ['Low distortion', 'Five years of warranty'],
    cons: ['Heavy'],
  });
});

it('finds none in a text without lists of them', () => {
  expect(pointsIn(parseBody('- A point\n', 'mdx'))).toEqual({ pros: [], cons: [] });
});
