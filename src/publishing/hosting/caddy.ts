import { headers, specialTypes, typesByEnding, type Header } from './headers.ts';
import { contentType, mediaTypes } from './media-types.ts';
import { patternSource } from './path-pattern.ts';
import type { Served } from './served.ts';

/** The Caddyfile for a site. */
export function caddyConfiguration({ root, port, base }: Served): string {
  const special = [
    ...headers.flatMap(specialOf),
    ...typesByEnding.flatMap(typeOf),
    ...specialTypes.flatMap(specialTypeOf),
  ];
  return `# Made by \`npm run hosting -- caddy\`. For HTTPS, name your host in place of the port.
# With \`?\` a header is set only where nothing else has set it.
(soundproof) {
${lines(headers.flatMap(otherwiseOf))}
}

:${port} {
	root * ${quoted(root)}

	import soundproof
${lines(special)}

	# What a build keeps for the next one, and what tells other hosts of headers.
	@kept {
		path */.* ${base}_headers
		not path /.well-known/*
	}
	error @kept 404

	# Forms that \`PRECOMPRESS=1 npm run build\` has made.
	file_server {
		precompressed br gzip
	}
	handle_errors {
		import soundproof
		header Content-Type ${quoted(contentType(mediaTypes.html!))}
		rewrite * ${base}404.html
		file_server
	}
}
`;
}

function otherwiseOf({ name, otherwise }: Header): string[] {
  return otherwise === undefined ? [] : [`header ?${name} ${quoted(otherwise)}`];
}

function specialOf({ name, special }: Header): string[] {
  const byValue = Map.groupBy(special, ([, value]) => value);
  return [...byValue].flatMap(([value, patterns], index) => {
    const paths = patterns.map(([pattern]) => patternSource(pattern)).join('|');
    return [
      `@${name}-${index} path_regexp ${quoted(paths)}`,
      `header @${name}-${index} ${name} ${quoted(value)}`,
    ];
  });
}

function typeOf([ending, type]: (typeof typesByEnding)[number]): string[] {
  return [
    `@${ending} path *.${ending}`,
    `header @${ending} Content-Type ${quoted(contentType(type))}`,
  ];
}

function specialTypeOf([pattern, type]: (typeof specialTypes)[number], index: number): string[] {
  return [
    `@type-${index} path_regexp ${quoted(patternSource(pattern))}`,
    `header @type-${index} Content-Type ${quoted(type)}`,
  ];
}

const lines = (all: readonly string[]) => all.map((line) => `\t${line}`).join('\n');

function quoted(text: string): string {
  return `\`${text}\``;
}
