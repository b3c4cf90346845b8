import type { Language } from '../../table/language.ts';
import { buildPhrases } from '../build/phrases.ts';

/** What the terminal says of the faults that come and go while someone edits. */
export interface Notices {
  readonly faulty: (report: string) => void;
  /** Says so only after faults. */
  readonly mended: () => void;
}

/** The same report is written once, however often the files are saved. */
export function noticesOn(write: (text: string) => void, language: Language): Notices {
  let last: string | undefined;
  return {
    faulty(report) {
      if (report !== last) write(`${report}${buildPhrases.waiting[language]}\n`);
      last = report;
    },
    mended() {
      if (last !== undefined) write(`${buildPhrases.mended[language]}\n`);
      last = undefined;
    },
  };
}
