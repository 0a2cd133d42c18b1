import { parseArgs } from 'node:util';
import { progress } from '@clack/prompts';
import { formatProblem } from '../../domain/check/problems.ts';
import { printableJson } from '../../domain/text/printable.ts';
import { readFolder } from '../../reading/documents.ts';
import { readVocabulary } from '../../reading/vocabulary.ts';
import { describeMend } from '../check/describe-mend.ts';
import { runCommand, UsageError } from '../command-line.ts';
import { importReviews, type Imported } from './import-reviews.ts';

const usage = `npm run import -- --from DIR --to DIR [--mdx] [--format json]

Takes a folder of reviews as Jekyll has them (_products, _companies): repairs what is certain,
refuses what is wrong, and writes the rest below --to. Nothing there is overwritten.

  --mdx           makes MDX of Markdown
  --format json   prints the three lists as JSON`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      mdx: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { from, to, mdx, format } = values;
  if (!from || !to) throw new UsageError(`--from and --to are needed.\n\n${usage}`);
  if (format !== 'text' && format !== 'json') {
    throw new UsageError(`Unknown format "${format}". Known: text, json.`);
  }
  const { documents, pictures } = await readFolder(from);
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  const bar =
    process.stdout.isTTY && format === 'text' ? progress({ max: documents.length }) : undefined;
  bar?.start('Importing');
  const imported = await importReviews(documents, await readVocabulary(from), {
    from,
    to,
    pictures,
    mdx,
    signal: abort.signal,
    onProgress: (done, of) => bar?.advance(1, `${done} of ${of}`),
  });
  bar?.stop(imported.stopped ? 'Stopped' : 'Done');
  const json = printableJson(JSON.stringify(imported, null, 2));
  console.log(format === 'json' ? json : textReport(imported, to));
  return imported.stopped ? 130 : 0;
});

function textReport({ asItWas, repaired, refused, stopped }: Imported, to: string): string {
  const repairs = repaired.flatMap((one) => one.repairs.map(describeMend));
  const refusals = refused.flatMap(({ problems }) =>
    problems.map((problem) => formatProblem(problem)),
  );
  return [
    ...(repairs.length > 0 ? ['Repaired:', ...repairs, ''] : []),
    ...(refusals.length > 0 ? ['Refused:', ...refusals, ''] : []),
    `${asItWas.length} as they were, ${repaired.length} repaired, ${refused.length} refused; ` +
      `what was not refused is in ${to}.`,
    ...(stopped ? ['Stopped before the end; run it again to go on.'] : []),
  ].join('\n');
}
