import { parseArgs } from 'node:util';
import { progress } from '@clack/prompts';
import { printableJson } from '../../domain/text/printable.ts';
import { readCategories, readMethod } from '../../reading/data.ts';
import { listFiles } from '../../reading/files.ts';
import { readVocabulary } from '../../reading/vocabulary.ts';
import { runCommand, UsageError } from '../command-line.ts';
import { importReviews } from './import-reviews.ts';
import { textReport } from './report.ts';

const usage = `npm run import -- --from DIR --to DIR [--mdx] [--format json]

Takes a folder of reviews as Jekyll has them (_products, _companies): repairs what is certain,
refuses what is wrong, and writes the rest below --to. Nothing there is overwritten. Ends with 1 if
a file is refused.

  --mdx           makes MDX of Markdown
  --format json   prints the lists as JSON`;

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
  const files = listFiles(from);
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  const max = files.reviews.length + files.misnamed.length;
  const bar = process.stdout.isTTY && format === 'text' ? progress({ max }) : undefined;
  bar?.start('Importing');
  const terms = {
    vocabulary: await readVocabulary(from),
    categories: await readCategories(from),
    method: await readMethod(from),
  };
  const imported = await importReviews(files, terms, {
    ...{ from, to, mdx },
    signal: abort.signal,
    onProgress: (done, of) => bar?.advance(1, `${done} of ${of}`),
  });
  bar?.stop(imported.stopped ? 'Stopped' : 'Done');
  const json = printableJson(JSON.stringify(imported, null, 2));
  console.log(format === 'json' ? json : textReport(imported, to));
  if (imported.stopped) return 130;
  return imported.refused.length > 0 ? 1 : 0;
});
