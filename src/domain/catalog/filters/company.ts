import { kinds } from '../../kinds.ts';
import { fail, tally } from '../failures.ts';
import { listOf } from '../parameter.ts';
import type { CountingFilter } from '../setting.ts';

/** The company of a product: refs, any of them. */
export const company: CountingFilter<{ company: readonly string[] }> = {
  parameters: { company: listOf(({ companies }) => companies, 'no-such-company') },
  isOf: (kind) => kinds[kind].ofCompany,
  conditions: 1,
  judge({ companies, company }, { company: chosen }, failures, condition) {
    if (chosen.length === 0) return;
    const refs = new Set(chosen);
    const isChosen = Uint8Array.from(companies, ({ ref }) => Number(refs.has(ref)));
    for (let review = 0; review < failures.length; review++) {
      if (isChosen[company[review]!] === 0) fail(failures, review, condition);
    }
  },
  /** By place of the company in the columns. */
  count: ({ companies, company }, _, judged, condition) =>
    tally(company, companies.length, judged, condition),
};
