import type { APIRoute } from 'astro';
import { draw } from '../../pictures/draw.ts';
import { pictureKey } from '../../pictures/keep.ts';
import { iconPicture, icons, type IconName } from '../../publishing/icons.ts';

export function getStaticPaths() {
  return (Object.keys(icons) as IconName[]).map((name) => ({
    params: { name },
    props: { name },
    cacheKey: pictureKey(iconPicture(name)),
  }));
}

interface Props extends Record<string, unknown> {
  name: IconName;
}

/** The mark of the site, for systems that show it beside the names of programs. */
export const GET: APIRoute<Props> = async ({ props: { name } }) =>
  new Response(await draw(iconPicture(name)), { headers: { 'content-type': 'image/png' } });
