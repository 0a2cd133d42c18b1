import { headers, specialTypes, typesByEnding, type Header } from './headers.ts';
import { patternSource } from './path-pattern.ts';
import type { Served } from './served.ts';

/** The configuration of nginx for a site, to be included where `http` is. */
export function nginxConfiguration({ root, port, base }: Served): string {
  const names = typesByEnding.map(([ending, type]) => `    ${type} ${ending};`);
  const texts = typesByEnding.map(([, type]) => type).filter((type) => type.startsWith('text/'));
  return `# Made by \`npm run hosting -- nginx\`. Include it within \`http\`, as in /etc/nginx/conf.d/.
${headers.filter(isSpecial).map(mapOf).join('')}
server {
  listen ${port};
  listen [::]:${port};
  root ${quoted(root)};
  server_tokens off;
  absolute_redirect off;
  error_page 404 ${base}404.html;

  # Forms that \`PRECOMPRESS=1 npm run build\` has made. Brotli needs a module of nginx,
  # which Debian calls libnginx-mod-http-brotli-static; without it, take its line out.
  gzip_static on;
  brotli_static on;
  gzip_vary on;

  charset utf-8;
  charset_types ${[...new Set(texts)].join(' ')};
  types {
${names.join('\n')}
  }

${headers.map((header) => `  add_header ${header.name} ${valueOf(header)} always;`).join('\n')}

  # What a build keeps for the next one, and what tells other hosts of headers.
  location ~ /\\.(?!well-known/) {
    return 404;
  }
  location = ${base}_headers {
    return 404;
  }
${specialTypes.map(locationOf).join('')}}
`;
}

const isSpecial = ({ special }: Header) => special.length > 0;
const variableOf = ({ name }: Header) => `$soundproof_${name.toLowerCase().replaceAll('-', '_')}`;

/** A header without a value is not sent. */
function mapOf(header: Header): string {
  const rows = header.special.map(
    ([pattern, value]) => `  ${quoted(`~${patternSource(pattern)}`)} ${quoted(value)};`,
  );
  return `
map $uri ${variableOf(header)} {
${rows.join('\n')}
  default ${quoted(header.otherwise ?? '')};
}
`;
}

function valueOf(header: Header): string {
  return isSpecial(header) ? variableOf(header) : quoted(header.otherwise ?? '');
}

function locationOf([pattern, type]: readonly [string, string]): string {
  return `
  location ~ ${quoted(patternSource(pattern))} {
    types {
    }
    default_type ${quoted(type)};
  }
`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
