import { expect, it, vi } from 'vitest';
import { rememberLast } from '../../../src/queries/remember-last.ts';

/** What is found for four questions, and what was looked for. */
async function ask() {
  const find = vi.fn(({ name }: { name: string }, site: string) =>
    Promise.resolve(`${name} of ${site}`),
  );
  const remembered = rememberLast(find);
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  const found = await Promise.all([one, one, other, one].map((asked) => remembered(asked, 'a')));
  expect(found).toEqual(['one of a', 'one of a', 'other of a', 'one of a']);
  return find.mock.calls.map(([{ name }]) => name);
}

it('finds anew only what it was not asked for last', async () => {
  vi.stubEnv('DEV', false);
  expect(await ask()).toEqual(['one', 'other', 'one']);
});

it('finds anew each time while developing, where a save may have changed it', async () => {
  vi.stubEnv('DEV', true);
  expect(await ask()).toEqual(['one', 'one', 'other', 'one']);
});
