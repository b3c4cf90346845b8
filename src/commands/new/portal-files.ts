import { indicators } from '../../table/definitions/indicators.ts';
import { levels } from '../../table/definitions/levels.ts';
import { observations } from '../../table/definitions/observations.ts';
import { units } from '../../table/definitions/units.ts';
import type { Language, Words } from '../../table/language.ts';
import { readSettings } from '../../table/settings.ts';
import { portalNewWords as words, settingsWords } from '../../text/new/portal.ts';
import { filled } from '../build/failure.ts';
import { newTable } from '../import/splice.ts';
import { codeOfName } from './code-of-name.ts';
import { commentLines } from './comment.ts';
import { headLines } from './head.ts';

/** What a new portal is told at its beginning. */
export interface NewPortal {
  readonly name: string;
  readonly organisation: string;
  readonly licence: string;
  readonly levelName: string;
  readonly unitName: string;
  /** How its folder is called from that of the engine. */
  readonly folder: string;
  readonly year: string;
  readonly language: Language;
}

/** Every file of a portal that has no figures yet: it passes the check and is built as it is. */
export function portalFiles(portal: NewPortal): ReadonlyMap<string, string> {
  const level = codeOfName(portal.levelName) ?? 'nhom';
  const unit = { unit: codeOfName(portal.unitName) ?? 'don-vi', name: portal.unitName, level };
  const group = { level, name: portal.levelName, order: '1', ranked: 'yes' };
  const { name, folder: root } = portal;
  const readme = filled(words.readme, { name, root });
  return new Map([
    ['README.md', inBoth(readme)],
    ['data/portal.yaml', settingsText(portal)],
    ['data/levels.csv', newTable([group], levels)],
    ['data/units.csv', newTable([unit], units)],
    ['data/indicators.csv', newTable([], indicators)],
    [`data/observations/${portal.year}.csv`, newTable([], observations)],
    ...(['guides', 'news', 'directives', 'pages'] as const).map((kind): [string, string] => [
      `content/${kind}/README.md`,
      inBoth(words[kind]),
    ]),
    ['public/robots.txt', 'User-agent: *\nAllow: /\n'],
  ]);
}

function inBoth({ vi, en }: Words): string {
  return `${vi}\n\n${en}\n`;
}

function settingsText({ name, organisation, licence, language }: NewPortal): string {
  const values = {
    ...{ name, organisation, languages: ['vi'], sample: true, official: false },
    licence: { name: licence },
  };
  return [
    ...commentLines(words.settings[language]),
    ...headLines({ read: readSettings, words: settingsWords, values, language }),
    '',
  ].join('\n');
}
