import { checkPortal } from './check-portal.ts';

/** `npm run check`: the check for editors. Writes the report and ends with its exit code. */
const { output, error, exit } = checkPortal({
  words: process.argv.slice(2),
  variables: process.env,
  folder: process.cwd(),
  now: new Date(),
});
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = exit;
