import { code } from '../../table/fields/code.ts';
import { date } from '../../table/fields/date.ts';
import { name, text } from '../../table/fields/text.ts';
import { required, several } from '../../table/yaml-key.ts';
import { mapOf } from '../../table/yaml-shape.ts';

/** The head of a piece of news in Vietnamese. */
export const readNewsHead = mapOf({
  title: required(name),
  summary: required(text),
  date: required(date),
  directives: several(code),
  guides: several(code),
  procedures: several(code),
});

/** The head of a piece of news in English: its words alone. */
export const readEnglishNewsHead = mapOf({ title: required(name), summary: required(text) });

export type NewsHead = NonNullable<ReturnType<typeof readNewsHead>>;

export type EnglishNewsHead = NonNullable<ReturnType<typeof readEnglishNewsHead>>;
