import type { Words } from '../../table/language.ts';
import type { Input } from './inputs.ts';
import type { Checked, Outline } from './plan.ts';

/** Where a build works, and how it is stopped. All paths are absolute. */
export interface CheckJob {
  /** Where the site goes: does not exist yet. */
  readonly site: string;
  /** The folder around `site`, for anything that a step needs while it works. Removed afterwards. */
  readonly work: string;
  /** Stops the work; what was written is removed by the caller. */
  readonly signal: AbortSignal;
}

/** What will be asked of steps. */
export interface Beginning extends CheckJob {
  /** Which pages are going to be made, if all is well. */
  readonly pages: 'all' | 'some' | 'none';
  /** A folder for the bundled code of the pages, from build to build; nothing where it is not kept. */
  readonly bundle?: string | undefined;
  /** The texts and settings, as they are before anybody reads them. */
  readonly texts: readonly Input[];
}

/** What a check is asked. */
export interface CheckRequest extends Beginning {
  /** Called as soon as it is known what is to be made; which pages a later build may keep is found out after that. */
  readonly onOutline?: ((outline: Outline) => void) | undefined;
}

/** What a renderer is asked to do. */
export interface RenderJob extends CheckJob {
  /** Files that are not to be made, from the root of the site, with `/`. */
  readonly omit: readonly string[];
  /** The only files to be made; `undefined`: all but those of `omit`. */
  readonly only?: readonly string[] | undefined;
  /** About how many files that is: whether it is worth several processes. */
  readonly files: number;
  /** The files that the site is made from, as they were before anybody read them. */
  readonly inputs: readonly Input[];
  /** Called with the number of pages written so far. */
  readonly onPages: (count: number) => void;
  /** Puts files of `omit` into the site; called once all that is no page stands there, and ended before the renderer ends. */
  readonly meanwhile?: (() => Promise<void>) | undefined;
}

/** Writes a site into a folder, or rejects. May be called again, after the folder was removed. */
export type Render = (job: RenderJob) => Promise<void>;

/** What a build does before and after it looks at what comes of it. */
export interface Steps {
  /** Gets ready for a check, which follows, without a look at the figures: it is about to be noted how their files are. */
  readonly begin?: (beginning: Beginning) => void;
  readonly check: (job: CheckRequest) => Checked | Promise<Checked>;
  readonly render: Render;
  /** What `render` is called while it works; without it, the making of pages. */
  readonly rendering?: Words;
  /** Lets go of what the steps hold; called whatever happened, perhaps again. */
  readonly end?: () => Promise<void>;
}
