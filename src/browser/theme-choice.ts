import { nextTheme, readTheme, type Theme } from './theme.ts';

/** A button that goes through the themes: the system's, light, dark. The choice is remembered. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.#show(readTheme(localStorage.getItem('theme')));
    this.querySelector('button')?.addEventListener('click', () => {
      const theme = nextTheme(readTheme(localStorage.getItem('theme')));
      if (theme === 'system') localStorage.removeItem('theme');
      else localStorage.setItem('theme', theme);
      this.#show(theme);
    });
  }

  #show(theme: Theme): void {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    const { label, [theme]: name } = this.dataset;
    this.dataset.theme = theme;
    const button = this.querySelector('button');
    if (!button) return;
    button.ariaLabel = `${label}: ${name}`;
    button.title = button.ariaLabel;
  }
}

customElements.define('theme-choice', ThemeChoice);
