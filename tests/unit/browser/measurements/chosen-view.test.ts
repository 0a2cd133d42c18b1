import { expect, it } from 'vitest';
import { chosenView } from '../../../../src/browser/measurements/chosen-view.ts';
import { firstView } from '../../../../src/domain/measurements/plot/view.ts';
import { fakeElement } from '../../../support/fake-element.ts';

/** Controls with what is chosen of each. */
const controlsWith = (against: string, smoothing: string, match: string) =>
  fakeElement<ParentNode>(
    {},
    {
      'input[data-choice="against"]:checked': { value: against },
      'input[data-choice="smoothing"]:checked': { value: smoothing },
      'input[data-choice="match"]:checked': { value: match },
    },
  );

it('is how a page shows curves, where nothing has been chosen', () => {
  expect(chosenView(controlsWith('', '', 'mean'))).toEqual(firstView);
});

it('is what the controls are set to', () => {
  expect(chosenView(controlsWith('target', '3', '1 kHz'))).toEqual({
    against: true,
    smoothing: 3,
    match: '1 kHz',
  });
});
