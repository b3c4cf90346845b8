import type { BoardOverflow, BoardWords } from '../model/board.ts';
import type { Known } from '../table/references.ts';
import type { Row } from '../table/definition.ts';
import type { glossary } from '../table/definitions/glossary.ts';
import type { FileBytes } from '../table/files-read.ts';

/** What texts are held against besides each other. */
export interface ContentContext {
  /** What may be named, by table or folder of texts; what could not be read whole is absent. */
  readonly known: ReadonlyMap<string, Known>;
  /** The rows of the glossary. */
  readonly glossary: readonly Row<typeof glossary>[];
  /** The files of `public/`, from there, with `/`. */
  readonly publicFiles: ReadonlySet<string>;
  /** The files of `content/` besides its texts, from the portal folder, with `/`, as the disk writes them. */
  readonly otherFiles: ReadonlySet<string>;
  /** What of a board for the wall has no room on its page; `undefined` where all has. */
  readonly boardOverflow: (words: BoardWords) => BoardOverflow | undefined;
  /** Reads a file of the portal folder. */
  readonly read: (file: string) => FileBytes;
  /** ISO. */
  readonly today: string;
}
