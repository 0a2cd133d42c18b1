import { headers, ordinaryPages, specialTypes, type Header } from './headers.ts';

type Line = readonly [pattern: string, header: string];

/**
 * The file `_headers`, as Netlify and Cloudflare Pages read it: patterns of paths, each with its
 * headers. A path gets the headers of all its patterns, so it never gets one header of two.
 */
export function headersFile(): string {
  const types = specialTypes.map(([pattern, type]): Line => [pattern, `Content-Type: ${type}`]);
  const lines = [...headers.flatMap(linesOf), ...types];
  return [...Map.groupBy(lines, ([pattern]) => pattern)]
    .map(([pattern, ofPattern]) => [pattern, ...ofPattern.map(([, header]) => `  ${header}`)])
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

function linesOf({ name, special, otherwise }: Header): Line[] {
  const others = special.length > 0 ? ordinaryPages : ['/*'];
  return [
    ...special.map(([pattern, value]): Line => [pattern, `${name}: ${value}`]),
    ...(otherwise ? others.map((pattern): Line => [pattern, `${name}: ${otherwise}`]) : []),
  ];
}
