import type { Guide, GuideSource, GuideVideo } from '../../model/guide.ts';
import type { Wording } from '../../model/wording.ts';
import type { EnglishGuideHead, GuideHead } from './guide-head.ts';
import { stepsIn } from './guide-steps.ts';
import type { HeadedText } from '../written-text.ts';

/** A guide in Vietnamese as its text gives it. */
export type GuideText = HeadedText<GuideHead>;

/** The same guide in English. */
export type EnglishGuideText = HeadedText<EnglishGuideHead>;

/** The guide of the model. */
export function guideFrom(vi: GuideText, en: EnglishGuideText | undefined): Guide {
  const { id, head, text } = vi;
  return {
    id,
    title: { vi: head.title, en: en?.head.title },
    summary: { vi: head.summary, en: en?.head.summary },
    audience: head.audience,
    order: head.order,
    procedures: head.procedures ?? [],
    directives: head.directives ?? [],
    indicators: head.indicators ?? [],
    levels: head.levels ?? [],
    minutes: head.minutes,
    prepare: said(head.prepare, en?.head.prepare),
    sources: head.sources.map(sourceFrom),
    checkedOn: head.checked_on,
    reviewBy: head.review_by,
    video: head.video && videoFrom(head.video, en?.head),
    radio: said(head.radio, en?.head.radio),
    languages: en === undefined ? ['vi'] : ['vi', 'en'],
    steps: { vi: stepsIn(text), en: en === undefined ? [] : stepsIn(en.text) },
    file: text.file,
  };
}

type Source = GuideHead['sources'][number];
type Video = NonNullable<GuideHead['video']>;

function sourceFrom({ title, title_en, url, directive, note, note_en }: Source): GuideSource {
  return {
    title: { vi: title, en: title_en },
    url,
    directive,
    note: note === undefined ? undefined : { vi: note, en: note_en },
  };
}

function videoFrom(video: Video, en: EnglishGuideHead | undefined): GuideVideo {
  const captions: Wording = { vi: video.captions, en: en?.captions };
  const transcript: Wording = { vi: video.transcript, en: en?.transcript };
  return { src: video.src, captions, poster: video.poster, transcript };
}

/** What was written, by language. */
function said<T>(vi: T | undefined, en: T | undefined): { vi?: T; en?: T } {
  return { ...(vi === undefined ? {} : { vi }), ...(en === undefined ? {} : { en }) };
}
