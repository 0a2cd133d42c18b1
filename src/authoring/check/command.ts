import { formatProblem, hasErrors } from '../../domain/problems.ts';
import { judgeFolder } from '../../reading/documents.ts';

const { documents, problems } = await judgeFolder();
for (const problem of problems) console.log(formatProblem(problem));
const errors = problems.filter(({ severity }) => severity === 'error').length;
console.log(`${documents.length} reviews, ${errors} errors, ${problems.length - errors} warnings`);
process.exitCode = hasErrors(problems) ? 1 : 0;
