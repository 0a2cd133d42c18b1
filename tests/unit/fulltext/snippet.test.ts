import { expect, it } from 'vitest';
import { readQuery } from '../../../src/fulltext/query.ts';
import { snippetOf } from '../../../src/fulltext/snippet.ts';

const filler = 'Some words that nobody asked for. '.repeat(12);

function show(blocks: string[], query: string): string | undefined {
  const snippet = snippetOf(blocks, readQuery(query));
  return snippet?.parts.map(({ text, isMarked }) => (isMarked ? `<${text}>` : text)).join('');
}

it('shows a short block whole, with what was sought marked', () => {
  expect(show(['No such thing.', 'A room, and its correction.'], 'correction room')).toBe(
    'A <room>, and its <correction>.',
  );
});

it('cuts a long block between words', () => {
  const snippet = show([`${filler}Room correction helps. ${filler}`], 'room correction')!;
  expect(snippet).toMatch(/^… \w+\W.*<Room> <correction> helps\. .*\w+\.? …$/);
  expect(snippet.length).toBeLessThan(250);
});

it('prefers what has all of it to what has one often', () => {
  expect(show(['Room, room, room.', 'Room correction.'], 'room correction')).toBe(
    '<Room> <correction>.',
  );
});

it('counts how often all blocks have it', () => {
  expect(snippetOf(['noise', 'Noises and noise'], readQuery('noise'))).toMatchObject({
    block: 1,
    times: 3,
  });
});

it('cuts Japanese at its marks, and shows half as many letters', () => {
  const filler = '誰も探していない言葉が続きます。'.repeat(20);
  const snippet = show([`${filler}平面磁界駆動は音質が高いです。${filler}`], '音質')!;
  expect(snippet).toMatch(/^… \S.*<音質>が高いです。.* …$/);
  expect(snippet.length).toBeLessThan(125);
});

it('cuts no word of Latin letters in Japanese', () => {
  const word = 'Bluetooth';
  const text = `${`${word}対応の`.repeat(30)}音質${`の${word}対応`.repeat(30)}`;
  const snippet = show([text], '音質')!;
  expect(snippet).toMatch(/^… \S/);
  expect(snippet.replaceAll(word, '')).not.toMatch(/[a-z]/i);
});

it('keeps a mark whole that begins at its end', () => {
  const words = 'word '.repeat(40);
  const snippet = show(
    [`${words}first ${'x'.repeat(145)} ${'last'.repeat(9)} ${words}`],
    `first ${'last'.repeat(9)}`,
  );
  expect(snippet).toContain(`<${'last'.repeat(9)}>`);
});

it('has nothing to show of a text without it', () => {
  expect(snippetOf(['here'], readQuery('there'))).toBeUndefined();
});
