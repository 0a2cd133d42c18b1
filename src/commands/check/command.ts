import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Location } from '../../domain/check/document.ts';
import { oncePerValue } from '../../domain/check/once.ts';
import { hasErrors } from '../../domain/check/problems.ts';
import { rules } from '../../domain/rules/index.ts';
import { printableJson } from '../../domain/text/printable.ts';
import { judgeFolder, type Judgement } from '../../reading/judgement.ts';
import { contentFolder } from '../../reading/content-folder.ts';
import { isWithin } from '../../reading/inside.ts';
import type { ScoreHistory } from '../../reading/history/score-history.ts';
import { complain, runCommand, UsageError } from '../command-line.ts';
import { readDeadSources } from './dead-sources.ts';
import type { Mend } from './mend.ts';
import { parseOptions, usage, type CheckOptions } from './options.ts';
import { reporters, type Findings } from './reporters/index.ts';
import { reports } from './reports/index.ts';

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2));
  if (options.print === 'help') return print(usage);
  if (options.print === 'rules') return print(ruleList());
  const dead = await readDeadSources(options.dead);
  const history = options.history ? await askHistory() : undefined;
  const isChosen = chooser(options.paths);
  // Reports, and what mends, ask all reviews.
  const isAsked = options.print || options.fix ? undefined : isChosen;
  const judge = () => judgeFolder(contentFolder(), { history, isAsked });
  const judgement = await judge();
  const { problems } = judgement;
  const { all } = judgement.library;
  if (options.print) {
    const { rows, text } = await (await reports[options.print].load())(judgement, { dead });
    return print(options.format === 'json' ? printableJson(JSON.stringify(rows, null, 2)) : text);
  }
  assertChoice(options.paths, judgement);
  const mends = options.fix ? await mend(all.filter(isChosen), judgement) : [];
  const left = mends.length > 0 ? (await judge()).problems : problems;
  return report(options, {
    ...{ mends, problems: left.filter(isChosen) },
    reviews: all.filter(isChosen).length,
  });
});

/** The scores that reviews have had; where nobody knows them, it is said why. */
async function askHistory(): Promise<ScoreHistory | undefined> {
  const { readScoreHistory } = await import('../../reading/history/score-history.ts');
  const history = await readScoreHistory();
  if (typeof history !== 'string') return history;
  complain(history);
  return undefined;
}

async function mend(files: readonly Location[], judgement: Judgement): Promise<Mend[]> {
  // Without `--fix` the modules that read and mend are not loaded.
  const { mendFiles, writeCategories } = await import('./mend-files.ts');
  const mends = await mendFiles(files, judgement.problems);
  const { library } = mends.length > 0 ? await judgeFolder() : judgement;
  return [...mends, ...(await writeCategories(files, library))];
}

function report({ format, strict }: CheckOptions, findings: Findings): number {
  print(reporters[format](findings));
  const { problems } = findings;
  return hasErrors(problems) || (strict && problems.length > 0) ? 1 : 0;
}

/** Anything that tells its file: a document, or a problem. */
type OfFile = Pick<Location, 'file'>;

/** Tells what of the content folder the named files and folders choose; all where none is named. */
function chooser(paths: readonly string[]): (one: OfFile) => boolean {
  const wanted = paths.map((one) => path.resolve(one));
  if (wanted.length === 0) return () => true;
  const isChosen = oncePerValue((file: string) => {
    const whole = path.resolve(file);
    return wanted.some((one) => isWithin(whole, one));
  });
  return ({ file }) => isChosen(file);
}

/** @throws UsageError where a named file or folder is nothing that is judged and holds nothing that is */
function assertChoice(paths: readonly string[], { library, problems }: Judgement): void {
  const { all, figures, curves } = library;
  const judged = [all, figures, curves, curves.flatMap(({ data }) => data), problems];
  for (const one of paths) {
    if (judged.some((some) => some.some(chooser([one])))) continue;
    const name = path.relative('', one) || '.';
    throw new UsageError(
      existsSync(one)
        ? `${name} holds no review of the content folder.`
        : `There is no file or folder ${name}.`,
    );
  }
}

function ruleList(): string {
  return rules
    .map(
      ({ id, severity, summary, remedy }) =>
        `${severity.padEnd(7)}  ${id}\n    ${summary}\n    ${remedy}`,
    )
    .join('\n');
}

function print(text: string): 0 {
  if (text !== '') console.log(text);
  return 0;
}
