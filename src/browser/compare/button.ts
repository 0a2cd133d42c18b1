import { currentTray, toggle } from './tray-store.ts';
import { holds } from './tray.ts';
import { say } from './tray-words.ts';

/**
 * Puts a product into the comparison's tray, or takes it out. It takes its name from its data, so
 * that copies that other scripts make work too, and change with the data.
 */
class CompareButton extends HTMLElement {
  static readonly observedAttributes = ['data-ref'];

  constructor() {
    super();
    this.addEventListener('click', () => {
      const { ref = '', name = '' } = this.dataset;
      toggle({ ref, name });
    });
  }

  connectedCallback(): void {
    this.show();
  }

  attributeChangedCallback(): void {
    this.show();
  }

  /** Says whether its product is in the tray. */
  show(): void {
    const { ref = '', name = '' } = this.dataset;
    const button = this.querySelector('button');
    if (!button) return;
    button.ariaLabel = say('compareProduct', name);
    button.ariaPressed = String(holds(currentTray(), ref));
  }
}

customElements.define('compare-button', CompareButton);

document.addEventListener('tray-change', () => {
  for (const button of document.querySelectorAll<CompareButton>('compare-button')) button.show();
});
