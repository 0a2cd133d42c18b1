import { mainKind } from '../../domain/kinds.ts';
import { languageFacts, languages, type Language } from '../../domain/languages/index.ts';
import { authoringComponents, type AuthoringComponent } from '../../domain/text/components.ts';
import { endDateLine } from '../../domain/review/dates.ts';
import { findUnfinished, markUnfinished } from '../../domain/text/unfinished.ts';
import { skeletonWords, type SkeletonWords } from '../../i18n/skeleton-words.ts';
import { skeleton } from '../new/skeleton.ts';

/** A snippet as VS Code reads it: what an author types, and what it becomes. */
interface Snippet {
  /** The languages of the editor in which it is offered. */
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

/** Where VS Code looks for the snippets of a project; `npm run snippets` writes it. */
export const snippetsFile = '.vscode/reviews.code-snippets';

/** What that file says. */
export async function snippetsText(): Promise<string> {
  return `${JSON.stringify(await snippets(), null, 2)}\n`;
}

/**
 * Every snippet for authors by its name: a review in each language, a citation and its entry, and
 * each component as its example shows it.
 */
async function snippets(): Promise<Record<string, Snippet>> {
  const reviews = languages.map(async (language) => {
    const words = await skeletonWords(language);
    return [`Review (${language})`, review(language, words)] as const;
  });
  return Object.fromEntries([
    ...(await Promise.all(reviews)),
    ...citations,
    ...authoringComponents.map((one) => [`Component ${one.name}`, component(one)]),
  ]);
}

const both = 'markdown,mdx';

const citations: [string, Snippet][] = [
  [
    'Citation',
    {
      scope: both,
      prefix: 'cite',
      description: 'A citation, by the number of its entry in the references.',
      body: ['[${1:1}]'],
    },
  ],
  [
    'Reference',
    {
      scope: both,
      prefix: 'reference',
      description: 'An entry of the references, to which a citation of its number leads.',
      body: [
        '[${1:1}] ${2:Publisher}, ${3:Title}, ${4:https://example.com/page}, ${5:What it shows}',
      ],
    },
  ],
];

/** What the skeleton has instead of facts. Each is a text that occurs nowhere else in it. */
const marks = { name: 'the-name', ref: 'the-ref', companyRef: 'the-company', date: '2000-11-22' };
const price = 100;
const comparatorPrice = 50;

/** The editor knows the file, its folder and the day by itself. */
const known: Record<string, string> = {
  [marks.ref]: '$TM_FILENAME_BASE',
  [marks.companyRef]: '${TM_DIRECTORY/^.*[\\/\\\\]//}',
  [marks.date]: '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
  [endDateLine(marks.date)]: '($CURRENT_YEAR.${CURRENT_MONTH/^0//}.${CURRENT_DATE/^0//})',
};

const variable = new RegExp(
  [
    ...[...Object.keys(known), marks.name].map((text) => text.replace(/[().]/g, '\\$&')),
    String.raw`(?<score>\d\.\d)(?=[,\]}])`,
    String.raw`(?<=: )(?:${price}|${comparatorPrice})$`,
    String.raw`\[\[to do: [^\]\n]*\]\]`,
  ].join('|'),
  'gm',
);

/**
 * The skeleton that `npm run new` writes, with a tab stop for each mark and whatever else an author
 * types. What occurs twice, such as a score, is typed once.
 */
function review(language: Language, words: SkeletonWords): Snippet {
  const currency = languageFacts(language).currency;
  const comparator = markUnfinished(words.todo.comparator);
  const proof = { comparator, comparator_price: comparatorPrice, price, currency };
  const text = skeleton({ kind: mainKind, language, ...marks, price, proof }, words);
  const stop = tabStops();
  let scores = 0;
  const body = literal(text).replace(variable, (found, ...rest) => {
    if (known[found]) return known[found];
    const { score } = rest.at(-1) as { score?: string };
    if (found === marks.name) return stop('Name', found);
    // The six scores of the front matter come first, then those of the parts without the overall.
    if (score) return stop(score, `score ${scores < 6 ? scores++ : scores++ - 5}`);
    return stop(found, findUnfinished(found) === undefined ? found : undefined);
  });
  return {
    scope: both,
    prefix: `review-${language}`,
    description: `A whole review in ${language}, marked where something is left to write.`,
    body: body.split('\n'),
  };
}

/** A component's example: a tab stop for each value of an attribute and for each line of text. */
function component({ name, summary, example }: AuthoringComponent): Snippet {
  const stop = tabStops();
  const body = example
    .split('\n')
    .map((line) =>
      line.startsWith('<')
        ? literal(line).replace(/="([^"]*)"/g, (_, value: string) => `="${stop(value)}"`)
        : line.replace(/[^\s-].*$/, (text) => stop(text)),
    );
  return { scope: 'mdx', prefix: name, description: summary, body };
}

/** Text in which the editor finds no tab stop. */
function literal(text: string): string {
  return text.replace(/[\\$]/g, '\\$&');
}

/** Gives tab stops in order, each with its text; one that comes again by its name follows the first. */
function tabStops(): (text: string, name?: string) => string {
  const names: (string | undefined)[] = [];
  return (text, name) => {
    const first = name === undefined ? -1 : names.indexOf(name);
    if (first !== -1) return `$${first + 1}`;
    return `\${${names.push(name)}:${text.replace(/}/g, '\\}')}}`;
  };
}
