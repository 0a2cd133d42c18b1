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

/** Gives what a text finds; undefined where there is nothing to show. The signal gives it up. */
type Suggest = (text: string, signal: AbortSignal) => Promise<Shown | undefined>;

/**
 * A field with a list of links below it, by the ARIA pattern of a combobox: arrow keys choose, Enter
 * follows, Escape closes. The focus stays in the field.
 */
export class Combobox {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #suggest: Suggest;
  #active = -1;
  /** Gives up the search that is under way. */
  #search: AbortController | undefined;
  /** What was pressed during the search, and is meant for what it finds. */
  #held: KeyboardEvent[] = [];

  /**
   * @param root holds an input and what it controls: a box with a remark, a list and a foot, and a status
   */
  constructor(root: HTMLElement, suggest: Suggest) {
    this.#root = root;
    this.#input = root.querySelector('input')!;
    this.#suggest = suggest;
    this.#input.addEventListener('input', () => void this.show());
    this.#input.addEventListener('focus', () => void this.show());
    this.#input.addEventListener('keydown', (event) => this.#hear(event));
    root.addEventListener('focusout', ({ relatedTarget }) => {
      if (!root.contains(relatedTarget as Node | null)) this.close();
    });
  }

  /** Shows what the text of the field finds, in the place of all that is still sought. */
  async show(): Promise<void> {
    this.#giveUp();
    // What is still shown is of another text.
    this.#activate(-1);
    const search = (this.#search = new AbortController());
    const text = this.#input.value;
    try {
      const shown = await this.#suggest(text, search.signal);
      // The reader has typed on, or gone elsewhere.
      if (search.signal.aborted || this.#input.value !== text) return;
      if (document.activeElement === this.#input) this.#draw(shown);
    } catch (error) {
      if (!search.signal.aborted) throw error;
    } finally {
      if (!search.signal.aborted) this.#giveUp();
    }
  }

  close(): void {
    this.#giveUp();
    this.#setOpen(false);
    this.#part('status').textContent = '';
  }

  #draw(shown: Shown | undefined): void {
    const held = this.#held;
    if (shown) this.#fill(shown);
    else this.close();
    this.#giveUp();
    for (const event of held) {
      if (event.key === 'Enter' && this.#active < 0) this.#input.form?.requestSubmit();
      else this.#press(event);
    }
  }

  #fill(shown: Shown): void {
    this.#part('list').replaceChildren(...shown.list);
    this.#part('remark').replaceChildren(...shown.remark);
    this.#part('foot').replaceChildren(...shown.foot);
    this.#part('status').textContent = shown.status;
    this.#options.forEach((option, at) => (option.id = `${this.#part('list').id}-${at}`));
    this.#setOpen(true);
  }

  #giveUp(): void {
    this.#search?.abort();
    this.#search = undefined;
    this.#held = [];
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

  #hear(event: KeyboardEvent): void {
    // Keys that choose among conversions of Japanese are not for the list.
    if (event.isComposing) return;
    const isForFound = isArrow(event.key) || (event.key === 'Enter' && this.#held.length > 0);
    if (!this.#search || !isForFound) return this.#press(event);
    event.preventDefault();
    this.#held.push(event);
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      if (this.#isOpen) event.preventDefault();
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

function isArrow(key: string): boolean {
  return key === 'ArrowDown' || key === 'ArrowUp';
}
