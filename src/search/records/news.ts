import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import type { AddressOf } from '../entries/units.ts';
import { textOf } from '../text-record.ts';
import type { BodyOf, TextRecord } from '../text-record.ts';

interface Texts {
  readonly addressOf: AddressOf;
  readonly bodyOf: BodyOf;
}

/** The news: summary and text. */
export function newsRecords(
  { news }: Pick<Portal, 'news'>,
  language: Language,
  { addressOf, bodyOf }: Texts,
): readonly TextRecord[] {
  return [...news.values()].map(({ id, title, summary }) => ({
    language,
    title: worded(title, language),
    address: addressOf(id),
    text: textOf([
      worded(summary, language),
      bodyOf('news', id, language) ?? bodyOf('news', id, 'vi'),
    ]),
  }));
}
