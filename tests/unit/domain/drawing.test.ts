import { expect, it } from 'vitest';
import { writeDrawings } from '../../../src/domain/drawing.ts';

it('writes elements with what is in them, in order', () => {
  const line = { name: 'path', attributes: { class: 'line', d: 'M0 4H26' } };
  const drawings = [
    { name: 'g', attributes: {}, children: [line] },
    { name: 'text', attributes: { x: 2.5 }, text: '20 Hz' },
  ];
  expect(writeDrawings(drawings)).toBe(
    '<g><path class="line" d="M0 4H26"></path></g><text x="2.5">20 Hz</text>',
  );
});

it('writes signs of markup as text', () => {
  const text = { name: 'text', attributes: { id: '"a"' }, text: `R&D's <b>` };
  expect(writeDrawings([text])).toBe('<text id="&quot;a&quot;">R&amp;D&#39;s &lt;b&gt;</text>');
});
