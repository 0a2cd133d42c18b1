import { isPlausible } from '../measurements/amount.ts';
import type { Finding, FigureRule } from './rule.ts';

export const figurePlausible: FigureRule = {
  id: 'figure-plausible',
  scope: 'figures',
  severity: 'warning',
  summary: 'The value of a figure is one that such products are known to have.',
  remedy: 'Look it up again: a slip of the decimal point, or of the unit, is likely.',
  *find({ figures }, { yardstick }): Iterable<Finding> {
    for (const { quantity: id, amount, places } of figures) {
      const quantity = yardstick?.quantities.get(id);
      if (!quantity || isPlausible(amount, quantity)) continue;
      const [least, most] = quantity.plausible;
      yield {
        ...places.value,
        message:
          `\`${id}\` of ${amount.value} ${quantity.unit} is hardly credible: ` +
          `what is known lies between ${least} and ${most} ${quantity.unit}`,
      };
    }
  },
};
