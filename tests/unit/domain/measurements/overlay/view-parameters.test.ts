import { expect, it } from 'vitest';
import { viewPart } from '../../../../../src/domain/measurements/overlay/view-parameters.ts';

it.each([
  ['', ''],
  ['?p=one,two&weights=1,2', ''],
  ['?view=raw&p=one&smoothing=none&level=1kHz', 'view=raw&smoothing=none&level=1kHz'],
  ['?review=raw&p=view=raw&view=', ''],
])('of "%s" is "%s"', (query, part) => {
  expect(viewPart(query)).toBe(part);
});
