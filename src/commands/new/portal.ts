import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { name as nameType } from '../../table/fields/text.ts';
import { readSettings } from '../../table/settings.ts';
import { portalNewWords as words, settingsWords } from '../../text/new/portal.ts';
import { filled } from '../build/failure.ts';
import { answered } from './answers.ts';
import { askedKey } from './asked-key.ts';
import { portalFiles } from './portal-files.ts';
import type { Made, Request, Subcommand } from './subcommand.ts';
import { faultAs } from './wanted.ts';

/** `npm run new -- portal --out ../cong-cua-tinh`; `--out .` makes it in the folder of the engine, where there is none. */
export const portal: Subcommand = {
  name: 'portal',
  words: words.portal,
  options: {
    out: { kind: 'text', says: words.askOut },
    name: { kind: 'text', says: settingsWords['name']?.label },
    organisation: { kind: 'text', says: settingsWords['organisation']?.label },
    'level-name': { kind: 'text', says: words.askLevel },
    'unit-name': { kind: 'text', says: words.askUnit },
    licence: { kind: 'text', says: settingsWords['licence']?.label },
  },
  needsPortal: false,
  make,
};

/** Free to use with the name of the source: what open data of most administrations say. */
const usualLicence = 'CC BY 4.0';

async function make(request: Request): Promise<Made> {
  const { folder, today, language } = request;
  const faultOf = faultAs(nameType);
  const { licence } = settingsWords;
  const answers = await answered(
    [
      { option: 'out', words: words.askOut },
      askedKey(readSettings, settingsWords, 'name'),
      askedKey(readSettings, settingsWords, 'organisation'),
      { option: 'level-name', words: words.askLevel, faultOf },
      { option: 'unit-name', words: words.askUnit, faultOf },
      {
        option: 'licence',
        words: licence?.label ?? words.portal,
        fallback: usualLicence,
        faultOf,
      },
    ],
    request,
  );
  const { out = '', name = '', organisation = '' } = answers;
  const files = portalFiles({
    ...{ name, organisation, language, folder: out },
    licence: answers['licence'] ?? usualLicence,
    levelName: answers['level-name'] ?? '',
    unitName: answers['unit-name'] ?? '',
    year: today.slice(0, 4),
  });
  const root = resolve(folder, out);
  const isHere = root === folder;
  const notes = isHere
    ? [words.addIndicatorsHere, words.seeHere, words.sample]
    : [words.addIndicators, words.see, words.sample];
  return {
    root,
    files: isHere ? withoutStanding(files, root) : files,
    notes: notes.map((note) => filled(note, { root: out })),
  };
}

/** The engine brings a README of its own. */
function withoutStanding(
  files: ReadonlyMap<string, string>,
  root: string,
): ReadonlyMap<string, string> {
  const isThere = (file: string) => file === 'README.md' && existsSync(join(root, file));
  return new Map([...files].filter(([file]) => !isThere(file)));
}
