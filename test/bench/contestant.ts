import type { Words } from '../../src/table/language.ts';
import type { Command } from './measure/run.ts';

/** Something that builds pages from a portal folder, or a part of that. */
export interface Contestant {
  readonly id: string;
  /** Why it cannot take part on this machine. `undefined`: it can. */
  readonly missing?: Words | undefined;
  /** What is measured, in this order, once a round: a later one may begin where the one before it ended. */
  readonly steps: (place: Place) => readonly Step[];
}

/** Where a contestant works. */
export interface Place {
  /** The portal folder: to be read, not to be changed. */
  readonly portal: string;
  /** A folder of its own, which lives through all rounds. */
  readonly folder: string;
  /** "Today" for what it builds, ISO. */
  readonly date: string;
  /** From 0. */
  readonly round: number;
}

export interface Step {
  readonly id: string;
  /** Makes ready, without being measured. */
  readonly prepare: () => void;
  /** Run one after the other; measured together. */
  readonly commands: readonly Command[];
  /** The folder of pages, if this makes one. */
  readonly site?: string | undefined;
  /** A JSON file of seconds by stage that the commands write. */
  readonly timings?: string | undefined;
}
