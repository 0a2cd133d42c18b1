import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../src/commands/command-line.ts';
import { buildOnce, buildSeries, copyContent, writeCorpus, type MeasuredBuild } from './builds.ts';
import { growthOf } from './growth.ts';
import { buildOther, otherNames, type MeasuredOther, type OtherName } from './others.ts';
import { inScratch } from './scratch.ts';
import { describeMachine, tableOf, tableOfOthers } from './tables.ts';

const usage = `npm run bench -- [options]

Builds invented reviews, the same in every run: cold, with nothing changed, after an edit, after
one more, and after a change of a template. Takes some minutes; nothing else should run.

  --documents N  builds N reviews (default 2000)
  --content DIR  builds copies of the reviews in DIR instead
  --against LIST builds the same with bare generators, and compares: ${otherNames.join(', ')}
  --scale        builds 1000, 4000 and 16000 cold, and tells how the time of processors grows
  --json         prints JSON
  --help         shows this`;

/** What a run has measured. */
interface Measured {
  machine: string;
  builds: MeasuredBuild[];
  others: MeasuredOther[];
  /** The power by which the time of processors grows with the documents; only with `--scale`. */
  growth?: number;
}

const scale = [1000, 4000, 16_000];

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string', default: '2000' },
      content: { type: 'string' },
      against: { type: 'string', default: '' },
      scale: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const count = Number(values.documents);
  if (!Number.isInteger(count) || count < 1) {
    throw new UsageError(`--documents is "${values.documents}". Give a whole number above 0.`);
  }
  const against = namesIn(values.against);
  const measured = await inScratch(async () => {
    if (values.scale) return measureScale();
    const { content } = values;
    return measureSeries(
      await (content === undefined ? writeCorpus(count) : copyContent(content)),
      against,
    );
  });
  console.log(values.json ? JSON.stringify(measured, null, 2) : describe(measured));
  return 0;
});

/** @throws UsageError for a generator that is not known */
function namesIn(list: string): OtherName[] {
  return list
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const known = otherNames.find((other) => other === name);
      if (known) return known;
      throw new UsageError(`--against names "${name}". Known: ${otherNames.join(', ')}.`);
    });
}

/** The others come first, while the documents are as they were. */
async function measureSeries(content: string, against: readonly OtherName[]): Promise<Measured> {
  const others: MeasuredOther[] = [];
  for (const name of against) others.push(await buildOther(name, content));
  const builds = await buildSeries(content);
  return { machine: describeMachine(), builds, others };
}

async function measureScale(): Promise<Measured> {
  const builds: MeasuredBuild[] = [];
  for (const count of scale) {
    builds.push({ name: String(count), report: await buildOnce(await writeCorpus(count)) });
  }
  const growth = growthOf(
    builds.map(({ name, report }) => ({ size: Number(name), cost: report.used.processor })),
  );
  return { machine: describeMachine(), builds, others: [], growth };
}

function describe({ machine, builds, others, growth }: Measured): string {
  const compared = others.length > 0 ? ['', tableOfOthers(others, builds[0]!.report)] : [];
  const grows = growth === undefined ? [] : [`Processors: documents ^ ${growth.toFixed(2)}.`];
  return [machine, '', tableOf(builds), ...compared, ...grows].join('\n');
}
