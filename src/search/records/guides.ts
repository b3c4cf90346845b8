import { languageOfGuide } from '../../model/guide-forms.ts';
import type { Portal } from '../../model/portal.ts';
import { worded } from '../../model/wording.ts';
import type { Language } from '../../table/language.ts';
import type { AddressOf } from '../entries/units.ts';
import { textOf } from '../text-record.ts';
import type { BodyOf, TextRecord } from '../text-record.ts';

/** The guides: what each is for, what to have at hand, its steps and answers, and what its film says. */
export function guideRecords(
  { guides }: Pick<Portal, 'guides'>,
  language: Language,
  { addressOf, bodyOf }: { readonly addressOf: AddressOf; readonly bodyOf: BodyOf },
): readonly TextRecord[] {
  return [...guides.values()].map((guide) => {
    const written = languageOfGuide(guide, language);
    return {
      language,
      title: worded(guide.title, written),
      address: addressOf(guide.id),
      text: textOf([
        worded(guide.summary, written),
        ...(guide.prepare[written] ?? []),
        bodyOf('guides', guide.id, written),
        guide.video && worded(guide.video.transcript, written),
      ]),
    };
  });
}
