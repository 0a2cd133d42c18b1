import { comparedQuery, parseComparedQuery } from '../../domain/compare/refs.ts';
import { equalWeights, weightsIn } from '../../domain/review/weights.ts';
import { clear, currentTray, toggle, type TrayChange } from './tray-store.ts';
import type { Tray } from './tray.ts';
import { say } from './tray-words.ts';

/** The products chosen to compare, at the bottom edge of every page, and what happens to them. */
class CompareTray extends HTMLElement {
  /** The button from which the focus came here. */
  #origin: HTMLElement | undefined;

  connectedCallback(): void {
    this.#part('button.clear').addEventListener('click', clear);
    document.addEventListener('tray-change', ({ detail }) => {
      this.#show();
      this.#say(detail);
    });
    document.addEventListener('keydown', (event) => this.#goAndReturn(event));
    addEventListener('popstate', () => this.#show());
    // A catalog may have changed the address since.
    for (const event of ['pointerdown', 'focus'])
      this.#part('a').addEventListener(event, () => this.#lead());
    this.#show();
  }

  #show(): void {
    const tray = currentTray();
    const link = this.#part<HTMLAnchorElement>('a');
    this.#lead();
    link.textContent = say('compareAll', String(tray.length));
    link.hidden = tray.length < 2;
    this.#part('.hint').hidden = tray.length !== 1;
    const bar = this.#part('.bar');
    const hadFocus = bar.contains(document.activeElement);
    this.#showChips(tray);
    bar.hidden = tray.length === 0 || isShownHere(link, tray);
    // When the bar goes, the focus must not be lost.
    const isLost = bar.hidden || !bar.contains(document.activeElement);
    if (hadFocus && isLost) document.querySelector('main')?.focus({ preventScroll: true });
  }

  /** T goes from the button of a product to the tray, past the rest of a list; Escape returns. */
  #goAndReturn({ key, target }: KeyboardEvent): void {
    const element = target as HTMLElement;
    if (key === 'Escape' && this.contains(element)) this.#origin?.focus();
    if (key.toLowerCase() !== 't' || !element.closest('compare-button')) return;
    this.#origin = element;
    (this.querySelector<HTMLElement>('a:not([hidden])') ?? this.querySelector('button'))?.focus();
  }

  /** Leads to the comparison of what is in the tray, by the weights that hold on this page. */
  #lead(): void {
    const refs = currentTray().map(({ ref }) => ref);
    const weights = weightsIn(location.search) ?? equalWeights;
    this.#part<HTMLAnchorElement>('a').search = comparedQuery(refs, weights);
  }

  /** Chips that stay are not made anew, so that the focus stays in them. */
  #showChips(tray: Tray): void {
    const list = this.#part('ul');
    const template = this.#part<HTMLTemplateElement>('template');
    const chips = new Map(
      ([...list.children] as HTMLElement[]).map((chip) => [chip.dataset.ref, chip] as const),
    );
    for (const [ref, chip] of chips) {
      if (tray.some((item) => item.ref === ref)) continue;
      const next = chip.nextElementSibling ?? chip.previousElementSibling;
      if (chip.contains(document.activeElement)) next?.querySelector('button')?.focus();
      chip.remove();
    }
    for (const item of tray) {
      if (chips.has(item.ref)) continue;
      const chip = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
      chip.dataset.ref = item.ref;
      chip.querySelector('span')!.textContent = item.name;
      const button = chip.querySelector('button')!;
      button.ariaLabel = say('remove', item.name);
      button.addEventListener('click', () => toggle(item));
      list.append(chip);
    }
  }

  /** The refusal is for all to see, what went well for those who can't see the chips. */
  #say({ added, removed, isCleared, isRefused }: TrayChange): void {
    const status = this.#part('[role="status"]');
    status.classList.toggle('visually-hidden', !isRefused);
    status.textContent =
      (added && say('added', added.name)) ||
      (removed && say('removed', removed.name)) ||
      (isCleared && say('cleared')) ||
      (isRefused && say('full')) ||
      '';
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    return this.querySelector<Part>(selector)!;
  }
}

/** Whether the page is the comparison of just these products: the tray would only repeat it. */
function isShownHere({ pathname }: HTMLAnchorElement, tray: Tray): boolean {
  const here = parseComparedQuery(location.search).refs;
  return (
    pathname === location.pathname &&
    here.length === tray.length &&
    tray.every(({ ref }) => here.includes(ref))
  );
}

customElements.define('compare-tray', CompareTray);
