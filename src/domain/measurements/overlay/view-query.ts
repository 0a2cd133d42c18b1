import type { View } from '../plot/view.ts';
import { viewParameters } from './view-parameters.ts';

/** How curves over each other are seen first: by what is between them and the target, not by every ripple. */
export const overlaidView: View = { against: true, smoothing: 3, match: 'mean' };

/** The words for what parameters tell. */
const words: { [Choice in keyof View]: readonly (readonly [string, View[Choice]])[] } = {
  against: [
    ['raw', false],
    ['target', true],
  ],
  smoothing: [
    ['none', undefined],
    ['12', 12],
    ['6', 6],
    ['3', 3],
  ],
  match: [
    ['mean', 'mean'],
    ['1kHz', '1 kHz'],
  ],
};

/** The view that a query tells; what it does not say, or says in other words, is as at first. */
export function readView(query: string): View {
  const parameters = new URLSearchParams(query);
  const read = <Choice extends keyof View>(choice: Choice): View[Choice] => {
    const given = parameters.get(viewParameters[choice]);
    const found = words[choice].find(([word]) => word === given);
    return found ? found[1] : overlaidView[choice];
  };
  return { against: read('against'), smoothing: read('smoothing'), match: read('match') };
}

/**
 * An address with a view: only what is not as at first is written. What the address said of a view
 * before is gone.
 */
export function withView(address: string, view: View): string {
  const [path = '', query = ''] = address.split('?');
  const names: readonly string[] = Object.values(viewParameters);
  const others = query.split('&').filter((part) => !names.includes(part.split('=')[0]!));
  const all = [...others, ...writeView(view)].filter(Boolean);
  return all.length > 0 ? `${path}?${all.join('&')}` : path;
}

function writeView(view: View): string[] {
  const write = <Choice extends keyof View>(choice: Choice): string[] => {
    if (view[choice] === overlaidView[choice]) return [];
    const said = words[choice].filter(([, value]) => value === view[choice]);
    return said.map(([word]) => `${viewParameters[choice]}=${word}`);
  };
  return [...write('against'), ...write('smoothing'), ...write('match')];
}
