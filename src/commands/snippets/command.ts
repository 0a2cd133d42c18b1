import { runCommand } from '../command-line.ts';
import { writeAtomically } from '../files.ts';
import { snippetsFile, snippetsText } from './snippets.ts';

await runCommand(async () => {
  await writeAtomically(snippetsFile, await snippetsText());
  console.log(`Wrote ${snippetsFile}`);
  return 0;
});
