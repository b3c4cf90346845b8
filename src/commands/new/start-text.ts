import { fileOfText } from '../../content/place.ts';
import type { TextKind } from '../../content/place.ts';
import type { Language, Words } from '../../table/language.ts';
import type { YamlReader } from '../../table/yaml-shape.ts';
import type { HeadWords } from '../../text/heads/key-words.ts';
import { textWords } from '../../text/new/texts.ts';
import { newWords } from '../../text/new/words.ts';
import type { Options } from '../arguments.ts';
import { filled } from '../build/failure.ts';
import type { Answers } from './answers.ts';
import { answered } from './answers.ts';
import { askedKey } from './asked-key.ts';
import { languagesOf } from './portal-languages.ts';
import { slugFor } from './slug.ts';
import type { Made, Request } from './subcommand.ts';
import { textFile } from './text-file.ts';
import type { Wanted } from './wanted.ts';

/** A kind of text that stands in both languages, and what is asked before it is begun. */
export interface StartedText {
  readonly kind: TextKind;
  /** The readers of the check. */
  readonly read: Readonly<Record<Language, YamlReader<unknown>>>;
  readonly words: HeadWords;
  /** Keys besides the title that are asked, and what changes in the question. */
  readonly asks: Readonly<Record<string, (request: Request) => Partial<Wanted>>>;
  readonly body: { readonly comment: Words; readonly lines: readonly string[] };
}

/** The options that a text of such a kind takes. */
export function optionsOf({ asks, read, words }: StartedText): Options {
  const asked = Object.keys(asks).map((name) => [name, askedKey(read.vi, words, name).words]);
  const says: Readonly<Record<string, Words>> = {
    ...{ title: textWords.title, 'title-en': textWords.englishTitle, slug: newWords.slug },
    ...Object.fromEntries(asked),
  };
  return Object.fromEntries(
    Object.entries(says).map(([name, one]) => [name, { kind: 'text', says: one }]),
  );
}

/** The files of a new text: in Vietnamese, and in English where the portal has it. */
export async function startText(started: StartedText, request: Request): Promise<Made> {
  const { kind, read, asks } = started;
  const languages: readonly Language[] = languagesOf(request.root).includes('en')
    ? ['vi', 'en']
    : ['vi'];
  const asked = (name: string) => askedKey(read.vi, started.words, name);
  const title = asked('title');
  const wanted = [
    title,
    ...languages.slice(1).map(() => englishTitle(title)),
    ...Object.entries(asks).map(([name, change]) => ({ ...asked(name), ...change(request) })),
  ];
  const answers = await answered(wanted, request);
  const id = await slugFor(answers['title'] ?? '', request);
  const files = languages.map((language): [string, string] => [
    fileOfText({ kind, id, language }),
    fileOf(started, { language, answers, request }),
  ]);
  const notes = files.map(([file]) => filled(textWords.writeBody, { file }));
  return { root: request.root, files: new Map(files), notes: [...notes, textWords.preview] };
}

function englishTitle(title: Wanted): Wanted {
  return { ...title, option: 'title-en', words: textWords.englishTitle, optional: true };
}

interface Begun {
  readonly language: Language;
  readonly answers: Answers;
  readonly request: Request;
}

function fileOf({ read, words, asks, body }: StartedText, begun: Begun): string {
  const { language, answers, request } = begun;
  const title = answers[language === 'vi' ? 'title' : 'title-en'];
  const more = language === 'vi' ? Object.keys(asks) : [];
  const values = Object.fromEntries(
    [['title', title] as const, ...more.map((name) => [name, answers[name]] as const)].flatMap(
      ([name, value]) => (value === undefined ? [] : [[name, value]]),
    ),
  );
  return textFile(
    { read: read[language], words, values, language: request.language },
    { comment: body.comment[request.language], lines: body.lines },
  );
}
