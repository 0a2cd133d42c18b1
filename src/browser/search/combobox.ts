import { moveActive } from './active-option.ts';

/** What a list of suggestions shows, and what is said of it. */
export interface Shown {
  /** Groups and single options: whatever has the role of an option can be chosen. */
  list: Node[];
  /** What readers see above the list. */
  remark: (Node | string)[];
  /** What is shown below the list. */
  foot: Node[];
  /** What screen readers say when the list has changed. */
  status: string;
}

/**
 * A field with a list of links below it, by the ARIA pattern of a combobox: arrow keys choose, Enter
 * follows, Escape closes. The focus stays in the field.
 */
export class Combobox {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #suggest: (text: string) => Promise<Shown | undefined>;
  #active = -1;

  /**
   * @param root holds an input and what it controls: a box with a remark, a list and a foot, and a status
   * @param suggest gives what a text finds; undefined where there is nothing to show
   */
  constructor(root: HTMLElement, suggest: (text: string) => Promise<Shown | undefined>) {
    this.#root = root;
    this.#input = root.querySelector('input')!;
    this.#suggest = suggest;
    this.#input.addEventListener('input', () => void this.show());
    this.#input.addEventListener('focus', () => void this.show());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    root.addEventListener('focusout', ({ relatedTarget }) => {
      if (!root.contains(relatedTarget as Node | null)) this.close();
    });
  }

  /** Shows what the text of the field finds. */
  async show(): Promise<void> {
    const text = this.#input.value;
    const shown = await this.#suggest(text);
    // The reader has typed on, or gone elsewhere.
    if (this.#input.value !== text || document.activeElement !== this.#input) return;
    if (!shown) return this.close();
    this.#part('list').replaceChildren(...shown.list);
    this.#part('remark').replaceChildren(...shown.remark);
    this.#part('foot').replaceChildren(...shown.foot);
    this.#part('status').textContent = shown.status;
    this.#options.forEach((option, at) => (option.id = `${this.#part('list').id}-${at}`));
    this.#setOpen(true);
  }

  close(): void {
    this.#setOpen(false);
    this.#part('status').textContent = '';
  }

  get #isOpen(): boolean {
    return !this.#part('box').hidden;
  }

  get #options(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #part(name: 'box' | 'list' | 'remark' | 'foot' | 'status'): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #setOpen(isOpen: boolean): void {
    this.#part('box').hidden = !isOpen;
    this.#input.ariaExpanded = String(isOpen);
    this.#activate(-1);
  }

  #activate(active: number): void {
    this.#active = active;
    const options = this.#options;
    options.forEach((option, at) => (option.ariaSelected = String(at === active)));
    const option = options[active];
    if (!option) return this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #press(event: KeyboardEvent): void {
    // Keys that choose among conversions of Japanese are not for the list.
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.#isOpen) {
      event.preventDefault();
      return this.close();
    }
    if (event.key === 'Enter' && this.#isOpen && this.#active >= 0) {
      event.preventDefault();
      return this.#options[this.#active]!.click();
    }
    if (!this.#isOpen) return void (event.key === 'ArrowDown' && this.show());
    const active = moveActive(event.key, this.#active, this.#options.length);
    if (active === undefined) return;
    event.preventDefault();
    this.#activate(active);
  }
}
