import { nextTheme, readTheme, type Theme } from './theme.ts';

/**
 * A button that goes through the themes: the system's, light, dark. The theme of the page itself
 * counts: `first-paint.js` has taken it from storage, which a browser may refuse.
 */
class ThemeChoice extends HTMLElement {
  readonly #page = document.documentElement.dataset;

  connectedCallback(): void {
    this.hidden = false;
    this.#name();
    this.querySelector('button')!.addEventListener('click', () => {
      const theme = nextTheme(readTheme(this.#page.theme));
      this.#show(theme);
      remember(theme);
    });
    // While the page was rendered ahead, another may have been chosen.
    document.addEventListener('prerenderingchange', () => this.#show(remembered()));
  }

  #show(theme: Theme): void {
    if (theme === 'system') delete this.#page.theme;
    else this.#page.theme = theme;
    this.#name();
  }

  #name(): void {
    const theme = readTheme(this.#page.theme);
    const { label, [theme]: name } = this.dataset;
    this.dataset.theme = theme;
    const button = this.querySelector('button')!;
    button.ariaLabel = `${label}: ${name}`;
    button.title = button.ariaLabel;
  }
}

function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // The browser refuses storage. The choice lasts as long as the page.
  }
}

function remembered(): Theme {
  try {
    return readTheme(localStorage.getItem('theme') ?? undefined);
  } catch {
    return 'system';
  }
}

customElements.define('theme-choice', ThemeChoice);
