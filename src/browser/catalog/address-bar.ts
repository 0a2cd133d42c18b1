import type { CatalogState } from './state.ts';

/** Writes what a reader chooses into the address, so that the browser's Back leads through it. */
export class AddressBar {
  /** The control that the last entry of the history came from. */
  #source: EventTarget | undefined;
  /** The address at which an entry was begun that takes in all that follows. */
  #begunAt: string | undefined;

  /** Adds an entry to the history, unless the address says it already. */
  push(state: CatalogState): void {
    this.#write(state, undefined);
  }

  /** The same for a control that goes in steps, as a slider does: all of its steps are one entry. */
  pushStep(state: CatalogState, control: EventTarget): void {
    this.#write(state, control);
  }

  /** Begins an entry in which everything goes until it is ended. */
  begin(): void {
    this.#begunAt = location.href;
    history.pushState(null, '');
  }

  /** Ends the entry that was begun; one in which nothing was chosen goes. */
  end(): void {
    if (this.#begunAt === location.href) history.back();
    this.#begunAt = undefined;
  }

  /** Gives up the entry that was begun, since the browser has gone back from it. */
  giveUp(): void {
    this.#begunAt = undefined;
  }

  /** The address has come from elsewhere: the next step begins an entry. */
  leave(): void {
    this.#source = undefined;
  }

  #write({ address }: CatalogState, source: EventTarget | undefined): void {
    if (address === location.search) return;
    const path = location.pathname + address;
    const isSameEntry = this.#begunAt !== undefined || (source && source === this.#source);
    if (isSameEntry) history.replaceState(null, '', path);
    else history.pushState(null, '', path);
    this.#source = source;
  }
}
