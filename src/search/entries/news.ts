import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../entry.ts';
import type { AddressOf } from './units.ts';

/** The news: found by title and summary. */
export function newsEntries(
  { news }: Pick<Portal, 'news'>,
  language: Language,
  addressOf: AddressOf,
): readonly Entry[] {
  return [...news.values()].map(({ id, title, summary, date }) =>
    entry({
      kind: 'news',
      title: worded(title, language),
      address: addressOf(id),
      aliases: language === 'vi' ? [] : [title.vi],
      detail: worded(summary, language),
      year: Number(date.slice(0, 4)),
    }),
  );
}
