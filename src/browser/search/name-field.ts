import type { NamedReview } from '../../domain/search/read-names.ts';
import { once } from '../once.ts';

declare global {
  interface HTMLElementEventMap {
    /** A review has been chosen of the suggestions; prevented, its link is not followed. */
    choose: CustomEvent<NamedReview>;
  }
}

/**
 * A field that suggests names as a reader types. What it needs comes with its first focus; `/`
 * leads to the first such field of a page.
 */
class NameField extends HTMLElement {
  readonly #start = once(async () => {
    const [{ Combobox }, { reviewOfOption, suggestFor }] = await Promise.all([
      import('./combobox.ts'),
      import('./suggestions.ts'),
    ]);
    this.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role="option"]');
      const review = option && reviewOfOption(option);
      if (!review) return;
      const choice = new CustomEvent('choose', { detail: review, bubbles: true, cancelable: true });
      if (!this.dispatchEvent(choice)) event.preventDefault();
    });
    await new Combobox(this, (text, signal) => suggestFor(text, this.dataset, signal)).show();
  });

  connectedCallback(): void {
    this.addEventListener('focusin', () => void this.#start());
  }
}

customElements.define('name-field', NameField);

/** The button that opens the header's field where there is no room for it. */
const lens = document.querySelector<HTMLElement>('[data-opens-search]');

function toggleHeader(isOpen: boolean): void {
  lens!.ariaExpanded = String(isOpen);
}

function firstField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('name-field input');
}

lens?.addEventListener('click', () => {
  const isOpen = lens.ariaExpanded !== 'true';
  toggleHeader(isOpen);
  if (isOpen) firstField()?.focus();
});

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
  const field = firstField();
  if (!field) return;
  event.preventDefault();
  if (lens && field.closest('header')) toggleHeader(true);
  field.focus();
});
