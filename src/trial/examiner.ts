import type { Language } from '../table/language.ts';
import { largestFile } from '../table/limits.ts';
import type { HeldFile } from '../table/memory-folder.ts';
import { csvReport } from '../text/report/csv.ts';
import { jsonReport } from '../text/report/json.ts';
import type { Answer, Order, TakenView } from './messages.ts';
import { startLength } from './file-start.ts';
import { placementOf } from './placement.ts';
import type { Placement } from './placement.ts';
import { rankingName, rankingRows } from './ranking-rows.ts';
import { reportView } from './report-view.ts';
import type { Touched } from './touched.ts';
import { openTrial } from './trial.ts';
import type { Checked, Trial, TrialSource } from './trial.ts';

/** How an examiner reaches the world. */
export interface ExaminerOptions {
  /** The published files, by the address of their index. */
  readonly source: (index: string) => TrialSource;
  readonly answer: (answer: Answer) => void;
}

/** A dropped file, as far as it is used. */
type GivenFile = Pick<File, 'name' | 'size' | 'slice' | 'arrayBuffer'>;

interface Taken {
  readonly name: string;
  readonly bytes: HeldFile;
  readonly placement: Placement;
  /** Where it is taken to belong; `undefined` while nobody has said. */
  readonly file: string | undefined;
  /** The reader left it out. */
  readonly omitted: boolean;
}

type Opening = Extract<Order, { kind: 'open' }>;

/**
 * Obeys the orders of the page, one after the other: takes files, finds their places, checks as soon as each has one, and keeps what
 * it found for further questions.
 */
export class Examiner {
  readonly #options: ExaminerOptions;
  #opening: Opening | undefined;
  #trial: Trial | undefined;
  #taken: readonly Taken[] = [];
  #checked: Checked | undefined;
  #rankings: readonly Touched[] = [];
  #turn = Promise.resolve();

  constructor(options: ExaminerOptions) {
    this.#options = options;
  }

  /** What is asked for while files are read waits for them. Never fails: what goes wrong is an answer. */
  obey(order: Order): Promise<void> {
    this.#turn = this.#turn
      .then(() => this.#do(order))
      .catch((error: unknown) => {
        this.#answer({ kind: 'failed', what: 'check', message: messageOf(error) });
      });
    return this.#turn;
  }

  async #do(order: Order): Promise<void> {
    switch (order.kind) {
      case 'open':
        this.#opening = order;
        return;
      case 'take':
        return await this.#take(order.files);
      case 'place':
        this.#place(order.number, order.file);
        return;
      case 'compare':
        this.#compare(order.number);
        return;
      case 'save':
        this.#save(order.format);
        return;
    }
  }

  #answer(answer: Answer): void {
    this.#options.answer(answer);
  }

  get #language(): Language {
    return this.#opening?.language ?? 'vi';
  }

  async #take(files: readonly GivenFile[]): Promise<void> {
    const trial = await this.#open();
    if (trial === undefined) return;
    for (const file of files) this.#taken = withTaken(this.#taken, await takenOf(file, trial));
    this.#check(trial);
  }

  async #open(): Promise<Trial | undefined> {
    if (this.#trial !== undefined || this.#opening === undefined) return this.#trial;
    const { index, today } = this.#opening;
    const onLoaded = (done: number, of: number) => {
      this.#answer({ kind: 'loading', done, of });
    };
    try {
      this.#trial = await openTrial(this.#options.source(index), { today, onLoaded });
    } catch (error) {
      this.#answer({ kind: 'failed', what: 'portal', message: messageOf(error) });
    }
    return this.#trial;
  }

  #place(number: number, file: string | undefined): void {
    if (this.#trial === undefined) return;
    this.#taken = this.#taken.map((one, index) => {
      if (index === number) return { ...one, file, omitted: file === undefined };
      // Of two files for one place the reader means the one that was just given it.
      const isPushed = file !== undefined && one.file === file;
      return isPushed ? { ...one, file: undefined, omitted: true } : one;
    });
    this.#check(this.#trial);
  }

  #check(trial: Trial): void {
    this.#checked = undefined;
    this.#rankings = [];
    const present = new Set(trial.present);
    this.#answer({ kind: 'taken', files: this.#taken.map((one) => viewOf(one, present)) });
    const placed = new Map(
      this.#taken.flatMap(({ file, bytes }): [string, HeldFile][] =>
        file === undefined ? [] : [[file, bytes]],
      ),
    );
    const asks = this.#taken.some(isUnplaced);
    if (placed.size === 0 || asks) {
      this.#answer({ kind: 'nothing', asks });
      return;
    }
    this.#answer({ kind: 'checking' });
    const checked = trial.check(placed);
    this.#checked = checked;
    const report = reportView(checked.issues, this.#language);
    const elsewhere = checked.issues.some(({ file }) => !placed.has(file));
    this.#answer({ kind: 'report', report, elsewhere });
    this.#rank(checked);
  }

  #rank(checked: Checked): void {
    const rankings = checked.rankings();
    this.#rankings = rankings ?? [];
    const first = Math.max(
      0,
      this.#rankings.findIndex(({ changed }) => changed),
    );
    const names = rankings?.map((one) => rankingName(one, this.#language));
    this.#answer({ kind: 'rankings', names, first });
    this.#compare(first);
  }

  #compare(number: number): void {
    const touched = this.#rankings[number];
    if (this.#checked === undefined || touched === undefined) return;
    const rows = rankingRows(this.#checked.compare(touched), this.#language);
    this.#answer({ kind: 'ranking', rows });
  }

  #save(format: 'csv' | 'json'): void {
    const reportOf = format === 'csv' ? csvReport : jsonReport;
    const text = reportOf(this.#checked?.issues ?? [], this.#language);
    this.#answer({ kind: 'saved', format, text });
  }
}

/** A file of the same name, or for the same place, makes way for the new one. */
function withTaken(taken: readonly Taken[], found: Taken): readonly Taken[] {
  const isSame = ({ name, file }: Taken) =>
    name === found.name || (file !== undefined && file === found.file);
  const at = taken.findIndex(isSame);
  const others = taken.filter((one) => !isSame(one));
  return at === -1 ? [...others, found] : others.toSpliced(at, 0, found);
}

async function takenOf(file: GivenFile, { present }: Trial): Promise<Taken> {
  const name = file.name.normalize('NFC');
  const start = new Uint8Array(await file.slice(0, startLength).arrayBuffer());
  const placement = placementOf({ name, start }, present);
  const bytes =
    file.size > largestFile ? { size: file.size } : new Uint8Array(await file.arrayBuffer());
  return { name, bytes, placement, file: placement.file, omitted: false };
}

function isUnplaced({ file, omitted, placement }: Taken): boolean {
  return file === undefined && !omitted && placement.choices.length > 0;
}

function viewOf(
  { name, file, placement, omitted }: Taken,
  present: ReadonlySet<string>,
): TakenView {
  const choices = placement.choices.map((each) => ({ file: each, replaces: present.has(each) }));
  return { name, file, omitted, choices };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 200) : 'unknown';
}
