import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { destination } from './address.ts';
import type { Fault } from './fault.ts';
import type { Expected, Site } from './site.ts';
import { addressesIn } from './style-sheet.ts';

interface Request {
  readonly file: string;
  readonly target: string;
  readonly index: number;
}

/** Pages and style sheets load nothing from another origin, `data:` included; links that a reader follows may lead anywhere. */
export function checkOrigins(site: Site, { base, siteUrl }: Expected): readonly Fault[] {
  return [...pageRequests(site), ...styleRequests(site)]
    .filter(({ file, target }) => destination(target, { file, base, siteUrl }).kind === 'elsewhere')
    .map(({ file, target, index }) => ({
      code: 'origin-foreign',
      file,
      index,
      details: { link: target.slice(0, 120) },
    }));
}

function pageRequests({ pages }: Site): readonly Request[] {
  return [...pages].flatMap(([file, page]) =>
    page.links
      .filter(({ kind }) => kind === 'request')
      .map(({ target, index }) => ({ file, target, index })),
  );
}

function styleRequests({ folder, files }: Site): readonly Request[] {
  return [...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      addressesIn(readFileSync(join(folder, file), 'utf8')).map((each) => ({ file, ...each })),
    );
}
