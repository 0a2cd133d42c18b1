import { writeFileSync } from 'node:fs';

// Loaded before a generator: it leaves what the process has used in a file.
process.on('exit', () => {
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage()));
});
