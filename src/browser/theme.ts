const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The theme that a word names; the system's for anything else. */
export function readTheme(word: string | undefined): Theme {
  return themes.find((theme) => theme === word) ?? 'system';
}

/** The theme after a press of the button. */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length]!;
}
