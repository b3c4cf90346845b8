import { basename } from 'node:path';
import { slugOf } from '../../table/slug.ts';

/**
 * Where the answers about a file are kept, from the portal folder: `data/import/` and the name of the file without the period that it
 * names, so that next month's file finds them.
 */
export function mappingFileFor(file: string): string {
  const stem = slugOf(basename(file).replace(/\.\w{1,5}$/, ''));
  const lasting = stem
    .replaceAll(
      /(?<=(?:^|-)(?:thang|quy|tuan|nam|ngay|ky|t|q))-?(?:[ivx]{1,4}|\d{1,4})(?=-|$)/g,
      '',
    )
    .replaceAll(/(?:^|-)\d+(?=-|$)/g, '')
    .replaceAll(/^-+|-+$/g, '');
  return `data/import/${lasting === '' ? 'tep-nhap' : lasting}.yaml`;
}
