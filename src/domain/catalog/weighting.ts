import type { Setting } from './setting.ts';
import { equalWeights, isOwn, isWeights, type Weights } from './weights.ts';

/** The weights of a reader's own overall. */
export const weighting: Setting<{ weights: Weights }> = {
  parameters: {
    weights: {
      unchosen: equalWeights,
      read(text, _, refuse) {
        const weights = text.split(',').map((weight) => (weight === '' ? NaN : Number(weight)));
        if (isWeights(weights)) return weights;
        refuse('not-weights');
        return undefined;
      },
      write: (weights) => settleWeights(weights).join(),
    },
  },
  settle: ({ weights }) => ({ weights: settleWeights(weights) }),
};

function settleWeights(weights: Weights): Weights {
  return isOwn(weights) ? weights : equalWeights;
}
