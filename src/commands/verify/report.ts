import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../table/language.ts';
import { fill } from '../../text/messages/say.ts';
import type { Fault } from './fault.ts';
import { faultPhrases } from './phrases.ts';

/** So many places of one fault are named; a fault of the layout would name every page. */
const shown = 3;

const more = { vi: '… và {count} nơi nữa', en: '… and {count} more' };

/** The faults of a site as a text: what is wrong, then where. The same fault in many pages is told once. */
export function reportFaults(faults: readonly Fault[], folder: string, language: Language): string {
  const groups = Map.groupBy(faults, ({ code, details }) =>
    fill(faultPhrases[code][language], details ?? {}),
  );
  return [...groups]
    .map(([sentence, places]) => [sentence, ...placesOf(places, folder, language)].join('\n'))
    .join('\n');
}

function placesOf(faults: readonly Fault[], folder: string, language: Language): readonly string[] {
  const named = faults.slice(0, shown).map((fault) => `  ${placeOf(fault, folder)}`);
  const rest = faults.length - named.length;
  return rest === 0 ? named : [...named, `  ${fill(more[language], { count: rest })}`];
}

function placeOf({ file, index }: Fault, folder: string): string {
  if (index === undefined) return file;
  const before = readFileSync(join(folder, file), 'utf8').slice(0, index);
  return `${file}:${String(before.split('\n').length)}`;
}
