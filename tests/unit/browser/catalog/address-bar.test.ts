import { beforeEach, expect, it, vi } from 'vitest';
import { AddressBar } from '../../../../src/browser/catalog/address-bar.ts';
import type { CatalogState } from '../../../../src/browser/catalog/state.ts';

/** A history as far as the address bar uses it: the addresses that Back leads through. */
let entries: string[];
const slider = new EventTarget();
const stateAt = (address: string) => ({ address }) as CatalogState;

beforeEach(() => {
  entries = ['/products/en/'];
  const search = () => entries.at(-1)!.replace('/products/en/', '');
  vi.stubGlobal('location', {
    pathname: '/products/en/',
    get search() {
      return search();
    },
  });
  vi.stubGlobal('history', {
    pushState: (_state: null, _title: string, path: string) => entries.push(path),
    replaceState: (_state: null, _title: string, path: string) => entries.splice(-1, 1, path),
  });
  return () => vi.unstubAllGlobals();
});

it('adds an entry for each choice, and none where the address says it already', () => {
  const bar = new AddressBar();
  for (const address of ['?sv=0.5-', '?sv=0.5-', '?page=2']) bar.push(stateAt(address));
  expect(entries).toEqual(['/products/en/', '/products/en/?sv=0.5-', '/products/en/?page=2']);
});

it('makes one entry of all steps of one slider', () => {
  const bar = new AddressBar();
  for (const address of ['?sv=0.1-', '?sv=0.2-', '']) bar.pushStep(stateAt(address), slider);
  expect(entries).toEqual(['/products/en/', '/products/en/']);
});

it('begins an entry for another slider, after another choice and after Back', () => {
  const bar = new AddressBar();
  bar.pushStep(stateAt('?sv=0.1-'), slider);
  bar.pushStep(stateAt('?sv=0.1-&tl=0.2-'), new EventTarget());
  bar.push(stateAt('?page=2'));
  bar.pushStep(stateAt('?sv=0.3-'), slider);
  bar.leave();
  bar.pushStep(stateAt('?sv=0.4-'), slider);
  expect(entries).toHaveLength(6);
});
