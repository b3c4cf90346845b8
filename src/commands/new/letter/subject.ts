import { symbolOfKind } from '../../../content/directives/directive-rules.ts';
import { fold } from '../../../table/fold.ts';
import type { Found } from './found.ts';
import { headOf, isCapitals, isMotto } from './lines.ts';
import { isDateline } from './issued.ts';

/** What a document is and what it is about. */
export interface Subject {
  readonly kind: string;
  readonly subject: string;
}

/** Official letters bear no name of their kind: their subject begins with "V/v". */
const ofLetter = /^v\/v\b/iu;
const number = /^(?:số\s*:|kính gửi)/iu;

/** Kind and subject, from "V/v …" or from the name of the kind in capitals and what stands below it. */
export function subjectIn(lines: readonly string[]): Found<Subject> | undefined {
  const head = headOf(lines);
  const about = head.findIndex((line) => ofLetter.test(line));
  if (about >= 0) return found('Công văn', paragraph(head.slice(about)));
  const titled = head.findIndex((line) => isCapitals(line) && kindOf(line) !== undefined);
  const kind = kindOf(head[titled] ?? '');
  const below = head.slice(titled + 1);
  return titled === -1 || kind === undefined
    ? undefined
    : found(kind, paragraph(below.slice(below.findIndex((line) => line !== ''))));
}

function found(kind: string, lines: readonly string[]): Found<Subject> | undefined {
  const subject = lines.join(' ');
  return subject === '' ? undefined : { value: { kind, subject }, words: subject };
}

/** Lines up to a blank one; what stands beside them in another column is passed over. */
function paragraph(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line === '' || number.test(line));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .filter((line) => !isMotto(line) && !isDateline(line));
}

function kindOf(line: string): string | undefined {
  return [...symbolOfKind.keys()].find((kind) => fold(kind) === fold(line));
}
