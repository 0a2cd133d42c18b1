import type { Setting } from './setting.ts';
import { equalWeights, readWeights, settleWeights, type Weights } from '../review/weights.ts';

/** The weights of a reader's own overall. */
export const weighting: Setting<{ weights: Weights }> = {
  parameters: {
    weights: {
      unchosen: equalWeights,
      read(text, _, refuse) {
        const weights = readWeights(text);
        if (!weights) refuse('not-weights');
        return weights;
      },
      write: (weights) => settleWeights(weights).join(),
    },
  },
  settle: ({ weights }) => ({ weights: settleWeights(weights) }),
};
