import { resolve } from 'node:path';
import { name as nameType } from '../../table/fields/text.ts';
import { readSettings } from '../../table/settings.ts';
import { portalNewWords as words, settingsWords } from '../../text/new/portal.ts';
import { filled } from '../build/failure.ts';
import { answered } from './answers.ts';
import { askedKey } from './asked-key.ts';
import { portalFiles } from './portal-files.ts';
import type { Made, Request, Subcommand } from './subcommand.ts';
import { faultAs } from './wanted.ts';

/** `npm run new -- portal --out ../cong-cua-tinh`. */
export const portal: Subcommand = {
  name: 'portal',
  words: words.portal,
  options: {
    out: { kind: 'text' },
    name: { kind: 'text' },
    organisation: { kind: 'text' },
    'level-name': { kind: 'text' },
    'unit-name': { kind: 'text' },
    licence: { kind: 'text' },
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
  const notes = [words.addIndicators, words.see, words.sample];
  return {
    root: resolve(folder, out),
    files,
    notes: notes.map((note) => filled(note, { root: out })),
  };
}
