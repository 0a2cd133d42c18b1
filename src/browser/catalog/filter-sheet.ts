/** The sheet that holds the filters where the page has no room beside its list. */
export class FilterSheet {
  readonly #dialog: HTMLDialogElement;
  readonly #panel: Element;

  /** @param panel the filters, which are beside the list while the sheet is closed */
  constructor(dialog: HTMLDialogElement, panel: Element) {
    this.#dialog = dialog;
    this.#panel = panel;
    const beside = panel.parentElement!;
    dialog.addEventListener('close', () => beside.append(panel));
  }

  /** @returns whether the action is one of the sheet's */
  act(action: string | undefined): boolean {
    if (action === 'open-filters') this.#open();
    else if (action === 'close-filters') this.#dialog.close();
    else return false;
    return true;
  }

  #open(): void {
    this.#dialog.querySelector('[data-sheet]')!.append(this.#panel);
    this.#dialog.showModal();
  }
}
