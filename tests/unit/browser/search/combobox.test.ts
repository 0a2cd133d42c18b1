import { beforeEach, expect, it, vi } from 'vitest';
import { Combobox, type Shown } from '../../../../src/browser/search/combobox.ts';
import { fakeElement } from '../../../support/fake-element.ts';

/** What the field hears, by the kind of event. */
let listeners: Map<string, (event: object) => void>;
let input: HTMLInputElement & { value: string };
let box: { hidden: boolean };
let list: { shown: unknown[]; replaceChildren: (...shown: unknown[]) => void };
let followed: string[];
/** What is sought, with what ends the search. */
let searches: { text: string; signal: AbortSignal; find: (shown?: Shown) => void }[];

const part = () => ({ replaceChildren: () => undefined });

beforeEach(() => {
  [listeners, searches, followed] = [new Map(), [], []];
  const addEventListener = (kind: string, listen: (event: object) => void) =>
    void listeners.set(kind, listen);
  input = fakeElement({
    value: '',
    addEventListener,
    setAttribute: () => undefined,
    removeAttribute: () => undefined,
    form: { requestSubmit: () => followed.push('all') },
  });
  box = { hidden: true };
  list = { shown: [], replaceChildren: (...shown) => (list.shown = shown) };
  const root = {
    addEventListener,
    contains: () => false,
    querySelector: (selector: string) =>
      ({ input, '[data-part="box"]': box, '[data-part="list"]': list })[selector] ?? part(),
    querySelectorAll: () => list.shown,
  } as unknown as HTMLElement;
  vi.stubGlobal('document', { activeElement: input });
  new Combobox(
    root,
    (text, signal) => new Promise((find) => searches.push({ text, signal, find })),
  );
  return () => vi.unstubAllGlobals();
});

function type(text: string): void {
  input.value = text;
  listeners.get('input')!({});
}

function press(key: string): { isPrevented: boolean } {
  const pressed = { isPrevented: false };
  listeners.get('keydown')!({
    ...{ key, isComposing: false },
    preventDefault: () => (pressed.isPrevented = true),
  });
  return pressed;
}

async function find(at: number, ...names: string[]): Promise<void> {
  const options = names.map((name) => ({
    click: () => followed.push(name),
    scrollIntoView: () => undefined,
  }));
  searches[at]!.find({ list: options as unknown as Node[], remark: [], foot: [], status: '' });
  await new Promise((go) => setTimeout(go));
}

it('gives up the search for a text when another is typed, and shows what the newer finds', async () => {
  type('se');
  type('sen');
  expect(searches.map(({ text, signal }) => [text, signal.aborted])).toEqual([
    ['se', true],
    ['sen', false],
  ]);
  await find(1, 'newer');
  await find(0, 'older');
  press('ArrowDown');
  press('Enter');
  expect(followed).toEqual(['newer']);
});

it('gives up the search when the reader goes elsewhere or closes the list', async () => {
  type('se');
  listeners.get('focusout')!({ relatedTarget: null });
  type('sen');
  press('Escape');
  expect(searches.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  await find(1, 'one');
  expect(box.hidden).toBe(true);
});

it('keeps what is pressed during a search for what it finds', async () => {
  type('se');
  await find(0, 'old');
  type('sen');
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter'])
    expect(press(key)).toEqual({ isPrevented: true });
  expect(followed).toEqual([]);
  await find(1, 'one', 'two');
  expect(followed).toEqual(['two']);
});

it('leads to all that is found where what is pressed comes to no option', async () => {
  type('se');
  press('ArrowDown');
  press('Enter');
  await find(0);
  expect(followed).toEqual(['all']);
});

it('never follows what is shown of an older text', async () => {
  type('se');
  await find(0, 'old');
  press('ArrowDown');
  type('sen');
  expect(press('Enter')).toEqual({ isPrevented: false });
  expect(followed).toEqual([]);
});
