import { kinds } from '../../kinds.ts';
import { failOutside } from '../failures.ts';
import { oneOf } from '../parameter.ts';
import type { Filter } from '../setting.ts';

const only = ['only'] as const;

interface Values {
  /** Undefined: measured or not. */
  measured: (typeof only)[number] | undefined;
}

/** Whether others than the maker measured a product. */
export const measured: Filter<Values> = {
  parameters: { measured: oneOf(() => only, undefined) },
  isOf: (kind) => kinds[kind].measured,
  conditions: 1,
  judge({ isMeasured }, { measured }, failures, condition) {
    if (measured) failOutside(isMeasured, [1, 1], failures, condition);
  },
};
