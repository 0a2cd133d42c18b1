import type { Language } from './index.ts';

/**
 * The model for all strings, and the language of pages that are in no other. A module of its own,
 * so that a reader's script can ask for it without loading what every language has of its own.
 */
export const mainLanguage: Language = 'en';
