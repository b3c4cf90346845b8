import { choice } from '../../table/fields/choice.ts';
import { code } from '../../table/fields/code.ts';
import { date } from '../../table/fields/date.ts';
import { count } from '../../table/fields/integer.ts';
import { name, text } from '../../table/fields/text.ts';
import { url } from '../../table/fields/url.ts';
import { optional, required, several } from '../../table/yaml-key.ts';
import { listOf, mapOf } from '../../table/yaml-shape.ts';

const audience = choice({
  citizen: { vi: 'người dân, doanh nghiệp', en: 'citizens' },
  staff: { vi: 'cán bộ, công chức', en: 'staff' },
});

/** The head of a guide in Vietnamese: all its facts. */
export const readGuideHead = mapOf({
  title: required(name),
  summary: required(text),
  audience: required(audience),
  order: optional(count),
  procedures: several(code),
  directives: several(code),
  indicators: several(code),
  levels: several(code),
  minutes: optional(count),
  prepare: several(text),
  sources: {
    read: listOf(
      mapOf({
        title: required(name),
        title_en: optional(name),
        url: optional(url),
        directive: optional(code),
        note: optional(text),
        note_en: optional(text),
      }),
    ),
    required: true,
  },
  checked_on: required(date),
  review_by: required(date),
  video: {
    read: mapOf({
      src: required(name),
      captions: required(name),
      poster: optional(name),
      transcript: required(text),
    }),
    required: false,
  },
  radio: optional(text),
});

/** The head of a guide in English: its words alone. */
export const readEnglishGuideHead = mapOf({
  title: required(name),
  summary: required(text),
  prepare: several(text),
  captions: optional(name),
  transcript: optional(text),
  radio: optional(text),
});

/** What the head of a guide states. */
export type GuideHead = NonNullable<ReturnType<typeof readGuideHead>>;

export type EnglishGuideHead = NonNullable<ReturnType<typeof readEnglishGuideHead>>;
