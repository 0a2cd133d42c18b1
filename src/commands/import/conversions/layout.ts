import { locateKey } from '../../../domain/check/front-matter.ts';
import type { Conversion } from './conversion.ts';

/** The folder tells the layout. In MDX, Astro would import a component of its name. */
export const layout: Conversion = {
  name: 'layout',
  message: '`layout` would be imported as a component in MDX',
  *find({ frontMatter, format, text }) {
    if (format !== 'mdx' || !('layout' in frontMatter.data)) return;
    const position = locateKey(frontMatter, 'layout');
    yield { ...position, remove: `${text.split('\n')[position.line - 1]}\n`, insert: '' };
  },
};
