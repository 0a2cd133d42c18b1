import { dataFormats, sourceFormats } from '../../domain/formats.ts';

/** The media types of the files of a site, by the ending of their names. */
export const mediaTypes: Record<string, string> = {
  ...dataFormats,
  ...sourceFormats,
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/x-icon',
  bin: 'application/octet-stream',
};

/** Whether a file of a type is text, which has a charset and becomes smaller when compressed. */
export function isText(type: string): boolean {
  return /^text\/|[/+](?:json|x-ndjson|xml)$/.test(type);
}

/** A media type as a header says it: every text of a site is UTF-8. */
export function contentType(type: string): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
