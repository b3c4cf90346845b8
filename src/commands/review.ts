import { reviewChange } from './review/review.ts';

/** What the job for a pull request runs: the check with its annotations, and the report of the change. */
const { output, error, exit } = reviewChange({
  words: process.argv.slice(2),
  variables: process.env,
  folder: process.cwd(),
  now: new Date(),
});
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = exit;
