import { expect, it } from 'vitest';
import { writeDataBlock } from '../../../../src/domain/text/data-block.ts';

it('holds nothing that could end the element around it, and reads as what was written', () => {
  const value = { text: 'A </script><!-- <script> box' };
  const written = writeDataBlock(value);
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual(value);
});
