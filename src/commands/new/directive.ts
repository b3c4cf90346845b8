import { readHead } from '../../content/directives/directive-head.ts';
import { fileOfText } from '../../content/place.ts';
import { openPortal } from '../../open.ts';
import { diskFolder } from '../../table/disk-folder.ts';
import { directiveWords } from '../../text/heads/directives.ts';
import { directiveNewWords as words } from '../../text/new/directive.ts';
import { newWords } from '../../text/new/words.ts';
import { filled } from '../build/failure.ts';
import { readLetter } from './letter/letter.ts';
import type { Letter } from './letter/letter.ts';
import { citedHead } from './letter-cites.ts';
import { letterMarks, markIn } from './letter-marks.ts';
import { letterValues } from './letter-values.ts';
import { pastedText } from './pasted.ts';
import { slugFor } from './slug.ts';
import type { Made, Request, Subcommand } from './subcommand.ts';
import { textFile } from './text-file.ts';

/** `npm run new -- directive --from letter.txt`. */
export const directive: Subcommand = {
  name: 'directive',
  words: words.directive,
  options: {
    from: { kind: 'text', says: words.from },
    slug: { kind: 'text', says: newWords.slug },
  },
  needsPortal: true,
  make,
};

async function make(request: Request): Promise<Made> {
  const { root, today, language } = request;
  const { directives, tables } = openPortal(diskFolder(root), today);
  const letter = readLetter(await pastedText(request), tables.units);
  const id = await slugFor(nameOf(letter), request);
  const file = fileOfText({ kind: 'directives', id, language: 'vi' });
  const mark = markIn(language);
  const cites = citedHead(letter.cited, directives, mark);
  const values = letterValues(letter, cites.values);
  const marks = letterMarks(letter, cites.marks, mark);
  const text = textFile(
    { read: readHead, words: directiveWords, values, marks, needed: ['issuer'], language },
    { comment: words.body[language], lines: [] },
  );
  const notes = [
    ...(letter.damaged ? [words.damaged] : []),
    ...(letter.personal > 0 ? [filled(words.personal, { count: letter.personal })] : []),
    filled(words.summary, { file }),
    filled(words.tables, { id }),
  ];
  return { root, files: new Map([[file, text]]), notes };
}

/** What the file is called after: place, number and symbol, year; without them the subject. */
function nameOf({ dateline, number, subject }: Letter): string {
  const { number: digits, symbol } = number?.value ?? {};
  const year = dateline?.value.date.slice(0, 4);
  const parts = [dateline?.value.place, digits, symbol, year].filter((part) => part !== undefined);
  if (symbol !== undefined) return parts.join(' ');
  return subject === undefined
    ? ''
    : [subject.value.subject.replace(/^V\/v\s*/iu, ''), year].join(' ');
}
