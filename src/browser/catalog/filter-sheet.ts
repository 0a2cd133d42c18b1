import type { AddressBar } from './address-bar.ts';

/**
 * The sheet that holds the filters where the page has no room beside its list. It is an entry of
 * the history, so that Back closes it before it leaves, and keeps what was chosen in it.
 */
export class FilterSheet {
  readonly #dialog: HTMLDialogElement;
  readonly #panel: Element;
  readonly #addressBar: AddressBar;

  /** @param panel the filters, which are beside the list while the sheet is closed */
  constructor(dialog: HTMLDialogElement, panel: Element, addressBar: AddressBar) {
    this.#dialog = dialog;
    this.#panel = panel;
    this.#addressBar = addressBar;
    const beside = panel.parentElement!;
    dialog.addEventListener('close', () => {
      beside.append(panel);
      addressBar.end();
    });
  }

  /** @returns whether the action is one of the sheet's */
  act(action: string | undefined): boolean {
    if (action === 'open-filters') this.#open();
    else if (action === 'close-filters') this.#dialog.close();
    else return false;
    return true;
  }

  /** Closes the sheet after the browser has gone back; whether it was open. */
  closeByBack(): boolean {
    if (!this.#dialog.open) return false;
    this.#addressBar.giveUp();
    this.#dialog.close();
    return true;
  }

  #open(): void {
    this.#dialog.querySelector('[data-sheet]')!.append(this.#panel);
    this.#addressBar.begin();
    this.#dialog.showModal();
  }
}
