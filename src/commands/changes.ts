import { tellChanges } from './changes/changes.ts';

/** `npm run changes`: what a change does, for who reviews it. Writes the report and ends with its exit code. */
const { output, error, exit } = tellChanges({
  words: process.argv.slice(2),
  variables: process.env,
  folder: process.cwd(),
  now: new Date(),
});
process.stdout.write(output);
process.stderr.write(error);
process.exitCode = exit;
