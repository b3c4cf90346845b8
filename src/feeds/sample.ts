import type { Settings } from '../model/settings.ts';
import { dataPhrases } from '../text/messages/data.ts';
import { say } from '../text/messages/say.ts';

/**
 * The last column of every table of invented figures. CSV knows no comments, and a file is renamed and its rows copied:
 * only a cell in each row keeps the word. Read by the portal again, the column is told as unknown, as it should be.
 */
export const sampleColumn = 'sample';

/** The word in each of its cells, in the portal's first language; `undefined` where the figures are real. */
export function sampleWord({
  sample,
  languages: [language = 'vi'],
}: Pick<Settings, 'sample' | 'languages'>): string | undefined {
  return sample ? say(dataPhrases, language).sampleWord : undefined;
}
