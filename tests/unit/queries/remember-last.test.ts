import { expect, it, vi } from 'vitest';
import { rememberLast } from '../../../src/queries/remember-last.ts';

it('finds anew only what it was not asked for last', async () => {
  const find = vi.fn(({ name }: { name: string }) => Promise.resolve(name));
  const remembered = rememberLast(find);
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  const found = [one, one, other, one].map(remembered);
  expect(await Promise.all(found)).toEqual(['one', 'one', 'other', 'one']);
  expect(find.mock.calls).toEqual([[one], [other], [one]]);
});
