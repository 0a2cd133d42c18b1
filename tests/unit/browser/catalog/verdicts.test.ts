import { afterEach, expect, it, vi } from 'vitest';
import { Verdicts } from '../../../../src/browser/catalog/verdicts.ts';
import { readColumns } from '../../../../src/domain/catalog/columns.ts';
import { indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import { summary } from '../../../support/summary.ts';

const reviews = [3, 1, 5, 4, 2].map((day) =>
  summary(2.5, { ref: `p${day}`, name: `P ${day}`, date: `2025-01-0${day}` }),
);
const columns = readColumns(indexReviews(reviews, 'USD'));
const [p1, p2, p3, p4, p5] = [0, 1, 2, 3, 4];
/** As they are listed, newest first, in pieces of two. */
const pieces = [['of 5', 'of 4'], ['of 3', 'of 2'], ['of 1']];

afterEach(() => void vi.unstubAllGlobals());

function serve(isDown: (address: string) => boolean = () => false) {
  const answer = (address: string) => {
    const number = Number(/^\/data\/all-1\/(\d+)\.json$/.exec(address)![1]);
    return isDown(address) ? new Response('', { status: 500 }) : Response.json(pieces[number]);
  };
  const asked = vi.fn((address: string) => Promise.resolve(answer(address)));
  vi.stubGlobal('fetch', asked);
  return asked;
}

it('fetches the pieces of the reviews that are asked for, each once', async () => {
  const asked = serve();
  const verdicts = new Verdicts(columns, { name: 'all-1', size: 2 });
  await verdicts.load([p4, p5]);
  await verdicts.load([p1, p4]);
  expect(asked.mock.calls).toEqual([['/data/all-1/0.json'], ['/data/all-1/2.json']]);
  expect([p5, p4, p1].map((review) => verdicts.of(review))).toEqual(['of 5', 'of 4', 'of 1']);
  expect(verdicts.of(p3)).toBeUndefined();
});

it('keeps what came where another piece failed, and asks for that again', async () => {
  let isDown = true;
  const asked = serve((address) => isDown && address.endsWith('/1.json'));
  const verdicts = new Verdicts(columns, { name: 'all-1', size: 2 });
  await expect(verdicts.load([p2, p1])).rejects.toThrow('/1.json: 500');
  await vi.waitFor(() => expect(verdicts.of(p1)).toBe('of 1'));
  isDown = false;
  await verdicts.load([p2, p1]);
  expect(verdicts.of(p2)).toBe('of 2');
  expect(asked).toHaveBeenCalledTimes(3);
});
