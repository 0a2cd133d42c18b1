import { pageLanguage } from './page-language.ts';
import { trayStringsOf } from '../i18n/live/tray/index.ts';
import { currentTray, toggle } from './tray-store.ts';
import { holds } from './tray.ts';

/**
 * Puts a product into the comparison's tray, or takes it out. It names itself from its data, so
 * that copies which other scripts put into a page work as well.
 */
class CompareButton extends HTMLElement {
  #changes: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const { ref = '', name = '' } = this.dataset;
    const strings = trayStringsOf(pageLanguage());
    const show = () => (button.ariaPressed = String(holds(currentTray(), ref)));
    this.#changes = new AbortController();
    const { signal } = this.#changes;
    button.textContent = strings.compare;
    button.ariaLabel = strings.compareProduct(name);
    button.addEventListener('click', () => toggle({ ref, name }), { signal });
    document.addEventListener('tray-change', show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#changes?.abort();
  }
}

customElements.define('compare-button', CompareButton);
