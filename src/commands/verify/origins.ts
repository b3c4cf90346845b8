import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { destination } from './address.ts';
import type { Fault } from './fault.ts';
import type { PageCheck, Site, SiteCheck } from './site.ts';
import { addressesIn } from './style-sheet.ts';

interface Request {
  readonly file: string;
  readonly target: string;
  readonly index: number;
}

/** A page loads nothing from another origin, `data:` included; links that a reader follows may lead anywhere. */
export const checkRequests: PageCheck = ({ file, links }, site) =>
  links
    .filter(({ kind }) => kind === 'request')
    .flatMap(({ target, index }) => foreign({ file, target, index }, site));

/** Nor does a style sheet. */
export const checkStyleSheets: SiteCheck = (site) =>
  [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      addressesIn(readFileSync(join(site.folder, file), 'utf8')).flatMap((each) =>
        foreign({ file, ...each }, site),
      ),
    );

function foreign({ file, target, index }: Request, { expected }: Site): readonly Fault[] {
  const { base, siteUrl } = expected;
  if (destination(target, { file, base, siteUrl }).kind !== 'elsewhere') return [];
  return [{ code: 'origin-foreign', file, index, details: { link: target.slice(0, 120) } }];
}
