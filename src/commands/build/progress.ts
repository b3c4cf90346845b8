import type { Language } from '../../table/language.ts';
import { formatNumber } from '../../text/format.ts';
import { fill } from '../../text/messages/say.ts';
import { buildPhrases } from './phrases.ts';

/** What a person sees of a long command. */
export interface Progress {
  /** Begins a stage; the one before it is done. */
  readonly stage: (name: string) => void;
  /** So many pages of the stage are done. */
  readonly count: (done: number, total: number) => void;
  /** What else is told of the stage, in place of what was told before. */
  readonly note: (text: string) => void;
  /** Ends the last stage. `failed` leaves it without a mark of success. */
  readonly end: (failed?: boolean) => void;
}

export interface ProgressOptions {
  readonly language: Language;
  /** Where the lines go: usually `process.stderr`. */
  readonly output: Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean | undefined };
  /** Milliseconds from any start. */
  readonly clock?: () => number;
}

interface Stage {
  readonly name: string;
  readonly began: number;
  note: string;
}

/** One line a stage: rewritten in place on a terminal, written once at its end elsewhere. */
export function progressOn({
  language,
  output,
  clock = () => performance.now(),
}: ProgressOptions): Progress {
  let current: Stage | undefined;
  const line = ({ name, began, note }: Stage) => {
    const seconds = formatNumber((clock() - began) / 1000, { language, decimals: 1 });
    return `${name}: ${note === '' ? '' : `${note}, `}${fill(buildPhrases.seconds[language], { seconds })}`;
  };
  const rewrite = () => {
    if (output.isTTY === true && current !== undefined)
      output.write(`\r  ${line(current)}\u001b[K`);
  };
  const end = (failed = false) => {
    if (current === undefined) return;
    output.write(
      `${output.isTTY === true ? '\r' : ''}${failed ? '✗' : '✓'} ${line(current)}${output.isTTY === true ? '\u001b[K' : ''}\n`,
    );
    current = undefined;
  };
  const note = (text: string) => {
    if (current === undefined) return;
    current.note = text;
    rewrite();
  };
  return {
    stage(name) {
      end();
      current = { name, began: clock(), note: '' };
      rewrite();
    },
    count(done, total) {
      const counts = {
        count: formatNumber(done, { language }),
        total: formatNumber(total, { language }),
      };
      note(fill(buildPhrases.pages[language], counts));
    },
    note,
    end,
  };
}
