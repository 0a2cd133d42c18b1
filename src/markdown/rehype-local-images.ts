import type { Element, Root } from 'hast';
import { visit } from '../domain/text/visit.ts';
import type { VFile } from 'vfile';
import { pathBeside } from '../domain/text/addresses.ts';

/** The pictures beside a file, as `rehypeLocalImages` found them. */
export function localImagesOf({ data }: VFile): string[] {
  return (data.localImages as string[] | undefined) ?? [];
}

/**
 * Marks pictures beside the review's file in the way that Astro expects. When Astro draws an entry,
 * it replaces each mark with the picture's final address and size.
 */
export function rehypeLocalImages() {
  return (tree: Root, file: VFile): void => {
    const counts = new Map<string, number>();
    visit(tree, 'element', (node) => {
      const src = localSource(node);
      if (src === undefined) return;
      const index = counts.get(src) ?? 0;
      counts.set(src, index + 1);
      node.properties = { __ASTRO_IMAGE_: JSON.stringify({ ...node.properties, src, index }) };
    });
    file.data.localImages = [...counts.keys()];
  };
}

function localSource({ tagName, properties: { src } }: Element): string | undefined {
  return tagName === 'img' && typeof src === 'string' ? pathBeside(src) : undefined;
}
