import { colours } from '../../styles/colours.ts';

/**
 * A colour by its name in the tokens. Previews and icons have those of the light theme: they are
 * shown where nobody knows the theme.
 */
export const colour = (name: string): string => colours.light[name]!;
