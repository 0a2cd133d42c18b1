import fc from 'fast-check';
import { expect, it } from 'vitest';
import { levelMatches } from '../../../../../src/domain/measurements/curves/match-level.ts';
import { smoothings } from '../../../../../src/domain/measurements/curves/smooth.ts';
import {
  overlaidView,
  readView,
  withView,
} from '../../../../../src/domain/measurements/overlay/view-query.ts';

const views = fc.record({
  against: fc.boolean(),
  smoothing: fc.constantFrom(undefined, ...smoothings),
  match: fc.constantFrom(...levelMatches),
});
const addresses = fc.constantFrom('/here/', '/here/?p=one/lab,two', '/here/?weights=1,2&p=%2C');
const queryOf = (address: string) => new URL(address, 'http://x').search;

it('writes a view into an address that tells it when it is read', () => {
  fc.assert(
    fc.property(addresses, views, views, (address, before, view) => {
      const written = withView(withView(address, before), view);
      expect(readView(queryOf(written))).toEqual(view);
      expect(withView(written, overlaidView)).toBe(address);
    }),
  );
});

it('says in an address only what is not as at first', () => {
  expect(withView('/x/?p=one', overlaidView)).toBe('/x/?p=one');
  expect(withView('/x/?p=one', { ...overlaidView, smoothing: undefined })).toBe(
    '/x/?p=one&smoothing=none',
  );
  expect(withView('/x/', { against: false, smoothing: 12, match: '1 kHz' })).toBe(
    '/x/?view=raw&smoothing=12&level=1kHz',
  );
});

it.each(['', '?', '?view=', '?view=Raw&smoothing=4&level=loud', '?smoothing=3.0', '?review=raw'])(
  'is as at first where "%s" says nothing known',
  (query) => {
    expect(readView(query)).toEqual(overlaidView);
  },
);
