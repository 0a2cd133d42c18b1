import { languageOfPath } from './path-language.ts';

/**
 * Keeps of a page in several languages the section in the language that the address names, with
 * its heading as the page's; without script, or where the address names none, all are shown.
 */
class AddressLanguage extends HTMLElement {
  connectedCallback(): void {
    const sections = [...this.children] as HTMLElement[];
    const language = languageOfPath(
      location.pathname,
      sections.map(({ lang }) => lang),
    );
    const own = sections.find(({ lang }) => lang === language);
    if (!language || !own) return;
    const first = this.firstElementChild;
    document.documentElement.lang = language;
    if (own !== first) {
      const heading = document.createElement('h1');
      heading.textContent = own.firstElementChild?.textContent ?? '';
      own.firstElementChild?.replaceWith(heading);
    }
    document.title = own.firstElementChild?.textContent ?? document.title;
    this.replaceChildren(own);
  }
}

customElements.define('address-language', AddressLanguage);
