import { resolve } from 'node:path';
import { readArguments, UsageError } from '../../src/commands/arguments.ts';
import { provinceOptions, sizeOptions } from './given-options.ts';
import { writeProvince } from './province.ts';

/**
 * `node test/province/generate.ts --out DIR`: writes the portal folder of an invented province. Ends with 2 when called
 * in a way that has no meaning.
 */
try {
  const given = readArguments(process.argv.slice(2), { ...sizeOptions, out: { kind: 'text' } });
  if (given.out === undefined)
    throw new UsageError({
      vi: 'Cần --out THƯ_MỤC: nơi ghi tỉnh mẫu.',
      en: 'An --out FOLDER is needed: where to write the province.',
    });
  writeProvince(resolve(given.out), provinceOptions(given));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.words.vi}\n${error.words.en}\n`);
  process.exitCode = 2;
}
