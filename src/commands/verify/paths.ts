import type { Fault } from './fault.ts';
import type { SiteCheck } from './site.ts';

/** Windows refuses paths of more than 259 characters; this leaves room for the folder the site is copied to. */
const longest = 200;

const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const refused = /[<>:"|?*\\\u0000-\u001f]|[. ]$/;

/** Every path can lie on any disk: no two equal after case folding, no name that Windows refuses, none too long. */
export const checkPaths: SiteCheck = ({ files }) => {
  const folded = new Map<string, string>();
  return [...files].flatMap((file) => {
    const key = file.normalize('NFC').toUpperCase().toLowerCase();
    const other = folded.get(key);
    folded.set(key, file);
    return [...equal(file, other), ...names(file), ...length(file)];
  });
};

function equal(file: string, other: string | undefined): readonly Fault[] {
  return other === undefined ? [] : [{ code: 'path-equal', file, details: { other } }];
}

function names(file: string): readonly Fault[] {
  return file
    .split('/')
    .filter((name) => reserved.test(name) || refused.test(name))
    .map((name) => ({ code: 'path-name', file, details: { name } }));
}

function length(file: string): readonly Fault[] {
  return file.length <= longest
    ? []
    : [{ code: 'path-long', file, details: { length: file.length, limit: longest } }];
}
