import { pageLanguage } from './page-language.ts';
import { trayStringsOf } from '../i18n/live/tray/index.ts';
import { setText } from './set-text.ts';
import { currentTray, toggle } from './tray-store.ts';
import { holds } from './tray.ts';

/**
 * Puts a product into the comparison's tray, or takes it out. It names itself from its data, so
 * that copies which other scripts put into a page work as well, and follow when it changes.
 */
class CompareButton extends HTMLElement {
  static readonly observedAttributes = ['data-ref'];
  #changes: AbortController | undefined;

  connectedCallback(): void {
    this.#changes = new AbortController();
    const { signal } = this.#changes;
    this.addEventListener('click', () => toggle(this.#product), { signal });
    document.addEventListener('tray-change', () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#changes?.abort();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  get #product() {
    const { ref = '', name = '' } = this.dataset;
    return { ref, name };
  }

  #show(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const { ref, name } = this.#product;
    const strings = trayStringsOf(pageLanguage());
    setText(button, strings.compare);
    button.ariaLabel = strings.compareProduct(name);
    button.ariaPressed = String(holds(currentTray(), ref));
  }
}

customElements.define('compare-button', CompareButton);
