import { expect, it } from 'vitest';
import { chooseView } from '../../../../src/browser/measurements/choose-view.ts';
import { fakeElement } from '../../../support/fake-element.ts';

it('presses the button of each choice and no other', () => {
  const view = { against: true, smoothing: undefined, match: '1 kHz' } as const;
  const buttons = ['', 'target', '12', '6', '3', 'mean', '1 kHz'].map((value) => ({
    ...{ value, checked: false },
  }));
  const button = (value: string) => buttons.find((one) => one.value === value)!;
  const parts = {
    ...{ 'input[data-choice="against"][value="target"]': button('target') },
    ...{ 'input[data-choice="smoothing"][value=""]': button('') },
    ...{ 'input[data-choice="match"][value="1 kHz"]': button('1 kHz') },
  };
  chooseView(fakeElement<ParentNode>({}, parts), view);
  const chosen = buttons.filter(({ checked }) => checked).map(({ value }) => value);
  expect(chosen).toEqual(['', 'target', '1 kHz']);
});
