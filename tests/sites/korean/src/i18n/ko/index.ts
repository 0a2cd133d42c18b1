export { authoring } from './authoring.ts';
export { catalog } from './catalog.ts';
export { compare } from './compare.ts';
export { format } from './format.ts';
export { kinds } from './kinds.ts';
export { site } from './site.ts';
export { tray } from './tray.ts';
